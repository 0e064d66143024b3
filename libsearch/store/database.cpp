#include "libsearch/store/database.hpp"

namespace medseg::store {
OpenIndex open_index(const std::string&) { throw Error(ErrorCode::internal, "not written yet"); }
void rethrow(const Xapian::Error&, const std::string&) { throw Error(ErrorCode::internal, "not written yet"); }
}  // namespace medseg::store
