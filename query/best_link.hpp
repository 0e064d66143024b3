/// The one link of a paper that is worth showing.
#ifndef MEDSEG_QUERY_BEST_LINK_HPP
#define MEDSEG_QUERY_BEST_LINK_HPP

#include <medseg/paper.hpp>

#include <string>

namespace medseg::command {

/// The paper's own page: a link labelled as the paper, its DOI, any other page of it; then arXiv;
/// then whatever there is.  Empty when there is no link.
std::string best_link(const Paper& paper);

}  // namespace medseg::command

#endif
