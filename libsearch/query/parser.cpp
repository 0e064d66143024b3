#include "libsearch/query/ast.hpp"
#include "libsearch/query/bytes.hpp"
#include "libsearch/query/clause.hpp"
#include "libsearch/query/lexer.hpp"
#include "libsearch/query/prune.hpp"

#include <medseg/limits.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace medseg::query {

namespace {

using Kind = Trouble::Kind;

/// One operand of AND, with what is needed to join it to its neighbour.
struct Item {
  Node node;
  bool plain = false;  ///< text of this level and nothing else: may be joined to the next
  bool negated = false;
  std::uint32_t begin = 0;  ///< with its brackets
  std::uint32_t end = 0;
};

Node compound(NodeKind kind, std::vector<Node> children) {
  if (children.size() == 1) return std::move(children.front());
  Node node;
  node.kind = kind;
  node.begin = children.front().begin;
  node.end = children.back().end;
  node.children = std::move(children);
  return node;
}

Node without(std::vector<Node> wanted, std::vector<Node> unwanted) {
  Node node;
  node.kind = NodeKind::without;
  Node not_these = compound(NodeKind::either, std::move(unwanted));
  node.begin = not_these.begin;
  node.end = not_these.end;
  if (!wanted.empty()) {
    node.children.push_back(compound(NodeKind::both, std::move(wanted)));
    node.begin = std::min(node.begin, node.children.front().begin);
    node.end = std::max(node.end, node.children.front().end);
  }
  node.children.push_back(std::move(not_these));
  return node;
}

class Parser {
 public:
  Parser(std::string_view query, Trouble& trouble)
      : query_(query), trouble_(trouble), tokens_(tokens_of(query, trouble)) {}

  std::optional<Node> run() {
    if (tokens_.empty()) return std::nullopt;
    return prune(either(std::nullopt).node);
  }

 private:
  using Scope = std::optional<Clause>;  ///< the field that the words of this level are of

  [[nodiscard]] bool at(TokenKind kind) const {
    return at_ < tokens_.size() && tokens_[at_].kind == kind;
  }

  bool take(TokenKind kind) {
    if (!at(kind)) return false;
    ++at_;
    return true;
  }

  Item either(const Scope& scope) {
    std::vector<Item> items;
    do items.push_back(both(scope));
    while (take(TokenKind::or_));
    if (items.size() == 1) return std::move(items.front());
    std::vector<Node> nodes;
    nodes.reserve(items.size());
    for (Item& item : items) nodes.push_back(std::move(item.node));
    return {compound(NodeKind::either, std::move(nodes))};
  }

  Item both(const Scope& scope) {
    std::vector<Item> items;
    while (at_ < tokens_.size() && !at(TokenKind::or_) && !at(TokenKind::close)) {
      const bool may_join = !take(TokenKind::and_);
      Item item = operand(scope);
      if (may_join && !items.empty() && items.back().plain && item.plain) {
        items.back().node.begin = items.back().begin;
        items.back().node.end = items.back().end = item.end;
      } else {
        items.push_back(std::move(item));
      }
    }
    for (Item& item : items) {
      if (item.plain) set_text(item.node, item.node.begin, item.node.end);
    }
    if (items.size() == 1 && !items.front().negated) return std::move(items.front());
    std::vector<Node> wanted;
    std::vector<Node> unwanted;
    for (Item& item : items) (item.negated ? unwanted : wanted).push_back(std::move(item.node));
    if (unwanted.empty()) return {compound(NodeKind::both, std::move(wanted))};
    return {without(std::move(wanted), std::move(unwanted))};
  }

  Item operand(const Scope& scope) {
    const std::size_t signs = at_;
    bool negated = false;
    for (; at(TokenKind::not_) || at(TokenKind::minus); ++at_) negated = !negated;
    const bool signless = at_ == signs;
    const bool own_field = at(TokenKind::field);
    const std::uint32_t begin = tokens_[at_].begin;
    const Scope inner = own_field ? Scope(tokens_[at_++].clause) : scope;
    Item item = primary(inner, begin);
    item.negated = negated;
    item.plain = item.plain && signless && item.node.field == field_of(scope) &&
                 (!own_field || item.node.begin == begin);
    return item;
  }

  Item primary(const Scope& scope, std::uint32_t begin) {
    const Token token = tokens_[at_++];
    Item item;
    switch (token.kind) {
      case TokenKind::open:
        item = either(scope);
        item.end = tokens_[at_++].end;
        item.begin = token.begin;
        return item;
      case TokenKind::phrase:
        item.node = leaf(NodeKind::phrase, token.text_begin, token.text_end);
        item.node.field = field_of(scope);
        break;
      default:
        item.node = word(token, scope, begin);
        item.plain = item.node.kind == NodeKind::text;
    }
    item.begin = item.node.begin;
    item.end = item.node.end;
    return item;
  }

  /// \param begin where the clause begins that the word stands in
  Node word(const Token& token, const Scope& scope, std::uint32_t begin) {
    if (scope && scope->kind == Clause::Kind::years) return years(token, begin);
    if (scope && scope->kind == Clause::Kind::has) return has(token, begin);
    Node node = leaf(NodeKind::text, token.begin, token.end);
    if (is_prefix(node)) {
      node.kind = NodeKind::prefix;
      set_text(node, token.begin, token.end - 1);
    }
    node.field = field_of(scope);
    return node;
  }

  bool is_prefix(const Node& node) {
    if (!node.text.ends_with('*')) return false;
    const std::string_view letters(node.text.data(), node.text.size() - 1);
    if (letters.find('*') != std::string_view::npos || !has_word(letters)) return false;
    const std::size_t count = count_letters(letters);
    if (count >= limits::prefix_letters) return true;
    if (count > 1) {  // `A*` is an algorithm
      trouble_.note(Kind::star, node.begin,
                    "a star wants " + std::to_string(limits::prefix_letters) +
                        " letters before it; " + quoted(node.text) + " is searched as a word");
    }
    return false;
  }

  Node years(const Token& token, std::uint32_t begin) {
    const std::string_view value = trimmed(token);
    Node node = leaf(NodeKind::text, begin, token.end);
    const std::optional<Years> years = read_years(value);
    if (!years) {
      trouble_.report(Kind::year, token.begin, quoted(value) + " is no year or range of years",
                      "write year:2020, year:2020..2024 or year:>=2020");
      return node;
    }
    node.kind = NodeKind::years;
    node.text.clear();
    node.first_year = years->first;
    node.last_year = years->last;
    return node;
  }

  Node has(const Token& token, std::uint32_t begin) {
    const std::string_view value = trimmed(token);
    Node node = leaf(NodeKind::text, begin, token.end);
    const std::optional<std::string_view> property = find_property(value);
    if (!property) {
      trouble_.report(Kind::has, token.begin, "nothing is known as has:" + std::string(value),
                      "known are " + property_names());
      return node;
    }
    node.kind = NodeKind::has;
    node.text = *property;
    return node;
  }

  /// A value without the comma that people write between clauses.
  [[nodiscard]] std::string_view trimmed(const Token& token) const {
    std::string_view value = query_.substr(token.begin, token.end - token.begin);
    while (value.ends_with(',') || value.ends_with(';')) value.remove_suffix(1);
    return value;
  }

  static std::optional<schema::FieldId> field_of(const Scope& scope) {
    if (!scope || scope->kind != Clause::Kind::field) return std::nullopt;
    return scope->field;
  }

  [[nodiscard]] Node leaf(NodeKind kind, std::uint32_t begin, std::uint32_t end) const {
    Node node;
    node.kind = kind;
    set_text(node, begin, end);
    return node;
  }

  void set_text(Node& node, std::uint32_t begin, std::uint32_t end) const {
    node.begin = begin;
    node.end = end;
    node.text = query_.substr(begin, end - begin);
  }

  std::string_view query_;
  Trouble& trouble_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
};

}  // namespace

Parsed parse(std::string_view query, bool strict) {
  if (query.size() > limits::query_bytes) {
    throw Error(ErrorCode::query_limit,
                "the query is longer than " + std::to_string(limits::query_bytes) + " bytes",
                "use fewer words", limits::query_bytes);
  }
  Trouble trouble(strict);
  Parsed parsed;
  parsed.root = Parser(query, trouble).run();
  parsed.notes = trouble.take_notes();
  return parsed;
}

}  // namespace medseg::query
