/// From a Markdown tree to blocks of lines.
#ifndef MEDSEG_INDEXER_READERS_BLOCKS_HPP
#define MEDSEG_INDEXER_READERS_BLOCKS_HPP

#include "indexer/readers/block.hpp"

#include <functional>
#include <string_view>

namespace medseg::indexer {

/// Hands over the headings and paragraphs of a text in their order, and a block of no kind for
/// what separates them.  HTML comments are as if they were not there.
void read_blocks(std::string_view text, const std::function<void(Block&&)>& on_block);

}  // namespace medseg::indexer

#endif
