#include "libsearch/text/compounds.hpp"
#include "libsearch/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string_view>

// Nothing here may look at the case of the text: queries are typed without.

namespace medseg::text {
namespace {

/// A number with more digits is a year or an amount, not a version.
constexpr std::size_t kMostDigits = 3;

/// Parts between dashes of a compound that may have a version beside it.
constexpr std::size_t kMostSegments = 2;

/// How firmly a pair of neighbours holds together; a firmer one wins over the pair before it.
enum class Pull : std::uint8_t { none, version, letter, dimension };

/// What a group is made of, as far as bonds care.
struct Shape {
  bool word = false;     ///< letters alone, at most two segments
  char letter = '\0';    ///< a single letter
  bool number = false;   ///< a short number
  bool version = false;  ///< v2
  bool size = false;     ///< 4o, 7b: a number and a letter, written together
};

/// A word of grammar, which is no part of a model's name.
bool is_common(std::string_view word) {
  constexpr std::array<std::string_view, 56> kWords{
      "a",    "after", "an",    "and",  "are",    "as",     "at",    "be",    "between", "but",
      "by",   "can",   "do",    "does", "for",    "from",   "has",   "have",  "how",     "i",
      "in",   "into",  "is",    "it",   "its",    "nor",    "not",   "of",    "on",      "onto",
      "or",   "our",   "over",  "than", "that",   "the",    "their", "these", "this",    "through",
      "to",   "under", "until", "up",   "using",  "versus", "via",   "vs",    "was",     "we",
      "were", "what",  "when",  "with", "within", "without"};
  static_assert(std::is_sorted(kWords.begin(), kWords.end()));
  return std::binary_search(kWords.begin(), kWords.end(), word);
}

std::size_t digits_of(std::string_view number) {
  return static_cast<std::size_t>(std::count_if(number.begin(), number.end(), is_ascii_digit));
}

bool is_short_number(const Part& part) {
  const std::string& term = part.form.term;
  return part.look == Look::number && part.form.bare.empty() && digits_of(term) <= kMostDigits &&
         is_ascii_digit(term.back());
}

bool is_single_letter(const Part& part) {
  return part.form.term.size() == 1 && is_ascii_lower(part.form.term[0]);
}

bool is_letters(const Part& part) {
  return part.look != Look::number && part.form.bare.empty();
}

Shape shape_of(const std::vector<Part>& parts, const Group& group) {
  Shape shape;
  const Part& first = parts[group.first];
  const auto begin = parts.begin() + static_cast<std::ptrdiff_t>(group.first);
  const auto end = parts.begin() + static_cast<std::ptrdiff_t>(group.last);
  const std::size_t count = group.last - group.first;
  shape.number = count == 1 && is_short_number(first);
  if (count == 1 && is_letters(first)) {
    if (is_single_letter(first)) shape.letter = first.form.term[0];
  }
  if (count == 2 && parts[group.first + 1].joint == Joint::change) {
    const Part& second = parts[group.first + 1];
    shape.version = first.form.term == "v" && is_short_number(second);
    const char letter = is_single_letter(second) ? second.form.term[0] : '\0';
    shape.size = is_short_number(first) && letter != '\0' && letter != 'd' && letter != 't';
  }
  const auto signs =
      std::count_if(begin, end, [](const Part& part) { return part.joint == Joint::sign; });
  shape.word =
      static_cast<std::size_t>(signs) < kMostSegments && std::all_of(begin, end, is_letters);
  return shape;
}

Pull pull_between(const Shape& left, const Shape& right) {
  if (left.number && (right.letter == 'd' || right.letter == 't')) return Pull::dimension;
  const bool longer_word = right.word && right.letter == '\0';
  if (left.letter != '\0' && (longer_word || right.number)) return Pull::letter;
  if (left.word && (right.number || right.letter != '\0' || right.version || right.size)) {
    return Pull::version;
  }
  return left.number && right.letter != '\0' ? Pull::version : Pull::none;
}

bool is_common(const std::vector<Part>& parts, const Group& group) {
  return group.last - group.first == 1 && is_common(parts[group.first].form.term);
}

bool may_bond(const std::vector<Part>& parts, const Group& left, const Group& right) {
  const Group both{left.first, right.last};
  return both.last - both.first <= kMostWords && joined_size(parts, both) <= kLongestWord &&
         !is_common(parts, left) && !is_common(parts, right);
}

}  // namespace

void bond_loosely(const std::vector<Part>& parts, std::vector<Group>& groups) {
  if (groups.empty()) return;
  Shape left = shape_of(parts, groups[0]);
  // How firmly group `i` holds on to the next one; asked for each in its turn.
  const auto pull_at = [&](std::size_t i) {
    if (i + 1 >= groups.size()) return Pull::none;
    const Shape right = shape_of(parts, groups[i + 1]);
    const Pull pull = groups[i + 1].near ? pull_between(left, right) : Pull::none;
    left = right;
    return pull != Pull::none && may_bond(parts, groups[i], groups[i + 1]) ? pull : Pull::none;
  };
  std::size_t kept = 0;
  Pull pull = pull_at(0);
  for (std::size_t i = 0; i < groups.size();) {
    const Pull next = pull_at(i + 1);
    Group group = groups[i];
    if (pull != Pull::none && next <= pull) {
      group.last = groups[i + 1].last;
      group.bond = Bond::loose;
      i += 2;
      pull = pull_at(i);
    } else {
      i += 1;
      pull = next;
    }
    groups[kept++] = group;
  }
  groups.resize(kept);
}

}  // namespace medseg::text
