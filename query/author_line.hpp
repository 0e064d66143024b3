/// The authors of a hit on a line.
#ifndef MEDSEG_QUERY_AUTHOR_LINE_HPP
#define MEDSEG_QUERY_AUTHOR_LINE_HPP

#include "query/styled_text.hpp"

#include <medseg/searcher.hpp>

#include <vector>

namespace medseg::command {

/// All authors when they are few; else the first ones and all that match, and how many are left out.
StyledText author_line(const Paper& paper, const std::vector<std::vector<Span>>& matched);

}  // namespace medseg::command

#endif
