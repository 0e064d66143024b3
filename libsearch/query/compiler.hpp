/// From the AST to queries of Xapian.
#ifndef MEDSEG_QUERY_COMPILER_HPP
#define MEDSEG_QUERY_COMPILER_HPP

#include "libsearch/query/ast.hpp"
#include "libsearch/query/want.hpp"

#include <medseg/searcher.hpp>

#include <xapian.h>

#include <vector>

namespace medseg::query {

struct Compiled {
  Xapian::Query all;        ///< papers that answer the whole query
  Xapian::Query some;       ///< papers that hold some of its free words; empty: nothing to relax
  std::vector<Want> wants;  ///< what to look for in a hit, in the order of the query
  std::vector<Note> notes;
};

/// Free words, those of no field at the top of the query, may be relaxed; everything else is
/// demanded of every hit.
Compiled compile(const Node& root, const text::Analyser& analyser, const Dictionary& dictionary);

}  // namespace medseg::query

#endif
