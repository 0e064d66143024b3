/// Words that say nothing of what a paper is about.
#ifndef MEDSEG_QUERY_STOP_WORDS_HPP
#define MEDSEG_QUERY_STOP_WORDS_HPP

#include <algorithm>
#include <array>
#include <string_view>

namespace medseg::query {

inline constexpr std::array<std::string_view, 34> kStopWords{
    "a",    "an", "and", "are", "as",   "at",   "be",    "by",   "for",   "from",   "how", "in",
    "into", "is", "it",  "its", "of",   "on",   "onto",  "or",   "over",  "that",   "the", "their",
    "this", "to", "via", "was", "what", "when", "where", "with", "which", "without"};

/// \param word folded
inline bool is_stop_word(std::string_view word) {
  return std::find(kStopWords.begin(), kStopWords.end(), word) != kStopWords.end();
}

}  // namespace medseg::query

#endif
