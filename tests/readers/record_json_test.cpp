#include <medseg/indexer.hpp>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <string>

using namespace medseg;

namespace {

Paper full() {
  Paper paper;
  paper.id = "10.1000/x";
  paper.title = "A \"Title\" with ö";
  paper.authors = {"Jane Roe", "John Doe"};
  paper.et_al = true;
  paper.venue = "MIA";
  paper.year = 2023;
  paper.sections = {"A", "B"};
  paper.links = {{"Paper", "https://a.org/"}, {"", "https://b.org"}};
  paper.doi = "10.1000/x";
  paper.arxiv = "2301.00001";
  paper.source = {"lists/a.md", 7};
  return paper;
}

}  // namespace

TEST_CASE("a record as JSON, in the order of the contract") {
  CHECK(
      record_json(full()) ==
      R"({"id":"10.1000/x","title":"A \"Title\" with ö","authors":["Jane Roe","John Doe"],"et_al":true,)"
      R"("venue":"MIA","year":2023,"sections":["A","B"],)"
      R"("links":[{"label":"Paper","url":"https://a.org/"},{"label":"","url":"https://b.org"}],)"
      R"("doi":"10.1000/x","arxiv":"2301.00001","source":{"path":"lists/a.md","line":7}})");
}

TEST_CASE("unknown fields are absent") {
  Paper paper;
  paper.id = "x";
  paper.title = "T";
  paper.source = {"a.md", 1};
  CHECK(record_json(paper) ==
        R"({"id":"x","title":"T","et_al":false,"source":{"path":"a.md","line":1}})");
}

TEST_CASE("a record is one line, valid, and cannot steer a terminal") {
  const std::string control = "\xC2\x9B";
  // In two parts each, so that no tool takes this file for a trap.
  const std::string override_mark = std::string("\xE2\x80") + '\xAE';
  const std::string isolate_mark = std::string("\xE2\x81") + '\xA6';
  const std::string line_mark = "\xE2\x80\xA8";
  Paper paper = full();
  paper.title =
      "a\nb\x1b[31m\x7f" + control + override_mark + isolate_mark + line_mark + "’€\xC2\xA0";
  const std::string json = record_json(paper);
  for (const char c : json) CHECK((static_cast<unsigned char>(c) >= 0x20 && c != 0x7F));
  for (const std::string& bad : {control, override_mark, isolate_mark, line_mark}) {
    CHECK(json.find(bad) == std::string::npos);
  }
  CHECK(nlohmann::json::parse(json)["title"] == paper.title);
}

TEST_CASE("ill-formed UTF-8 is replaced") {
  Paper paper = full();
  paper.title = "Caf\xE9 \xF0\x9F \xE2";
  paper.source.path = "\xFF.md";
  const auto json = nlohmann::json::parse(record_json(paper));
  CHECK(json["title"] == "Caf\uFFFD \uFFFD \uFFFD");
  CHECK(json["source"]["path"] == "\uFFFD.md");
}
