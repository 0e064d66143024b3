// The printers on results made by hand.
#include "query/best_link.hpp"
#include "query/error_printer.hpp"
#include "query/json_printer.hpp"
#include "query/styled_text.hpp"
#include "query/text_printer.hpp"

#include <medseg/indexer.hpp>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <sstream>

using namespace medseg;
using namespace medseg::command;

namespace {

constexpr Terminal kPipe{false, 0};

Hit vessel_hit() {
  Hit hit;
  hit.rank = 1;
  hit.score = 7.25;
  hit.paper.id = "10.1000/1";
  hit.paper.title = "Diffusion for vessel trees";
  hit.paper.authors = {"Mara Lindqvist", "Jun Wu"};
  hit.paper.venue = "TMI";
  hit.paper.year = 2024;
  hit.paper.sections = {"Vessels"};
  hit.paper.links = {{"ArXiv", "https://arxiv.org/abs/2401.00001"},
                     {"Paper", "https://journals.example.org/24"}};
  hit.paper.arxiv = "2401.00001";
  hit.paper.source = {"list.md", 5};
  hit.matched.words = {"vessel", "wu"};
  hit.matched.fields = {"title", "author"};
  hit.matched.title = {{14, 20}};
  hit.matched.authors = {{}, {{4, 6}}};
  return hit;
}

SearchResult result_of(std::vector<Hit> hits) {
  SearchResult result;
  result.query = "vessel wu";
  result.total = {hits.size(), true};
  result.complete = result.total;
  result.hits = std::move(hits);
  return result;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

Hit partial_hit() {
  Hit hit = vessel_hit();
  hit.rank = 2;
  hit.paper.title = "Trees";
  hit.matched = {};
  hit.matched.all_words = false;
  hit.matched.words = {"wu"};
  hit.matched.missing = {"vessel", "deep"};
  return hit;
}

}  // namespace

TEST_CASE("a hit in a pipe: one line each for title, authors and place") {
  CHECK(print_text(result_of({vessel_hit()}), kPipe) ==
        "1. Diffusion for vessel trees\n"
        "   Mara Lindqvist, Jun Wu\n"
        "   TMI 2024  https://journals.example.org/24\n");
}

TEST_CASE("matched words are coloured") {
  CHECK(print_text(result_of({vessel_hit()}), {true, 0}) ==
        "\x1b[2m1. \x1b[0m\x1b[1mDiffusion for \x1b[0m\x1b[1;32mvessel\x1b[0m\x1b[1m trees\x1b[0m\n"
        "   Mara Lindqvist, Jun \x1b[32mWu\x1b[0m\n"
        "   TMI 2024  \x1b[36mhttps://journals.example.org/24\x1b[0m\n");
}

TEST_CASE("a narrow terminal: lines are wrapped under one another") {
  CHECK(print_text(result_of({vessel_hit()}), {false, 24}) ==
        "1. Diffusion for vessel\n"
        "   trees\n"
        "   Mara Lindqvist,\n"
        "   Jun Wu\n"
        "   TMI 2024\n"
        "   https://journals.example.org/24\n");
}

TEST_CASE("names are broken only where there is no other way") {
  Hit hit;
  hit.rank = 1;
  hit.paper.title = "T";
  hit.paper.authors = {"Ana Bo", "Maximiliane von Hohenstein", "Li Wu"};
  CHECK(print_text(result_of({hit}), {false, 21}) ==
        "1. T\n"
        "   Ana Bo,\n"
        "   Maximiliane von\n"
        "   Hohenstein, Li Wu\n");
}

TEST_CASE("colours begin anew on every line") {
  const std::string text = print_text(result_of({vessel_hit()}), {true, 20});
  for (const std::string& line : lines_of(text)) {
    const std::size_t last = line.rfind("\x1b[");
    if (last != std::string::npos) CHECK(line.substr(last, 4) == "\x1b[0m");
  }
}

TEST_CASE("no line is wider than the terminal, whatever the script") {
  Hit hit = vessel_hit();
  hit.paper.title =
      "血管の分割に関する研究と U-Net による医用画像の解析についての長い題名 "
      "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung e\u0301";
  hit.paper.links.clear();
  hit.paper.arxiv.clear();
  hit.matched.title = {{0, 6}};
  for (const std::size_t width : {20U, 21U, 40U, 80U, 120U}) {
    const std::string text = print_text(result_of({hit}), {false, width});
    std::string title;
    for (const std::string& line : lines_of(text)) {
      INFO("line: " << line);
      CHECK(columns_of(line) <= width);
      CHECK(line.back() != ' ');
      title += line.substr(3);
    }
    CHECK(title.find("による医用") != std::string::npos);
  }
}

TEST_CASE("ranks stand in a column") {
  Hit ninth = vessel_hit();
  ninth.rank = 9;
  Hit tenth = vessel_hit();
  tenth.rank = 10;
  const std::vector<std::string> lines = lines_of(print_text(result_of({ninth, tenth}), kPipe));
  REQUIRE(lines.size() == 7);
  CHECK(lines[0] == " 9. Diffusion for vessel trees");
  CHECK(lines[1] == "    Mara Lindqvist, Jun Wu");
  CHECK(lines[3].empty());
  CHECK(lines[4] == "10. Diffusion for vessel trees");
}

TEST_CASE("papers with some of the words follow and tell what is missing") {
  SearchResult result = result_of({vessel_hit(), partial_hit()});
  result.complete = {1, true};
  CHECK(print_text(result, kPipe) ==
        "1. Diffusion for vessel trees\n"
        "   Mara Lindqvist, Jun Wu\n"
        "   TMI 2024  https://journals.example.org/24\n"
        "\n"
        "some of the words:\n"
        "\n"
        "2. Trees\n"
        "   Mara Lindqvist, Jun Wu\n"
        "   TMI 2024  https://journals.example.org/24\n"
        "   without: vessel, deep\n");
  result.hits.erase(result.hits.begin());
  result.complete = {0, true};
  CHECK(lines_of(print_text(result, kPipe)).at(0) ==
        "no paper has all of the words; some of the words:");
}

TEST_CASE("long lists of authors are shortened, matched ones stay") {
  Hit hit = vessel_hit();
  hit.paper.authors = {"A", "B", "C", "D", "E", "F", "G", "H"};
  hit.matched.authors.clear();
  CHECK(lines_of(print_text(result_of({hit}), kPipe)).at(1) == "   A, B, C, D, E, F, G, H");
  hit.paper.authors.insert(hit.paper.authors.end(), {"I", "J"});
  CHECK(lines_of(print_text(result_of({hit}), kPipe)).at(1) == "   A, B, C, D, E, F + 4 more");
  hit.matched.authors = {{}, {}, {}, {}, {}, {}, {}, {{0, 1}}, {{0, 1}}};
  CHECK(lines_of(print_text(result_of({hit}), kPipe)).at(1) ==
        "   A, B, C, D, E, F, …, H, I + 2 more");
  hit.paper.et_al = true;
  CHECK(lines_of(print_text(result_of({hit}), kPipe)).at(1) ==
        "   A, B, C, D, E, F, …, H, I + 2 more et al.");
}

TEST_CASE("a paper of which little is told") {
  Hit hit;
  hit.rank = 1;
  hit.paper.title = "Alone";
  CHECK(print_text(result_of({hit}), kPipe) == "1. Alone\n");
  hit.paper.year = 2020;
  CHECK(print_text(result_of({hit}), kPipe) == "1. Alone\n   2020\n");
  hit.paper.year = 0;
  hit.paper.doi = "10.1/x";
  CHECK(print_text(result_of({hit}), kPipe) == "1. Alone\n   https://doi.org/10.1/x\n");
}

TEST_CASE("the best link is the paper's own page") {
  Paper paper;
  CHECK(best_link(paper).empty());
  paper.links = {{"Github", "https://github.com/a/b"}, {"Paper", ""}};
  CHECK(best_link(paper) == "https://github.com/a/b");
  paper.arxiv = "2401.00001";
  CHECK(best_link(paper) == "https://arxiv.org/abs/2401.00001");
  paper.links.push_back({"ArXiv", "https://journal.example.org/1"});
  CHECK(best_link(paper) == "https://journal.example.org/1");
  paper.doi = "10.1/x";
  CHECK(best_link(paper) == "https://doi.org/10.1/x");
  paper.links.push_back({"PAPER", "https://publisher.example.org/1"});
  CHECK(best_link(paper) == "https://publisher.example.org/1");
}

TEST_CASE("nothing from a record steers the terminal") {
  Hit hit = vessel_hit();
  // In two parts: compilers and editors do not like an override in a source.
  const std::string right_to_left = std::string("\xe2\x80") + "\xae";
  hit.paper.title = "A\x1b[31mB\x07\u009b2J\x7f\xff" + right_to_left;
  hit.paper.authors = {"C\nD\tE"};
  hit.paper.venue = "\x1b]0;x\x07V";
  hit.paper.links = {{"Paper", "https://x.org/\x1b[2J"}};
  hit.matched = {};
  hit.matched.title = {{0, 1}};
  hit.matched.missing = {"\x1b[1m"};
  hit.explanation = "e\x1b[1m\nf";
  SearchResult result = result_of({hit});
  result.notes = {{"n\x1b[1m", 0}};
  result.query = "\x1b[1mq";
  const std::string all =
      print_text(result, kPipe) + print_summary(result, {}, kPipe) + print_notes(result, kPipe) +
      print_json(result, {}) +
      print_error(Error(ErrorCode::query_syntax, "m\x1b[1m", "h\x1b[1m", 1), result.query, kPipe);
  for (const char c : all) CHECK((c == '\n' || static_cast<unsigned char>(c) >= 0x20));
  for (const std::string& bad :
       {std::string("\x7f"), std::string("\u009b"), right_to_left, std::string("\xff")}) {
    CHECK(all.find(bad) == std::string::npos);
  }
  CHECK(all.find("C D E") != std::string::npos);
}

TEST_CASE("the summary counts") {
  const auto summary = [](Total complete, Total total, std::size_t shown, SearchOptions options) {
    SearchResult result = result_of(std::vector<Hit>(shown, vessel_hit()));
    for (std::size_t i = 0; i < shown; ++i) result.hits[i].rank = options.offset + i + 1;
    result.complete = complete;
    result.total = total;
    return print_summary(result, options, kPipe);
  };
  SearchOptions options;
  CHECK(summary({1, true}, {1, true}, 1, options) == "1 paper matches\n");
  CHECK(summary({7, true}, {7, true}, 7, options) == "7 papers match\n");
  CHECK(summary({49, true}, {49, true}, 10, options) == "49 papers match; 10 shown\n");
  CHECK(summary({12345, false}, {12345, false}, 10, options) ==
        "about 12,345 papers match; 10 shown\n");
  CHECK(summary({2, true}, {14, true}, 10, options) ==
        "2 papers with all words, 12 with some of them; 10 shown\n");
  CHECK(summary({1, true}, {3, true}, 3, options) ==
        "1 paper with all words, 2 with some of them\n");
  CHECK(summary({0, true}, {3, true}, 3, options) == "3 papers with some of the words\n");
  options.offset = 10;
  CHECK(summary({49, true}, {49, true}, 10, options) == "49 papers match; 11 to 20 shown\n");
  options.offset = 60;
  CHECK(summary({49, true}, {49, true}, 0, options) == "49 papers match; none from 61 on\n");
  options = {};
  options.limit = 0;
  CHECK(summary({49, true}, {49, true}, 0, options) == "49 papers match\n");
}

TEST_CASE("an error shows its place in the query") {
  const Error error(ErrorCode::query_syntax, "no field 'titel'", "did you mean title: ?", 10);
  CHECK(print_error(error, "医学 ü titel:x", kPipe) ==
        "medseg-query: error: no field 'titel'\n"
        "  医学 ü titel:x\n"
        "         ^\n"
        "hint: did you mean title: ?\n");
  CHECK(print_error(Error(ErrorCode::io, "gone"), "query", kPipe) == "medseg-query: error: gone\n");
}

TEST_CASE("of a long query only the place is shown") {
  const Error error(ErrorCode::query_syntax, "m", "", 2000);
  const std::vector<std::string> lines =
      lines_of(print_error(error, std::string(1999, 'x') + "ü!" + std::string(2000, 'y'), kPipe));
  REQUIRE(lines.size() == 3);
  CHECK(columns_of(lines[1]) <= 80);
  CHECK(columns_of(lines[2]) <= 80);
}

TEST_CASE("JSON holds the record, the match and the counts, in this order") {
  SearchResult result = result_of({vessel_hit()});
  CHECK(
      print_json(result, {"a"}) ==
      R"({"query":"vessel wu","total":{"value":1,"exact":true},"hits":[{"rank":1,"score":7.25,)"
      R"("id":"10.1000/1","title":"Diffusion for vessel trees",)"
      R"("authors":["Mara Lindqvist","Jun Wu"],"et_al":false,"venue":"TMI","year":2024,)"
      R"("sections":["Vessels"],"links":[{"label":"ArXiv","url":"https://arxiv.org/abs/2401.00001"},)"
      R"({"label":"Paper","url":"https://journals.example.org/24"}],"arxiv":"2401.00001",)"
      R"("source":{"path":"list.md","line":5},"matched":{"all_words":true,)"
      R"("words":["vessel","wu"],"missing":[],"fields":["title","author"],"title":[[14,20]],)"
      R"("authors":[[],[[4,6]]],"venue":[]}}]})"
      "\n");
  result.notes = {{"a note", 3}};
  result.explanation = "how";
  result.hits[0].explanation = "why";
  const auto json = nlohmann::json::parse(print_json(result, {"a", "b"}));
  CHECK(json["notes"][0]["message"] == "a note");
  CHECK(json["notes"][0]["position"] == 3);
  CHECK(json["explanation"] == "how");
  CHECK(json["hits"][0]["explanation"] == "why");
  CHECK(json["hits"][0]["index"] == "a");
}

TEST_CASE("JSON lines are the hits of the JSON object") {
  SearchResult result = result_of({vessel_hit(), partial_hit()});
  const auto whole = nlohmann::json::parse(print_json(result, {}));
  const std::vector<std::string> lines = lines_of(print_json_lines(result, {}));
  REQUIRE(lines.size() == 2);
  CHECK(nlohmann::json::parse(lines[0]) == whole["hits"][0]);
  CHECK(nlohmann::json::parse(lines[1]) == whole["hits"][1]);
}

TEST_CASE("a record looks as the indexer prints it") {
  Paper paper = vessel_hit().paper;
  CHECK(print_record(paper) == record_json(paper) + "\n");
  paper.et_al = true;
  paper.doi = "10.1000/ü";
  paper.title = "A\x7f\u0085\u2028\xe2\x80\xae\xe2\x81\xa6\xe2\x80\x8f \"q\" \\ \t é 血";
  CHECK(print_record(paper) == record_json(paper) + "\n");
  CHECK(print_record({}) == record_json({}) + "\n");
}
