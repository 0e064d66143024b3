/// From the text of a query to its tokens.
#ifndef MEDSEG_QUERY_LEXER_HPP
#define MEDSEG_QUERY_LEXER_HPP

#include "libsearch/query/clause.hpp"
#include "libsearch/query/trouble.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace medseg::query {

enum class TokenKind : std::uint8_t {
  word,    ///< anything without white space that is no other token
  phrase,  ///< with its quotes; never without a word between them
  field,   ///< `name:`; a word, phrase or opening bracket follows at once
  open,    ///< a bracket that has its partner and a word in between
  close,
  minus,  ///< `-`; a word, phrase, field or opening bracket follows at once
  and_,   ///< upper case only, and only where there is something on both sides
  or_,
  not_,  ///< something follows
};

struct Token {
  TokenKind kind = TokenKind::word;
  std::uint32_t begin = 0;  ///< bytes [begin, end) of the query
  std::uint32_t end = 0;
  std::uint32_t text_begin = 0;  ///< of a phrase: what stands between the quotes
  std::uint32_t text_end = 0;
  Clause clause;  ///< of a field
};

/// Every token is where its kind says it may be, and brackets are in pairs and not too deep: the
/// parser never fails.  Takes time linear in the length of the query.
/// \throws Error query_limit for more words or (strict) deeper brackets than allowed; what
///         `trouble` throws
std::vector<Token> tokens_of(std::string_view query, Trouble& trouble);

}  // namespace medseg::query

#endif
