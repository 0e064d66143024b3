/// What the families of lists are read from: blocks of lines of styled runs, with their places.
/// Nothing of cmark-gfm is left in it.
#ifndef MEDSEG_INDEXER_READERS_BLOCK_HPP
#define MEDSEG_INDEXER_READERS_BLOCK_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace medseg::indexer {

/// A byte of the source; both count from 1.
struct Place {
  std::uint32_t line = 0;
  std::uint32_t column = 0;

  auto operator<=>(const Place&) const = default;
};

inline Place moved(Place place, std::size_t bytes) {
  place.column += static_cast<std::uint32_t>(bytes);
  return place;
}

enum class RunKind : std::uint8_t { text, link, image, code };

/// A stretch of one style.  Of a link and an image, the text is the label.
struct Run {
  RunKind kind = RunKind::text;
  bool strong = false;
  bool emphasis = false;
  std::string text;
  std::string url;
  Place at;
  std::string badge;          ///< of a link, the address of the image in it
  bool strong_label = false;  ///< of a link, bold print inside of it
  bool picture = false;       ///< of a link, there is nothing but an image in it
};

/// What stands between two line ends, `\`, `<br>` or plain.  Never without a run.
struct Line {
  std::vector<Run> runs;
  Place at;             ///< its first character, marks of emphasis included
  bool inside = false;  ///< the line end before it stands inside emphasis
};

enum class BlockKind : std::uint8_t { heading, paragraph, other };

struct Block {
  BlockKind kind = BlockKind::other;
  int level = 0;              ///< of a heading
  std::size_t container = 0;  ///< the same for neighbours in one quote or list item
  std::vector<Line> lines;
  Place at;
};

}  // namespace medseg::indexer

#endif
