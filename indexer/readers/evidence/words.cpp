#include "indexer/readers/evidence/words.hpp"

#include "indexer/clean.hpp"

#include <cstdint>
#include <utility>

namespace medseg::indexer {
namespace {

/// The character at a place and its length; damaged bytes count as one character each.
std::pair<std::uint32_t, std::size_t> character_at(std::string_view text, std::size_t i) {
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
  const unsigned char first = byte(i);
  const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  if (length == 1 || first < 0xC0 || i + length > text.size()) return {first, 1};
  std::uint32_t value = first & (0xFFU >> (length + 1));
  for (std::size_t k = 1; k < length; ++k) value = (value << 6U) | (byte(i + k) & 0x3FU);
  return {value, length};
}

bool is_han(std::uint32_t c) {
  return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0x20000 && c <= 0x3FFFF);
}

bool is_space(std::uint32_t c) {
  return c == ' ' || c == '\t' || c == '\n' || c == 0xA0 || c == 0x3000 ||
         (c >= 0x2000 && c <= 0x200B);
}

/// Letters and digits; beyond ASCII everything that is no mark and no picture.
bool is_letter(std::uint32_t c) {
  if (c < 0x80) return is_digit(static_cast<char>(c)) || is_ascii_letter(static_cast<char>(c));
  if (c < 0xC0) return c == 0xB5 || c == 0xAA || c == 0xBA;
  if (c == 0xD7 || c == 0xF7) return false;
  if (c >= 0x2000 && c <= 0x2BFF) return c >= 0x2100 && c <= 0x214F;
  if (c >= 0x3000 && c <= 0x303F) return false;
  if (c >= 0xFE00 && c <= 0xFE6F) return false;
  if (c >= 0xFF00 && c <= 0xFF0F) return false;
  return c < 0x1F000 || c >= 0x20000;
}

struct WideMark {
  std::string_view wide;
  char plain;
};
constexpr std::array<WideMark, 16> kWideMarks = {{{"：", ':'},
                                                  {"，", ','},
                                                  {"（", '('},
                                                  {"）", ')'},
                                                  {"［", '['},
                                                  {"］", ']'},
                                                  {"【", '['},
                                                  {"】", ']'},
                                                  {"。", '.'},
                                                  {"；", ';'},
                                                  {"、", ','},
                                                  {"’", '\''},
                                                  {"‘", '\''},
                                                  {"　", ' '},
                                                  {"\xC2\xA0", ' '},
                                                  {"／", '/'}}};

}  // namespace

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto [c, length] = character_at(text, i);
    if (is_space(c)) {
      if (i > begin) words.push_back(text.substr(begin, i - begin));
      begin = i + length;
    }
    i += length;
  }
  if (begin < text.size()) words.push_back(text.substr(begin));
  return words;
}

std::string_view bare(std::string_view text) {
  std::size_t begin = 0;
  while (begin < text.size()) {
    const auto [c, length] = character_at(text, begin);
    if (is_letter(c) || c == '$' || c == '\\' || c == '<') break;
    begin += length;
  }
  text.remove_prefix(begin);
  std::size_t end = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto [c, length] = character_at(text, i);
    i += length;
    if (is_letter(c) || c == '$' || c == '+' || c == '?' || c == '!') end = i;
  }
  return text.substr(0, end);
}

std::vector<std::string_view> split_outside_brackets(std::string_view text,
                                                     std::string_view separators) {
  std::vector<std::string_view> pieces;
  std::size_t begin = 0;
  int open = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '(' || text[i] == '[') ++open;
    if ((text[i] == ')' || text[i] == ']') && open > 0) --open;
    if (open > 0 || separators.find(text[i]) == std::string_view::npos) continue;
    pieces.push_back(trimmed(text.substr(begin, i - begin)));
    begin = i + 1;
  }
  pieces.push_back(trimmed(text.substr(begin)));
  return pieces;
}

std::size_t capitals(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; }));
}

bool has_letters(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto [c, length] = character_at(text, i);
    if (is_letter(c)) return true;
    i += length;
  }
  return false;
}

std::size_t han_characters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto [c, length] = character_at(text, i);
    if (is_han(c)) ++count;
    i += length;
  }
  return count;
}

std::string plain_key(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    const auto* wide =
        std::find_if(kWideMarks.begin(), kWideMarks.end(),
                     [&](const WideMark& mark) { return text.substr(i).starts_with(mark.wide); });
    const char c = wide == kWideMarks.end() ? text[i] : wide->plain;
    i += wide == kWideMarks.end() ? 1 : wide->wide.size();
    const bool space = c == ' ' || c == '\t' || c == '\n';
    if (!space) {
      result += c;
    } else if (!result.empty() && result.back() != ' ') {
      result += ' ';
    }
  }
  while (result.ends_with(' ')) result.pop_back();
  return small_letters(result);
}

}  // namespace medseg::indexer
