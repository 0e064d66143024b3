/// Titles, told from other text.
#ifndef MEDSEG_INDEXER_READERS_EVIDENCE_TITLE_TEXT_HPP
#define MEDSEG_INDEXER_READERS_EVIDENCE_TITLE_TEXT_HPP

#include <string>
#include <string_view>

namespace medseg::indexer {

/// How much a text looks like the title of a paper; 0 when it cannot be one, 1 for short names, more
/// for what is certainly one.
int title_likeness(std::string_view text);

/// Without quotation marks, numbers, pictures and marks round it, and one full stop or colon.
std::string title_of(std::string_view text);

}  // namespace medseg::indexer

#endif
