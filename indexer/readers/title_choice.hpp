/// Which chunk of an entry is its title.
#ifndef MEDSEG_INDEXER_READERS_TITLE_CHOICE_HPP
#define MEDSEG_INDEXER_READERS_TITLE_CHOICE_HPP

#include "indexer/readers/chunks.hpp"
#include "indexer/readers/evidence/venue_mention.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace medseg::indexer {

struct TitleChoice {
  std::size_t chunk = 0;
  int score = 0;  ///< 0: there is no title
  std::string title;
  int likeness = 0;
  VenueMention mention;  ///< printed within the title's link or bold print
  int date_year = 0;
  std::string before;  ///< authors before a title in plain text
  std::string rest;    ///< what follows a title in plain text
};

/// \param own   lines from this one on hold no title
/// \param taken chunks that are something else
TitleChoice choose_title_of(const std::vector<Chunk>& chunks, std::size_t own,
                            const std::vector<bool>& taken);

/// A link whose text says what it leads to, or where the paper appeared, and is no title.
bool is_label_link(const Chunk& chunk);

}  // namespace medseg::indexer

#endif
