#include "indexer/readers/guard.hpp"

#include <algorithm>

namespace medseg::indexer {
namespace {

// cmark-gfm 0.29.0.gfm.6 is quadratic in the open brackets of a paragraph that hold images, in the
// cells of a table's first row, and in the at-signs of a line.
constexpr std::size_t kOpenBrackets = 500;
constexpr std::size_t kCells = 2000;
constexpr std::size_t kAtSigns = 500;

/// Whether a line ends the paragraph before it, so that its brackets cannot belong together.
bool starts_anew(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t>");
  if (begin == std::string_view::npos) return true;
  if (line[begin] == '#') return true;
  const bool bullet = line[begin] == '-' || line[begin] == '*' || line[begin] == '+';
  return bullet && line.find_first_not_of(" \t", begin + 1) > begin + 1;
}

void guard_line(char* begin, const char* end, std::size_t& open) {
  std::size_t cells = 0;
  std::size_t at_signs = 0;
  for (char* c = begin; c != end; ++c) {
    switch (*c) {
      case '[':
        if (open < kOpenBrackets) {
          ++open;
        } else {
          *c = ' ';
        }
        break;
      case ']':
        if (open > 0) --open;
        break;
      case '|':
        if (++cells > kCells) *c = ' ';
        break;
      case '@':
        if (++at_signs > kAtSigns) *c = ' ';
        break;
      case '\0':
        *c = ' ';
        break;
      default:
        break;
    }
  }
}

}  // namespace

GuardedText guarded(std::string_view text) {
  GuardedText result;
  result.text.reserve(text.size());
  std::size_t open = 0;
  std::uint32_t number = 1;
  for (std::size_t begin = 0; begin < text.size(); ++number) {
    std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    if (starts_anew(line)) open = 0;
    if (line.size() > kLongestLine) {
      result.too_long.push_back(number);
    } else {
      const std::size_t copy = result.text.size();
      result.text += line;
      guard_line(result.text.data() + copy, result.text.data() + result.text.size(), open);
    }
    if (end < text.size()) result.text += text[end];
    if (text.substr(end).starts_with("\r\n")) {
      result.text += '\n';
      ++end;
    }
    begin = end + 1;
  }
  return result;
}

}  // namespace medseg::indexer
