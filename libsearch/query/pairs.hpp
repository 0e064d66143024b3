/// Which quotes and which brackets of a query belong together.
#ifndef MEDSEG_QUERY_PAIRS_HPP
#define MEDSEG_QUERY_PAIRS_HPP

#include "libsearch/query/trouble.hpp"

#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace medseg::query {

class Pairs {
 public:
  static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

  struct Phrase {
    std::uint32_t begin;  ///< of the opening quote
    std::uint32_t text_begin;
    std::uint32_t text_end;
    std::uint32_t end;  ///< after the closing quote
  };

  [[nodiscard]] bool is_phrase(std::size_t at) const { return phrase_at_[at] != kNone; }
  [[nodiscard]] const Phrase& phrase(std::size_t at) const { return phrases_[phrase_at_[at]]; }

  /// The closing bracket of the opening one at `at`, or `kNone`.
  [[nodiscard]] std::uint32_t partner(std::size_t at) const { return partner_[at]; }

  /// The first white space or phrase at or after `at`.
  [[nodiscard]] std::uint32_t next_break(std::size_t at) const { return next_break_[at]; }

  /// True when a word can begin in [begin, end).
  [[nodiscard]] bool has_word(std::size_t begin, std::size_t end) const {
    return next_word_[begin] < end;
  }

 private:
  friend class PairFinder;
  std::vector<Phrase> phrases_;
  std::vector<std::uint32_t> phrase_at_;
  std::vector<std::uint32_t> partner_;
  std::vector<std::uint32_t> next_break_;
  std::vector<std::uint32_t> next_word_;
};

/// Reports quotes and brackets without a partner.
Pairs find_pairs(std::string_view query, Trouble& trouble);

}  // namespace medseg::query

#endif
