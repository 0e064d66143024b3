/// Titles in plain text, where only words tell where they end.
#ifndef MEDSEG_INDEXER_READERS_PLAIN_TITLE_HPP
#define MEDSEG_INDEXER_READERS_PLAIN_TITLE_HPP

#include "indexer/readers/evidence/venue_mention.hpp"

#include <string_view>

namespace medseg::indexer {

struct PlainTitle {
  std::string_view before;  ///< authors that stand before the title
  std::string_view title;
  std::string_view rest;  ///< what follows it
};

/// "Title. Authors. Venue", "Title, Authors, Venue", "Authors. Title. Venue": finds the title.
PlainTitle split_plain_title(std::string_view text);

/// A title without the venue or the date printed inside of its link or its bold print: "[CVPR 2022]
/// Title", "CVPR'24 Title", "Title (ICLR 2023)".
struct PeeledTitle {
  std::string_view title;
  VenueMention mention;
  int date_year = 0;
};
PeeledTitle peel_title(std::string_view text);

}  // namespace medseg::indexer

#endif
