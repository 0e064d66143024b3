/// FNV-1a: a hash that is the same on every machine and in every version.
#ifndef MEDSEG_STORE_HASH_HPP
#define MEDSEG_STORE_HASH_HPP

#include <cstdint>
#include <string>
#include <string_view>

namespace medseg::store {

constexpr std::uint64_t hash_64(std::string_view bytes) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char byte : bytes) {
    hash ^= static_cast<unsigned char>(byte);
    hash *= 0x100000001b3U;
  }
  return hash;
}

/// The 128-bit form, as 32 hexadecimal digits: two keys of one index never share it by chance.
std::string hash_128(std::string_view bytes);

}  // namespace medseg::store

#endif
