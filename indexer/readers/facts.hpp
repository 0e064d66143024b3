/// The lines of an entry below its authors: venue, year and links.
#ifndef MEDSEG_INDEXER_READERS_FACTS_HPP
#define MEDSEG_INDEXER_READERS_FACTS_HPP

#include "indexer/readers/entry.hpp"
#include "indexer/readers/pieces.hpp"
#include "indexer/readers/report.hpp"

#include <vector>

namespace medseg::indexer {

/// What the pieces tell of whether they belong to a paper.
struct Evidence {
  bool venue_and_year = false;
  bool link = false;
  bool bracketed_link = false;
};
Evidence evidence_of(const std::vector<Piece>& pieces);

/// Reads venue, year, links and what they identify; reports what is missing or wrong.
void read_facts(const std::vector<Piece>& pieces, Entry& entry, Report& report);

}  // namespace medseg::indexer

#endif
