/// The structure of a list: what stands in what, with blocks of lines as leaves.
#ifndef MEDSEG_INDEXER_READERS_PART_HPP
#define MEDSEG_INDEXER_READERS_PART_HPP

#include "indexer/readers/block.hpp"
#include "indexer/readers/page.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace medseg::indexer {

enum class PartKind : std::uint8_t {
  document,
  heading,    ///< leaf
  paragraph,  ///< leaf
  list,
  item,
  table,
  row,
  cell,
  quote,
  details,
  summary,  ///< leaf
  other,    ///< a rule, code: it separates
};

struct Part {
  PartKind kind = PartKind::other;
  int level = 0;        ///< of a heading
  bool header = false;  ///< a cell of a header
  Block block;          ///< of a leaf
  std::vector<Part> parts;
  Place at;
  int rows = 1;  ///< of a cell: how many rows it spans
};

/// Reads a page as a browser does.  Boxes without a meaning of their own are left out.
Part read_parts(const Page& page);

}  // namespace medseg::indexer

#endif
