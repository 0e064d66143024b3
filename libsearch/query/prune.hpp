/// Taking out of a query what holds nothing to search for.
#ifndef MEDSEG_QUERY_PRUNE_HPP
#define MEDSEG_QUERY_PRUNE_HPP

#include "libsearch/query/ast.hpp"

#include <optional>

namespace medseg::query {

/// The tree without text that has no word in it ("-", "&"); nothing when nothing is left.
std::optional<Node> prune(Node node);

}  // namespace medseg::query

#endif
