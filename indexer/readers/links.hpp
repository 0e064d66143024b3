/// The links of an entry, and what can be wrong with them.
#ifndef MEDSEG_INDEXER_READERS_LINKS_HPP
#define MEDSEG_INDEXER_READERS_LINKS_HPP

#include "indexer/readers/entry.hpp"
#include "indexer/readers/field.hpp"
#include "indexer/readers/report.hpp"

#include <string_view>

namespace medseg::indexer {

/// Adds a link to an entry: its address without secrets, the DOI and the arXiv number it gives.
/// A link that leads nowhere is reported and left out.
void add_link(std::string_view url, const Field& label, Place at, Entry& entry, Report& report);

}  // namespace medseg::indexer

#endif
