#include "libsearch/text/latex.hpp"

namespace medseg::text {
PlainText read_latex(std::string_view s) { return {std::string(s), {}}; }
}  // namespace medseg::text
