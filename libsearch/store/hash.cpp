#include "libsearch/store/hash.hpp"

namespace medseg::store {

namespace {

/// A number of 128 bits.
struct Wide {
  std::uint64_t high;
  std::uint64_t low;
};

/// number * (2^88 + 0x13b), the prime of FNV for 128 bits.
constexpr Wide times_prime(Wide number) {
  constexpr std::uint64_t kLow = 0x13b;
  const std::uint64_t low_part = (number.low & 0xffffffffU) * kLow;
  const std::uint64_t high_part = (number.low >> 32U) * kLow + (low_part >> 32U);
  return {number.high * kLow + (high_part >> 32U) + (number.low << (88U - 64U)),
          high_part << 32U | (low_part & 0xffffffffU)};
}

}  // namespace

std::string hash_128(std::string_view bytes) {
  Wide hash{0x6c62272e07bb0142U, 0x62b821756295c58dU};
  for (const char byte : bytes) {
    hash.low ^= static_cast<unsigned char>(byte);
    hash = times_prime(hash);
  }
  std::string text;
  for (const std::uint64_t half : {hash.high, hash.low}) {
    for (unsigned shift = 64; shift > 0;) {
      shift -= 4;
      text += "0123456789abcdef"[half >> shift & 0xfU];
    }
  }
  return text;
}

}  // namespace medseg::store
