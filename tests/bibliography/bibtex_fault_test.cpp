#include "indexer/readers/bibtex/value.hpp"
#include "tests/bibliography/reading.hpp"

namespace medseg::tests {
namespace {

indexer::ReadResult bib(std::string_view text) {
  return read(indexer::Format::bibtex, text);
}

struct FaultCase {
  const char* what;
  const char* text;
  const char* titles;
  const char* codes;
};

TEST_CASE("a broken entry is reported, read as far as it can be, and stops no other") {
  const auto fault = GENERATE(values<FaultCase>({
      {"the last brace is missing",
       "@misc{a,\n  title = {One},\n  year = 2001,\n\n@misc{b, title = {Two}}", "One | Two",
       "1:1 unclosed-entry"},
      {"a brace of a field is missing",
       "@misc{a,\n  title = {One {X},\n  year = {2001}\n}\n\n@misc{b, title = {Two}}",
       "One X | Two", "1:1 unclosed-entry, 2:3 bad-bibtex"},
      {"a quote is missing", "@misc{a,\n title = \"One,\n year = 2001\n}\n@misc{b, title={Two}}",
       "One | Two", "2:2 bad-bibtex"},
      {"a comma between fields is missing",
       "@misc{a, title = {One}\n year = 2001}\n@misc{b, title={Two}}", "One | Two",
       "1:23 bad-bibtex"},
      {"the comma after the key is missing", "@misc{a title = {One}, year = 2001}", "One",
       "1:8 bad-bibtex"},
      {"the key is missing", "@misc{title = {One}, year = 2001}", "One", "1:7 bad-bibtex"},
      {"the key is empty", "@misc{, title = {One}}", "One", ""},
      {"the key has blanks and letters of its own", "@misc{Müller et al. (2020), title={One}}",
       "One", ""},
      {"a value without quotes", "@misc{a,\n title = One and more,\n year = 2001\n}",
       "One and more", "2:2 bad-bibtex"},
      {"words without quotes in one line", "@misc{a, title = One and more, year = 2001}",
       "One and more", "1:10 bad-bibtex"},
      {"quotes within quotes", "@misc{a,\n title = \"The \"One\" of all\",\n year = 2001\n}",
       "The \"One\" of all", "2:2 bad-bibtex"},
      {"an abbreviation that is not defined", "@misc{a, title = {One}, journal = nowhere}", "One",
       "1:25 undefined-macro"},
      {"no value", "@misc{a, title = {One}, year = , month = may}", "One", "1:25 bad-bibtex"},
      {"no fields", "@misc{a}\n@misc{b, title={Two}}", "Two", "1:1 missing-title"},
      {"nothing at all", "@misc{}\n@misc{b, title={Two}}", "Two", "1:1 missing-title"},
      {"the end of the file", "@misc{b, title={Two}}\n@misc{a, tit", "Two",
       "2:1 unclosed-entry, 2:10 bad-bibtex, 2:1 missing-title"},
      {"an entry in a field is a value",
       "@misc{a, title={One}, bibtex={\n@misc{x, title={Not This}}\n}}", "One", ""},
      {"a comment that is not closed", "@comment{ to do:\n\n@misc{b, title={Two}}", "Two",
       "1:1 unclosed-entry"},
      {"stray words between fields", "@misc{a, title={One}, ???\n year=2001}", "One",
       "1:23 bad-bibtex"},
      {"an impossible year", "@misc{a, title={One}, year={1018}}", "One", "1:23 impossible-year"},
      {"no year", "@misc{a, title={One}, year={soon}}", "One", "1:23 bad-year"},
      {"no DOI", "@misc{a, title={One}, doi={see text}}", "One", "1:23 bad-doi"},
      {"no address", "@misc{a, title={One}, url={to come}}", "One", "1:23 bad-link"},
  }));
  CAPTURE(fault.what, fault.text);
  const auto result = bib(fault.text);
  std::vector<std::string> titles;
  for (const Paper& paper : result.papers) titles.push_back(paper.title);
  CHECK(joined(titles) == fault.titles);
  CHECK(codes(result) == fault.codes);
}

TEST_CASE("the fields after a broken one are kept") {
  const auto result = bib("@misc{a,\n title = {One {X},\n year = {2001},\n doi = {10.1234/5}\n}\n");
  REQUIRE(result.papers.size() == 1);
  CHECK(result.papers[0].year == 2001);
  CHECK(result.papers[0].doi == "10.1234/5");
}

TEST_CASE("exactly one error for each record that is lost") {
  const auto result = bib("@misc{a, year=2001}\n@misc{b, title={B}\n@misc{c}");
  CHECK(result.papers.size() == 1);
  std::size_t errors = 0;
  for (const Diagnostic& diagnostic : result.diagnostics) {
    errors += diagnostic.severity == Severity::error ? 1 : 0;
  }
  CHECK(errors == 2);
}

TEST_CASE("values are what the grammar says") {
  using indexer::value_length;
  CHECK(value_length("{a {b} c}, x") == 9U);
  CHECK(value_length("\"a {\"} c\", x") == 9U);
  CHECK(value_length(" 12 # jan # {x} , y") == 15U);
  CHECK_FALSE(value_length("{a"));
  CHECK_FALSE(value_length("\"a }b\""));
  CHECK_FALSE(value_length("2020a"));
  CHECK_FALSE(value_length("jan #"));
  CHECK_FALSE(value_length(""));
}

TEST_CASE("btparse gives the pieces of a value") {
  const auto pieces = indexer::value_pieces("{a\n{b}} # 12 # jan # \"x\"");
  REQUIRE(pieces.size() == 4);
  CHECK(pieces[0].text == "a {b}");
  CHECK(pieces[1].kind == indexer::BibtexPiece::Kind::number);
  CHECK(pieces[2].kind == indexer::BibtexPiece::Kind::macro);
  CHECK(pieces[3].text == "x");
}

TEST_CASE("faulty values are mended to one text") {
  CHECK(indexer::mended_value("{One {X},") == "{One X}");
  CHECK(indexer::mended_value("\"One,") == "{One}");
  CHECK(indexer::mended_value("One } two {") == "{One  two}");
  CHECK(indexer::mended_value("") == "{}");
}

TEST_CASE("large and deep entries take time in proportion") {
  const auto make = [](std::string_view head, std::string_view unit, std::size_t bytes,
                       std::string_view tail) {
    std::string text(head);
    while (text.size() < bytes) text += unit;
    return text.append(tail);
  };
  constexpr std::size_t kBytes = 1'500'000;
  const std::string texts[] = {
      make("@misc{a, title={", "word ", kBytes, "}}"),
      make("@misc{a, title={", "{", kBytes, ""),
      make("@misc{a, title={x}", ", f={x}", kBytes, "}"),
      make("@misc{a, title={x}", ", f=}", kBytes, "}"),
      make("@misc{a, title={x}\n", ", f={\n", kBytes, "}"),
      make("@misc{a, title={x}", " # {x}", kBytes, "}"),
      make("@misc{a, title=x", "#x", kBytes, "}"),
      make("@misc{a, title={x}, xdata={x", ",x", kBytes, "}}"),
      make("", "@a{b,\n", kBytes, ""),
      make("", "@misc{a, title={x}, crossref={y}}\n", kBytes, ""),
      make("@misc{a, title={x}, author={", "A and ", kBytes, "}}"),
      make("@misc{a, title={x}, author={", "A, ", kBytes, "}}"),
      make("", "@comment{\n\n", kBytes, ""),
      make("@misc{a, title={x}}", "@", kBytes, ""),
      make("@misc{a, title=", "\"", kBytes, ""),
  };
  for (const std::string& text : texts) {
    const auto result = read(indexer::Format::bibtex, text, 65536);
    CHECK(result.papers.size() + result.diagnostics.size() > 0);
  }
}

}  // namespace
}  // namespace medseg::tests
