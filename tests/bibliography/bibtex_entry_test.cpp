#include "tests/bibliography/reading.hpp"

namespace medseg::tests {
namespace {

indexer::ReadResult bib(std::string_view text) {
  return read(indexer::Format::bibtex, text);
}

TEST_CASE("an article of BibTeX is read in every field") {
  const Paper paper = only_paper(bib(R"(% a list of ours
@Article{roe2020,
  author    = {Roe, Jane and John Q. Doe},
  title     = {Seeing {Vessels} Twice},
  journal   = {Journal of Made-up Results},
  year      = 2020,
  month     = may,
  doi       = {https://doi.org/10.1234/ABC\_5},
  url       = {https://example.org/p\_1},
  code      = {https://github.com/roe/vessels},
  keywords  = {vessels, eyes},
  abstract  = {We look
               twice.},
}
)"));
  CHECK(paper.id.empty());
  CHECK(paper.title == "Seeing Vessels Twice");
  CHECK(joined(paper.authors) == "Jane Roe | John Q. Doe");
  CHECK_FALSE(paper.et_al);
  CHECK(paper.venue == "Journal of Made-up Results");
  CHECK(paper.year == 2020);
  CHECK(paper.sections.empty());
  CHECK(paper.doi == "10.1234/abc_5");
  CHECK(paper.abstract == "We look twice.");
  CHECK(paper.links == std::vector<Link>{{"Paper", "https://example.org/p_1"},
                                         {"Code", "https://github.com/roe/vessels"}});
  CHECK(paper.source == SourcePlace{"list", 2});
}

struct VenueCase {
  const char* entry;
  const char* venue;
};

TEST_CASE("the venue comes from the field that the type of entry has for it") {
  const auto [entry, venue] = GENERATE(values<VenueCase>({
      {"@article{k, title={T}, journal={J}, publisher={P}}", "J"},
      {"@article{k, title={T}, journaltitle={J}}", "J"},
      {"@inproceedings{k, title={T}, booktitle={Proc. of X}, series={S}}", "Proc. of X"},
      {"@inproceedings{k, title={T}, eventtitle={X 2020}}", "X 2020"},
      {"@phdthesis{k, title={T}, school={University of Y}}", "University of Y"},
      {"@thesis{k, title={T}, institution={University of Y}}", "University of Y"},
      {"@techreport{k, title={T}, institution={Lab Z}, publisher={P}}", "Lab Z"},
      {"@misc{k, title={T}, howpublished={Talk at W}}", "Talk at W"},
      {"@misc{k, title={T}, publisher={arXiv}}", "arXiv"},
      {"@misc{k, title={T}, archivePrefix={arXiv}, eprint={2001.00001}}", "arXiv"},
      {"@article{k, title={T}, journal={arXiv preprint arXiv:2001.00001}}", "arXiv preprint"},
      {"@article{k, title={T}, journal={CoRR}, volume={abs/2001.00001}}", "CoRR"},
      {"@book{k, title={T}, publisher={P}}", ""},
      {"@article{k, title={T}, journal={{IEEE} Trans. Med. Imaging \\& More}}",
       "IEEE Trans. Med. Imaging & More"},
  }));
  CAPTURE(entry);
  CHECK(only_paper(bib(entry)).venue == venue);
}

struct YearCase {
  const char* fields;
  int year;
};

TEST_CASE("the year comes from a year or a date") {
  const auto [fields, year] = GENERATE(values<YearCase>({
      {"year = 2020", 2020},
      {"year = {2020}", 2020},
      {"year = \"2020\"", 2020},
      {"year = {c2020}", 2020},
      {"year = {[2020]}", 2020},
      {"year = {in press}", 0},
      {"date = {2023-05-01}", 2023},
      {"date = {2023-05}, year = {}", 2023},
      {"date = {2019/2020}", 2019},
      {"date = {1763-12-23}", 1763},
      {"month = {March}, year = {2 } # {020}", 0},
      {"year = \"20\" # \"21\"", 2021},
  }));
  CAPTURE(fields);
  const auto result = bib(std::string("@misc{k, title = {T}, ") + fields + "}");
  REQUIRE(result.papers.size() == 1);
  CHECK(result.papers[0].year == year);
}

TEST_CASE("numbers of arXiv are found wherever programs put them") {
  const auto* const fields =
      GENERATE("eprint={2304.12306}, archivePrefix={arXiv}, primaryClass={cs.CV}",
               "eprint={2304.12306v2}, eprinttype={arxiv}", "eprint={arXiv:2304.12306}",
               "arxivId={2304.12306}", "journal={arXiv preprint arXiv:2304.12306}",
               "journal={CoRR}, volume={abs/2304.12306}", "note={arXiv:2304.12306 [cs.CV]}",
               "url={https://arxiv.org/abs/2304.12306v1}", "doi={10.48550/arXiv.2304.12306}",
               "howpublished={\\url{https://arxiv.org/abs/2304.12306}}");
  CAPTURE(fields);
  const Paper paper = only_paper(bib(std::string("@misc{k, title={T}, ") + fields + "}"));
  CHECK(paper.arxiv == "2304.12306");
  CHECK(paper.doi.empty());
}

TEST_CASE("a number of another archive is none of arXiv") {
  CHECK(
      only_paper(bib("@misc{k, title={T}, eprint={2304.12306}, eprinttype={hal}}")).arxiv.empty());
}

TEST_CASE("abbreviations are written out and joined") {
  const auto result = bib(R"(
@string{tmi = "IEEE Transactions on " # mi}
@STRING(mi = {Medical Imaging})
@string{tmi2 = {IEEE Transactions on } # MI}
@preamble{"\newcommand{\x}{y}"}
@article{a, title = "One", journal = tmi2, month = 3 # "~" # jan}
@article{b, title = {T} # {wo}, journal = JACM}
)");
  REQUIRE(result.papers.size() == 2);
  CHECK(result.papers[0].venue == "IEEE Transactions on Medical Imaging");
  CHECK(result.papers[1].title == "Two");
  CHECK(result.papers[1].venue == "Journal of the ACM");
  // `mi` is defined below its first use.
  CHECK(codes(result) == "2:9 undefined-macro");
}

TEST_CASE("abbreviations that double each other stay small") {
  std::string text = "@string{a0 = {0123456789}}\n";
  for (int i = 1; i < 60; ++i) {
    const std::string before = "a" + std::to_string(i - 1);
    text += "@string{a" + std::to_string(i) + " = " + before + " # " + before + "}\n";
  }
  text += "@misc{k, title = a59}";
  const auto result = bib(text);
  REQUIRE(result.papers.size() == 1);
  CHECK(result.papers[0].title.size() < 200'000);
}

TEST_CASE("entries in brackets of the other kind, in one line, in capitals") {
  const auto result =
      bib("@ARTICLE (a, TITLE = \"(One) {\"}quoted{\"}\", YEAR = 2001)@misc{b,title={Two}} junk "
          "me@example.org\n@misc\n{c,title={Three}}");
  REQUIRE(result.papers.size() == 3);
  CHECK(result.papers[0].title == "(One) \"quoted\"");
  CHECK(result.papers[0].year == 2001);
  CHECK(result.papers[1].title == "Two");
  CHECK(result.papers[2].title == "Three");
  CHECK(result.papers[2].source.line == 2);
  CHECK(codes(result).empty());
}

TEST_CASE("comments and what is commented out are no papers") {
  const auto result = bib(R"(This is free text with an @ and an @article without brackets.
@comment{@article{old, title = {Old}}}
@Comment{jabref-meta: databaseType:bibtex;}
@comment free words
@article{a, title = {One}, % the first
  % year = {1999},
  year = {2001}}
)");
  REQUIRE(result.papers.size() == 1);
  CHECK(result.papers[0].title == "One");
  CHECK(result.papers[0].year == 2001);
  CHECK(codes(result).empty());
}

TEST_CASE("links are the ones of the web") {
  const Paper paper = only_paper(bib(R"(@online{k, title = {T},
  url = {https://example.org/~roe/{\%}7Efile_{1}},
  howpublished = "\url{https://example.org/other}, seen in May",
  pdf = {papers/local.pdf},
  file = {:local.pdf:PDF}})"));
  CHECK(paper.links == std::vector<Link>{{"Paper", "https://example.org/~roe/%7Efile_1"},
                                         {"Paper", "https://example.org/other,"}});
}

TEST_CASE("several addresses in one field are several links") {
  const auto result =
      bib("@misc{k, title={T}, url={https://a.example/1 https://b.example/2;\n oops}}");
  REQUIRE(result.papers.size() == 1);
  CHECK(result.papers[0].links ==
        std::vector<Link>{{"Paper", "https://a.example/1"}, {"Paper", "https://b.example/2"}});
  CHECK(codes(result) == "1:21 bad-link");
}

TEST_CASE("secrets in links are cut off") {
  const auto result = bib("@misc{k, title={T}, url={https://example.org/f?token=s3cret&x=1}}");
  REQUIRE(result.papers.size() == 1);
  REQUIRE(result.papers[0].links.size() == 1);
  CHECK(result.papers[0].links[0].url.find("s3cret") == std::string::npos);
  CHECK(codes(result) == "1:21 signed-url");
}

TEST_CASE("a title and its subtitle are one") {
  CHECK(only_paper(bib("@book{k, title = {Eyes}, subtitle = {A History}}")).title ==
        "Eyes: A History");
}

TEST_CASE("a file in Windows-1252 is read") {
  const auto result =
      bib("@misc{k, title = {Gr\xF6\xDF"
          "e \x96 und Ma\xDF}}\n@misc{l, title={\xC4}}");
  REQUIRE(result.papers.size() == 2);
  CHECK(result.papers[0].title == "Größe – und Maß");
  CHECK(result.papers[1].title == "Ä");
  CHECK(codes(result) == "1:1 ill-formed-utf8");
}

}  // namespace
}  // namespace medseg::tests
