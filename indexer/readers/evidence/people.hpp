/// Lists of authors, told from other text.
#ifndef MEDSEG_INDEXER_READERS_EVIDENCE_PEOPLE_HPP
#define MEDSEG_INDEXER_READERS_EVIDENCE_PEOPLE_HPP

#include "indexer/names.hpp"

#include <string_view>

namespace medseg::indexer {

/// Whether a text can be the name of one person: "J. T. van Roe", "Doe, J.", "王小明".
bool is_person(std::string_view name);

/// Whether a text is a list of people.
/// \param one_is_enough a single name counts, because of where the text stands
bool is_people(std::string_view text, bool one_is_enough);

/// Splits a text that is a list of people; takes care of "Roe, Jane and Doe, John".
NameList people_of(std::string_view text);

}  // namespace medseg::indexer

#endif
