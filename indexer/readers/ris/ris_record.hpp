/// The fields of a record of RIS, and what they say of a paper.
#ifndef MEDSEG_INDEXER_READERS_RIS_RIS_RECORD_HPP
#define MEDSEG_INDEXER_READERS_RIS_RIS_RECORD_HPP

#include "indexer/readers/record/draft.hpp"

#include <string>
#include <vector>

namespace medseg::indexer {

struct RisField {
  std::string name;
  std::string value;
  Place at;  ///< of the value
};

struct RisRecord {
  std::string type;  ///< "JOUR"
  Place at;
  std::vector<RisField> fields;
};

void read_ris_record(const RisRecord& record, Draft& draft);

}  // namespace medseg::indexer

#endif
