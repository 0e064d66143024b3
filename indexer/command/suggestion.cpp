#include "indexer/command/suggestion.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace medseg::command {

namespace {

/// Letters to add, drop or change to get from one word to the other.
std::size_t distance(std::string_view left, std::string_view right) {
  std::vector<std::size_t> row(right.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < left.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < right.size(); ++j) {
      const std::size_t change = diagonal + (left[i] == right[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({change, row[j] + 1, diagonal + 1});
    }
  }
  return row.back();
}

}  // namespace

std::string nearest(std::string_view typed, const std::vector<std::string>& known) {
  constexpr std::size_t kLongestWord = 40;
  if (typed.empty() || typed.size() > kLongestWord) return {};
  std::string best;
  std::size_t fewest = std::max<std::size_t>(typed.size() / 2, 1) + 1;
  for (const std::string& word : known) {
    const std::size_t edits = distance(typed, word);
    const bool begins = typed.size() >= 2 && word.starts_with(typed);
    if (begins || edits < fewest) {
      best = word;
      fewest = begins ? 0 : edits;
    }
  }
  return best;
}

}  // namespace medseg::command
