#include "libsearch/store/term.hpp"

#include "libsearch/schema/fields.hpp"
#include "libsearch/store/hash.hpp"

#include <algorithm>
#include <cstddef>

namespace medseg::store {

namespace {

constexpr std::size_t kLongestTerm = 245;
/// Stands before a hash.  No byte of UTF-8, so that no key can be mistaken for a hash.
constexpr char kHashMark = '\xff';

/// Xapian counts a zero byte as two.
std::size_t length_in_xapian(std::string_view bytes) {
  return bytes.size() + static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\0'));
}

}  // namespace

std::string term(std::string_view prefix, std::string_view word) {
  std::string result;
  result.reserve(prefix.size() + word.size());
  result += prefix;
  result += word;
  return result;
}

std::string stem_term(std::string_view prefix, std::string_view stem) {
  std::string result(schema::kStemMark);
  result += prefix;
  result += stem;
  return result;
}

std::string key_term(std::string_view prefix, std::string_view key) {
  std::string result = term(prefix, key);
  if (length_in_xapian(result) <= kLongestTerm) return result;
  result = prefix;
  result += kHashMark;
  result += hash_128(key);
  return result;
}

}  // namespace medseg::store
