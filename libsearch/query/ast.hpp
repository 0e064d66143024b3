/// What a query means, before anything is known of an index.
///
/// text --lexer--> tokens --parser--> Node --compiler--> Xapian::Query.  Each step is pure, and each
/// form can be printed.
#ifndef MEDSEG_QUERY_AST_HPP
#define MEDSEG_QUERY_AST_HPP

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <medseg/searcher.hpp>

#include "libsearch/schema/fields.hpp"

namespace medseg::query {

/// What a node is.  `text` is the query's own, not analysed yet.
enum class NodeKind : std::uint8_t {
  text,    ///< words, as typed; all of them are wanted
  phrase,  ///< "words" that must stand side by side
  prefix,  ///< word*
  years,   ///< year:from..to
  has,     ///< has:property
  both,    ///< all children
  either,  ///< any child
  without, ///< the first child but not the second; alone (one child): everything but it
};

struct Node {
  NodeKind kind = NodeKind::text;
  std::string text;
  std::optional<schema::FieldId> field;  ///< only in this field
  int first_year = std::numeric_limits<int>::min();
  int last_year = std::numeric_limits<int>::max();
  std::uint32_t begin = 0;  ///< bytes [begin, end) of the query
  std::uint32_t end = 0;
  std::vector<Node> children;

  bool operator==(const Node&) const = default;
};

struct Parsed {
  std::optional<Node> root;  ///< none: the query holds nothing to search for
  std::vector<Note> notes;   ///< how what was no clause was read
};

/// \throws Error query_limit; with `strict` also query_syntax
Parsed parse(std::string_view query, bool strict);

/// As an S-expression: `(both (text "diffusion vessel") (years 2020 2024))`.
std::string to_string(const Node& node);

}  // namespace medseg::query

#endif
