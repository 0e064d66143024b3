#include "libsearch/query/operators.hpp"

namespace medseg::query {

namespace {

bool begins_operand(const std::vector<Token>& tokens, std::size_t at) {
  if (at >= tokens.size()) return false;
  const TokenKind kind = tokens[at].kind;
  return kind != TokenKind::close && kind != TokenKind::and_ && kind != TokenKind::or_;
}

bool ends_operand(const std::vector<Token>& tokens, std::size_t at) {
  if (at >= tokens.size()) return false;  // also what is before the first
  const TokenKind kind = tokens[at].kind;
  return kind == TokenKind::word || kind == TokenKind::phrase || kind == TokenKind::close;
}

}  // namespace

void settle_operators(std::vector<Token>& tokens, std::string_view query, Trouble& trouble) {
  std::vector<bool> lone(tokens.size());
  // From the right, so that `NOT NOT x` sees that the second one has something to work on.
  for (std::size_t at = tokens.size(); at-- > 0;) {
    if (tokens[at].kind != TokenKind::not_) continue;
    if (begins_operand(tokens, at + 1) && !lone[at + 1]) continue;
    tokens[at].kind = TokenKind::word;
    lone[at] = true;
  }
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const bool binary = tokens[at].kind == TokenKind::and_ || tokens[at].kind == TokenKind::or_;
    if (binary && !(ends_operand(tokens, at - 1) && begins_operand(tokens, at + 1))) {
      tokens[at].kind = TokenKind::word;
      lone[at] = true;
    }
    if (!lone[at]) continue;
    const Token& token = tokens[at];
    trouble.report(Trouble::Kind::lone, token.begin,
                   "nothing for " + quoted(query.substr(token.begin, token.end - token.begin)) +
                       " to work on");
  }
}

}  // namespace medseg::query
