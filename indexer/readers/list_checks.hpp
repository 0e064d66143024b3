/// What is wrong between the entries of one list.
#ifndef MEDSEG_INDEXER_READERS_LIST_CHECKS_HPP
#define MEDSEG_INDEXER_READERS_LIST_CHECKS_HPP

#include "indexer/readers/entry.hpp"
#include "indexer/readers/report.hpp"

#include <vector>

namespace medseg::indexer {

/// Reports identifiers that stand at papers of different titles, and entries that stand twice in
/// one section.
void check_list(const std::vector<Entry>& entries, Report& report);

}  // namespace medseg::indexer

#endif
