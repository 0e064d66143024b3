#include "indexer/readers/page.hpp"

#include <algorithm>

namespace medseg::indexer {

void Page::add_escaped(std::string_view text) {
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find_first_of("&<>\"", begin), text.size());
    html_ += text.substr(begin, end - begin);
    if (end == text.size()) break;
    html_ += text[end] == '&'   ? "&amp;"
             : text[end] == '<' ? "&lt;"
             : text[end] == '>' ? "&gt;"
                                : "&quot;";
    begin = end + 1;
  }
}

Place Page::place(std::size_t offset) const {
  const auto after =
      std::upper_bound(marks_.begin(), marks_.end(), offset,
                       [](std::size_t wanted, const Mark& mark) { return wanted < mark.offset; });
  if (after == marks_.begin()) return {1, 1};
  const Mark& mark = *(after - 1);
  return moved(mark.at, offset - mark.offset);
}

}  // namespace medseg::indexer
