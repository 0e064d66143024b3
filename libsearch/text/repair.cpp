#include "libsearch/text/repair.hpp"

#include "libsearch/text/utf8.hpp"

#include <unicode/uchar.h>

namespace medseg::text {
namespace {

bool is_space(char32_t code) {
  return code < 0x80 ? code == U' ' || (code >= U'\t' && code <= U'\r')
                     : code != kIllFormed && u_isUWhiteSpace(static_cast<UChar32>(code)) != 0;
}

bool is_joiner(char32_t code) {
  return code == 0x200C || code == 0x200D;
}

/// Whether a character makes nothing visible and may steer what shows it.
bool is_hidden(char32_t code) {
  if (code == kIllFormed) return true;
  return (U_MASK(u_charType(static_cast<UChar32>(code))) &
          (U_GC_CC_MASK | U_GC_CF_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK)) != 0;
}

bool is_pictograph(char32_t code) {
  if (code < 0x2300) return false;  // © and arrows are text
  const auto wide = static_cast<UChar32>(code);
  return u_hasBinaryProperty(wide, UCHAR_EXTENDED_PICTOGRAPHIC) != 0 ||
         u_hasBinaryProperty(wide, UCHAR_EMOJI_MODIFIER) != 0 ||
         u_hasBinaryProperty(wide, UCHAR_REGIONAL_INDICATOR) != 0 ||
         (code >= 0x2600 && code <= 0x27BF && u_charType(wide) == U_OTHER_SYMBOL);
}

/// What goes with a pictograph or makes one of the character before it.
bool is_selector(char32_t code) {
  return (code >= 0xFE00 && code <= 0xFE0F) || code == 0x20E3 ||
         (code >= 0xE0020 && code <= 0xE007F);
}

/// "1️⃣" is a digit, a selector and the mark of a key.
bool begins_keycap(std::string_view text, std::size_t at) {
  if (at < text.size() && next_code(text, at) == 0xFE0F && at < text.size()) {
    return next_code(text, at) == 0x20E3;
  }
  return false;
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  if (is_ascii(bytes)) return true;
  for (std::size_t at = 0; at < bytes.size();) {
    if (next_code(bytes, at) == kIllFormed) return false;
  }
  return true;
}

std::string to_utf8(std::string_view bytes) {
  if (is_utf8(bytes)) return std::string(bytes);
  std::string out;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t begin = at;
    const char32_t code = next_code(bytes, at);
    if (code == kIllFormed) {
      append_code(out, kReplacement);
    } else {
      out.append(bytes.substr(begin, at - begin));
    }
  }
  return out;
}

std::string strip_controls(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  bool after_letter = false;  // of a script that may need a joiner
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t begin = at;
    const char32_t code = next_code(utf8, at);
    if (code == U'\t' || code == U'\n') {
      out += static_cast<char>(code);
    } else if (is_space(code) && is_hidden(code)) {
      const bool pair = code == U'\r' && at < utf8.size() && utf8[at] == '\n';
      if (!pair) out += ' ';  // another way of ending a line
    } else if (!is_hidden(code) || (is_joiner(code) && after_letter)) {
      out.append(utf8.substr(begin, at - begin));
    } else {
      continue;
    }
    after_letter = code >= 0x0600 && !is_space(code) && !is_joiner(code);
  }
  return out;
}

std::string strip_emoji(std::string_view utf8) {
  if (is_ascii(utf8)) return squeeze_spaces(utf8);
  std::string out;
  bool after_pictograph = false;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t begin = at;
    const char32_t code = next_code(utf8, at);
    const bool joined = code == 0x200D && after_pictograph;
    if (is_pictograph(code) || joined || begins_keycap(utf8, at)) {
      out += ' ';
      after_pictograph = true;
    } else if (!is_selector(code)) {
      out.append(utf8.substr(begin, at - begin));
      after_pictograph = false;
    }
  }
  return squeeze_spaces(out);
}

std::string squeeze_spaces(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  bool gap = false;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t begin = at;
    if (is_space(next_code(utf8, at))) {
      gap = !out.empty();
      continue;
    }
    if (gap) out += ' ';
    gap = false;
    out.append(utf8.substr(begin, at - begin));
  }
  return out;
}

}  // namespace medseg::text
