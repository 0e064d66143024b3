#include "libsearch/query/lexer.hpp"

#include "libsearch/query/bytes.hpp"
#include "libsearch/query/operators.hpp"
#include "libsearch/query/pairs.hpp"

#include <medseg/limits.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace medseg::query {

namespace {

using Kind = Trouble::Kind;

class Lexer {
 public:
  Lexer(std::string_view query, Trouble& trouble)
      : query_(query), trouble_(trouble), pairs_(find_pairs(query, trouble)) {}

  std::vector<Token> run() {
    while (at_ < query_.size()) {
      if (const std::size_t space = space_length(query_, at_); space != 0) {
        at_ += space;
      } else {
        read_token();
      }
    }
    return std::move(tokens_);
  }

 private:
  void read_token() {
    if (pairs_.is_phrase(at_)) {
      read_phrase();
    } else if (closes_group(at_)) {
      closing_.pop_back();
      push(TokenKind::close, at_ + 1);
    } else if (query_[at_] == '(') {
      read_bracket();
    } else if (is_minus()) {
      push(TokenKind::minus, at_ + 1);
    } else if (!read_field()) {
      read_word();
    }
  }

  /// A token from here to `end`.
  void push(TokenKind kind, std::size_t end) {
    Token token;
    token.kind = kind;
    token.begin = static_cast<std::uint32_t>(at_);
    token.end = static_cast<std::uint32_t>(end);
    tokens_.push_back(token);
    at_ = end;
  }

  void read_phrase() {
    const Pairs::Phrase& phrase = pairs_.phrase(at_);
    push(TokenKind::phrase, phrase.end);
    tokens_.back().text_begin = phrase.text_begin;
    tokens_.back().text_end = phrase.text_end;
  }

  void read_bracket() {
    const std::size_t partner = pairs_.partner(at_);
    if (partner == Pairs::kNone) return read_word();
    if (group_opens(at_)) {
      closing_.push_back(partner);
      return push(TokenKind::open, at_ + 1);
    }
    if (closing_.size() >= limits::query_depth) {
      report_depth();
      return push(TokenKind::word, at_ + 1);
    }
    const std::string_view inside = query_.substr(at_ + 1, partner - at_ - 1);
    if (std::all_of(inside.begin(), inside.end(), [](char c) { return c == ' '; })) {
      trouble_.report(Kind::empty, at_, "there is nothing between the brackets");
    }
    push(TokenKind::word, partner + 1);
  }

  /// True when the bracket at `at` groups something, and is not too deep.
  [[nodiscard]] bool group_opens(std::size_t at) const {
    const std::size_t partner = pairs_.partner(at);
    return partner != Pairs::kNone && closing_.size() < limits::query_depth &&
           pairs_.has_word(at + 1, partner);
  }

  void report_depth() {
    const std::string message =
        "brackets go deeper than " + std::to_string(limits::query_depth) + " levels";
    if (trouble_.strict()) throw Error(ErrorCode::query_limit, message, "use fewer brackets", at_);
    trouble_.note(Kind::depth, at_, message + "; the deeper ones are ignored");
  }

  /// A dash takes the next thing out of the results only where it stands before it like a sign:
  /// in `Cycle- and Shape-Consistency`, `A - B`, `SE(3)-equivariant` and `-->` it is text.
  [[nodiscard]] bool is_minus() const {
    if (query_[at_] != '-' || !(after_space() || query_[at_ - 1] == '(')) return false;
    const std::size_t next = at_ + 1;
    if (next >= query_.size()) return false;
    return is_word_start(query_, next) || pairs_.is_phrase(next) ||
           (query_[next] == '(' && group_opens(next));
  }

  [[nodiscard]] bool after_space() const {
    if (at_ == 0) return true;
    for (const std::size_t length : {1U, 2U, 3U}) {
      if (length <= at_ && space_length(query_, at_ - length) == length) return true;
    }
    return false;
  }

  /// Reads `name:` when it begins a clause.
  bool read_field() {
    if (!tokens_.empty() && tokens_.back().kind == TokenKind::field)
      return false;  // title:author:x
    std::size_t colon = at_;
    while (colon < query_.size() && is_letter(query_[colon])) ++colon;
    if (colon == at_ || colon == query_.size() || query_[colon] != ':') return false;
    const std::string_view name = query_.substr(at_, colon - at_);
    const std::size_t value = colon + 1;
    const std::optional<Clause> clause = find_clause(name);
    if (!clause) {
      report_unknown(name, value);
      return false;
    }
    if (!has_value(value)) {
      trouble_.report(Kind::empty, at_,
                      "there is nothing after " + quoted(query_.substr(at_, value - at_)),
                      "write it without a space, such as author:wu");
      return false;
    }
    push(TokenKind::field, value);
    tokens_.back().clause = *clause;
    return true;
  }

  [[nodiscard]] bool has_value(std::size_t at) const {
    if (at >= query_.size() || space_length(query_, at) != 0 || closes_group(at)) return false;
    if (pairs_.is_phrase(at)) return true;
    if (query_[at] == '(' && pairs_.partner(at) != Pairs::kNone) return group_opens(at);
    return pairs_.has_word(at, word_end(at));
  }

  void report_unknown(std::string_view name, std::size_t value) {
    const bool has_text =
        is_word_start(query_, value) ||
        (value < query_.size() && (pairs_.is_phrase(value) || query_[value] == '('));
    if (!has_text) return;  // "SAM-Med3D: Towards", "http://", "std::vector"
    const std::string_view similar = similar_clause(name);
    if (similar.empty() && !trouble_.strict()) return;
    trouble_.report(Kind::field, at_, "no field " + quoted(name),
                    similar.empty() ? "the fields are " + clause_names()
                                    : "did you mean " + std::string(similar) + ": ?");
  }

  void read_word() {
    const std::size_t end = word_end(at_);
    const std::string_view word = query_.substr(at_, end - at_);
    const TokenKind before = tokens_.empty() ? TokenKind::word : tokens_.back().kind;
    const bool adjoins = !tokens_.empty() && tokens_.back().end == at_;
    const bool operand = adjoins && (before == TokenKind::minus || before == TokenKind::field);
    TokenKind kind = TokenKind::word;
    if (!operand && word == "AND") kind = TokenKind::and_;
    if (!operand && word == "OR") kind = TokenKind::or_;
    if (!operand && word == "NOT") kind = TokenKind::not_;
    push(kind, end);
  }

  /// The end of the word at `begin`.  A pair of brackets within it belongs to it: `f(x)`.
  [[nodiscard]] std::size_t word_end(std::size_t begin) const {
    std::size_t at = begin;
    while (at < query_.size() && space_length(query_, at) == 0) {
      if (at != begin && (pairs_.is_phrase(at) || closes_group(at))) break;
      const std::size_t partner = query_[at] == '(' ? pairs_.partner(at) : Pairs::kNone;
      if (at != begin && partner != Pairs::kNone) {
        if (pairs_.next_break(at) < partner) break;
        at = partner;
      }
      ++at;
    }
    return at;
  }

  [[nodiscard]] bool closes_group(std::size_t at) const {
    return !closing_.empty() && closing_.back() == at;
  }

  std::string_view query_;
  Trouble& trouble_;
  Pairs pairs_;
  std::size_t at_ = 0;
  std::vector<std::size_t> closing_;  ///< where the groups end that are open here
  std::vector<Token> tokens_;
};

void check_words(const std::vector<Token>& tokens, std::string_view query) {
  std::size_t words = 0;
  for (const Token& token : tokens) {
    if (token.kind == TokenKind::word || token.kind == TokenKind::phrase) {
      words += count_words(query.substr(token.begin, token.end - token.begin));
    }
    if (words > limits::query_terms) {
      throw Error(ErrorCode::query_limit,
                  "the query has more than " + std::to_string(limits::query_terms) + " words",
                  "use fewer words", token.begin);
    }
  }
}

}  // namespace

std::vector<Token> tokens_of(std::string_view query, Trouble& trouble) {
  std::vector<Token> tokens = Lexer(query, trouble).run();
  settle_operators(tokens, query, trouble);
  check_words(tokens, query);
  return tokens;
}

}  // namespace medseg::query
