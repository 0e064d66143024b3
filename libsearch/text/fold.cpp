#include "libsearch/text/fold.hpp"

namespace medseg::text {
std::string fold(std::string_view s) { return std::string(s); }
std::vector<std::string> other_foldings(std::string_view) { return {}; }
std::string sort_key(std::string_view s, std::size_t n) { return std::string(s.substr(0, n)); }
}  // namespace medseg::text
