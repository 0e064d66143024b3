#include "libsearch/query/bytes.hpp"

#include <algorithm>

namespace medseg::query {

namespace {

bool starts(std::string_view text, std::size_t at, std::string_view what) {
  return text.substr(at, what.size()) == what;
}

/// The last byte of a character of the block U+2000 to U+203F (spaces and punctuation); 0 for others.
unsigned char general_punctuation(std::string_view text, std::size_t at) {
  if (!starts(text, at, "\xE2\x80") || at + 2 >= text.size()) return 0;
  return static_cast<unsigned char>(text[at + 2]);
}

}  // namespace

std::size_t space_length(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte <= 0x20 || byte == 0x7F) return 1;
  if (byte < 0x80) return 0;
  if (starts(text, at, "\xC2\xA0")) return 2;  // no-break space
  const unsigned char last = general_punctuation(text, at);
  if ((last >= 0x80 && last <= 0x8A) || last == 0xA8 || last == 0xA9 || last == 0xAF) return 3;
  return starts(text, at, "\xE3\x80\x80") ? 3 : 0;  // ideographic space
}

std::size_t quote_length(std::string_view text, std::size_t at) {
  if (text[at] == '"') return 1;
  if (starts(text, at, "«") || starts(text, at, "»")) return 2;
  const unsigned char last = general_punctuation(text, at);
  return last >= 0x9C && last <= 0x9F ? 3 : 0;  // “ ” „ ‟
}

bool is_opening_quote(std::string_view text, std::size_t at) {
  return starts(text, at, "“") || starts(text, at, "„") || starts(text, at, "«");
}

bool is_word_start(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const char c = text[at];
  if (is_letter(c) || is_digit(c)) return true;
  if (static_cast<unsigned char>(c) < 0x80) return false;
  return space_length(text, at) == 0 && quote_length(text, at) == 0 &&
         general_punctuation(text, at) == 0;
}

std::size_t next_word(std::string_view text, std::size_t at) {
  while (at < text.size() && !is_word_start(text, at)) {
    if (general_punctuation(text, at) != 0) {
      at += 3;
    } else {
      const std::size_t length = space_length(text, at) + quote_length(text, at);
      at += length == 0 ? 1 : length;
    }
  }
  return std::min(at, text.size());
}

bool has_word(std::string_view text) {
  return next_word(text, 0) < text.size();
}

std::size_t count_letters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool inner = (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
    if (!inner && is_word_start(text, at)) ++count;
  }
  return count;
}

std::size_t count_words(std::string_view text) {
  std::size_t count = 0;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t space = at == text.size() ? 1 : space_length(text, at);
    if (space == 0) {
      ++at;
      continue;
    }
    if (has_word(text.substr(begin, at - begin))) ++count;
    at += space;
    begin = at;
  }
  return count;
}

}  // namespace medseg::query
