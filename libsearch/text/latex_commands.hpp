/// What the commands of LaTeX stand for in a title.
#ifndef MEDSEG_TEXT_LATEX_COMMANDS_HPP
#define MEDSEG_TEXT_LATEX_COMMANDS_HPP

#include <string_view>

namespace medseg::text {

/// The character that a command such as `alpha`, `o` or `times` prints; empty for any other.
std::string_view latex_symbol(std::string_view name);

/// The combining mark of an accent such as `'`, `"`, `v` or `c`; 0 for any other.
char32_t latex_accent(std::string_view name);

/// Commands that only change how what follows looks: `textbf`, `mathcal`, `hat`, `left`.
bool is_latex_style(std::string_view name);

/// A digit or sign as a super- or subscript; 0 when Unicode has none that a title would use.
char32_t superscript(char32_t code);
char32_t subscript(char32_t code);

}  // namespace medseg::text

#endif
