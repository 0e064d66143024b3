/// Which format a text is written in.
#ifndef MEDSEG_INDEXER_FORMAT_HPP
#define MEDSEG_INDEXER_FORMAT_HPP

#include <cstdint>
#include <optional>
#include <string_view>

namespace medseg::indexer {

enum class Format : std::uint8_t {
  markdown,
  bibtex,
  ris,
  json,        ///< one value: CSL-JSON, or an array of records
  json_lines,  ///< a record a line
};

/// "BibTeX"
std::string_view name_of(Format format);

/// What the name of a file promises, with or without the suffix of its compression; what the walk
/// through a folder goes by.
std::optional<Format> format_of_name(std::string_view path);

/// The format of a text by its first part, and where that is not certain by its name (which may be
/// empty).  Nothing for bytes that are no text, and for text that shows no sign of a list.
std::optional<Format> detect_format(std::string_view head, std::string_view path);

}  // namespace medseg::indexer

#endif
