/// The lines of a source text, to tell places in it.
#ifndef MEDSEG_INDEXER_READERS_SOURCE_LINES_HPP
#define MEDSEG_INDEXER_READERS_SOURCE_LINES_HPP

#include "indexer/readers/block.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace medseg::indexer {

/// Lines as CommonMark counts them.
class SourceLines {
 public:
  explicit SourceLines(std::string_view text);

  /// The column of the first character of a line behind the marks of block quotes and white space.
  [[nodiscard]] std::uint32_t content_column(std::uint32_t line, std::uint32_t quotes) const;

  /// The place itself, or the nearest one that is in the text.
  [[nodiscard]] Place inside(Place place) const;

 private:
  [[nodiscard]] std::string_view line(std::uint32_t number) const;

  std::string_view text_;
  std::vector<std::size_t> begins_;
};

}  // namespace medseg::indexer

#endif
