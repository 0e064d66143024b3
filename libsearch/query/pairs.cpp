#include "libsearch/query/pairs.hpp"

#include "libsearch/query/bytes.hpp"

#include <utility>

namespace medseg::query {

using Kind = Trouble::Kind;

class PairFinder {
 public:
  PairFinder(std::string_view query, Trouble& trouble) : query_(query), trouble_(trouble) {}

  Pairs run() {
    pairs_.phrase_at_.assign(query_.size() + 1, Pairs::kNone);
    pairs_.partner_.assign(query_.size() + 1, Pairs::kNone);
    while (at_ < query_.size()) step();
    if (!open_.empty()) report_bracket(open_.front());
    find_breaks();
    find_words();
    return std::move(pairs_);
  }

 private:
  void step() {
    const std::size_t space = space_length(query_, at_);
    if (space != 0) return go(space, true);
    const std::size_t quote = quote_length(query_, at_);
    if (quote != 0) return read_quote(quote);
    switch (query_[at_]) {
      case '(':
        open_.push_back(static_cast<std::uint32_t>(at_));
        return go(1, true);
      case ')':
        close();
        return go(1, true);
      case ':':
        return go(1, true);
      case '-':
        return go(1, fresh_);
      default:
        return go(1, false);
    }
  }

  void go(std::size_t length, bool fresh) {
    at_ += length;
    fresh_ = fresh;
  }

  /// A quote opens where a word may begin; within a word (`12"`) it is text.
  void read_quote(std::size_t length) {
    const std::size_t begin = at_;
    if (!fresh_ && !is_opening_quote(query_, begin)) {
      report_quote(begin);
      return go(length, false);
    }
    std::size_t end = begin + length;
    while (end < query_.size() && quote_length(query_, end) == 0) ++end;
    if (end >= query_.size()) {
      report_quote(begin);
      return go(length, false);
    }
    add_phrase(begin, begin + length, end, end + quote_length(query_, end));
  }

  void add_phrase(std::size_t begin, std::size_t text_begin, std::size_t text_end,
                  std::size_t end) {
    at_ = end;
    fresh_ = true;
    if (!has_word(query_.substr(text_begin, text_end - text_begin))) {
      trouble_.report(Kind::empty, begin, "there is nothing between the quotes");
      return;
    }
    pairs_.phrase_at_[begin] = static_cast<std::uint32_t>(pairs_.phrases_.size());
    pairs_.phrases_.push_back(
        {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(text_begin),
         static_cast<std::uint32_t>(text_end), static_cast<std::uint32_t>(end)});
  }

  void close() {
    if (open_.empty()) return report_bracket(at_);
    pairs_.partner_[open_.back()] = static_cast<std::uint32_t>(at_);
    open_.pop_back();
  }

  void report_quote(std::size_t at) {
    trouble_.report(Kind::quote, at, "a quote without its partner");
  }

  void report_bracket(std::size_t at) {
    trouble_.report(Kind::bracket, at, "a bracket without its partner");
  }

  void find_breaks() {
    pairs_.next_break_.assign(query_.size() + 1, static_cast<std::uint32_t>(query_.size()));
    for (std::size_t at = query_.size(); at-- > 0;) {
      const bool breaks = pairs_.is_phrase(at) || space_length(query_, at) != 0;
      pairs_.next_break_[at] = breaks ? static_cast<std::uint32_t>(at) : pairs_.next_break_[at + 1];
    }
  }

  void find_words() {
    pairs_.next_word_.assign(query_.size() + 1, static_cast<std::uint32_t>(query_.size()));
    for (std::size_t at = 0; at < query_.size(); ++at) {
      const std::size_t word = next_word(query_, at);
      for (; at <= word; ++at) pairs_.next_word_[at] = static_cast<std::uint32_t>(word);
      at = word;
    }
  }

  std::string_view query_;
  Trouble& trouble_;
  Pairs pairs_;
  std::size_t at_ = 0;
  bool fresh_ = true;  ///< a word may begin here
  std::vector<std::uint32_t> open_;
};

Pairs find_pairs(std::string_view query, Trouble& trouble) {
  return PairFinder(query, trouble).run();
}

}  // namespace medseg::query
