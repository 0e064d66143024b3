#include "libsearch/query/lexer.hpp"

#include "libsearch/query/bytes.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace query = medseg::query;

namespace {

std::string name_of(query::TokenKind kind) {
  switch (kind) {
    case query::TokenKind::word:
      return "word";
    case query::TokenKind::phrase:
      return "phrase";
    case query::TokenKind::field:
      return "field";
    case query::TokenKind::open:
      return "open";
    case query::TokenKind::close:
      return "close";
    case query::TokenKind::minus:
      return "minus";
    case query::TokenKind::and_:
      return "and";
    case query::TokenKind::or_:
      return "or";
    case query::TokenKind::not_:
      return "not";
  }
  return "?";
}

/// Tokens as "kind[text]", with spaces between.
std::string tokens(std::string_view text) {
  query::Trouble trouble(false);
  std::string out;
  for (const query::Token& token : query::tokens_of(text, trouble)) {
    if (!out.empty()) out += ' ';
    out += name_of(token.kind) + "[";
    out += text.substr(token.begin, token.end - token.begin);
    out += "]";
  }
  return out;
}

}  // namespace

TEST_CASE("tokens") {
  CHECK(tokens("").empty());
  CHECK(tokens(" a\tb ") == "word[a] word[b]");
  CHECK(tokens("a AND (b OR -c)") ==
        "word[a] and[AND] open[(] word[b] or[OR] minus[-] word[c] close[)]");
  CHECK(tokens("NOT author:\"j wu\"") == "not[NOT] field[author:] phrase[\"j wu\"]");
  CHECK(tokens("SE(3)-net") == "word[SE(3)-net]");
  CHECK(tokens("f(x y)") == "word[f] open[(] word[x] word[y] close[)]");
  CHECK(tokens("f(x") == "word[f(x]");
  CHECK(tokens("title:author:wu") == "field[title:] word[author:wu]");
  CHECK(tokens("AND") == "word[AND]");
  CHECK(tokens("a AND OR b") == "word[a] word[AND] or[OR] word[b]");
  CHECK(tokens("(- -)") == "word[(- -)]");
  CHECK(tokens("year:>=2020") == "field[year:] word[>=2020]");
}

TEST_CASE("clauses are found by name and alias") {
  CHECK(query::find_clause("Title")->field == medseg::schema::FieldId::title);
  CHECK(query::find_clause("AU")->field == medseg::schema::FieldId::author);
  CHECK(query::find_clause("year")->kind == query::Clause::Kind::years);
  CHECK(query::find_clause("has")->kind == query::Clause::Kind::has);
  CHECK_FALSE(query::find_clause("titel"));
  CHECK_FALSE(query::find_clause(""));
}

TEST_CASE("a mistyped name is recognised, another word is not") {
  for (const char* name : {"titel", "tilte", "titles", "tite", "TITEL"}) {
    CHECK(query::similar_clause(name) == "title");
  }
  CHECK(query::similar_clause("autor") == "author");
  CHECK(query::similar_clause("authro") == "author");
  CHECK(query::similar_clause("venu") == "venue");
  CHECK(query::similar_clause("secton") == "section");
  CHECK(query::similar_clause("years") == "year");
  for (const char* name :
       {"foo", "http", "re", "a", "note", "doi", "arxiv", "abcdefghijklmnopqr"}) {
    CHECK(query::similar_clause(name).empty());
  }
}

TEST_CASE("words are counted by what can be searched") {
  CHECK(query::count_words("") == 0);
  CHECK(query::count_words(" - … ( ") == 0);
  CHECK(query::count_words("a - b\u00A0ü") == 3);
  CHECK(query::count_letters("Pöl-3") == 4);
}
