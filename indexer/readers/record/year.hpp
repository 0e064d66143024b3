/// The year of a record, from whatever stands where a year or a date should.
#ifndef MEDSEG_INDEXER_READERS_RECORD_YEAR_HPP
#define MEDSEG_INDEXER_READERS_RECORD_YEAR_HPP

#include <string_view>

namespace medseg::indexer {

struct Year {
  int number = 0;           ///< 0: none
  bool impossible = false;  ///< four digits that are no year of a paper
  bool told = false;        ///< without a number: "in press", "n.d."
};

/// "2020", "2020-05-01", "May 2020", "c2020", "2020a", "2019/2020", "2020///", "in press"
[[nodiscard]] Year read_year(std::string_view text);

}  // namespace medseg::indexer

#endif
