/// An entry of BibTeX with its values read, and what it says of a paper.
#ifndef MEDSEG_INDEXER_READERS_BIBTEX_RECORD_HPP
#define MEDSEG_INDEXER_READERS_BIBTEX_RECORD_HPP

#include "indexer/readers/record/draft.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace medseg::indexer {

struct BibtexField {
  std::string name;  ///< small letters
  std::string text;  ///< LaTeX
  Place at;
};

struct BibtexRecord {
  std::string type;  ///< small letters
  std::string key;
  Place at;
  std::vector<BibtexField> fields;

  /// nullptr when there is none.
  [[nodiscard]] const BibtexField* find(std::string_view name) const;
};

/// True for the fields that say something of a paper here; the others need not be kept.
[[nodiscard]] bool is_read_field(std::string_view name);

void read_bibtex_record(const BibtexRecord& record, Draft& draft);

}  // namespace medseg::indexer

#endif
