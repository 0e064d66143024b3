/// UTF-8, one code point at a time.
#ifndef MEDSEG_TEXT_UTF8_HPP
#define MEDSEG_TEXT_UTF8_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace medseg::text {

inline constexpr char32_t kIllFormed = 0xFFFFFFFF;
inline constexpr char32_t kReplacement = 0xFFFD;

/// The code point that begins at byte `at`, which moves behind it.  `kIllFormed` stands for the
/// longest beginning of a sequence that does not go on as it should.
inline char32_t next_code(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at++]);
  if (lead < 0x80) return lead;
  if (lead < 0xC2 || lead > 0xF4) return kIllFormed;
  int more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
  unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  auto code = static_cast<char32_t>(lead & (0x3F >> more));
  for (; more > 0; --more) {
    if (at >= text.size()) return kIllFormed;
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < low || byte > high) return kIllFormed;
    code = code << 6 | (byte & 0x3F);
    low = 0x80;
    high = 0xBF;
    ++at;
  }
  return code;
}

inline void append_code(std::string& out, char32_t code) {
  const auto tail = [code](int shift) { return static_cast<char>(0x80 | (code >> shift & 0x3F)); };
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xC0 | code >> 6);
    out += tail(0);
  } else if (code < 0x10000) {
    out += static_cast<char>(0xE0 | code >> 12);
    out += tail(6);
    out += tail(0);
  } else {
    out += static_cast<char>(0xF0 | code >> 18);
    out += tail(12);
    out += tail(6);
    out += tail(0);
  }
}

inline bool is_ascii(std::string_view text) {
  std::size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data() + at, 8);
    if ((eight & 0x8080808080808080U) != 0) return false;
  }
  for (; at < text.size(); ++at) {
    if (static_cast<unsigned char>(text[at]) >= 0x80) return false;
  }
  return true;
}

constexpr bool is_ascii_lower(char c) {
  return c >= 'a' && c <= 'z';
}
constexpr bool is_ascii_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
constexpr bool is_ascii_letter(char c) {
  return is_ascii_lower(c) || is_ascii_upper(c);
}
constexpr bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr char ascii_lower(char c) {
  return is_ascii_upper(c) ? static_cast<char>(c + 32) : c;
}

}  // namespace medseg::text

#endif
