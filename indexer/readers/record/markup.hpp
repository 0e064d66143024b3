/// The bits of HTML that stand in the fields of bibliographies.
#ifndef MEDSEG_INDEXER_READERS_RECORD_MARKUP_HPP
#define MEDSEG_INDEXER_READERS_RECORD_MARKUP_HPP

#include <string>
#include <string_view>

namespace medseg::indexer {

/// Without the tags that bibliographies know (`<i>`, `<sub>`, `<jats:p>`) and with their entities
/// read (`&amp;`, `&#233;`); any other `<` or `&` is text.
[[nodiscard]] std::string without_markup(std::string_view text);

/// False for labels of links that lead to something beside the paper ("Code"), so that the
/// identifiers in them are not its own.
[[nodiscard]] bool label_leads_to_paper(std::string_view label);

}  // namespace medseg::indexer

#endif
