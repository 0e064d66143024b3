/// Places of inline elements: what the parser tells, put right.
#ifndef MEDSEG_INDEXER_READERS_SOURCE_LINES_HPP
#define MEDSEG_INDEXER_READERS_SOURCE_LINES_HPP

#include "indexer/readers/block.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace medseg::indexer {

/// The lines of a source text, as CommonMark counts them.
class SourceLines {
 public:
  explicit SourceLines(std::string_view text);

  /// \param place  as cmark-gfm tells it: right on the first line of its block; on later ones as
  ///        if they began in the column of the block
  /// \param block  the first character of the block
  /// \param quotes block quotes around it
  [[nodiscard]] Place corrected(Place place, Place block, std::uint32_t quotes) const;

 private:
  [[nodiscard]] std::string_view line(std::uint32_t number) const;

  std::string_view text_;
  std::vector<std::size_t> begins_;
};

}  // namespace medseg::indexer

#endif
