// The document of a paper: terms, positions, values, data.

#include "indexer/document.hpp"

#include "indexer/property.hpp"
#include "libsearch/schema/fields.hpp"
#include "libsearch/store/record.hpp"

#include <catch2/catch.hpp>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace medseg::indexer {
namespace {

using Positions = std::vector<Xapian::termpos>;
using Properties = std::vector<std::string_view>;

/// The terms of a document with their positions.
std::map<std::string, Positions> terms_of(const Xapian::Document& document) {
  std::map<std::string, Positions> terms;
  for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
    terms[*term] = Positions(term.positionlist_begin(), term.positionlist_end());
  }
  return terms;
}

std::map<std::string, Positions> terms_of(const Paper& paper) {
  return terms_of(make_document(paper, text::Analyser()).document);
}

Paper paper_titled(const std::string& title) {
  Paper paper;
  paper.id = "id";
  paper.title = title;
  return paper;
}

TEST_CASE("words of a title stand at positions that count units") {
  const auto terms = terms_of(paper_titled("Segmenting vessels with U-Net models"));
  CHECK(terms.at("Ssegmenting") == Positions{1});
  CHECK(terms.at("Svessels") == Positions{2});
  CHECK(terms.at("Swith") == Positions{3});
  CHECK(terms.at("Sunet") == Positions{4});
  CHECK(terms.at("Snet") == Positions{4});
  CHECK(terms.at("Smodels") == Positions{5});
}

TEST_CASE("stems have no positions, and only stemmed fields have stems") {
  Paper paper = paper_titled("Segmenting vessels");
  paper.authors = {"Anna Vessels"};
  paper.venue = "Medical Images";
  paper.sections = {"Related Surveys"};
  const auto terms = terms_of(paper);
  CHECK(terms.at("ZSvessel").empty());
  CHECK(terms.at("ZCsurvey").empty());
  CHECK(terms.at("Csurveys") == Positions{2});
  CHECK(terms.at("Avessels") == Positions{2});
  CHECK(terms.at("Vimages") == Positions{2});
  for (const auto& [term, positions] : terms) {
    CHECK_FALSE(term.starts_with("ZA"));
    CHECK_FALSE(term.starts_with("ZV"));
  }
}

TEST_CASE("a word counts as often as it stands") {
  const auto made =
      make_document(paper_titled("Vessels and vessels and a vessel"), text::Analyser());
  for (auto term = made.document.termlist_begin(); term != made.document.termlist_end(); ++term) {
    if (*term == "Svessels") CHECK(term.get_wdf() == 2);
    if (*term == "ZSvessel") CHECK(term.get_wdf() == 3);
    if (*term == "Qid") CHECK(term.get_wdf() == 0);
  }
}

TEST_CASE("authors are apart by the gap, so that no phrase joins two of them") {
  Paper paper = paper_titled("x");
  paper.authors = {"Junde Wu", "Rao Fu", "Yu Zhang"};
  const auto terms = terms_of(paper);
  CHECK(terms.at("Ajunde") == Positions{1});
  CHECK(terms.at("Awu") == Positions{2});
  CHECK(terms.at("Arao") == Positions{3 + schema::kGap});
  CHECK(terms.at("Afu") == Positions{4 + schema::kGap});
  CHECK(terms.at("Ayu") == Positions{5 + 2 * schema::kGap});
}

TEST_CASE("initials stand where their words do") {
  Paper paper = paper_titled("x");
  paper.authors = {"Junde Wu", "K. Cheng"};
  const auto terms = terms_of(paper);
  CHECK(terms.at("XIj") == Positions{1});
  CHECK(terms.at("XIw") == Positions{2});
  CHECK(terms.at("XIk") == Positions{3 + schema::kGap});
}

TEST_CASE("names are found by all their foldings") {
  Paper paper = paper_titled("x");
  paper.authors = {"Sebastian Pölsterl"};
  const auto terms = terms_of(paper);
  CHECK(terms.at("Apolsterl") == Positions{2});
  CHECK(terms.at("Apoelsterl") == Positions{2});
}

TEST_CASE("headings are apart by the gap") {
  Paper paper = paper_titled("x");
  paper.sections = {"Vessels", "Retina"};
  const auto terms = terms_of(paper);
  CHECK(terms.at("Cvessels") == Positions{1});
  CHECK(terms.at("Cretina") == Positions{2 + schema::kGap});
}

TEST_CASE("values sort by year and title; a year not told has none") {
  Paper paper = paper_titled("The Vessel");
  auto document = make_document(paper, text::Analyser()).document;
  CHECK(document.get_value(schema::kYearSlot).empty());
  CHECK(document.get_value(schema::kTitleSlot) == "the vessel");
  paper.year = 2023;
  document = make_document(paper, text::Analyser()).document;
  CHECK(Xapian::sortable_unserialise(document.get_value(schema::kYearSlot)) == 2023);
}

TEST_CASE("the record is kept whole") {
  Paper paper = paper_titled("The Vessel");
  paper.authors = {"A B", "C D"};
  paper.et_al = true;
  paper.links = {{"Paper", "https://example.org/x"}};
  paper.source = {"list.md", 7};
  CHECK(store::decode_record(make_document(paper, text::Analyser()).document.get_data()) == paper);
}

TEST_CASE("ids of any length can be indexed, each its own term") {
  const auto id_term = [](const std::string& id) {
    Paper paper = paper_titled("x");
    paper.id = id;
    for (const auto& [term, positions] : terms_of(paper)) {
      if (term.starts_with("Q")) return term;
    }
    return std::string();
  };
  CHECK(id_term("10.1/x") == "Q10.1/x");
  CHECK(id_term(std::string(5000, 'x')).size() < 245);
  CHECK(id_term(std::string(5000, 'x')) != id_term(std::string(5001, 'x')));
}

TEST_CASE("words too long for a term are counted, the rest is indexed") {
  const auto made =
      make_document(paper_titled("before " + std::string(300, 'x') + " after"), text::Analyser());
  CHECK(made.dropped_words == 1);
  const auto terms = terms_of(made.document);
  CHECK(terms.count("Sbefore") == 1);
  CHECK(terms.count("Safter") == 1);
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  CHECK_NOTHROW(database.add_document(made.document));
}

TEST_CASE("properties tell what a paper has") {
  Paper paper;
  CHECK(properties_of(paper).empty());
  paper.title = "x";
  paper.authors = {"A"};
  paper.venue = "V";
  paper.year = 2020;
  paper.sections = {"S"};
  paper.doi = "10.1/x";
  paper.arxiv = "2001.00001";
  CHECK(properties_of(paper) == Properties{"arxiv", "doi", "authors", "venue", "year", "section"});
  CHECK(terms_of(paper).count("XHarxiv") == 1);
  CHECK(terms_of(paper).count("XHcode") == 0);
}

TEST_CASE("code is a link to where programs are, or one that is called so") {
  const auto has_code = [](const Link& link) {
    Paper paper;
    paper.links = {link};
    const Properties properties = properties_of(paper);
    return std::set<std::string_view>(properties.begin(), properties.end()).count("code") == 1;
  };
  CHECK(has_code({"Paper", "https://github.com/a/b"}));
  CHECK(has_code({"x", "https://www.GitHub.com:443/a/b"}));
  CHECK(has_code({"x", "http://me@gist.github.com/a"}));
  CHECK(has_code({"x", "https://gitlab.uni.example/a"}));
  CHECK(has_code({"x", "https://huggingface.co/a"}));
  CHECK(has_code({" Code ", "https://example.org/"}));
  CHECK(has_code({"Source Code", "https://example.org/"}));
  CHECK_FALSE(has_code({"Github", ""}));
  CHECK_FALSE(has_code({"Paper", "https://example.org/github.com"}));
  CHECK_FALSE(has_code({"Paper", "https://github.com.evil.example/x"}));
  CHECK_FALSE(has_code({"Paper", "https://notgithub.com/x"}));
  CHECK_FALSE(has_code({"Paper", "github.com"}));
  CHECK_FALSE(has_code({"", "https://arxiv.org/abs/2001.00001"}));
}

}  // namespace
}  // namespace medseg::indexer
