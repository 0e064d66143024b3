/// Values of BibTeX as they are printed.
#ifndef MEDSEG_INDEXER_READERS_BIBTEX_PLAIN_TEXT_HPP
#define MEDSEG_INDEXER_READERS_BIBTEX_PLAIN_TEXT_HPP

#include <string>
#include <string_view>

namespace medseg::indexer {

/// Without braces and commands: accents, dashes, quotes, ties and simple maths read.
[[nodiscard]] std::string plain_text(std::string_view latex);

/// An address or an identifier: `\_`, `{\_}`, `\url{..}` and the like undone, nothing else.
[[nodiscard]] std::string plain_address(std::string_view latex);

}  // namespace medseg::indexer

#endif
