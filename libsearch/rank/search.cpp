#include "libsearch/rank/search.hpp"

namespace medseg::rank {
SearchResult search(const Xapian::Database&, std::size_t, const text::Analyser&, std::string_view, const SearchOptions&) { throw Error(ErrorCode::internal, "not written yet"); }
}  // namespace medseg::rank
