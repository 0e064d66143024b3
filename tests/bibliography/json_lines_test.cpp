#include "tests/bibliography/reading.hpp"

namespace medseg::tests {
namespace {

indexer::ReadResult lines(std::string_view text) {
  return read(indexer::Format::json_lines, text);
}

TEST_CASE("a record of our own form is read in every field") {
  const Paper paper = only_paper(lines(
      R"({"id": "a1", "title": "Seeing Vessels Twice", "authors": ["Jane Roe", "John Doe"], "et_al": true, "venue": "JMR", "year": 2020, "sections": ["Eyes", "Vessels"], "links": [{"label": "Paper", "url": "https://example.org/p"}, {"label": "Code", "url": "https://github.com/roe/v"}], "doi": "10.1234/5", "arxiv": "2001.00001", "abstract": "We look.", "source": {"path": "elsewhere.md", "line": 9}})"));
  CHECK(paper.id == "a1");
  CHECK(paper.title == "Seeing Vessels Twice");
  CHECK(joined(paper.authors) == "Jane Roe | John Doe");
  CHECK(paper.et_al);
  CHECK(paper.venue == "JMR");
  CHECK(paper.year == 2020);
  CHECK(joined(paper.sections) == "Eyes | Vessels");
  CHECK(paper.links == std::vector<Link>{{"Paper", "https://example.org/p"},
                                         {"Code", "https://github.com/roe/v"}});
  CHECK(paper.doi == "10.1234/5");
  CHECK(paper.arxiv == "2001.00001");
  CHECK(paper.abstract == "We look.");
  CHECK(paper.source == SourcePlace{"list", 1});
}

TEST_CASE("the plain form is read, and what it does not know is passed over") {
  const Paper paper = only_paper(lines(
      "{\"id\":7,\"title\":\"T\",\"authors\":[\"R\\u00f6e\"],\"venue\":\"V\",\"year\":\"2020\","
      "\"url\":\"https://arxiv.org/abs/2001.00001\",\"extra\":{\"deep\":[1,[2]]},\"doi\":null}"));
  CHECK(paper.id == "7");
  CHECK(joined(paper.authors) == "Röe");
  CHECK(paper.year == 2020);
  CHECK(paper.arxiv == "2001.00001");
  CHECK(paper.links == std::vector<Link>{{"Paper", "https://arxiv.org/abs/2001.00001"}});
}

TEST_CASE("lines are told apart, however they end") {
  const auto result =
      lines("\xEF\xBB\xBF{\"title\":\"A\"}\r\n\n  {\"title\":\"B\"}\n\n{\"title\":\"C\"}");
  REQUIRE(result.papers.size() == 3);
  CHECK(result.papers[0].source.line == 1);
  CHECK(result.papers[1].source.line == 3);
  CHECK(result.papers[2].source.line == 5);
}

struct AuthorCase {
  const char* authors;
  const char* printed;
  bool et_al = false;
};

TEST_CASE("authors are a list of names, of parts of names, or one text") {
  const auto expected = GENERATE(values<AuthorCase>({
      {R"(["Jane Roe", "John Doe"])", "Jane Roe | John Doe"},
      {R"("Jane Roe, John Doe and Max Poe")", "Jane Roe | John Doe | Max Poe"},
      {R"("Jane Roe et al.")", "Jane Roe", true},
      {R"(["Jane Roe", "et al."])", "Jane Roe", true},
      {R"([{"name": "Jane Roe", "id": 3}, {"first": "John", "last": "Doe"}])",
       "Jane Roe | John Doe"},
      {R"([{"given": "Jan", "family": "Eyck", "particle": "van"}])", "Jan van Eyck"},
      {"[]", ""},
      {"null", ""},
      {R"([""])", ""},
  }));
  CAPTURE(expected.authors);
  const Paper paper =
      only_paper(lines(std::string(R"({"title":"T","authors":)") + expected.authors + "}"));
  CHECK(joined(paper.authors) == expected.printed);
  CHECK(paper.et_al == expected.et_al);
}

struct FaultCase {
  const char* line;
  const char* codes;
  bool kept;
};

TEST_CASE("a broken line is reported with its place and stops no other") {
  const auto fault = GENERATE(values<FaultCase>({
      {R"({"title": "T")", "2:14 bad-json", false},
      {R"({"title": "T", "year": 20 20})", "2:28 bad-json", false},
      {"words", "2:1 bad-json", false},
      {"[1]", "2:1 bad-json", false},
      {"3", "2:1 bad-json", false},
      {"{}", "2:1 missing-title", false},
      {R"({"title": ""})", "2:1 missing-title", false},
      {R"({"title": null})", "2:1 missing-title", false},
      {R"({"title": true})", "2:1 wrong-type, 2:1 missing-title", false},
      {R"({"title": "T", "year": "soon"})", "2:1 bad-year", true},
      {R"({"title": "T", "year": 1018})", "2:1 impossible-year", true},
      {R"({"title": "T", "year": [2020]})", "", true},
      {R"({"title": "T", "year": {}})", "2:1 wrong-type", true},
      {R"({"title": "T", "authors": 3})", "2:1 wrong-type", true},
      {R"({"title": "T", "authors": [1, "R", 2]})", "2:1 wrong-type", true},
      {R"({"title": "T", "et_al": "yes"})", "2:1 wrong-type", true},
      {R"({"title": "T", "links": {}})", "2:1 wrong-type", true},
      {R"({"title": "T", "links": [3]})", "2:1 wrong-type", true},
      {R"({"title": "T", "sections": "One"})", "", true},
      {R"({"title": "T", "doi": "none so far"})", "2:1 bad-doi", true},
      {R"({"title": "T", "doi": "10.1234/5, 10.1234/6"})", "2:1 several-identifiers", true},
      {R"({"title": "T", "doi": "https://hdl.example.net/5"})", "2:1 bad-doi", true},
      {R"({"title": "T", "year": NaN})", "2:1 mended-json", true},
      {R"({"title": "T", "year": 2020,})", "2:1 mended-json", true},
      {R"({"title": "T"},)", "2:1 mended-json", true},
      {R"({"title": "T \ud83d"})", "2:1 mended-json", true},
      {"{\"title\": \"T\tand tab\"}", "2:1 mended-json", true},
      {"{\"title\": \"T \xE4\"}", "2:1 ill-formed-utf8", true},
  }));
  CAPTURE(fault.line);
  const auto result =
      lines(std::string("{\"title\":\"A\"}\n") + fault.line + "\n{\"title\":\"B\"}\n");
  CHECK(codes(result) == fault.codes);
  CHECK(result.papers.size() == (fault.kept ? 3 : 2));
}

TEST_CASE("values that are nested very deep are refused") {
  const std::string deep =
      "{\"title\":\"T\",\"x\":" + std::string(200'000, '[') + std::string(200'000, ']') + "}\n";
  CHECK(codes(read(indexer::Format::json_lines, deep + "{\"title\":\"B\"}", 65536)) ==
        "1:1 bad-json");
}

TEST_CASE("a line that is too long is left out, one that is just long is read") {
  const std::string title(10'000'000, 'x');
  const std::string huge(indexer::kLongestRecord + 1, 'x');
  const auto result =
      read(indexer::Format::json_lines,
           "{\"title\":\"" + title + "\"}\n{\"title\":\"" + huge + "\"}\n{\"title\":\"B\"}", 65536);
  REQUIRE(result.papers.size() == 2);
  CHECK(result.papers[0].title == title);
  CHECK(codes(result) == "2:1 long-record");
}

TEST_CASE("nothing of a title steers a terminal") {
  const Paper paper = only_paper(lines(R"({"title":"\u001b[31mRed\u202e\u0007 title"})"));
  CHECK(paper.title.find('\x1b') == std::string::npos);
  CHECK(paper.title.find('\x07') == std::string::npos);
}

}  // namespace
}  // namespace medseg::tests
