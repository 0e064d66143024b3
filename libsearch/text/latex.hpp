/// LaTeX as it stands in titles and names.
#ifndef MEDSEG_TEXT_LATEX_HPP
#define MEDSEG_TEXT_LATEX_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace medseg::text {

/// A text with its LaTeX accents and simple maths read (`{\"u}` -> ü, `$\alpha$` -> α, `T$^3$` ->
/// T³), and for each of its bytes the byte of the original that it comes from.
struct PlainText {
  std::string text;
  std::vector<std::uint32_t> origin;  ///< empty: the text is the original, byte for byte
};

/// Whether there may be LaTeX to read: `\`, `$`, `{` or `}`.
bool has_latex(std::string_view utf8);

/// Text without `\`, `$`, `{` or `}` comes back as it is, at no cost worth telling.
PlainText read_latex(std::string_view utf8);

}  // namespace medseg::text

#endif
