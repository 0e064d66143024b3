#include "libsearch/text/fold.hpp"
#include "libsearch/text/latex.hpp"
#include "libsearch/text/utf8.hpp"

#include <unicode/uchar.h>

namespace medseg::text {
namespace {

bool sorts(char32_t code) {
  if (code < 0x80) {
    const auto c = static_cast<char>(code);
    return is_ascii_lower(c) || is_ascii_digit(c);
  }
  const auto mask = U_MASK(u_charType(static_cast<UChar32>(code)));
  return (mask & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0;
}

}  // namespace

std::string sort_key(std::string_view utf8, std::size_t bytes) {
  const std::string folded = fold(read_latex(utf8).text);
  std::string key;
  bool gap = false;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t begin = at;
    const char32_t code = next_code(folded, at);
    if (code == U'\'') continue;
    if (!sorts(code)) {
      gap = !key.empty();
      continue;
    }
    if (key.size() + (gap ? 1 : 0) + (at - begin) > bytes) break;
    if (gap) key += ' ';
    gap = false;
    key.append(folded, begin, at - begin);
  }
  return key;
}

}  // namespace medseg::text
