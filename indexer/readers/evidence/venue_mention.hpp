/// Venues as lists print them: "CVPR'22", "KBS-22", "ICLR 2024 (Oral)", "IEEE Trans. Med. Imaging".
#ifndef MEDSEG_INDEXER_READERS_EVIDENCE_VENUE_MENTION_HPP
#define MEDSEG_INDEXER_READERS_EVIDENCE_VENUE_MENTION_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace medseg::indexer {

enum class Likeness : std::uint8_t { none, weak, strong };

struct VenueMention {
  std::string venue;  ///< as printed, without year and decorations; may be empty
  int year = 0;
  Likeness likeness = Likeness::none;  ///< strong: a known name; weak: looks like one, with a year
  bool preprint = false;               ///< arXiv and the like

  [[nodiscard]] bool told() const { return likeness != Likeness::none; }
};

/// Reads a whole text as a venue, with or without its year.
VenueMention read_mention(std::string_view text);

/// A venue that stands before a title: "CVPR'24 Exploring ...".  `size` bytes belong to it.
struct LeadingVenue {
  VenueMention mention;
  std::size_t size = 0;
};
LeadingVenue leading_venue(std::string_view text);

/// The year of a text that is nothing but a date ("2023.04", "Apr 2023", "202511", "2023年5月", "2021");
/// 0 when it is something else.
int year_of_date_only(std::string_view text);

/// Venue and year that a heading gives to what stands below it: "NeurIPS 2023", "2024-12",
/// "ICCV-2025-Papers", "CVPR"; no year of a range ("2010-2000").
VenueMention heading_mention(std::string_view heading);

/// The venue that the address of a badge tells: `/badge/CVPR-2023-blue`.
VenueMention badge_mention(std::string_view address);

}  // namespace medseg::indexer

#endif
