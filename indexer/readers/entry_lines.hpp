/// The lines of an entry, gathered from paragraphs.
#ifndef MEDSEG_INDEXER_READERS_ENTRY_LINES_HPP
#define MEDSEG_INDEXER_READERS_ENTRY_LINES_HPP

#include "indexer/readers/block.hpp"

#include <vector>

namespace medseg::indexer {

/// The lines of one entry by what they hold.
struct EntryLines {
  std::vector<Line> title;
  std::vector<Line> authors;
  std::vector<Line> facts;   ///< venue, year, links
  std::vector<Line> unread;  ///< nothing of these

  [[nodiscard]] bool empty() const { return title.empty() && authors.empty() && facts.empty(); }
};

/// Gathers entries from paragraphs that follow each other.  An entry may be spread over several of
/// them, and a paragraph may hold several entries.
class EntryLinesGatherer {
 public:
  /// Returns the entries that are complete.
  std::vector<EntryLines> add_paragraph(Block&& paragraph);
  /// Something that separates entries has come, a heading for one.
  std::vector<EntryLines> finish();

 private:
  void add_line(Line&& line, bool gap);
  void add_plain(Line&& line);
  void complete();

  EntryLines current_;
  std::vector<EntryLines> complete_;
  std::size_t container_ = 0;
};

}  // namespace medseg::indexer

#endif
