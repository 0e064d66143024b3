#include "libsearch/text/latex_commands.hpp"
#include "libsearch/text/repair.hpp"
#include "libsearch/text/utf8.hpp"

#include <unicode/normalizer2.h>

#include <algorithm>
#include <array>
#include <optional>

namespace medseg::text {
namespace {

/// `&thetasym;` is the longest that is worth reading.
constexpr std::size_t kLongestEntity = 10;

struct Named {
  std::string_view name;
  std::string_view text;
};

constexpr std::array kNamed{
    Named{"AMP", "&"},    Named{"aelig", "æ"},  Named{"AElig", "Æ"},  Named{"amp", "&"},
    Named{"apos", "'"},   Named{"bull", "•"},   Named{"copy", "©"},   Named{"deg", "°"},
    Named{"emsp", " "},   Named{"ensp", " "},   Named{"euro", "€"},   Named{"gt", ">"},
    Named{"hellip", "…"}, Named{"iexcl", "¡"},  Named{"infin", "∞"},  Named{"iquest", "¿"},
    Named{"laquo", "«"},  Named{"ldquo", "“"},  Named{"lsquo", "‘"},  Named{"lt", "<"},
    Named{"mdash", "—"},  Named{"micro", "µ"},  Named{"middot", "·"}, Named{"minus", "−"},
    Named{"nbsp", " "},   Named{"ndash", "–"},  Named{"oelig", "œ"},  Named{"OElig", "Œ"},
    Named{"oslash", "ø"}, Named{"Oslash", "Ø"}, Named{"plusmn", "±"}, Named{"pound", "£"},
    Named{"quot", "\""},  Named{"raquo", "»"},  Named{"rarr", "→"},   Named{"rdquo", "”"},
    Named{"reg", "®"},    Named{"rsquo", "’"},  Named{"sect", "§"},   Named{"shy", ""},
    Named{"sup1", "¹"},   Named{"sup2", "²"},   Named{"sup3", "³"},   Named{"szlig", "ß"},
    Named{"thinsp", " "}, Named{"thorn", "þ"},  Named{"THORN", "Þ"},  Named{"eth", "ð"},
    Named{"ETH", "Ð"},    Named{"times", "×"},  Named{"trade", "™"},  Named{"yen", "¥"},
};

struct Accent {
  std::string_view name;
  char32_t mark;
};

constexpr std::array kAccents{
    Accent{"acute", 0x0301}, Accent{"grave", 0x0300}, Accent{"circ", 0x0302},
    Accent{"tilde", 0x0303}, Accent{"uml", 0x0308},   Accent{"ring", 0x030A},
    Accent{"cedil", 0x0327}, Accent{"caron", 0x030C}, Accent{"macr", 0x0304},
    Accent{"breve", 0x0306}, Accent{"ogon", 0x0328},  Accent{"dot", 0x0307}};

std::optional<std::string> composed(char letter, char32_t mark) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return std::nullopt;
  const UChar32 code = nfc->composePair(letter, static_cast<UChar32>(mark));
  if (code < 0) return std::nullopt;
  std::string out;
  append_code(out, static_cast<char32_t>(code));
  return out;
}

std::optional<std::string> numbered(std::string_view digits) {
  const bool hex = !digits.empty() && ascii_lower(digits.front()) == 'x';
  if (hex) digits.remove_prefix(1);
  if (digits.empty()) return std::nullopt;
  char32_t code = 0;
  for (const char c : digits) {
    const char lower = ascii_lower(c);
    if (is_ascii_digit(c)) {
      code = code * (hex ? 16 : 10) + static_cast<char32_t>(c - '0');
    } else if (hex && lower >= 'a' && lower <= 'f') {
      code = code * 16 + static_cast<char32_t>(lower - 'a' + 10);
    } else {
      return std::nullopt;
    }
    if (code > 0x10FFFF) return std::nullopt;
  }
  // Neither controls nor halves of characters
  if (code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0xD800 && code < 0xE000)) {
    return std::nullopt;
  }
  std::string out;
  append_code(out, code);
  return out;
}

/// The text of the entity between `&` and `;`.
std::optional<std::string> entity(std::string_view name) {
  if (!name.empty() && name.front() == '#') return numbered(name.substr(1));
  const auto* named = std::find_if(kNamed.begin(), kNamed.end(),
                                   [name](const Named& one) { return one.name == name; });
  if (named != kNamed.end()) return std::string(named->text);
  if (name.size() > 1 && is_ascii_letter(name.front())) {
    const auto* accent = std::find_if(kAccents.begin(), kAccents.end(), [name](const Accent& one) {
      return one.name == name.substr(1);
    });
    if (accent != kAccents.end()) return composed(name.front(), accent->mark);
  }
  // Greek letters are called as in LaTeX.
  const auto greek = latex_symbol(name);
  const bool is_greek = greek.size() == 2 && (greek[0] == '\xCE' || greek[0] == '\xCF');
  return is_greek ? std::optional<std::string>(greek) : std::nullopt;
}

}  // namespace

std::string read_entities(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  std::size_t copied = 0;
  for (std::size_t at = utf8.find('&'); at != std::string_view::npos; at = utf8.find('&', at + 1)) {
    const auto tail = utf8.substr(at + 1, kLongestEntity + 1);
    const std::size_t length = tail.find(';');
    if (length == std::string_view::npos) continue;
    const auto text = entity(tail.substr(0, length));
    if (!text) continue;
    out.append(utf8.substr(copied, at - copied)).append(*text);
    at += length + 1;
    copied = at + 1;
  }
  return out.append(utf8.substr(std::min(copied, utf8.size())));
}

}  // namespace medseg::text
