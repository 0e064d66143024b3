/// What a query means, before anything is known of an index.
///
/// text --lexer--> tokens --parser--> Node --compiler--> Xapian::Query.  Each step is pure, and each
/// form can be printed.
#ifndef MEDSEG_QUERY_AST_HPP
#define MEDSEG_QUERY_AST_HPP

#include "libsearch/schema/fields.hpp"

#include <medseg/searcher.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace medseg::query {

/// What a node is.  `text` is the query's own, not analysed yet.
enum class NodeKind : std::uint8_t {
  text,     ///< words, as typed; all of them are wanted
  phrase,   ///< "words" that must stand side by side; the text is what stands between the quotes
  prefix,   ///< word*; the text is the word without its star
  years,    ///< year:from..to
  has,      ///< has:property; the text is the name in schema::kProperties
  both,     ///< all children, two at least
  either,   ///< any child, two at least
  without,  ///< the first child but not the second; alone (one child): everything but it
};

/// Of text, phrase and prefix nodes, `text` is exactly the bytes [begin, end) of the query: neighbouring
/// plain words of one level are one node, with the spaces and brackets between them as typed.  Other
/// nodes span their clause.  Text without a letter or digit makes no node.
struct Node {
  NodeKind kind = NodeKind::text;
  std::string text;
  std::optional<schema::FieldId> field;  ///< only in this field; never on both, either and without
  int first_year = std::numeric_limits<int>::min();
  int last_year = std::numeric_limits<int>::max();
  std::uint32_t begin = 0;  ///< bytes [begin, end) of the query
  std::uint32_t end = 0;
  std::vector<Node> children;

  bool operator==(const Node&) const = default;
};

struct Parsed {
  std::optional<Node> root;  ///< none: the query holds nothing to search for
  std::vector<Note> notes;   ///< how what was no clause was read, in the order of the query
};

/// Reads a query.  From tightest to weakest: `NOT` and `-`, then `AND` and standing side by side, then
/// `OR`.  So `a b OR c` is `(a b) OR c`.
/// \throws Error query_limit; with `strict` also query_syntax
Parsed parse(std::string_view query, bool strict);

/// As an S-expression: `(both (text "diffusion vessel") (text author "wu") (years 2020 *))`.
std::string to_string(const Node& node);

}  // namespace medseg::query

#endif
