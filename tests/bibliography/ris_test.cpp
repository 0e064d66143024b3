#include "indexer/readers/ris/ris_tag.hpp"
#include "tests/bibliography/reading.hpp"

namespace medseg::tests {
namespace {

indexer::ReadResult ris(std::string_view text) {
  return read(indexer::Format::ris, text);
}

TEST_CASE("a record of RIS is read in every field") {
  const Paper paper =
      only_paper(ris("Provider: Made-up Press\r\n\r\n"
                     "TY  - JOUR\r\n"
                     "AU  - Roe, Jane\r\n"
                     "AU  - van Eyck, Jan, Jr.\r\n"
                     "A1  - The Guild\r\n"
                     "TI  - Seeing Vessels\r\n"
                     "  Twice\r\n"
                     "JO  - J. Made-up Res.\r\n"
                     "JF  - Journal of Made-up Results\r\n"
                     "PY  - 2020/05/01/spring\r\n"
                     "DO  - doi:10.1234/ABC\r\n"
                     "UR  - https://example.org/p\r\n"
                     "L1  - https://example.org/p.pdf\r\n"
                     "AB  - We look\r\n"
                     "AI - based, T2-weighted.\r\n"
                     "KW  - vessels\r\n"
                     "ER  - \r\n"));
  CHECK(paper.title == "Seeing Vessels Twice");
  CHECK(joined(paper.authors) == "Jane Roe | Jan van Eyck Jr. | The Guild");
  CHECK(paper.venue == "Journal of Made-up Results");
  CHECK(paper.year == 2020);
  CHECK(paper.doi == "10.1234/abc");
  CHECK(paper.links == std::vector<Link>{{"Paper", "https://example.org/p"},
                                         {"PDF", "https://example.org/p.pdf"}});
  CHECK(paper.abstract == "We look AI - based, T2-weighted.");
  CHECK(paper.source == SourcePlace{"list", 3});
}

struct VenueCase {
  const char* lines;
  const char* venue;
};

TEST_CASE("the venue of each type of record") {
  const auto [lines, venue] = GENERATE(values<VenueCase>({
      {"TY  - JOUR\nTI  - T\nT2  - Journal\nJ2  - J.", "Journal"},
      {"TY  - JOUR\nTI  - T\nJO  - Journal", "Journal"},
      {"TY  - JOUR\nT1  - T\nJA  - J.", "J."},
      {"TY  - CONF\nTI  - T\nT2  - Proc. of X\nJO  - P", "Proc. of X"},
      {"TY  - CHAP\nT1  - T\nBT  - The Book", "The Book"},
      {"TY  - CPAPER\nTI  - T\nC3  - Proc. of X", "Proc. of X"},
      {"TY  - THES\nTI  - T\nPB  - University of Y", "University of Y"},
      {"TY  - BOOK\nBT  - T\nPB  - Press", ""},
  }));
  CAPTURE(lines);
  CHECK(only_paper(ris(std::string(lines) + "\nER  - ")).venue == venue);
}

TEST_CASE("people, addresses and dates as programs write them") {
  const auto result =
      ris("TY  - GEN\nTI  - A\nAU  - Roe, Jane; Doe, John\nAU  - et al.\n"
          "Y1  - 2019///\nUR  - https://a.example/1; https://b.example/2\nER  -\n"
          "TY  - GEN\nT1  - B\nA2  - Poe, Max\nDA  - 2018/01/02\n"
          "M3  - arXiv:2001.00001\nN2  - Words\nER  - \n");
  REQUIRE(result.papers.size() == 2);
  CHECK(codes(result).empty());
  CHECK(joined(result.papers[0].authors) == "Jane Roe | John Doe");
  CHECK(result.papers[0].et_al);
  CHECK(result.papers[0].year == 2019);
  CHECK(result.papers[0].links.size() == 2);
  CHECK(joined(result.papers[1].authors) == "Max Poe");
  CHECK(result.papers[1].year == 2018);
  CHECK(result.papers[1].arxiv == "2001.00001");
  CHECK(result.papers[1].abstract == "Words");
}

TEST_CASE("broken records are reported and stop no other") {
  const auto result =
      ris("TY  - JOUR\nTI  - A\nTY  - JOUR\nTI  - B\nER  - \nER  - \nXX  - stray\n"
          "more of it\nTY  - JOUR\nPY  - soon\nER  - \nTY  - JOUR\nTI  - C");
  std::vector<std::string> titles;
  for (const Paper& paper : result.papers) titles.push_back(paper.title);
  CHECK(joined(titles) == "A | B | C");
  CHECK(codes(result) ==
        "1:1 unclosed-entry, 6:1 bad-ris, 7:1 bad-ris, 10:7 bad-year, 9:1 missing-title, "
        "12:1 unclosed-entry");
}

TEST_CASE("a line is a tag only when it looks like one") {
  using indexer::read_ris_tag;
  CHECK(read_ris_tag("AU  - Roe").name == "AU");
  CHECK(read_ris_tag("AU  - Roe").value == "Roe");
  CHECK(read_ris_tag("ER  -").name == "ER");
  CHECK(read_ris_tag("  TY - JOUR").name == "TY");
  CHECK(read_ris_tag("ZZ  - x").name == "ZZ");
  CHECK(read_ris_tag("ZZ - x").name.empty());
  CHECK(read_ris_tag("T2-weighted").name.empty());
  CHECK(read_ris_tag("AU").name.empty());
  CHECK(read_ris_tag("").name.empty());
}

TEST_CASE("a bibliography in Windows-1252, and one with line ends of old") {
  const auto result = read(indexer::Format::ris,
                           "TY  - JOUR\rTI  - Gr\xF6\xDF"
                           "e\rAU  - R\xF6"
                           "e, J\rER  - \r",
                           100);
  REQUIRE(result.papers.size() == 1);
  CHECK(result.papers[0].title == "Größe");
  CHECK(joined(result.papers[0].authors) == "J Röe");
  CHECK(codes(result) == "2:7 ill-formed-utf8");
}

TEST_CASE("a record without end is left out when it grows too long") {
  std::string text = "TY  - JOUR\nTI  - A\n";
  const std::string line = "AB  - " + std::string(1000, 'x') + "\n";
  while (text.size() <= indexer::kLongestRecord) text += line;
  text += "TY  - JOUR\nTI  - B\nER  - \n";
  const auto result = read(indexer::Format::ris, text, 65536);
  REQUIRE(result.papers.size() == 1);
  CHECK(result.papers[0].title == "B");
  CHECK(codes(result) == "1:1 long-record");
}

}  // namespace
}  // namespace medseg::tests
