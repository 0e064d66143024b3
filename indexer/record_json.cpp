#include <medseg/indexer.hpp>

namespace medseg {
std::string record_json(const Paper&) { throw Error(ErrorCode::internal, "not written yet"); }
}  // namespace medseg
