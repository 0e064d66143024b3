/// Classes of characters in a query, by their UTF-8 bytes.
#ifndef MEDSEG_QUERY_BYTES_HPP
#define MEDSEG_QUERY_BYTES_HPP

#include <cstddef>
#include <string_view>

namespace medseg::query {

constexpr bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr char to_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/// Length of the white space (or control) character at `at`; 0 for any other.
std::size_t space_length(std::string_view text, std::size_t at);

/// Length of the double quote at `at`, straight or typographic; 0 for any other character.
std::size_t quote_length(std::string_view text, std::size_t at);

/// True for a quote that only ever opens, such as „ or «.
bool is_opening_quote(std::string_view text, std::size_t at);

/// True when a word can begin at `at`: a letter, a digit, or anything beyond ASCII that is not
/// punctuation.
bool is_word_start(std::string_view text, std::size_t at);

/// The first place at or after `at` where a word can begin; the size of the text when there is none.
std::size_t next_word(std::string_view text, std::size_t at);

/// True when there is something to search for in the text.
bool has_word(std::string_view text);

/// Letters and digits of a text, each character once.
std::size_t count_letters(std::string_view text);

/// Words with white space between them that hold something to search for.
std::size_t count_words(std::string_view text);

}  // namespace medseg::query

#endif
