#include <medseg/indexer.hpp>

namespace medseg {
void read_sources(const std::vector<std::string>&, const PaperSink&, const DiagnosticSink&) { throw Error(ErrorCode::internal, "not written yet"); }
}  // namespace medseg
