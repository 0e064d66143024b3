/// The abbreviations of a BibTeX file: `@string{tmi = "IEEE TMI"}`.
#ifndef MEDSEG_INDEXER_READERS_BIBTEX_MACROS_HPP
#define MEDSEG_INDEXER_READERS_BIBTEX_MACROS_HPP

#include "indexer/readers/bibtex/fields.hpp"
#include "indexer/readers/record/stream_report.hpp"

#include <string>
#include <unordered_map>

namespace medseg::indexer {

class Macros {
 public:
  /// Knows the months and the journals of BibTeX's own styles.
  explicit Macros(StreamReport& report);

  void define(const RawBibtexField& definition);

  /// The text of a value: its pieces joined, abbreviations written out.  An unknown one is
  /// reported and stands for itself.
  [[nodiscard]] std::string expanded(const RawBibtexField& field);

 private:
  StreamReport& report_;
  std::unordered_map<std::string, std::string> texts_;  ///< by names in small letters
};

}  // namespace medseg::indexer

#endif
