#include "libsearch/store/publish.hpp"
#include <medseg/error.hpp>
namespace medseg::store {
struct Draft::State {};
Draft::Draft(const std::string&) { throw Error(ErrorCode::internal, "not written yet"); }
Draft::~Draft() = default;
Xapian::WritableDatabase& Draft::database() { throw Error(ErrorCode::internal, "not written yet"); }
std::uint64_t Draft::publish() { throw Error(ErrorCode::internal, "not written yet"); }
}  // namespace medseg::store
