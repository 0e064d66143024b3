/// Collects the diagnostics of one source.
#ifndef MEDSEG_INDEXER_READERS_REPORT_HPP
#define MEDSEG_INDEXER_READERS_REPORT_HPP

#include "indexer/readers/block.hpp"

#include <medseg/indexer.hpp>

#include <string>
#include <utility>
#include <vector>

namespace medseg::indexer {

class Report {
 public:
  explicit Report(std::string path) : path_(std::move(path)) {}

  /// \param code one of docs/diagnostics.md
  void warn(Place at, std::string code, std::string message) {
    diagnostics_.push_back(
        {path_, at.line, at.column, Severity::warning, std::move(code), std::move(message)});
  }

  /// In the order of the text.
  [[nodiscard]] std::vector<Diagnostic> take();

 private:
  std::string path_;
  std::vector<Diagnostic> diagnostics_;
};

}  // namespace medseg::indexer

#endif
