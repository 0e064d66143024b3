#include "libsearch/query/ast.hpp"
#include "parser_table.hpp"

#include <medseg/limits.hpp>

#include <catch2/catch.hpp>

#include <string>

using medseg::Error;
using medseg::ErrorCode;
using medseg::query::Node;
using medseg::query::NodeKind;
using medseg::query::parse;
using medseg::query::Parsed;

namespace {

std::string tree_of(const Parsed& parsed) {
  return parsed.root ? to_string(*parsed.root) : "";
}

template <typename Rows>
void check_rows(const Rows& rows) {
  for (const Row& row : rows) {
    INFO("query: " << row.query);
    const Parsed parsed = parse(row.query, false);
    CHECK(tree_of(parsed) == row.tree);
    const std::string note = parsed.notes.empty() ? "" : parsed.notes.front().message;
    if (row.note.empty()) {
      CHECK(note.empty());
    } else {
      CHECK(note.substr(0, row.note.size()) == row.note);
    }
  }
}

/// The error that a strict reading gives, as "position: message", or "" when there is none.
std::string strict_error(std::string_view query) {
  try {
    parse(query, true);
    return "";
  } catch (const Error& error) {
    REQUIRE(error.code() == ErrorCode::query_syntax);
    REQUIRE(error.position().has_value());
    return std::to_string(*error.position()) + ": " + error.message();
  }
}

ErrorCode code_of(const std::string& query, bool strict) {
  try {
    parse(query, strict);
  } catch (const Error& error) {
    return error.code();
  }
  return ErrorCode::internal;
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

const Node& child(const Node& node, std::size_t index) {
  return node.children.at(index);
}

}  // namespace

TEST_CASE("plain text stays text") {
  check_rows(kPlainText);
}

TEST_CASE("operators and brackets") {
  check_rows(kOperators);
}

TEST_CASE("phrases and prefixes") {
  check_rows(kPhrasesAndPrefixes);
}

TEST_CASE("clauses") {
  check_rows(kClauses);
}

TEST_CASE("a strict reading gives the same tree where there is nothing to complain about") {
  const auto check = [](const auto& rows) {
    for (const Row& row : rows) {
      if (!row.note.empty() || row.query == "a:b" || row.query == "foo:bar baz") continue;
      INFO("query: " << row.query);
      CHECK(tree_of(parse(row.query, true)) == row.tree);
    }
  };
  check(kPlainText);
  check(kOperators);
  check(kPhrasesAndPrefixes);
  check(kClauses);
}

TEST_CASE("a strict reading tells what is wrong and where") {
  CHECK(strict_error("unet titel:x") == "5: no field 'titel'");
  CHECK(strict_error("a:b") == "0: no field 'a'");
  CHECK(strict_error("ünet \"a b") == "6: a quote without its partner");
  CHECK(strict_error("disk 12\"") == "7: a quote without its partner");
  CHECK(strict_error("a (b") == "2: a bracket without its partner");
  CHECK(strict_error("a) b") == "1: a bracket without its partner");
  CHECK(strict_error("a \"\"") == "2: there is nothing between the quotes");
  CHECK(strict_error("a ( )") == "2: there is nothing between the brackets");
  CHECK(strict_error("x author:") == "2: there is nothing after 'author:'");
  CHECK(strict_error("x author: wu") == "2: there is nothing after 'author:'");
  CHECK(strict_error("a AND") == "2: nothing for 'AND' to work on");
  CHECK(strict_error("OR a") == "0: nothing for 'OR' to work on");
  CHECK(strict_error("a year:soon") == "7: 'soon' is no year or range of years");
  CHECK(strict_error("has:money") == "4: nothing is known as has:money");
  CHECK(strict_error("SAM-Med3D: Towards").empty());
  CHECK(strict_error("http://arxiv.org").empty());
  CHECK(strict_error("std::vector").empty());
}

TEST_CASE("a strict error has a hint") {
  const auto hint_of = [](std::string_view query) {
    try {
      parse(query, true);
    } catch (const Error& error) {
      return error.hint();
    }
    return std::string("no error");
  };
  CHECK(hint_of("titel:x") == "did you mean title: ?");
  CHECK(hint_of("foo:x") == "the fields are title:, author:, venue:, section:, year:, has:");
  CHECK(hint_of("year:x") == "write year:2020, year:2020..2024 or year:>=2020");
  CHECK(hint_of("has:x") == "known are code, arxiv, doi, link, authors, venue, year, section");
}

TEST_CASE("text is the slice of the query between its positions") {
  const std::string query = R"(  deep (u net)  -author:wu "a b" vess* year:2020)";
  const Parsed parsed = parse(query, false);
  REQUIRE(parsed.root);
  REQUIRE(parsed.root->kind == NodeKind::without);
  const Node& wanted = child(*parsed.root, 0);
  const Node& unwanted = child(*parsed.root, 1);
  REQUIRE(wanted.kind == NodeKind::both);
  for (const Node* node : {&child(wanted, 0), &child(wanted, 1), &child(wanted, 2), &unwanted}) {
    CHECK(node->text == query.substr(node->begin, node->end - node->begin));
  }
  CHECK(child(wanted, 0).begin == 2);
  CHECK(child(wanted, 0).end == 14);
  CHECK(unwanted.text == "wu");
  CHECK(child(wanted, 1).text == "a b");
  CHECK(child(wanted, 2).text == "vess");
  const Node& years = child(wanted, 3);
  CHECK(query.substr(years.begin, years.end - years.begin) == "year:2020");
  CHECK(parsed.root->begin == 2);
  CHECK(parsed.root->end == query.size());
}

TEST_CASE("notes come in the order of the query, one of each kind") {
  const Parsed parsed = parse("titel:x autor:y ((( 12\" year:abc", false);
  REQUIRE(parsed.notes.size() == 4);
  CHECK(parsed.notes[0].position == 0U);
  CHECK(parsed.notes[1].position == 16U);
  CHECK(parsed.notes[2].position == 22U);
  CHECK(parsed.notes[3].position == 29U);
}

TEST_CASE("a long piece of the query is shortened in a message, at a character") {
  const Parsed parsed = parse("year:" + repeated("ü", 100), false);
  REQUIRE(parsed.notes.size() == 1);
  CHECK(parsed.notes[0].message.starts_with("'" + repeated("ü", 20) + "…' is"));
}

TEST_CASE("the length of a query is limited") {
  const std::size_t most = medseg::limits::query_bytes;
  CHECK_NOTHROW(parse(std::string(most, 'x'), true));
  CHECK(code_of(std::string(most + 1, 'x'), false) == ErrorCode::query_limit);
  CHECK(code_of(std::string(most + 1, ' '), false) == ErrorCode::query_limit);
}

TEST_CASE("the number of words is limited") {
  const std::size_t most = medseg::limits::query_terms;
  CHECK_NOTHROW(parse(repeated("x ", most), true));
  CHECK_NOTHROW(parse(repeated("x - ", most), true));
  CHECK(code_of(repeated("x ", most + 1), false) == ErrorCode::query_limit);
  CHECK(code_of("\"" + repeated("x ", most + 1) + "\"", false) == ErrorCode::query_limit);
  CHECK(code_of(repeated("AND ", most + 1), false) == ErrorCode::query_limit);
  CHECK(code_of(repeated("title:x ", most + 1), false) == ErrorCode::query_limit);
}

TEST_CASE("the depth of brackets is limited") {
  const std::size_t most = medseg::limits::query_depth;
  const auto nested = [](std::size_t depth) {
    return repeated("(a OR ", depth) + "b" + repeated(")", depth);
  };
  CHECK(parse(nested(most), true).notes.empty());
  CHECK(code_of(nested(most + 1), true) == ErrorCode::query_limit);
  const Parsed deep = parse(nested(most + 1), false);
  REQUIRE(deep.notes.size() == 1);
  CHECK(deep.notes[0].message == "brackets go deeper than 64 levels; the deeper ones are ignored");
  CHECK(deep.notes[0].position == most * 6);
}

TEST_CASE("four kilobytes of brackets are text") {
  const std::size_t half = medseg::limits::query_bytes / 2;
  CHECK_NOTHROW(parse(repeated("(", 2 * half), false));
  CHECK_NOTHROW(parse(repeated(")", 2 * half), false));
  CHECK_NOTHROW(parse(repeated("(", half) + repeated(")", half), false));
  CHECK_NOTHROW(parse(repeated("(", half - 1) + "a" + repeated(")", half), false));
  CHECK_NOTHROW(parse(repeated("-(", 1000) + "a b" + repeated(")", 1000), false));
  CHECK_NOTHROW(parse(repeated("(\"", half), false));
  CHECK_NOTHROW(parse(repeated("NOT ", 200) + "x", false));
}
