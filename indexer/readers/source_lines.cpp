#include "indexer/readers/source_lines.hpp"

#include <algorithm>

namespace medseg::indexer {
SourceLines::SourceLines(std::string_view text) : text_(text), begins_{0} {
  for (std::size_t at = text.find_first_of("\r\n"); at != std::string_view::npos;
       at = text.find_first_of("\r\n", at)) {
    at += std::size_t{text.substr(at).starts_with("\r\n") ? 2U : 1U};
    begins_.push_back(at);
  }
}

std::string_view SourceLines::line(std::uint32_t number) const {
  if (number == 0 || number > begins_.size()) return {};
  const std::size_t begin = begins_[number - 1];
  std::size_t end = number < begins_.size() ? begins_[number] : text_.size();
  while (end > begin && (text_[end - 1] == '\n' || text_[end - 1] == '\r')) --end;
  return text_.substr(begin, end - begin);
}

std::uint32_t SourceLines::content_column(std::uint32_t number, std::uint32_t quotes) const {
  const std::string_view text = line(number);
  std::size_t at = 0;
  const auto skip_space = [&] {
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) ++at;
  };
  skip_space();
  for (; quotes > 0 && at < text.size() && text[at] == '>'; --quotes) {
    ++at;
    skip_space();
  }
  return static_cast<std::uint32_t>(at + 1);
}

Place SourceLines::inside(Place place) const {
  place.line = std::min(place.line, static_cast<std::uint32_t>(begins_.size()));
  place.column = std::min(place.column, static_cast<std::uint32_t>(line(place.line).size() + 1));
  return place;
}

}  // namespace medseg::indexer
