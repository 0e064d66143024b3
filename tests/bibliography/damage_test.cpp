/// Texts cut at each byte and changed at random: no crash, no record that breaks the rules.
#include "libsearch/text/repair.hpp"
#include "tests/bibliography/reading.hpp"

#include <random>
#include <string>
#include <vector>

namespace medseg::tests {
namespace {

using indexer::Format;

struct Sample {
  Format format;
  std::string text;
};

const std::vector<Sample>& samples() {
  static const std::vector<Sample> all = {
      {Format::bibtex, R"(% list
@string{tmi = "IEEE " # {TMI}}
@comment{jabref}
@Article{a, author = {P{\"o}l, S. and {The Guild} and others}, title = "One {T}wo",
  journal = tmi, year = 2020, doi = {10.1234/5}, url = {https://example.org/a\_b}
}
@inproceedings(b, title={T}, crossref={p}, month = 1 # "~" # jan)
@proceedings{p, title={P}, year={1999}}
)"},
      {Format::ris,
       "TY  - JOUR\r\nAU  - Röe, Jane\r\nTI  - One\r\n  two\r\nPY  - 2020/01//\r\n"
       "DO  - 10.1234/5\r\nUR  - https://example.org/x\r\nER  - \r\n\r\n"
       "TY  - CONF\nT1  - B\nT2  - X\nER  - \n"},
      {Format::json, R"([
  {"id": 1, "type": "article", "title": "Ö <i>x</i>", "author": [{"family": "R", "given": "J"}],
   "issued": {"date-parts": [[2020, 1]]}, "DOI": "10.1234/5", "URL": "https://example.org"},
  {"title": "\ud83d\ude00", "authors": ["A", {"name": "B"}], "year": 2001}
])"},
      {Format::json_lines,
       "{\"id\":\"a\",\"title\":\"Ö\",\"authors\":[\"A B\"],\"et_al\":true,\"year\":2020,"
       "\"links\":[{\"label\":\"Code\",\"url\":\"https://github.com/x/y\"}]}\n"
       "{\"title\":\"\\u00e9 \\\\ \\\"x\",\"doi\":\"10.1234/5\",\"sections\":[\"S\"]}\n"},
  };
  return all;
}

bool is_clean(std::string_view text) {
  return text::is_utf8(text) && text.find('\x1b') == std::string_view::npos &&
         text.find('\n') == std::string_view::npos && text.find('\0') == std::string_view::npos;
}

/// What holds of every result, whatever was read.
void check_rules(const indexer::ReadResult& result, std::string_view text) {
  const auto lines = static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n') +
                                                std::count(text.begin(), text.end(), '\r')) +
                     1;
  bool good = true;
  for (const Paper& paper : result.papers) {
    good = good && !paper.title.empty() && is_clean(paper.title) && is_clean(paper.venue);
    good = good && paper.source.line >= 1 && paper.source.line <= lines;
    good = good && (paper.year == 0 || (paper.year >= 1000 && paper.year <= 9999));
    for (const std::string& author : paper.authors)
      good = good && !author.empty() && is_clean(author);
    for (const Link& link : paper.links) good = good && is_clean(link.url) && !link.url.empty();
  }
  for (const Diagnostic& diagnostic : result.diagnostics) {
    good = good && diagnostic.line >= 1 && diagnostic.line <= lines && diagnostic.column >= 1;
    good = good && !diagnostic.code.empty() && is_clean(diagnostic.message);
  }
  CAPTURE(text);
  REQUIRE(good);
}

TEST_CASE("a text may end anywhere") {
  for (const Sample& sample : samples()) {
    const std::size_t whole = read(sample.format, sample.text).papers.size();
    CHECK(whole == 2);
    for (std::size_t end = 0; end < sample.text.size(); ++end) {
      const std::string_view cut = std::string_view(sample.text).substr(0, end);
      const auto result = read(sample.format, cut);
      check_rules(result, cut);
      CHECK(result.papers.size() <= whole);
    }
  }
}

TEST_CASE("a reader gives the same whatever the size of the parts") {
  for (const Sample& sample : samples()) {
    const auto expected = read(sample.format, sample.text, 65536);
    for (std::size_t part = 3; part < 40; ++part) {
      const auto result = read(sample.format, sample.text, part);
      CHECK(result.papers == expected.papers);
      CHECK(codes(result) == codes(expected));
    }
  }
}

TEST_CASE("random damage breaks no rule") {
  std::mt19937 random(20'260'101);
  using namespace std::string_view_literals;
  const std::string_view alphabet = "@{}\"',=#%\\[]:-\n\r \t\0AZaz09\xC3\xA4\xFF\x1B"sv;
  const auto below = [&](std::size_t limit) { return random() % limit; };
  for (int round = 0; round < 3000; ++round) {
    const Sample& sample = samples()[below(samples().size())];
    std::string text = sample.text;
    for (std::size_t changes = 1 + below(6); changes > 0; --changes) {
      const std::size_t at = below(text.size());
      switch (below(4)) {
        case 0:
          text[at] = alphabet[below(alphabet.size())];
          break;
        case 1:
          text.erase(at, 1 + below(5));
          break;
        case 2:
          text.insert(at, 1, alphabet[below(alphabet.size())]);
          break;
        default:
          text.insert(at, text.substr(below(text.size()), below(40)));
      }
      if (text.empty()) text = " ";
    }
    check_rules(read(sample.format, text), text);
  }
}

TEST_CASE("noise of any format's signs breaks no rule") {
  std::mt19937 random(7);
  const std::vector<std::string> words = {"@misc{",
                                          "a",
                                          ",",
                                          "title",
                                          "=",
                                          "{",
                                          "}",
                                          "\"",
                                          "#",
                                          "\n",
                                          "@string{",
                                          "\\",
                                          "~",
                                          "%",
                                          "TY  - ",
                                          "ER  - ",
                                          "AU  - ",
                                          "[",
                                          "]",
                                          ":",
                                          R"({"title":"x"})",
                                          "null",
                                          "1",
                                          "(",
                                          ")",
                                          "@comment",
                                          "crossref",
                                          "and",
                                          " ",
                                          "\r\n",
                                          "https://a.b/c"};
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (std::size_t count = random() % 60; count > 0; --count)
      text += words[random() % words.size()];
    for (const Sample& sample : samples()) check_rules(read(sample.format, text), text);
  }
}

}  // namespace
}  // namespace medseg::tests
