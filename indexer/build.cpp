#include <medseg/indexer.hpp>

namespace medseg {
BuildReport build_index(const BuildOptions&) { throw Error(ErrorCode::internal, "not written yet"); }
}  // namespace medseg
