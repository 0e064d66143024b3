/// Family F2: tables with a paper in each row.
#ifndef MEDSEG_INDEXER_READERS_TABLE_READER_HPP
#define MEDSEG_INDEXER_READERS_TABLE_READER_HPP

#include "indexer/readers/cited_entry.hpp"
#include "indexer/readers/part.hpp"

#include <vector>

namespace medseg::indexer {

std::vector<Entry> read_table(const Part& table, const Surroundings& surroundings, Report& report);

/// All lines in a part, whatever they stand in.
std::vector<Line> lines_of(const Part& part);

}  // namespace medseg::indexer

#endif
