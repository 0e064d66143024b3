#include "libsearch/text/characters.hpp"

#include "libsearch/text/utf8.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <array>

namespace medseg::text {
namespace {

/// How far a reader of `Characters::kinds` may look behind the end.
constexpr std::size_t kLookAhead = 8;

constexpr Kind ascii_kind(unsigned char c) {
  if (c >= 'A' && c <= 'Z') return Kind::upper;
  if (c >= 'a' && c <= 'z') return Kind::lower;
  if (c >= '0' && c <= '9') return Kind::digit;
  if (c == ' ' || (c >= '\t' && c <= '\r')) return Kind::space;
  switch (c) {
    case '-':
      return Kind::dash;
    case '\'':
    case '`':
      return Kind::apostrophe;
    case '.':
      return Kind::dot;
    case ',':
      return Kind::comma;
    case '_':
      return Kind::underscore;
    case '&':
      return Kind::ampersand;
    case '+':
      return Kind::plus;
    case '#':
      return Kind::sharp;
    default:
      return Kind::other;
  }
}

constexpr std::array<Kind, 128> kAsciiKinds = [] {
  std::array<Kind, 128> kinds{};
  for (unsigned char c = 0; c < 128; ++c) kinds[c] = ascii_kind(c);
  return kinds;
}();

Kind kind_of_sign(char32_t code) {
  if (is_dash(code)) return Kind::dash;
  if (is_apostrophe(code)) return Kind::apostrophe;
  switch (code) {
    case 0x00B7:
      return Kind::apostrophe;  // the middle dot of Catalan: col·leccio
    case 0x200B:
      return Kind::space;  // zero width space
    case 0x207A:
    case 0x208A:
    case 0xFF0B:
      return Kind::plus;
    case 0xFF03:
      return Kind::sharp;
    case 0xFF06:
      return Kind::ampersand;
    case 0xFF0E:
      return Kind::dot;
    case 0xFF0C:
      return Kind::comma;
    case 0xFF3F:
      return Kind::underscore;
    case 0x30FC:
    case 0xFF70:
      return Kind::ideograph;  // the long vowel of kana has no script of its own
    case 0xFF9E:
    case 0xFF9F:
      return Kind::extending;  // the voice marks of narrow kana
    default:
      return Kind::other;
  }
}

Kind kind_of_letter(UChar32 code) {
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(code, &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
      return Kind::ideograph;
    case USCRIPT_GREEK:
      return Kind::greek;
    default:
      break;
  }
  if (u_isUUppercase(code) || u_istitle(code)) return Kind::upper;
  if (u_isULowercase(code)) return Kind::lower;
  return Kind::letter;
}

Kind kind_of_rest(UChar32 code) {
  if (u_isUWhiteSpace(code)) return Kind::space;
  const auto mask = U_MASK(u_charType(code));
  if ((mask & (U_GC_L_MASK | U_GC_M_MASK)) != 0 &&
      u_getIntPropertyValue(code, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT) {
    return Kind::dictionary;
  }
  if ((mask & (U_GC_M_MASK | U_GC_CF_MASK)) != 0) return Kind::extending;
  if (code == 0x00B5) return Kind::greek;  // the micro sign
  if ((mask & (U_GC_L_MASK | U_GC_NL_MASK)) != 0) return kind_of_letter(code);
  if ((mask & (U_GC_ND_MASK | U_GC_NO_MASK)) != 0) {
    const auto type = u_getIntPropertyValue(code, UCHAR_NUMERIC_TYPE);
    if (type == U_NT_DECIMAL || type == U_NT_DIGIT) return Kind::digit;
  }
  return Kind::other;
}

}  // namespace

bool is_dash(char32_t code) {
  switch (code) {
    case '-':
    case 0x058A:
    case 0x2043:
    case 0x207B:
    case 0x208B:
    case 0x2212:
    case 0xFE58:
    case 0xFE63:
    case 0xFF0D:
      return true;
    default:
      return code >= 0x2010 && code <= 0x2015;
  }
}

bool is_apostrophe(char32_t code) {
  switch (code) {
    case '\'':
    case 0x00B4:
    case 0x02B9:
    case 0x02BB:
    case 0x02BC:
    case 0x02BD:
    case 0x02BE:
    case 0x02BF:
    case 0x02C8:
    case 0x055A:
    case 0x05F3:
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2032:
    case 0xA78C:
    case 0xFF07:
      return true;
    default:
      return false;
  }
}

Kind kind_of(char32_t code) {
  if (code < 0x80) return kAsciiKinds[code];
  if (code == kIllFormed) return Kind::other;
  const Kind kind = kind_of_sign(code);
  return kind == Kind::other ? kind_of_rest(static_cast<UChar32>(code)) : kind;
}

void read_ascii(std::string_view text, Characters& characters) {
  characters.text = text;
  characters.count = text.size();
  characters.begins.clear();
  characters.kinds.resize(text.size() + kLookAhead);
  for (std::size_t i = 0; i < text.size(); ++i) {
    characters.kinds[i] = kAsciiKinds[static_cast<unsigned char>(text[i])];
  }
  for (std::size_t i = 0; i < kLookAhead; ++i) characters.kinds[text.size() + i] = Kind::other;
}

void read_unicode(std::string_view utf8, Characters& characters) {
  characters.text = utf8;
  characters.kinds.clear();
  characters.begins.clear();
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t begin = at;
    Kind kind = kind_of(next_code(utf8, at));
    if (kind == Kind::extending) {
      if (!characters.kinds.empty()) continue;
      kind = Kind::other;
    }
    characters.kinds.push_back(kind);
    characters.begins.push_back(static_cast<std::uint32_t>(begin));
  }
  characters.count = characters.kinds.size();
  characters.begins.push_back(static_cast<std::uint32_t>(utf8.size()));
  characters.kinds.resize(characters.count + kLookAhead, Kind::other);
}

}  // namespace medseg::text
