/// Words of a line, as evidence looks at them.
#ifndef MEDSEG_INDEXER_READERS_EVIDENCE_WORDS_HPP
#define MEDSEG_INDEXER_READERS_EVIDENCE_WORDS_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace medseg::indexer {

/// Splits at spaces, also at those of full width and without a break.
std::vector<std::string_view> words_of(std::string_view text);

/// Without white space, brackets, quotation marks, separators and pictures at the ends.
std::string_view bare(std::string_view text);

/// Pieces between separators that stand outside of brackets; the pieces are trimmed.
std::vector<std::string_view> split_outside_brackets(std::string_view text,
                                                     std::string_view separators);

/// Letters A to Z in it.
std::size_t capitals(std::string_view text);

/// Whether a text holds letters or digits of any script, not only marks and pictures.
bool has_letters(std::string_view text);

/// Characters of Han script in it.
std::size_t han_characters(std::string_view text);

/// Small letters, marks of full width as ASCII, spaces folded: what tables of words are compared with.
std::string plain_key(std::string_view text);

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& table) {
  return std::find(table.begin(), table.end(), word) != table.end();
}

}  // namespace medseg::indexer

#endif
