// Lists of every family, written for this test.  What is expected stands beside each list; it was
// compared with the list by eye.
#include "tests/readers/reading.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>
#include <string>

using namespace medseg;

namespace {

std::string file(const std::string& name) {
  std::ifstream in(MEDSEG_SOURCE_DIR "/tests/readers/fixtures/" + name, std::ios::binary);
  REQUIRE(in);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string joined(const std::vector<std::string>& texts, const std::string& separator) {
  std::string result;
  for (const std::string& text : texts) result += (result.empty() ? "" : separator) + text;
  return result;
}

/// Everything of a paper in one line.
std::string shown(const Paper& paper) {
  std::string links;
  for (const Link& link : paper.links) links += fmt::format(" [{}]({})", link.label, link.url);
  return fmt::format("{} | {} | {}{} | {} {} | {} |{}\n", paper.source.line, paper.title,
                     joined(paper.authors, "; "), paper.et_al ? " et al." : "", paper.venue,
                     paper.year, joined(paper.sections, " > "), links);
}

std::string shown(const std::string& list) {
  std::string result;
  for (const Paper& paper : tests::read(list).papers) result += shown(paper);
  return result;
}

}  // namespace

TEST_CASE("bullets, paragraphs, headings: every family is read") {
  CHECK(shown(file("families.md")) == file("families.txt"));
}

TEST_CASE("tables, HTML and Chinese lists are read") {
  CHECK(shown(file("tables.md")) == file("tables.txt"));
}

TEST_CASE("facts in nested bullets, whatever their order") {
  CHECK(shown("1. **A Numbered Stone Paper**\n    - Jane Roe, Ada Poe, John Doe\n"
              "    - arXiv preprint arXiv:2207.00004. 2022 "
              "[[Paper](https://arxiv.org/abs/2207.00004)]\n"
              "    - We present a thing about stones.\n") ==
        "1 | A Numbered Stone Paper | Jane Roe; Ada Poe; John Doe | arXiv preprint 2022 |  | "
        "[Paper](https://arxiv.org/abs/2207.00004)\n");
}

TEST_CASE("what is no entry, whatever its form") {
  for (const std::string text :
       {"- [Contents](#contents)\n  - [Methods of Stone Learning](#methods)\n",
        "## News\n\n- **Our paper** [Stones for All of Us](https://arxiv.org/abs/2301.00001) is "
        "out\n",
        "## Tools\n\n- [stonekit: a kit for stones](https://github.com/a/b)\n",
        "Thanks to the authors of [Stones for All of Us](https://arxiv.org/abs/2301.00001) for "
        "code.\n",
        "<!-- | [Hidden Stones of the Past](https://arxiv.org/abs/2301.00001) | CVPR 2023 | -->\n",
        "<table><tr><td><a href=\"https://a.org/sections/stones-and-more.md\">Stones and More "
        "Things</a>"
        "</td></tr></table>\n",
        "| Tool | Language | License |\n|---|---|---|\n| [Stone Kit for "
        "Everyone](https://github.com/a/b) | "
        "C++ | MIT |\n",
        "[![Star History Chart of "
        "Stones](https://api.example.org/svg)](https://star-history.com/#a/b)\n"}) {
    CAPTURE(text);
    CHECK(shown(text).empty());
  }
}

TEST_CASE("line ends and a mark of the byte order make no difference") {
  std::string text = file("families.md");
  for (std::size_t i = text.find('\n'); i != std::string::npos; i = text.find('\n', i + 2))
    text.replace(i, 1, "\r\n");
  CHECK(shown(text) == file("families.txt"));
  CHECK(shown("\xEF\xBB\xBF" + text) == file("families.txt"));
}
