/// The fields of an entry of BibTeX.
#ifndef MEDSEG_INDEXER_READERS_BIBTEX_FIELDS_HPP
#define MEDSEG_INDEXER_READERS_BIBTEX_FIELDS_HPP

#include "indexer/readers/bibtex/entries.hpp"
#include "indexer/readers/record/stream_report.hpp"

#include <string>
#include <vector>

namespace medseg::indexer {

struct RawBibtexField {
  std::string name;   ///< small letters
  std::string value;  ///< fit for `value_pieces`
  Place at;           ///< of the name
};

struct BibtexFields {
  std::string key;
  std::vector<RawBibtexField> fields;
};

/// Cuts an entry into its key, unless it is a `@string`, and its fields.  What breaks the grammar is
/// reported and read as it was meant, field by field.
[[nodiscard]] BibtexFields bibtex_fields(const RawBibtexEntry& entry, StreamReport& report);

}  // namespace medseg::indexer

#endif
