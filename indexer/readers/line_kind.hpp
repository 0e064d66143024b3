/// What a line of an entry looks like.
#ifndef MEDSEG_INDEXER_READERS_LINE_KIND_HPP
#define MEDSEG_INDEXER_READERS_LINE_KIND_HPP

#include "indexer/readers/block.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace medseg::indexer {

enum class LineKind : std::uint8_t {
  title,    ///< begins in bold print
  authors,  ///< begins in emphasis
  facts,    ///< begins with a bracket or a link
  plain,
};

LineKind kind_of(const Line& line);

/// Parts of different kinds in one line as lines of their own: `**Title** *Authors* [Venue, 2024]`.
std::vector<Line> split_by_kind(Line line);

/// The mark of emphasis that a text begins with where CommonMark does not read it as one ("**",
/// "*", "__", "_"); empty for none.
std::string_view literal_mark(std::string_view text);

}  // namespace medseg::indexer

#endif
