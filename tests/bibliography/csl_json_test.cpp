#include "tests/bibliography/reading.hpp"

namespace medseg::tests {
namespace {

indexer::ReadResult csl(std::string_view text) {
  return read(indexer::Format::json, text);
}

TEST_CASE("an item of CSL-JSON is read in every field") {
  const Paper paper = only_paper(csl(R"([
  {
    "id": "http://zotero.example/1",
    "type": "article-journal",
    "title": "Seeing <i>Vessels</i> &amp; H<sub>2</sub>O if a<b and c>d",
    "container-title": "Journal of Made-up Results",
    "author": [
      {"family": "Roe", "given": "Jane"},
      {"family": "Eyck", "given": "Jan", "non-dropping-particle": "van", "suffix": "Jr"},
      {"family": "Alembert", "given": "Jean", "dropping-particle": "d’"},
      {"literal": "The Guild"}
    ],
    "issued": {"date-parts": [[2020, 5, 1]]},
    "DOI": "10.1234/ABC",
    "URL": "https://example.org/p",
    "abstract": "<jats:p>We look.</jats:p>"
  }
])"));
  CHECK(paper.id.empty());
  CHECK(paper.title == "Seeing Vessels & H2O if a<b and c>d");
  CHECK(joined(paper.authors) == "Jane Roe | Jan van Eyck Jr | Jean d’Alembert | The Guild");
  CHECK(paper.venue == "Journal of Made-up Results");
  CHECK(paper.year == 2020);
  CHECK(paper.doi == "10.1234/abc");
  CHECK(paper.links == std::vector<Link>{{"Paper", "https://example.org/p"}});
  CHECK(paper.abstract == "We look.");
  CHECK(paper.source.line == 2);
}

TEST_CASE("years stand in many forms") {
  const auto [issued, year] = GENERATE(table<const char*, int>({
      {R"({"date-parts": [["2020", "5"]]})", 2020},
      {R"({"date-parts": [[2020]]})", 2020},
      {R"({"date-parts": [2020]})", 2020},
      {R"({"date-parts": [[null]]})", 0},
      {R"({"date-parts": [[]]})", 0},
      {R"({"date-parts": []})", 0},
      {R"({"raw": "May 2020"})", 2020},
      {R"({"literal": "2020"})", 2020},
      {R"("2020-05-01")", 2020},
      {"2020", 2020},
      {"{}", 0},
  }));
  CAPTURE(issued);
  CHECK(only_paper(csl(std::string(R"({"type":"article","title":"T","issued":)") + issued + "}"))
            .year == year);
}

TEST_CASE("what Crossref gives is read") {
  const Paper paper = only_paper(csl(
      R"({"type":"proceedings-article","title":["T"],"container-title":["Proc. of X"],"event":{"name":"X"},"author":[{"family":"Roe","given":"Jane","affiliation":[]}],"published-print":{"date-parts":[[2019]]},"issued":{"date-parts":[[2019]]}})"));
  CHECK(paper.title == "T");
  CHECK(paper.venue == "Proc. of X");
  CHECK(paper.year == 2019);
}

TEST_CASE("preprints, theses, others") {
  const auto result = csl(
      R"({"items":[
 {"type":"article","title":"A","author":[{"family":"Roe"},{"literal":"others"}],"issued":{},"number":"arXiv:2001.00001"},
 {"type":"thesis","title":"B","publisher":"University of Y","issued":{}}, 5]})");
  REQUIRE(result.papers.size() == 2);
  CHECK(result.papers[0].arxiv == "2001.00001");
  CHECK(result.papers[0].et_al);
  CHECK(result.papers[1].venue == "University of Y");
  CHECK(codes(result) == "1:1 bad-json");
}

TEST_CASE("objects in an array, in one line or one after another") {
  const auto* const text =
      GENERATE(R"([{"title":"A"},{"title":"B"}])", "[\n{\"title\":\"A\"}\n,\n{\"title\":\"B\"}\n]",
               R"({"title":"A"}{"title":"B"})", "{\"title\":\n\"A\"}\n{\"title\":\"B\"}",
               "[{\"title\":\"A\",\"x\":\"}]{\\\"\"},\r\n {\"title\":\"B\"},]");
  CAPTURE(text);
  const auto result = csl(text);
  REQUIRE(result.papers.size() == 2);
  CHECK(result.papers[0].title == "A");
  CHECK(result.papers[1].title == "B");
  CHECK(codes(result).empty());
}

TEST_CASE("a broken object is reported and stops no other") {
  const auto result = csl(R"([
  {"title": "A"},
  {"title": oops},
  7,
  {"title": "B"}
])");
  CHECK(result.papers.size() == 2);
  CHECK(codes(result) == "3:13 bad-json, 4:3 bad-json");
}

TEST_CASE("an object that is not closed ends where the next one begins") {
  const auto result = csl(R"([
  {
    "title": "A",
    "author": [
      {"family": "Roe"}
    ]
  },
  {
    "title": "Broken,
    "author": [
  {
    "title": "B"
  }
])");
  REQUIRE(result.papers.size() == 2);
  CHECK(result.papers[1].title == "B");
  CHECK(codes(result) == "8:3 unclosed-entry");
}

TEST_CASE("a text that ends too early keeps what it has") {
  const auto result = csl("[{\"title\":\"A\"},{\"title\":\"B");
  CHECK(result.papers.size() == 1);
  CHECK(codes(result) == "1:16 unclosed-entry");
}

}  // namespace
}  // namespace medseg::tests
