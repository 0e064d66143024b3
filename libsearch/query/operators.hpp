/// Which AND, OR and NOT are operators, and which are words.
#ifndef MEDSEG_QUERY_OPERATORS_HPP
#define MEDSEG_QUERY_OPERATORS_HPP

#include "libsearch/query/lexer.hpp"

#include <string_view>
#include <vector>

namespace medseg::query {

/// Makes words of the operators that have nothing to work on, and reports the first.
void settle_operators(std::vector<Token>& tokens, std::string_view query, Trouble& trouble);

}  // namespace medseg::query

#endif
