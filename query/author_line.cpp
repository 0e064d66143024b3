#include "query/author_line.hpp"

#include <fmt/core.h>

namespace medseg::command {

namespace {

/// Longer lists are shortened to the first ones.
constexpr std::size_t kMostAuthors = 8;
constexpr std::size_t kFirstAuthors = 6;

}  // namespace

StyledText author_line(const Paper& paper, const std::vector<std::vector<Span>>& matched) {
  static const std::vector<Span> none;
  const std::size_t count = paper.authors.size();
  StyledText line;
  std::size_t left_out = 0;
  bool gap = false;
  for (std::size_t i = 0; i < count; ++i) {
    const std::vector<Span>& spans = i < matched.size() ? matched[i] : none;
    if (count > kMostAuthors && i >= kFirstAuthors && spans.empty()) {
      ++left_out;
      gap = true;
      continue;
    }
    if (!line.empty()) line.add(gap ? ", …, " : ", ");
    gap = false;
    line.keep_together(true).add(paper.authors[i], spans, Style::plain, Style::match);
    line.keep_together(false);
  }
  if (left_out > 0) {
    line.add(" ").keep_together(true);
    line.add(fmt::format("+ {} more", left_out), Style::dim).keep_together(false);
  }
  if (paper.et_al) line.add(line.empty() ? "et al." : " et al.", Style::plain);
  return line;
}

}  // namespace medseg::command
