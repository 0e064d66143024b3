/// "[MIA, 2024]": where and when a paper appeared.
#ifndef MEDSEG_INDEXER_READERS_VENUE_HPP
#define MEDSEG_INDEXER_READERS_VENUE_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace medseg::indexer {

struct VenueYear {
  std::string venue;         ///< as printed, without its year
  int year = 0;              ///< 0: none, or an impossible one
  std::string printed_year;  ///< the digits, if there are any
  std::string stray;         ///< what stands between the year and the end and does not belong there
  std::size_t stray_at = 0;  ///< where, in bytes of the text
  bool date = false;         ///< a day or a month, no venue: "26th Aug., 2024"

  [[nodiscard]] bool impossible() const { return year == 0 && !printed_year.empty(); }
};

/// Reads the inside of a bracket.
VenueYear read_venue_year(std::string_view text);

/// Whether a paper can be of this year.
bool possible_year(int year);

/// The year that stands beside the name of the venue in an address
/// (`.../Zhang_CVPR_2018_paper.pdf` for CVPR); 0 when it is not told or told in two ways.
int year_beside_venue(std::string_view url, std::string_view venue);

}  // namespace medseg::indexer

#endif
