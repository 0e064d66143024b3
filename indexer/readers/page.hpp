/// A Markdown list as one HTML text, as a browser gets it, that remembers where its parts stand.
#ifndef MEDSEG_INDEXER_READERS_PAGE_HPP
#define MEDSEG_INDEXER_READERS_PAGE_HPP

#include "indexer/readers/block.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace medseg::indexer {

/// HTML and, for each stretch of it, the place in the source that it comes from.
class Page {
 public:
  /// What is added next comes from here.
  void mark(Place at) { marks_.push_back({html_.size(), at}); }
  void add(std::string_view html) { html_ += html; }
  /// Adds text or the value of an attribute.
  void add_escaped(std::string_view text);

  [[nodiscard]] const std::string& html() const { return html_; }
  [[nodiscard]] Place place(std::size_t offset) const;

 private:
  struct Mark {
    std::size_t offset;
    Place at;
  };
  std::string html_;
  std::vector<Mark> marks_;
};

/// Writes Markdown as HTML.  A soft line end becomes `<wbr>`; raw HTML goes through, without the
/// tags that would swallow what follows.
/// \param base where the text begins in its file
Page write_page(std::string_view markdown, Place base = {1, 1});

}  // namespace medseg::indexer

#endif
