/// A paper while its list is being read.
#ifndef MEDSEG_INDEXER_READERS_ENTRY_HPP
#define MEDSEG_INDEXER_READERS_ENTRY_HPP

#include "indexer/readers/block.hpp"

#include <medseg/paper.hpp>

namespace medseg::indexer {

struct Entry {
  Paper paper;
  Place at;                 ///< its first character
  Place doi_at;             ///< the link that gives the DOI
  Place arxiv_at;           ///< the link that gives the arXiv number
  bool empty_link = false;  ///< a link without an address was reported
};

}  // namespace medseg::indexer

#endif
