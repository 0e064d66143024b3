#include "indexer/lines.hpp"

namespace medseg::indexer {

bool LineReader::fill() {
  if (line_end_ == 0) {
    const std::string_view head = input_.head();
    const bool old_mac =
        head.find('\n') == std::string_view::npos &&
        head.substr(0, head.empty() ? 0 : head.size() - 1).find('\r') != std::string_view::npos;
    line_end_ = old_mac ? '\r' : '\n';
  }
  rest_ = input_.next();
  return !rest_.empty();
}

void LineReader::give(LinePiece& piece, std::string_view text, bool ends) {
  piece.number = number_;
  piece.column = column_;
  piece.ends = ends;
  column_ += static_cast<std::uint32_t>(text.size());
  if (ends) {
    ++number_;
    column_ = 1;
    if (line_end_ == '\n' && text.ends_with('\r')) text.remove_suffix(1);
  }
  piece.text = text;
}

bool LineReader::next(LinePiece& piece) {
  if (carried_given_) {
    carried_.clear();
    carried_given_ = false;
  }
  while (!rest_.empty() || fill()) {
    const std::size_t end = rest_.find(line_end_);
    const std::string_view part = rest_.substr(0, end);
    const bool ends = end != std::string_view::npos;
    rest_.remove_prefix(ends ? end + 1 : part.size());
    if (ends && carried_.empty()) {
      give(piece, part, true);
      return true;
    }
    carried_ += part;
    if (!ends && carried_.size() < kPieceBytes) continue;
    carried_given_ = true;
    give(piece, carried_, ends);
    return true;
  }
  if (carried_.empty() && column_ == 1) return false;
  carried_given_ = true;
  give(piece, carried_, true);
  return true;
}

}  // namespace medseg::indexer
