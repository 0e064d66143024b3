/// Cleaning of one field of a record.
#ifndef MEDSEG_INDEXER_CLEAN_HPP
#define MEDSEG_INDEXER_CLEAN_HPP

#include <string>
#include <string_view>

namespace medseg::indexer {

/// A text fit to be stored and printed, and what had to be done for that.
struct Cleaned {
  std::string text;
  bool ill_formed = false;  ///< bytes that are not UTF-8 became U+FFFD
  bool mojibake = false;    ///< text in a wrong character set was mended
  bool secret = false;      ///< a secret was cut off an address in it
};

/// Valid UTF-8, mojibake mended, no control characters, white space squeezed, no secrets.
Cleaned clean(std::string_view raw);

/// The same, the text only, and short enough to be quoted in a message.
std::string quotable(std::string_view raw);

/// Without white space at the ends; ASCII only.
std::string_view trimmed(std::string_view text);

/// ASCII letters small, other bytes as they are.
std::string small_letters(std::string_view text);

/// Only the letters and digits of the folded text: titles that differ in nothing else are one title.
std::string title_key(std::string_view title);

inline bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
inline bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
/// True for ASCII letters and digits and for any part of another character.
inline bool is_word_byte(char c) {
  return is_digit(c) || is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace medseg::indexer

#endif
