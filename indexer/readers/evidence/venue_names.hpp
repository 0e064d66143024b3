/// Names of venues, and words that names of venues are made of.
#ifndef MEDSEG_INDEXER_READERS_EVIDENCE_VENUE_NAMES_HPP
#define MEDSEG_INDEXER_READERS_EVIDENCE_VENUE_NAMES_HPP

#include <string_view>

namespace medseg::indexer {

/// An abbreviation of a conference or a journal, in small letters: "cvpr", "miccai", "tmi".
bool is_venue_abbreviation(std::string_view word);

/// A word that stands in names of venues and hardly in titles: "transactions", "proceedings".
bool is_venue_word(std::string_view word);

/// A whole name that has no such word: "nature", "remote sensing", "the lancet".
bool is_venue_name(std::string_view name);

/// A server of preprints, or a word for what is not published yet.
bool is_preprint_word(std::string_view word);

/// What is printed beside a venue and is no part of it: "oral", "spotlight".
bool is_decoration_word(std::string_view word);

}  // namespace medseg::indexer

#endif
