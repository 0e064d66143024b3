/// Family F1 of lists: paragraphs of a bold title, authors, and `[Venue, Year] [[Label](url)] ...`.
#ifndef MEDSEG_INDEXER_READERS_BOLD_TITLE_HPP
#define MEDSEG_INDEXER_READERS_BOLD_TITLE_HPP

#include "indexer/readers/entry.hpp"
#include "indexer/readers/entry_lines.hpp"
#include "indexer/readers/report.hpp"

#include <optional>

namespace medseg::indexer {

/// Reads the fields of an entry; nothing when the lines are no paper.
std::optional<Entry> read_bold_title(const EntryLines& lines, Report& report);

}  // namespace medseg::indexer

#endif
