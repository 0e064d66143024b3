/// Lists of people as they are printed: "A. Roe, B. Doe, and C. Poe et al."
#ifndef MEDSEG_INDEXER_NAMES_HPP
#define MEDSEG_INDEXER_NAMES_HPP

#include <string>
#include <string_view>
#include <vector>

namespace medseg::indexer {

struct NameList {
  std::vector<std::string> names;  ///< as printed, in order, without marks of footnotes
  bool et_al = false;              ///< the list ends in "et al." or the like
  bool gap = false;                ///< two separators with no name between them
};

/// Splits at commas, semicolons, "and" and "&".  The text is clean (see clean.hpp).
NameList split_names(std::string_view text);

}  // namespace medseg::indexer

#endif
