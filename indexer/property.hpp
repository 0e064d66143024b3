/// What can be asked of a paper with `has:`.
#ifndef MEDSEG_INDEXER_PROPERTY_HPP
#define MEDSEG_INDEXER_PROPERTY_HPP

#include <medseg/paper.hpp>

#include <string_view>
#include <vector>

namespace medseg::indexer {

/// The names of `schema::kProperties` that hold for a paper.
std::vector<std::string_view> properties_of(const Paper& paper);

}  // namespace medseg::indexer

#endif
