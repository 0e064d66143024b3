/// Telling how a query was read and why a hit stands where it does.
#ifndef MEDSEG_RANK_EXPLANATION_HPP
#define MEDSEG_RANK_EXPLANATION_HPP

#include "libsearch/query/ast.hpp"
#include "libsearch/query/compiler.hpp"

#include <medseg/searcher.hpp>

#include <xapian.h>

#include <string>

namespace medseg::rank {

/// Several lines: the tree, what each word stands for, how many papers each reading finds.
std::string explain(const query::Node& root, const query::Compiled& compiled,
                    const SearchResult& result);

/// One line: the terms of the query that the paper holds, with their frequency in the index.
std::string explain_hit(const Xapian::Enquire& enquire, const Xapian::MSetIterator& hit);

}  // namespace medseg::rank

#endif
