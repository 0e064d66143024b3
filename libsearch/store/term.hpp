/// Terms within the limits of Xapian.
#ifndef MEDSEG_STORE_TERM_HPP
#define MEDSEG_STORE_TERM_HPP

#include <string>
#include <string_view>

namespace medseg::store {

/// prefix + word, the word no longer than text::kLongestWord.
std::string term(std::string_view prefix, std::string_view word);

/// A stem's term: "Z" + prefix + stem.
std::string stem_term(std::string_view prefix, std::string_view stem);

/// prefix + key of any length and any bytes: what is over the limit is hashed, never cut.
std::string key_term(std::string_view prefix, std::string_view key);

}  // namespace medseg::store

#endif
