#include "indexer/readers/blocks.hpp"

#include "indexer/readers/page.hpp"
#include "indexer/readers/part.hpp"

#include <utility>

namespace medseg::indexer {
namespace {

void hand_over(Part&& part, const std::function<void(Block&&)>& on_block) {
  if (!part.block.lines.empty() || part.kind == PartKind::heading) {
    on_block(std::move(part.block));
    return;
  }
  if (part.kind != PartKind::document) on_block(Block{});
  for (Part& inner : part.parts) hand_over(std::move(inner), on_block);
}

}  // namespace

void read_blocks(std::string_view text, const std::function<void(Block&&)>& on_block) {
  hand_over(read_parts(write_page(text)), on_block);
}

}  // namespace medseg::indexer
