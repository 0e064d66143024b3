/// The headings above an entry, and what they tell of it.
#ifndef MEDSEG_INDEXER_READERS_OUTLINE_HPP
#define MEDSEG_INDEXER_READERS_OUTLINE_HPP

#include "indexer/readers/cited_entry.hpp"
#include "indexer/readers/sections.hpp"

#include <string>
#include <vector>

namespace medseg::indexer {

class Outline {
 public:
  /// \param level of Markdown, or more for a summary or a bullet that only groups
  void open(int level, const std::string& text);
  /// Closes what was opened at this level or below it.
  void close(int level);
  void add_entry() { sections_.add_entry(); }

  [[nodiscard]] Surroundings surroundings() const;
  [[nodiscard]] const Sections& sections() const { return sections_; }

 private:
  struct Level {
    int level;
    VenueMention venue;
    SectionKind kind;
  };
  Sections sections_;
  std::vector<Level> open_;
};

}  // namespace medseg::indexer

#endif
