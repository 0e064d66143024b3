#include "libsearch/query/ast.hpp"

namespace medseg::query {
Parsed parse(std::string_view, bool) { throw Error(ErrorCode::internal, "not written yet"); }
std::string to_string(const Node&) { return {}; }
}  // namespace medseg::query
