#include "libsearch/query/trouble.hpp"

#include <algorithm>
#include <utility>

namespace medseg::query {

void Trouble::report(Kind kind, std::size_t position, const std::string& message,
                     const std::string& hint) {
  if (strict_) throw Error(ErrorCode::query_syntax, message, hint, position);
  note(kind, position, message + (hint.empty() ? "" : " (" + hint + ")") + "; searched as text");
}

void Trouble::note(Kind kind, std::size_t position, std::string message) {
  const std::uint32_t bit = 1U << static_cast<unsigned>(kind);
  if ((told_ & bit) != 0) return;
  told_ |= bit;
  notes_.push_back(Note{std::move(message), position});
}

std::vector<Note> Trouble::take_notes() {
  std::stable_sort(notes_.begin(), notes_.end(),
                   [](const Note& a, const Note& b) { return *a.position < *b.position; });
  return std::exchange(notes_, {});
}

std::string quoted(std::string_view piece) {
  constexpr std::size_t kLongest = 40;
  std::string text(piece.substr(0, kLongest));
  if (piece.size() > kLongest) {
    while (!text.empty() && (static_cast<unsigned char>(piece[text.size()]) & 0xC0U) == 0x80U) {
      text.pop_back();
    }
    text += "…";
  }
  return "'" + text + "'";
}

}  // namespace medseg::query
