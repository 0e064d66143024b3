/// Finding the words of a query again in a hit: which of them it holds, in which fields, and what to
/// highlight.
#ifndef MEDSEG_RANK_MATCH_HPP
#define MEDSEG_RANK_MATCH_HPP

#include "libsearch/query/want.hpp"
#include "libsearch/text/analyser.hpp"

#include <medseg/searcher.hpp>

#include <vector>

namespace medseg::rank {

Matched match(const Paper& paper, const std::vector<query::Want>& wants,
              const text::Analyser& analyser);

}  // namespace medseg::rank

#endif
