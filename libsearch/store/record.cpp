#include "libsearch/store/record.hpp"
#include <medseg/error.hpp>
namespace medseg::store {
std::string encode_record(const Paper&) { throw Error(ErrorCode::internal, "not written yet"); }
Paper decode_record(std::string_view) { throw Error(ErrorCode::internal, "not written yet"); }
}  // namespace medseg::store
