// Lines and columns, checked by looking up in the source what stands there.
#include "indexer/readers/blocks.hpp"
#include "tests/readers/reading.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace medseg;
using namespace medseg::indexer;

namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines{""};
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    if (text[i] == '\n' || text[i] == '\r') {
      lines.emplace_back();
    } else {
      lines.back() += text[i];
    }
  }
  return lines;
}

/// What stands at a place of a text.
std::string at(const std::string& text, Place place) {
  const auto lines = lines_of(text);
  if (place.line == 0 || place.line > lines.size()) return "no such line";
  const std::string& line = lines[place.line - 1];
  if (place.column == 0 || place.column > line.size() + 1) return "no such column";
  return line.substr(place.column - 1);
}

const std::string kList =
    "# List\n\n## Part\n\n**First Title** \\\n*Jane Roe, John Doe* <br>\n"
    "[MIA, 2023] [[Paper](https://a.org/x)] [[Code](https://b.org/y)]\n\n"
    "> **Second Title** \\\n>   *Ada Poe*\n> [MIA, 2022] [[Paper](https://a.org/z)]\n\n"
    "- item\n  - **Third Title** \\\n    *Ada Poe* <br>\n      [MIA, 2021] "
    "[[Paper](https://a.org/w)]\n\n"
    "   **Fourth Title** \\\n       *Ada Poe* <br>\n[MIA, 2020] [[Paper](https://a.org/v)]\n";

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  for (std::size_t i = text.find(what); i != std::string::npos;
       i = text.find(what, i + by.size())) {
    text.replace(i, what.size(), by);
  }
  return text;
}

}  // namespace

TEST_CASE("runs stand where they are said to stand") {
  for (const std::string& text :
       {kList, replaced(kList, "\n", "\r\n"), replaced(kList, "\n", "\r"), "\xEF\xBB\xBF" + kList,
        "\xEF\xBB\xBF" + kList.substr(kList.find("**"))}) {
    std::size_t seen = 0;
    read_blocks(text, [&](Block&& block) {
      for (const Line& line : block.lines) {
        for (const Run& run : line.runs) {
          CAPTURE(text, run.text, run.at.line, run.at.column);
          const std::string found = at(text, run.at);
          CHECK(found.substr(run.kind == RunKind::link ? 1 : 0).starts_with(run.text));
          ++seen;
        }
        CHECK(at(text, line.at).find_first_not_of(" \t>") == 0);
      }
    });
    CHECK(seen >= 30);
  }
}

TEST_CASE("entries begin where they are said to begin") {
  for (const std::string& text : {kList, replaced(kList, "\n", "\r\n"), replaced(kList, "\n", "\r"),
                                  "\xEF\xBB\xBF" + kList}) {
    const ReadResult result = tests::read(text);
    REQUIRE(result.papers.size() == 4);
    std::vector<std::uint32_t> lines;
    for (const Paper& paper : result.papers) lines.push_back(paper.source.line);
    CHECK(lines == std::vector<std::uint32_t>{5, 9, 14, 18});
    CHECK(result.diagnostics.empty());
  }
}

TEST_CASE("diagnostics point at the fault") {
  struct Row {
    std::string text;
    std::string code;
    std::string found;
  };
  const std::string facts = "[[Paper](https://a.org/x)]";
  const Row rows[] = {
      {tests::entry("T", "Jane Roe, John Doe", "[CVPR, 1018] " + facts), "impossible-year",
       "1018]"},
      {tests::entry("T", "Jane Roe, John Doe", "[CVPR, 2018\"] " + facts), "stray-character",
       "\"]"},
      {tests::entry("T", "Jane Roe, John Doe", "[CVPR, 2018] " + facts + " [[Github]()]"),
       "empty-link", "[Github]"},
      {tests::entry("T", "Jane Roe, John Doe",
                    "[CVPR, 2018] " + facts + " [[ArXiv](https://b.org)]"),
       "mislabelled-link", "[ArXiv]"},
      {tests::entry("Ein Titel mit ‚Äòbad‚Äô"), "mojibake", "‚Äòbad"},
      {tests::entry("T", "Jane Roe, Jos\xC3\x83\xC2\xA9 Poe"), "mojibake", "\xC3\x83\xC2\xA9 Poe"},
      {tests::entry("A Caf\xE9 Study"), "ill-formed-utf8", "\xE9 Study"},
      {tests::entry("T", "Jane Roe, John Doe "), "unclosed-emphasis", "*Jane"},
  };
  for (const Row& row : rows) {
    for (const std::string& text : {row.text, "> " + replaced(row.text, "\n", "\n> "),
                                    "- " + replaced(row.text, "\n", "\n     ")}) {
      CAPTURE(text, row.code);
      std::string found;
      for (const Diagnostic& diagnostic : tests::read(text).diagnostics) {
        if (diagnostic.code == row.code) found = at(text, {diagnostic.line, diagnostic.column});
      }
      CHECK(found.substr(0, row.found.size()) == row.found);
    }
  }
}
