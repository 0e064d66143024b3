/// Where inline elements stand in the source.
#ifndef MEDSEG_INDEXER_READERS_INLINE_PLACES_HPP
#define MEDSEG_INDEXER_READERS_INLINE_PLACES_HPP

#include "indexer/readers/block.hpp"
#include "indexer/readers/source_lines.hpp"

#include <cmark-gfm.h>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace medseg::indexer {

/// Follows the inline elements of a block.  cmark-gfm counts neither the lines after a `\` nor the
/// white space that it takes off the begin of a line; bare addresses have no place at all.  So lines
/// are counted here, and of columns only the differences within a line are taken over.
class InlinePlaces {
 public:
  explicit InlinePlaces(std::string_view text) : lines_(text) {}

  void begin_block(Place at, std::uint32_t quotes);
  /// The next element is this one; its first character is `here()` then.
  void visit(cmark_node* node);
  /// Text of the source has gone by.
  void pass(std::size_t bytes) { here_ = moved(here_, bytes); }
  /// An element that may hold line ends has gone by.
  void pass_literal(cmark_node* node, std::string_view literal);
  void end_line() { begin_line(0); }

  [[nodiscard]] Place here() const { return lines_.inside(here_); }

 private:
  void begin_line(std::size_t bytes);

  SourceLines lines_;
  Place here_;
  std::uint32_t quotes_ = 0;
  std::uint32_t told_ = 0;    ///< a column as cmark-gfm tells it
  std::uint32_t column_ = 0;  ///< the same column in the source
  bool fresh_ = false;        ///< on this line no column was told yet
};

}  // namespace medseg::indexer

#endif
