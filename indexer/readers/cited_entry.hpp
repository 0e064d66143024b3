/// From what a text tells to an entry of a list: whether it is one, and its record.
#ifndef MEDSEG_INDEXER_READERS_CITED_ENTRY_HPP
#define MEDSEG_INDEXER_READERS_CITED_ENTRY_HPP

#include "indexer/readers/citation.hpp"
#include "indexer/readers/entry.hpp"
#include "indexer/readers/evidence/keys.hpp"
#include "indexer/readers/report.hpp"

namespace medseg::indexer {

/// Where a text stands, and what the headings above it tell.
struct Surroundings {
  SectionKind section = SectionKind::papers;
  VenueMention venue;  ///< of the headings; its year is theirs
};

enum class Shape : std::uint8_t { item, row, paragraph, heading };

/// Whether what was read is a paper.
bool is_paper(const Citation& citation, Shape shape, const Surroundings& surroundings);

Entry entry_of(const Citation& citation, Place at, const Surroundings& surroundings,
               Report& report);

}  // namespace medseg::indexer

#endif
