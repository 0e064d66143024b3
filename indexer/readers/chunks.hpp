/// The text of an entry in chunks: stretches of one style, links, notes in brackets, quotations.
#ifndef MEDSEG_INDEXER_READERS_CHUNKS_HPP
#define MEDSEG_INDEXER_READERS_CHUNKS_HPP

#include "indexer/readers/block.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace medseg::indexer {

enum class ChunkKind : std::uint8_t {
  text,
  strong,
  emphasis,
  link,
  note,   ///< `[MIA, 2024]`, or `(CVPR 2022)`
  quote,  ///< a quotation that stands by itself
};

struct Chunk {
  ChunkKind kind = ChunkKind::text;
  std::string text;  ///< without its brackets and quotation marks
  Run link;          ///< of a link
  Place at;
  std::size_t line = 0;  ///< of the entry, from 0
  bool broken = false;   ///< a link that Markdown does not read as one
  bool bracketed = false;
};

/// \param first_line what the first line is counted as
std::vector<Chunk> chunks_of(const std::vector<Line>& lines, std::size_t first_line = 0);

}  // namespace medseg::indexer

#endif
