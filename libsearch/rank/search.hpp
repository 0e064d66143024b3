/// Running a parsed query on open indexes.
#ifndef MEDSEG_RANK_SEARCH_HPP
#define MEDSEG_RANK_SEARCH_HPP

#include "libsearch/text/analyser.hpp"

#include <medseg/searcher.hpp>

#include <xapian.h>

#include <string_view>

namespace medseg::rank {

/// One whole search.  May throw Xapian::DatabaseModifiedError, upon which the caller reopens and
/// runs it again.
/// \param indexes how many files `database` is made of
SearchResult search(const Xapian::Database& database, std::size_t indexes,
                    const text::Analyser& analyser, std::string_view query,
                    const SearchOptions& options);

}  // namespace medseg::rank

#endif
