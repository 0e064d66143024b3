/// What the text of one entry tells, found by evidence, whatever the order of its parts.
#ifndef MEDSEG_INDEXER_READERS_CITATION_HPP
#define MEDSEG_INDEXER_READERS_CITATION_HPP

#include "indexer/names.hpp"
#include "indexer/readers/chunks.hpp"
#include "indexer/readers/evidence/venue_mention.hpp"

#include <string>
#include <vector>

namespace medseg::indexer {

struct CitedLink {
  std::string label;
  std::string url;
  Place at;
  bool broken = false;
  bool own_address = false;  ///< the address stands there itself, without a label
};

struct Citation {
  std::string title;
  Place title_at;
  ChunkKind title_kind = ChunkKind::text;
  int title_likeness = 0;
  std::string authors;  ///< as one text, for the messages
  Place authors_at;
  NameList people;
  VenueMention venue;
  int date_year = 0;  ///< of a date that stands by itself
  std::vector<CitedLink> links;
  bool paper_link = false;   ///< a link to a paper, by its address or its label
  bool paper_label = false;  ///< by its label
  bool remote_link = false;  ///< a link that leads out of the repository
  std::size_t lead_in = 0;   ///< words before the title that tell nothing
  std::size_t unread = 0;    ///< words behind it
};

/// \param chunks   of the entry's own lines and of what stands below it
/// \param own      lines from this one on stand below it: they hold no title
Citation read_citation(const std::vector<Chunk>& chunks, std::size_t own);

}  // namespace medseg::indexer

#endif
