#include "libsearch/text/repair.hpp"
#include "libsearch/text/utf8.hpp"

#include <unicode/uchar.h>

namespace medseg::text {
namespace {

std::size_t columns_of(char32_t code) {
  if (code == kIllFormed) return 1;  // shown as U+FFFD
  const auto wide = static_cast<UChar32>(code);
  constexpr auto kNone =
      U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CC_MASK | U_GC_CF_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK;
  if ((U_MASK(u_charType(wide)) & kNone) != 0) return 0;
  if (code >= 0x1160 && code <= 0x11FF) return 0;  // vowels and finals of Hangul written apart
  const auto width = u_getIntPropertyValue(wide, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

std::size_t display_width(std::string_view utf8) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t code = next_code(utf8, at);
    if (code >= 0x80) {
      columns += columns_of(code);
    } else if (code >= 0x20 && code != 0x7F) {
      ++columns;
    }
  }
  return columns;
}

}  // namespace medseg::text
