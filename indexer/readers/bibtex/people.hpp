/// Lists of people in BibTeX: "van Eyck, Jan and {The Guild} and others".
#ifndef MEDSEG_INDEXER_READERS_BIBTEX_PEOPLE_HPP
#define MEDSEG_INDEXER_READERS_BIBTEX_PEOPLE_HPP

#include <string>
#include <string_view>
#include <vector>

namespace medseg::indexer {

struct People {
  std::vector<std::string> names;  ///< as printed, "Jan van Eyck"; plain text
  bool et_al = false;
  bool odd = false;  ///< not joined by `and`; read as it was meant
};

[[nodiscard]] People read_people(std::string_view latex);

}  // namespace medseg::indexer

#endif
