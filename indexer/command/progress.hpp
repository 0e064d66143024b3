/// The line that tells how far a build is.
#ifndef MEDSEG_INDEXER_COMMAND_PROGRESS_HPP
#define MEDSEG_INDEXER_COMMAND_PROGRESS_HPP

#include <medseg/indexer.hpp>

#include <chrono>
#include <string>

namespace medseg::command {

/// Rewrites one line of the terminal, ten times a second at most, and clears it at the end.
class ProgressLine {
 public:
  ProgressLine() = default;
  ~ProgressLine() { clear(); }
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;
  ProgressLine(ProgressLine&&) = delete;
  ProgressLine& operator=(ProgressLine&&) = delete;

  void show(const BuildProgress& progress);
  void clear();

 private:
  std::chrono::steady_clock::time_point next_;
  bool shown_ = false;
};

/// "1200 papers  lists/a.md", the source left out where the line is too narrow for it.
std::string progress_text(const BuildProgress& progress, std::size_t width);

}  // namespace medseg::command

#endif
