#include "libsearch/text/fold.hpp"

#include "libsearch/text/characters.hpp"
#include "libsearch/text/folding.hpp"
#include "libsearch/text/icu_status.hpp"
#include "libsearch/text/letters.hpp"
#include "libsearch/text/utf8.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>

namespace medseg::text {
namespace {

icu::UnicodeString normalized(const icu::Normalizer2* normalizer, const icu::UnicodeString& text,
                              UErrorCode& status) {
  check_icu(status);
  icu::UnicodeString out = normalizer->normalize(text, status);
  check_icu(status);
  return out;
}

bool is_voice_mark(UChar32 code) {
  return code == 0x3099 || code == 0x309A;
}

/// Marks that only change a letter, unlike the vowel signs of Indic scripts and the voice marks of
/// kana, without which a word is another one.
bool is_diacritic(UChar32 code) {
  if ((U_MASK(u_charType(code)) & (U_GC_MN_MASK | U_GC_ME_MASK)) == 0) return false;
  if (is_voice_mark(code)) return false;
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(code, &status)) {
    case USCRIPT_INHERITED:
    case USCRIPT_COMMON:
    case USCRIPT_LATIN:
    case USCRIPT_GREEK:
    case USCRIPT_CYRILLIC:
    case USCRIPT_HEBREW:
    case USCRIPT_ARABIC:
    case USCRIPT_SYRIAC:
      return true;
    default:
      return false;
  }
}

void append_plain(icu::UnicodeString& out, UChar32 code) {
  if (is_diacritic(code)) return;
  const auto wide = static_cast<char32_t>(code);
  if (is_dash(wide)) {
    out.append(u'-');
  } else if (is_apostrophe(wide)) {
    out.append(u'\'');
  } else if (const auto letters = plain_letters(wide); !letters.empty()) {
    for (const char c : letters) out.append(static_cast<char16_t>(c));
  } else if (const auto digit = u_charDigitValue(code); digit >= 0) {
    out.append(static_cast<char16_t>(u'0' + digit));
  } else {
    out.append(code);
  }
}

bool is_greek(char32_t code) {
  return code >= 0x80 && kind_of(code) == Kind::greek;
}

/// Greek letters by their names, but for words of Greek.
std::string name_greek(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t code = next_code(text, at);
    if (!is_greek(code)) {
      out.append(text.substr(begin, at - begin));
      continue;
    }
    std::size_t letters = 1;
    for (std::size_t next = at; next < text.size(); ++letters) {
      if (!is_greek(next_code(text, next))) break;
      at = next;
    }
    const auto name = letters == 1 ? greek_name(code) : std::string_view{};
    out.append(name.empty() ? text.substr(begin, at - begin) : name);
  }
  return out;
}

std::string fold_ascii(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), ascii_lower);
  return out;
}

/// Folds a text of Latin letters; false when it holds anything else, which is ICU's to fold.
bool fold_latin(std::string_view text, std::string& out) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t code = next_code(text, at);
    if (code < 0x80) {
      out += ascii_lower(static_cast<char>(code));
    } else if (const auto letters = folded_latin(code); !letters.empty()) {
      out += letters;
    } else if (is_dash(code)) {
      out += '-';
    } else if (code == 0x2018 || code == 0x2019) {
      out += '\'';
    } else if (code < 0x0300 || code > 0x033F) {  // marks of the Latin alphabet go
      return false;
    }
  }
  return true;
}

}  // namespace

std::string fold_unicode(std::string_view utf8) {
  auto text = icu::UnicodeString::fromUTF8(
      icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
  text.findAndReplace(icu::UnicodeString(u'\u00B4'), icu::UnicodeString(u'\''));
  UErrorCode status = U_ZERO_ERROR;
  text = normalized(icu::Normalizer2::getNFKCCasefoldInstance(status), text, status);
  text = normalized(icu::Normalizer2::getNFDInstance(status), text, status);
  icu::UnicodeString plain;
  for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
    append_plain(plain, text.char32At(at));
  }
  plain = normalized(icu::Normalizer2::getNFCInstance(status), plain, status);
  std::string out;
  plain.toUTF8String(out);
  return name_greek(out);
}

std::string fold(std::string_view utf8) {
  if (is_ascii(utf8)) return fold_ascii(utf8);
  std::string out;
  out.reserve(utf8.size());
  if (fold_latin(utf8, out)) return out;
  return fold_unicode(utf8);
}

std::string fold_word(std::string_view utf8) {
  std::string word = fold(utf8);
  const auto stays = [](char c) { return is_ascii_lower(c) || is_ascii_digit(c); };
  if (std::all_of(word.begin(), word.end(), stays)) return word;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    if (c == '\'' || c == '`' || c == ',' || c == ' ') continue;
    const bool point = kept > 0 && is_ascii_digit(word[kept - 1]) && i + 1 < word.size() &&
                       is_ascii_digit(word[i + 1]);
    if (c == '.' && !point) continue;
    word[kept++] = c;
  }
  word.resize(kept);
  return word;
}

}  // namespace medseg::text
