#include "indexer/readers/source_lines.hpp"

#include <algorithm>

namespace medseg::indexer {
namespace {

/// The column of the first character of a line that the marks of quotes and white space leave.
std::uint32_t content_column(std::string_view line, std::uint32_t quotes) {
  std::size_t at = 0;
  const auto skip_space = [&] {
    while (at < line.size() && (line[at] == ' ' || line[at] == '\t')) ++at;
  };
  skip_space();
  for (; quotes > 0 && at < line.size() && line[at] == '>'; --quotes) {
    ++at;
    skip_space();
  }
  return static_cast<std::uint32_t>(at + 1);
}

}  // namespace

SourceLines::SourceLines(std::string_view text) : text_(text), begins_{0} {
  for (std::size_t at = text.find_first_of("\r\n"); at != std::string_view::npos;
       at = text.find_first_of("\r\n", at)) {
    at += std::size_t{text.substr(at).starts_with("\r\n") ? 2U : 1U};
    begins_.push_back(at);
  }
}

std::string_view SourceLines::line(std::uint32_t number) const {
  if (number == 0 || number > begins_.size()) return {};
  const std::string_view rest = text_.substr(begins_[number - 1]);
  return rest.substr(0, rest.find_first_of("\r\n"));
}

Place SourceLines::corrected(Place place, Place block, std::uint32_t quotes) const {
  if (place.line <= block.line) return place;
  const auto last = static_cast<std::uint32_t>(begins_.size());
  place.line = std::min(place.line, last);
  const std::string_view text = line(place.line);
  const std::uint32_t inside = place.column > block.column ? place.column - block.column : 0;
  const std::uint32_t column = content_column(text, quotes) + inside;
  place.column = std::min(column, static_cast<std::uint32_t>(text.size() + 1));
  return place;
}

}  // namespace medseg::indexer
