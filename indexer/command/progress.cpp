#include "indexer/command/progress.hpp"

#include "indexer/command/terminal.hpp"
#include "libsearch/text/repair.hpp"

namespace medseg::command {

namespace {

constexpr std::chrono::milliseconds kPause{100};
constexpr const char* kClearLine = "\r\x1b[K";

}  // namespace

std::string progress_text(const BuildProgress& progress, std::size_t width) {
  std::string text = count(progress.papers, "paper");
  const std::string source = "  " + printable(progress.source);
  // The last column stays free: writing into it makes some terminals begin a new line.
  if (text.size() + text::display_width(source) < width) text += source;
  return text;
}

void ProgressLine::show(const BuildProgress& progress) {
  const auto now = std::chrono::steady_clock::now();
  if (now < next_) return;
  next_ = now + kPause;
  talk(kClearLine + progress_text(progress, terminal_width()));
  shown_ = true;
}

void ProgressLine::clear() {
  if (shown_) talk(kClearLine);
  shown_ = false;
}

}  // namespace medseg::command
