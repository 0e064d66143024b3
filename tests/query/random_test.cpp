/// Whatever is typed is read, and what comes out can be relied on.
#include "libsearch/query/ast.hpp"
#include "libsearch/query/bytes.hpp"
#include "parser_table.hpp"

#include <medseg/limits.hpp>

#include <catch2/catch.hpp>

#include <random>
#include <string>
#include <vector>

using medseg::query::Node;
using medseg::query::NodeKind;

namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t bound) {
  return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random);
}

std::string random_bytes(Random& random) {
  std::string text(below(random, 300), ' ');
  for (char& c : text) c = static_cast<char>(below(random, 256));
  return text;
}

std::string random_pieces(Random& random) {
  static const std::vector<std::string> pieces{
      "(",    ")",        "\"",   "-",   " ",     " ",    "title:", "year:",  "2020..",
      "AND ", "OR ",      "*",    "NOT", " NOT ", "unet", "a",      "ü",      "“",
      "”",    "has:",     "code", ":",   "--",    "..",   "文",     "titel:", "author:",
      "\xE2", "\xC2\xA0", ",",    "(-",  "x)y",   "f("};
  std::string text;
  const std::size_t count = below(random, 60);
  for (std::size_t i = 0; i < count; ++i) text += pieces[below(random, pieces.size())];
  return text;
}

std::string mutated(Random& random) {
  static const std::vector<Row> rows = [] {
    std::vector<Row> all(kPlainText.begin(), kPlainText.end());
    all.insert(all.end(), kOperators.begin(), kOperators.end());
    all.insert(all.end(), kPhrasesAndPrefixes.begin(), kPhrasesAndPrefixes.end());
    all.insert(all.end(), kClauses.begin(), kClauses.end());
    return all;
  }();
  std::string text(rows[below(random, rows.size())].query);
  text += rows[below(random, rows.size())].query;
  for (std::size_t i = below(random, 4); i-- > 0 && !text.empty();) {
    const std::size_t at = below(random, text.size());
    if (below(random, 2) == 0) {
      text.erase(at, 1 + below(random, 3));
    } else {
      text.insert(at, 1, "()\"-:* "[below(random, 7)]);
    }
  }
  return text;
}

bool is_leaf_of_text(const Node& node) {
  return node.kind == NodeKind::text || node.kind == NodeKind::phrase ||
         node.kind == NodeKind::prefix;
}

void check_node(const Node& node, const std::string& query) {
  REQUIRE(node.begin <= node.end);
  REQUIRE(node.end <= query.size());
  if (is_leaf_of_text(node)) {
    REQUIRE(node.text == query.substr(node.begin, node.end - node.begin));
    REQUIRE(medseg::query::has_word(node.text));
  }
  switch (node.kind) {
    case NodeKind::both:
    case NodeKind::either:
      REQUIRE(node.children.size() >= 2);
      break;
    case NodeKind::without:
      REQUIRE((node.children.size() == 1 || node.children.size() == 2));
      break;
    default:
      REQUIRE(node.children.empty());
  }
  for (const Node& below : node.children) {
    REQUIRE(below.begin >= node.begin);
    REQUIRE(below.end <= node.end);
    check_node(below, query);
  }
}

void check_query(const std::string& query) {
  INFO("query: " << query);
  if (query.size() > medseg::limits::query_bytes ||
      medseg::query::count_words(query) > medseg::limits::query_terms) {
    return;
  }
  const medseg::query::Parsed parsed = medseg::query::parse(query, false);
  if (parsed.root) check_node(*parsed.root, query);
  for (const medseg::Note& note : parsed.notes) {
    REQUIRE(note.position.has_value());
    REQUIRE(*note.position < query.size());
    REQUIRE_FALSE(note.message.empty());
  }
  try {
    const medseg::query::Parsed strict = medseg::query::parse(query, true);
    REQUIRE(strict.root == parsed.root);
  } catch (const medseg::Error& error) {
    REQUIRE(error.position().has_value());
    REQUIRE(*error.position() <= query.size());
  }
}

}  // namespace

TEST_CASE("random bytes never fail") {
  Random random(1);
  for (int i = 0; i < 4000; ++i) check_query(random_bytes(random));
}

TEST_CASE("random pieces of the language never fail") {
  Random random(2);
  for (int i = 0; i < 8000; ++i) check_query(random_pieces(random));
}

TEST_CASE("mutated queries never fail") {
  Random random(3);
  for (int i = 0; i < 8000; ++i) check_query(mutated(random));
}
