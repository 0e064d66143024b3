#include "indexer/readers/report.hpp"

#include <algorithm>
#include <tuple>

namespace medseg::indexer {

std::vector<Diagnostic> Report::take() {
  std::stable_sort(diagnostics_.begin(), diagnostics_.end(),
                   [](const Diagnostic& a, const Diagnostic& b) {
                     return std::tie(a.line, a.column) < std::tie(b.line, b.column);
                   });
  return std::move(diagnostics_);
}

}  // namespace medseg::indexer
