/// "AU  - Doe, Jane": a line of RIS.
#ifndef MEDSEG_INDEXER_READERS_RIS_RIS_TAG_HPP
#define MEDSEG_INDEXER_READERS_RIS_RIS_TAG_HPP

#include <string_view>

namespace medseg::indexer {

struct RisTag {
  std::string_view name;   ///< two letters; empty: the line goes on with the value before it
  std::string_view value;  ///< without white space at its ends
};

[[nodiscard]] RisTag read_ris_tag(std::string_view line);

}  // namespace medseg::indexer

#endif
