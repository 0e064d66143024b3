/// Headings and the entries under them.
#ifndef MEDSEG_INDEXER_READERS_SECTIONS_HPP
#define MEDSEG_INDEXER_READERS_SECTIONS_HPP

#include <cstddef>
#include <string>
#include <vector>

namespace medseg::indexer {

/// The headings of a document, and how many entries stand directly below each.
class Sections {
 public:
  /// \param text clean, without emoji
  void add_heading(int level, std::string text);
  void add_entry();

  /// For each entry the headings above it, the outermost first, without the title of the
  /// document: its first heading, when that is of level 1 and, where the document has more of that
  /// level, no entry stands directly below it.
  [[nodiscard]] std::vector<std::vector<std::string>> paths() const;

 private:
  struct Heading {
    int level;
    std::string text;
    std::size_t entries;
  };
  [[nodiscard]] bool first_is_title() const;

  std::size_t before_ = 0;  ///< entries above the first heading
  std::vector<Heading> headings_;
};

}  // namespace medseg::indexer

#endif
