/// A text as characters, each with the kind that matters for finding words.
#ifndef MEDSEG_TEXT_CHARACTERS_HPP
#define MEDSEG_TEXT_CHARACTERS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace medseg::text {

enum class Kind : std::uint8_t {
  other,
  space,
  dash,
  apostrophe,
  dot,
  comma,
  underscore,
  ampersand,
  plus,
  sharp,
  extending,   ///< a mark or an invisible character: part of the character before it
  ideograph,   ///< Han, Hiragana, Katakana
  dictionary,  ///< of a script whose words only a dictionary can tell (Thai, Lao, Khmer, Burmese)
  upper,       ///< from here on: what words are made of
  lower,
  letter,  ///< without case
  greek,
  digit,
};

constexpr bool is_word(Kind kind) {
  return kind >= Kind::upper;
}
constexpr bool is_letter(Kind kind) {
  return kind >= Kind::upper && kind != Kind::digit;
}
constexpr bool is_cased(Kind kind) {
  return kind == Kind::upper || kind == Kind::lower;
}

Kind kind_of(char32_t code);

/// Unified forms of a dash and of an apostrophe, of which Unicode has many.
bool is_dash(char32_t code);
bool is_apostrophe(char32_t code);

/// The characters of a text; marks belong to the character before them.
struct Characters {
  std::string_view text;
  std::size_t count = 0;
  std::vector<Kind> kinds;  ///< `count`, and some `Kind::other` behind them so that one may look on
  std::vector<std::uint32_t> begins;  ///< `count` + 1 bytes; empty when each character is one byte

  [[nodiscard]] std::size_t byte(std::size_t character) const {
    return begins.empty() ? character : begins[character];
  }
  [[nodiscard]] std::string_view slice(std::size_t first, std::size_t last) const {
    return text.substr(byte(first), byte(last) - byte(first));
  }
};

/// Reads a text of ASCII alone; no Unicode table is touched.
void read_ascii(std::string_view text, Characters& characters);

/// Reads any text.
void read_unicode(std::string_view utf8, Characters& characters);

}  // namespace medseg::text

#endif
