/// Hands over the diagnostics of a bibliography as they are found.
#ifndef MEDSEG_INDEXER_READERS_RECORD_STREAM_REPORT_HPP
#define MEDSEG_INDEXER_READERS_RECORD_STREAM_REPORT_HPP

#include "indexer/readers/block.hpp"

#include <medseg/indexer.hpp>

#include <string>
#include <utility>

namespace medseg::indexer {

class StreamReport {
 public:
  StreamReport(std::string path, const DiagnosticSink& sink)
      : path_(std::move(path)), sink_(sink) {}

  /// The record is kept.
  void warn(Place at, std::string code, std::string message) {
    hand_over(at, Severity::warning, std::move(code), std::move(message));
  }

  /// A record is lost; there is exactly one of these for each.
  void reject(Place at, std::string code, std::string message) {
    hand_over(at, Severity::error, std::move(code), std::move(message));
  }

  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  void hand_over(Place at, Severity severity, std::string code, std::string message) {
    if (!sink_) return;
    sink_({path_, at.line, at.column, severity, std::move(code), std::move(message)});
  }

  std::string path_;
  const DiagnosticSink& sink_;
};

}  // namespace medseg::indexer

#endif
