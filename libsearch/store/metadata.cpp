#include "libsearch/store/metadata.hpp"

namespace medseg::store {
void write_metadata(Xapian::WritableDatabase&, const IndexInfo&) { throw Error(ErrorCode::internal, "not written yet"); }
IndexInfo read_metadata(const Xapian::Database&, const std::string&) { throw Error(ErrorCode::internal, "not written yet"); }
}  // namespace medseg::store
