#include "indexer/readers/guard.hpp"

#include <algorithm>

namespace medseg::indexer {
namespace {

// cmark-gfm 0.29.0.gfm.6 is quadratic in the open brackets of a paragraph that hold images, in the
// cells of a table's first row, in the at-signs of a line, and worse in a paragraph that holds many
// marks of emphasis and many links: at the end of each link it walks over all the marks before it.
constexpr std::size_t kOpenBrackets = 500;
constexpr std::size_t kCells = 2000;
constexpr std::size_t kAtSigns = 500;
constexpr std::size_t kSteps = 50'000'000;  ///< of these walks, in the whole text; takes seconds
constexpr std::size_t kMarks = 64;          ///< in a paragraph, once the steps are used up

/// What has been seen since the last begin of a paragraph, and of the text.
struct Seen {
  std::size_t open = 0;   ///< brackets
  std::size_t marks = 0;  ///< of emphasis
  std::size_t steps = 0;
  bool unstyled = false;  ///< marks were taken out
};

bool is_mark(char c) {
  return c == '*' || c == '_' || c == '~';
}

/// Whether a line ends the paragraph before it, so that its brackets cannot belong together.
bool starts_anew(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t>");
  if (begin == std::string_view::npos) return true;
  if (line[begin] == '#') return true;
  const bool bullet = line[begin] == '-' || line[begin] == '*' || line[begin] == '+';
  return bullet && line.find_first_not_of(" \t", begin + 1) > begin + 1;
}

bool used_up(const Seen& seen) {
  return seen.steps >= kSteps && seen.marks >= kMarks;
}

void guard_bracket(char& c, bool before_address, Seen& seen) {
  if (c == ']') {
    if (seen.open > 0) --seen.open;
    if (before_address) seen.steps += seen.marks;
  } else if (seen.open < kOpenBrackets && !used_up(seen)) {
    ++seen.open;
  } else {
    c = ' ';
  }
}

void guard_mark(char& c, bool first, Seen& seen) {
  if (first) ++seen.marks;
  if (!used_up(seen)) return;
  c = ' ';
  seen.unstyled = true;
}

void guard_line(char* begin, const char* end, Seen& seen) {
  std::size_t cells = 0;
  std::size_t at_signs = 0;
  char before = ' ';
  for (char* c = begin; c != end; ++c) {
    const char original = *c;
    if (original == '[' || original == ']') {
      guard_bracket(*c, c + 1 != end && c[1] == '(', seen);
    } else if (is_mark(original)) {
      guard_mark(*c, before != original, seen);
    } else if ((original == '|' && ++cells > kCells) ||
               (original == '@' && ++at_signs > kAtSigns) || original == '\0') {
      *c = ' ';
    }
    before = original;
  }
}

}  // namespace

GuardedText guarded(std::string_view text) {
  GuardedText result;
  result.text.reserve(text.size());
  Seen seen;
  std::uint32_t number = 1;
  for (std::size_t begin = 0; begin < text.size(); ++number) {
    std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    if (starts_anew(line)) seen.open = seen.marks = 0;
    if (line.size() > kLongestLine) {
      result.too_long.push_back(number);
    } else {
      const std::size_t copy = result.text.size();
      result.text += line;
      guard_line(result.text.data() + copy, result.text.data() + result.text.size(), seen);
      if (seen.unstyled && result.unstyled_from == 0) result.unstyled_from = number;
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
