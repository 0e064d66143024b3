#include "libsearch/text/repair.hpp"

namespace medseg::text {
std::optional<std::string> mend_mojibake(std::string_view) { return {}; }
bool is_utf8(std::string_view) { return true; }
std::string to_utf8(std::string_view s) { return std::string(s); }
std::string strip_controls(std::string_view s) { return std::string(s); }
std::string strip_emoji(std::string_view s) { return std::string(s); }
std::string squeeze_spaces(std::string_view s) { return std::string(s); }
std::size_t display_width(std::string_view s) { return s.size(); }
}  // namespace medseg::text
