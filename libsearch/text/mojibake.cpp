#include "libsearch/text/codepages.hpp"
#include "libsearch/text/repair.hpp"
#include "libsearch/text/utf8.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <vector>

namespace medseg::text {
namespace {

/// How often a text may have been damaged one upon the other.
constexpr int kDeepest = 3;

/// Characters that are not ASCII, with the ASCII character on either side (0: none).
struct Run {
  std::u32string codes;
  char before = 0;
  char after = 0;
};

std::optional<std::string> bytes_of(const std::u32string& codes, CodePage page) {
  std::string bytes;
  for (const char32_t code : codes) {
    const auto byte = byte_of(code, page);
    if (!byte) return std::nullopt;
    bytes += static_cast<char>(*byte);
  }
  return bytes;
}

std::u32string codes_of(std::string_view utf8) {
  std::u32string codes;
  for (std::size_t at = 0; at < utf8.size();) codes += next_code(utf8, at);
  return codes;
}

bool is_control(char32_t code) {
  return code < 0xA0;
}

bool is_printable(char32_t code) {
  if (code == 0xFEFF || code == 0x200D) return true;  // a byte order mark, the joiner of emoji
  const auto wide = static_cast<UChar32>(code);
  return (U_MASK(u_charType(wide)) & (U_GC_C_MASK)) == 0;
}

/// What one expects in titles and names that are mostly ASCII.
bool is_likely(char32_t code) {
  struct Range {
    char32_t first;
    char32_t last;
  };
  constexpr std::array kRanges{
      Range{0x00A0, 0x017F}, Range{0x01CD, 0x01DC}, Range{0x0218, 0x021B},  Range{0x0300, 0x036F},
      Range{0x0391, 0x03CE}, Range{0x1E00, 0x1EFF}, Range{0x2010, 0x203A},  Range{0x2070, 0x209F},
      Range{0x20AC, 0x20AC}, Range{0x2100, 0x22FF}, Range{0x2500, 0x27BF},  Range{0xFB01, 0xFB02},
      Range{0xFE0F, 0xFE0F}, Range{0xFEFF, 0xFEFF}, Range{0x1F000, 0x1FAFF}};
  return std::any_of(kRanges.begin(), kRanges.end(),
                     [code](Range range) { return code >= range.first && code <= range.last; });
}

/// Quotes and dashes, which rightly stand before an accented letter.
bool is_quote(char32_t code) {
  switch (code) {
    case 0x00A0:
    case 0x00AB:
    case 0x00BB:
    case 0x2013:
    case 0x2014:
    case 0x2018:
    case 0x2019:
    case 0x201C:
    case 0x201D:
    case 0x2026:
      return true;
    default:
      return false;
  }
}

/// What rightly stands behind √ and ≈.
bool is_formula(char32_t code) {
  switch (code) {
    case 0x03A9:
    case 0x03C0:
    case 0x2202:
    case 0x220F:
    case 0x2211:
    case 0x221E:
    case 0x222B:
      return true;
    default:
      return false;
  }
}

/// What rightly stands beside an accented letter or a root: the same bytes may be a text without
/// any damage.
bool is_everyday(char32_t code) {
  return is_quote(code) || is_formula(code) || code == 0x00AE || code == 0x00B7 || code == 0x2022 ||
         code == 0x2122;
}

std::size_t bytes_led_by(unsigned char lead) {
  return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// Whether some sequence of the run cannot be anything but damage.
bool has_odd_sequence(const Run& run, const std::string& bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const auto end =
        std::min(bytes.size(), at + bytes_led_by(static_cast<unsigned char>(bytes[at])));
    const auto* codes = run.codes.data();
    const bool plain =
        is_everyday(codes[at]) || std::all_of(codes + at + 1, codes + end, is_everyday);
    if (!plain) return true;
    at = end;
  }
  return false;
}

bool one_script(const std::u32string& codes) {
  UErrorCode status = U_ZERO_ERROR;
  auto script = USCRIPT_COMMON;
  for (const char32_t code : codes) {
    const auto own = uscript_getScript(static_cast<UChar32>(code), &status);
    if (own == USCRIPT_COMMON || own == USCRIPT_INHERITED) continue;
    if (script != USCRIPT_COMMON && own != script) return false;
    script = own;
  }
  return script != USCRIPT_COMMON;
}

/// A run that might be right as it is counts as damage only inside a word: NoÃ«l, P√∂lsterl.
bool stands_in_word(const Run& run, const std::u32string& mended) {
  const bool after_small = is_ascii_lower(run.before);
  if (is_quote(run.codes.front())) {
    // Only the s and t with a comma of Romanian; «état» is right.
    return after_small && mended.size() == 1 && mended[0] >= 0x0218 && mended[0] <= 0x021B;
  }
  const bool root = std::any_of(run.codes.begin(), run.codes.end(), is_formula);
  return after_small || ((root || !is_ascii_upper(run.before)) && is_ascii_lower(run.after));
}

bool is_plausible(const Run& run, const std::string& bytes, const std::u32string& mended) {
  if (!std::all_of(mended.begin(), mended.end(), is_printable)) return false;
  const bool odd = has_odd_sequence(run, bytes);
  if (std::all_of(mended.begin(), mended.end(), is_likely)) {
    return odd || stands_in_word(run, mended);
  }
  const bool foreign = mended.size() >= 3 || (mended.size() == 2 && odd);
  return foreign && one_script(mended);
}

std::optional<std::string> mend_text(std::string_view utf8, int depth);

std::optional<std::string> mend_run(const Run& run, int depth) {
  for (const CodePage page : {CodePage::western, CodePage::mac_roman}) {
    auto bytes = bytes_of(run.codes, page);
    if (!bytes || !is_utf8(*bytes)) continue;
    const auto mended = codes_of(*bytes);
    if (std::any_of(mended.begin(), mended.end(), is_control)) {
      // Only a text damaged twice has such a way back.
      auto again = mend_text(*bytes, depth + 1);
      if (again && strip_controls(*again) == *again) return again;
    } else if (is_plausible(run, *bytes, mended)) {
      return bytes;
    }
  }
  return std::nullopt;
}

Run read_run(std::string_view text, std::size_t& at) {
  Run run;
  if (at > 0) run.before = text[at - 1];
  while (at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80) {
    run.codes += next_code(text, at);
  }
  if (at < text.size()) run.after = text[at];
  return run;
}

std::optional<std::string> mend_text(std::string_view utf8, int depth) {
  if (depth >= kDeepest) return std::nullopt;
  std::string out;
  bool changed = false;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t begin = at;
    while (at < utf8.size() && static_cast<unsigned char>(utf8[at]) < 0x80) ++at;
    out.append(utf8.substr(begin, at - begin));
    if (at == utf8.size()) break;
    const std::size_t run_begin = at;
    const Run run = read_run(utf8, at);
    const auto mended = run.codes.size() < 2 ? std::nullopt : mend_run(run, depth);
    changed = changed || mended.has_value();
    out.append(mended ? std::string_view(*mended) : utf8.substr(run_begin, at - run_begin));
  }
  if (!changed) return std::nullopt;
  auto again = mend_text(out, depth + 1);
  return again ? again : out;
}

}  // namespace

std::optional<std::string> mend_mojibake(std::string_view utf8) {
  if (is_ascii(utf8)) return std::nullopt;
  return mend_text(utf8, 0);
}

}  // namespace medseg::text
