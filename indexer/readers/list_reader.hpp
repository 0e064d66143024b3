/// Walks through a list and reads each of its parts as the family that it belongs to.
#ifndef MEDSEG_INDEXER_READERS_LIST_READER_HPP
#define MEDSEG_INDEXER_READERS_LIST_READER_HPP

#include "indexer/readers/entry.hpp"
#include "indexer/readers/part.hpp"
#include "indexer/readers/report.hpp"

#include <vector>

namespace medseg::indexer {

/// The entries in the order of the text, their sections told.
std::vector<Entry> read_list(const Part& document, Report& report);

}  // namespace medseg::indexer

#endif
