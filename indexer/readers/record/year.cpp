#include "indexer/readers/record/year.hpp"

#include "indexer/clean.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace medseg::indexer {
namespace {

constexpr int kFirstYear = 1500;  // old papers are cited too
constexpr int kLastYear = 2099;

/// Beginnings of what stands for a year to come or not known, letters only.
constexpr std::array<std::string_view, 10> kWords = {
    "inpress", "forthcoming", "toappear", "submitted", "accepted",
    "nd",      "nodate",      "preprint", "inprep",    "underreview"};

bool is_word_for_year(std::string_view text) {
  std::string letters = small_letters(text);
  std::erase_if(letters, [](char c) { return !is_ascii_letter(c); });
  return std::any_of(kWords.begin(), kWords.end(), [&](std::string_view word) {
    return word.size() > 2 ? letters.starts_with(word) : letters == word;
  });
}

}  // namespace

Year read_year(std::string_view text) {
  Year year;
  for (std::size_t begin = 0; begin < text.size();) {
    if (!is_digit(text[begin])) {
      ++begin;
      continue;
    }
    std::size_t end = begin;
    while (end < text.size() && is_digit(text[end])) ++end;
    // "20200501" is a day, "202005" a month.
    if (const std::size_t digits = end - begin; digits == 4 || digits == 6 || digits == 8) {
      int number = 0;
      for (std::size_t i = begin; i < begin + 4; ++i) number = number * 10 + (text[i] - '0');
      if (number >= kFirstYear && number <= kLastYear) return {number, false, true};
      year.impossible = year.impossible || digits == 4;
    }
    begin = end;
  }
  year.told = is_word_for_year(text);
  return year;
}

}  // namespace medseg::indexer
