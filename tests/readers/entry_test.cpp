// Whole entries of the family "bold title", from a clean one to all the mess of real lists.
#include "tests/readers/reading.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace medseg;
using namespace medseg::tests;
using Strings = std::vector<std::string>;

namespace {

Paper only(const indexer::ReadResult& result) {
  REQUIRE(result.papers.size() == 1);
  return result.papers[0];
}

std::string fixture() {
  std::ifstream file(MEDSEG_SOURCE_DIR "/tests/readers/fixtures/messy.md", std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("a clean entry") {
  const auto result = read("# List\n\n## Part\n\n" + entry());
  Paper wanted;
  wanted.title = "A Survey of Kidney Stones";
  wanted.authors = {"Jane Roe", "Ada Poe", "John Doe"};
  wanted.venue = "MIA";
  wanted.year = 2023;
  wanted.sections = {"Part"};
  wanted.links = {{"Paper", "https://example.org/a"}};
  wanted.source = {"list.md", 5};
  CHECK(only(result) == wanted);
  CHECK(result.diagnostics.empty());
}

TEST_CASE("the parts of an entry may be laid out in many ways") {
  const std::string title = "A Survey of Kidney Stones";
  const std::string authors = "Jane Roe, Ada Poe, and John Doe";
  const std::string facts = "[MIA, 2023] [[Paper](https://example.org/a)]";
  const Paper wanted = only(read(entry()));
  for (const char* layout : {
           "**{0}**\n*{1}*\n{2}",
           "**{0}**<br/>\n_{1}_<br/>\n{2}",
           "__{0}__  \n*{1}*  \n{2}",
           "**{0}** *{1}* {2}",
           "**{0}.** \\\n*{1}.* \\\n{2} \\",
           "**{0}:** \\ \n*{1}* \\ \n{2}",
           "**{0}** :fire: 🔥 ![new](badge.png) \\\n*{1}* \\\n{2}",
           "🔥 **{0}** \\\n*{1}* \\\n{2}",
           "**{0}** \\\n{1} \\\n{2}",
           "**A Survey\nof Kidney Stones** \\\n*Jane Roe, Ada Poe,\nand John Doe* \\\n{2}",
           "**{0}** \\\nJane Roe, Ada Poe,\nand John Doe \\\n{2}",
           "**{0}**\n\n*{1}*\n\n{2}",
           "**{0}** \\\n*{1}* \\\n[1st May, 2022] [MIA, 2023]\n[[Paper](https://example.org/a)]",
           "**{0}** \\\n*{1}* \\\nMIA, 2023 [[Paper](https://example.org/a)]",
           "**{0}** \\\n*{1}* \\\n[MIA,\n2023] [[Paper](https://example.org/a)]",
           "**A *Survey* of Kidney Stones** \\\n*{1}* <!-- x --> <br>\n{2}",
       }) {
    const std::string text = fmt::format(fmt::runtime(layout), title, authors, facts);
    CAPTURE(text);
    const auto result = read(text);
    CHECK(only(result) == wanted);
    CHECK(result.diagnostics.empty());
  }
}

TEST_CASE("several entries in one paragraph") {
  const auto result = read(entry("One") + entry("Two") + entry("Three"));
  REQUIRE(result.papers.size() == 3);
  CHECK(result.papers[1].title == "Two");
  CHECK(result.papers[1].source.line == 4);
  CHECK(result.papers[2].source.line == 7);
  CHECK(result.diagnostics.empty());
}

TEST_CASE("what is no entry") {
  for (const std::string text : {
           "**Note:** please *star* this [repository](https://example.org).",
           "**Important**\n\nSome words.",
           "**Contents**\n\n[One](#one) | [Two](#two)",
           "Some words with a [link](https://example.org) and [MIA, 2023].",
           "**Bold words** at the begin of a sentence [1] of many.",
           "*Only emphasis*",
           "<!--\n**T** \\\n*A, B* <br>\n[MIA, 2020] [[Paper](https://a.org)]\n-->",
           "```\n**T** \\\n*A, B* <br>\n[MIA, 2020] [[Paper](https://a.org)]\n```",
           "",
       }) {
    CAPTURE(text);
    const auto result = read(text);
    CHECK(result.papers.empty());
    CHECK(result.diagnostics.empty());
  }
}

TEST_CASE("emphasis that is not closed is mended") {
  const auto authors = read(entry("T", "Jane Roe, and John Doe "));
  CHECK(only(authors).authors == Strings{"Jane Roe", "John Doe"});
  CHECK(told(authors) == Strings{"2:1 unclosed-emphasis"});

  for (const std::string line :
       {"**A Title ** \\", "** A Title** \\", "**A Title \\", "__A Title __ \\"}) {
    CAPTURE(line);
    const auto title =
        read(line + "\n*Jane Roe, John Doe* <br>\n[MIA, 2023] [[Paper](https://example.org)]");
    CHECK(only(title).title == "A Title");
    CHECK(only(title).authors == Strings{"Jane Roe", "John Doe"});
    CHECK(told(title) == Strings{"1:1 unclosed-emphasis"});
  }
}

TEST_CASE("what is missing is told") {
  CHECK(told(read("**T** \\\n[MIA, 2023] [[Paper](https://example.org)]")) ==
        Strings{"1:1 missing-authors"});
  CHECK(told(read("**T** \\\n*Jane Roe, John Doe* \\\n[[Paper](https://example.org)]")) ==
        Strings{"1:1 missing-venue", "1:1 missing-year"});
  CHECK(told(read(entry("T", "Jane Roe", "[MIA] [[Paper](https://example.org)]"))) ==
        Strings{"1:1 missing-year"});
  CHECK(told(read(entry("T", "Jane Roe", "[MIA, 2023]"))) == Strings{"1:1 missing-link"});
  const auto title = read("*Jane Roe, John Doe* <br>\n[MIA, 2023] [[Paper](https://example.org)]");
  CHECK(title.papers.empty());
  CHECK(told(title) == Strings{"1:1 missing-title"});
  CHECK(told(read(entry("T", "Jane Roe,, John Doe"))) == Strings{"2:1 empty-author"});
}

TEST_CASE("what is not understood is told") {
  CHECK(told(read(entry() + "More words about it\n")) == Strings{"4:1 unread-text"});
  CHECK(message(read(entry() + "More\nand more\nand more\n"), "unread-text") ==
        "not understood: \"More\" and 2 more lines");
  CHECK(told(read("**T** (winner of a prize) \\\n*Jane Roe, John Doe* \\\n[MIA, 2023] "
                  "[[Paper](https://example.org)]")) == Strings{"1:6 unread-text"});
  CHECK(told(read(entry("T", "Jane Roe", "[MIA, 2023 [[Paper](https://example.org)]"))) ==
        Strings{"3:1 unbalanced-bracket"});
  CHECK(told(read(entry("T", "Jane Roe", "[MIA, 2023] [[Paper](https://example.org/a b)]"))) ==
        Strings{"3:20 broken-link"});
}

TEST_CASE("impossible years are told, mended where the links tell") {
  const std::string link = "[[Paper](https://a.org/content_cvpr_2018/Roe_CVPR_2018_paper.pdf)]";
  const auto mended = read(entry("T", "Jane Roe", "[CVPR, 1018] " + link));
  CHECK(only(mended).year == 2018);
  CHECK(only(mended).venue == "CVPR");
  CHECK(message(mended, "impossible-year") ==
        "no paper is of the year 1018; read as 2018, as the link to a.org tells");

  const auto unknown = read(entry("T", "Jane Roe", "[CVPR, 1018] [[Paper](https://a.org/2018)]"));
  CHECK(only(unknown).year == 0);
  CHECK(message(unknown, "impossible-year") == "no paper is of the year 1018; left out");

  const auto stray = read(entry("T", "Jane Roe", "[CVPR, 2023\"] [[Paper](https://a.org)]"));
  CHECK(only(stray).year == 2023);
  CHECK(told(stray) == Strings{"3:12 stray-character"});
}

TEST_CASE("a link in the title is called so") {
  const auto result =
      read("**[A Title](https://example.org)** \\\n*Jane Roe, John Doe* \\\n[MIA, 2023]");
  CHECK(only(result).title == "A Title");
  CHECK(only(result).links == std::vector<Link>{{"title", "https://example.org"}});
}

TEST_CASE("nothing can steer a terminal") {
  const auto result = read("## \x1b[31mRed\x07\n\n" +
                           entry("A \x1b]0;x\x07 Title\xC2\x9B", "Jane \x1b[1mRoe",
                                 "[M\x1b[0mIA, 20\x1b[0m23] [[P\x1b[0m](https://a.org/\x1b[31m)]"));
  std::string all = record_json(only(result));
  for (const Diagnostic& diagnostic : result.diagnostics) all += diagnostic.message;
  for (const char c : all) CHECK((static_cast<unsigned char>(c) >= 0x20 && c != 0x7F));
  CHECK(all.find("\xC2\x9B") == std::string::npos);
}

TEST_CASE("a list with all of the mess") {
  const auto result = read(fixture());
  struct Row {  // NOLINT(clang-analyzer-optin.performance.Padding): in the order of a record
    std::uint32_t line;
    std::string title;
    Strings authors;
    bool et_al;
    std::string venue;
    int year;
    Strings sections;
    std::vector<Link> links;
    std::string doi;
    std::string arxiv;
  };
  const Strings old_things{"Old Things"};
  const Strings new_things{"New Things"};
  const Row rows[] = {
      {11,
       "Kidneys Seen From Afar: A Survey",
       {"Jane Roe", "Ada Maria Poe", "S. John Doe"},
       false,
       "Imaginary Transactions",
       2021,
       old_things,
       {{"Paper", "https://example.org/document/1"},
        {"ArXiv", "https://arxiv.org/pdf/2101.00001v3"}},
       "",
       "2101.00001"},
      {15,
       "Livers, Lungs and Loops?",
       {"Jane Roe", "Ada Maria Poe", "perry j. moe"},
       false,
       "MIA",
       2022,
       old_things,
       {{"Paper", "https://example.org/2"}, {"ArXiv", "https://files.example.org/a.pdf"}},
       "",
       ""},
      {28,
       "Spleen-Net: Two Words",
       {"Cheng Roea", "Juno Poeb", "Dana Doec"},
       true,
       "CVPR",
       2018,
       new_things,
       {{"Paper", "https://papers.example.org/content_cvpr_2018/Roe_Spleen_CVPR_2018_paper.pdf"}},
       "",
       ""},
      {32,
       "Bones without a Year",
       {"Veit Roe", "Ke Poe"},
       false,
       "CVPR",
       0,
       new_things,
       {{"Paper", "https://example.org/3"}},
       "",
       ""},
      {36,
       "‘Blood & Bones’ in Volumes",
       {"Sebastian Müller", "Nora Poe", "Christian Doe"},
       false,
       "MIA",
       2020,
       new_things,
       {{"Paper", "https://example.org/4"}, {"ArXiv", "https://arxiv.org/abs/2008.00008"}},
       "",
       "2008.00008"},
      {40,
       "Superpixels of the Hand",
       {"Chen Doe", "Daniel Moe"},
       false,
       "ECCVW",
       2020,
       new_things,
       {{"Paper", "https://link.springer.com/chapter/10.1007/978-3-000-00000-0_45"},
        {"ArXiv", "https://arxiv.org/abs/2008.00008"}},
       "10.1007/978-3-000-00000-0_45",
       "2008.00008"},
      {44,
       "Nothing but Code",
       {"Chen Doe", "Daniel Moe"},
       false,
       "arXiv",
       2023,
       new_things,
       {{"Github", "https://github.com/example/code"}},
       "",
       ""},
  };
  REQUIRE(result.papers.size() == std::size(rows));
  for (std::size_t i = 0; i < std::size(rows); ++i) {
    const Row& row = rows[i];
    const Paper& paper = result.papers[i];
    CAPTURE(row.title);
    CHECK(paper.source.line == row.line);
    CHECK(paper.title == row.title);
    CHECK(paper.authors == row.authors);
    CHECK(paper.et_al == row.et_al);
    CHECK(paper.venue == row.venue);
    CHECK(paper.year == row.year);
    CHECK(paper.sections == row.sections);
    CHECK(paper.links == row.links);
    CHECK(paper.doi == row.doi);
    CHECK(paper.arxiv == row.arxiv);
  }
  CHECK(told(result) == Strings{"17:46 signed-url", "17:46 mislabelled-link", "26:4 mojibake",
                                "30:8 impossible-year", "34:8 impossible-year", "36:3 mojibake",
                                "37:13 mojibake", "41:1 unclosed-emphasis", "42:13 stray-character",
                                "42:91 duplicate-identifier", "44:1 unclosed-emphasis",
                                "46:60 empty-link"});
}
