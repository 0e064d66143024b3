/// Mending text that was damaged before it reached us.
#ifndef MEDSEG_TEXT_REPAIR_HPP
#define MEDSEG_TEXT_REPAIR_HPP

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace medseg::text {

/// UTF-8 that was read as MacRoman, Windows-1252 or Latin-1 and saved again, read rightly
/// (`P√∂lsterl` -> `Pölsterl`); nothing when there is no such damage.  A run of damaged characters is
/// mended only when its whole way back is valid UTF-8 and gives printable characters, so that
/// rightly spelled text is never touched.
std::optional<std::string> mend_mojibake(std::string_view utf8);

/// HTML entities read: `&amp;` -> &, `&eacute;` -> é, `&#8211;` -> –.  What is none stays.
std::string read_entities(std::string_view utf8);

/// True when the bytes are well-formed UTF-8.
bool is_utf8(std::string_view bytes);

/// Each ill-formed sequence replaced by U+FFFD.
std::string to_utf8(std::string_view bytes);

/// Control characters (C0 but tab and newline, DEL, C1), bidirectional overrides and
/// other invisible format characters taken out; what is left cannot steer a terminal.
std::string strip_controls(std::string_view utf8);

/// Emoji, other pictographs and variation selectors taken out, white space around folded to one
/// space and trimmed: `🔍Related Surveys` -> `Related Surveys`.
std::string strip_emoji(std::string_view utf8);

/// Any run of Unicode white space as one space; none at the ends.
std::string squeeze_spaces(std::string_view utf8);

/// Columns a text takes on a terminal (East Asian wide = 2, marks = 0).
std::size_t display_width(std::string_view utf8);

}  // namespace medseg::text

#endif
