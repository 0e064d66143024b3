#include "tests/bibliography/reading.hpp"

namespace medseg::tests {
namespace {

indexer::ReadResult bib(std::string_view text) {
  return read(indexer::Format::bibtex, text);
}

std::string titles(const indexer::ReadResult& result) {
  std::vector<std::string> all;
  for (const Paper& paper : result.papers) all.push_back(paper.title);
  return joined(all);
}

TEST_CASE("a paper inherits from the proceedings below it, which are no paper") {
  const auto result = bib(R"(
@misc{first, title = {First}}
@inproceedings{a, title = {Child}, author = {Roe, Jane}, crossref = {Proc20}}
@misc{between, title = {Between}}
@proceedings{proc20, title = {Proceedings of the Tenth}, editor = {Doe, John}, year = 2020,
  doi = {10.1234/whole}}
@misc{last, title = {Last}}
)");
  CHECK(codes(result).empty());
  REQUIRE(titles(result) == "First | Child | Between | Last");
  const Paper& child = result.papers[1];
  CHECK(child.venue == "Proceedings of the Tenth");
  CHECK(child.year == 2020);
  CHECK(joined(child.authors) == "Jane Roe");
  CHECK(child.doi.empty());
  CHECK(child.source.line == 3);
}

TEST_CASE("a parent may stand above, have its own name for the volume, and a parent") {
  const auto result = bib(R"(
@mvproceedings{all, title = {All of Them}, year = {2019}}
@proceedings{p, title = {Long Title}, booktitle = {Short}, crossref = {all}}
@inproceedings{a, title = {Child}, crossref = {p}}
@inproceedings{b, title = {Own}, crossref = {p}, booktitle = {Mine}, year = 2018}
)");
  CHECK(codes(result).empty());
  REQUIRE(titles(result) == "Child | Own");
  CHECK(result.papers[0].venue == "Short");
  CHECK(result.papers[0].year == 2019);
  CHECK(result.papers[1].venue == "Mine");
  CHECK(result.papers[1].year == 2018);
}

TEST_CASE("a book stays a paper when a chapter refers to it") {
  const auto result = bib(R"(
@incollection{c, title = {Chapter}, author = {Roe, Jane}, crossref = {b}}
@book{b, title = {The Book}, author = {Doe, John}, year = {1999}}
)");
  CHECK(codes(result).empty());
  REQUIRE(titles(result) == "Chapter | The Book");
  CHECK(result.papers[0].venue == "The Book");
  CHECK(joined(result.papers[0].authors) == "Jane Roe");
  CHECK(joined(result.papers[1].authors) == "John Doe");
}

TEST_CASE("proceedings that nobody refers to are kept") {
  CHECK(titles(bib("@proceedings{p, title={P}}\n@misc{m, title={M}}")) == "M | P");
}

TEST_CASE("xdata gives all its fields and is never a paper") {
  const auto result =
      bib("@xdata{x, doi={10.1234/5}, year=2020}\n@article{a, title={A}, xdata={x}}");
  CHECK(codes(result).empty());
  REQUIRE(titles(result) == "A");
  CHECK(result.papers[0].doi == "10.1234/5");
  CHECK(result.papers[0].year == 2020);
}

TEST_CASE("a parent that is not there is reported, and one that is itself") {
  const auto result =
      bib("@inproceedings{a, title={A}, crossref={nowhere}}\n@misc{b, title={B}, crossref={b}}");
  CHECK(titles(result) == "A | B");
  CHECK(codes(result) == "1:1 unknown-crossref");
}

TEST_CASE("circles end") {
  CHECK(titles(bib("@proceedings{a, title={A}, crossref={b}}\n@proceedings{b, title={B}, "
                   "crossref={a}}\n@inproceedings{c, title={C}, crossref={a}}")) == "C");
}

TEST_CASE("very many children without a parent are all kept") {
  std::string text;
  constexpr int kChildren = 45'000;
  for (int i = 0; i < kChildren; ++i) {
    text += "@inproceedings{k" + std::to_string(i) + ", title={T" + std::to_string(i) +
            (i % 3 == 0 ? "}, crossref={p}}\n" : "}}\n");
  }
  text += "@proceedings{p, title={P}}";
  const auto result = read(indexer::Format::bibtex, text, 65536);
  REQUIRE(result.papers.size() == kChildren);
  CHECK(result.diagnostics.empty());
  int inherited = 0;
  for (const Paper& paper : result.papers) inherited += paper.venue == "P" ? 1 : 0;
  CHECK(inherited == kChildren / 3);
}

TEST_CASE("a key that stands twice is reported") {
  CHECK(codes(bib("@misc{a, title={A}}\n@misc{a, title={B}}")) == "2:1 repeated-key");
}

}  // namespace
}  // namespace medseg::tests
