/// Raw HTML of a list before it reaches the HTML parser.
#ifndef MEDSEG_INDEXER_READERS_RAW_HTML_HPP
#define MEDSEG_INDEXER_READERS_RAW_HTML_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace medseg::indexer {

/// Keeps tags from the parser that no list needs: those after which everything is taken for text
/// (`<title>`, `<script>`), and those nested deeper than any list.
class RawHtmlGuard {
 public:
  /// The same text with `&lt;` before tags that are left out.
  std::string guarded(std::string_view html);

 private:
  bool is_kept(std::string_view tag, bool closing);

  std::size_t open_ = 0;
};

}  // namespace medseg::indexer

#endif
