// medseg-query as a whole, on an index of a small list.
#include "query/styled_text.hpp"
#include "tests/command/process.hpp"
#include "tests/temporary_folder.hpp"

#include <medseg/indexer.hpp>
#include <medseg/version.hpp>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <sstream>

using medseg::tests::Call;
using medseg::tests::Outcome;
using medseg::tests::TemporaryFolder;

namespace {

/// The index of fixtures/list.md, built once.
const std::string& index_file() {
  static const TemporaryFolder folder;
  static const std::string file = [] {
    medseg::BuildOptions options;
    options.sources = {MEDSEG_SOURCE_DIR "/tests/command/fixtures/list.md"};
    options.output = folder.file("papers.medseg");
    medseg::build_index(options);
    return options.output;
  }();
  return file;
}

Call bare_call(std::vector<std::string> arguments) {
  Call call;
  call.program = MEDSEG_BINARY_DIR "/bin/medseg-query";
  call.arguments = std::move(arguments);
  call.environment = {"HOME=/nonexistent"};
  return call;
}

Call query_call(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"-i", index_file()});
  return bare_call(std::move(arguments));
}

Outcome query(std::vector<std::string> arguments) {
  return medseg::tests::call(query_call(std::move(arguments)));
}

Outcome bare_query(std::vector<std::string> arguments) {
  return medseg::tests::call(bare_call(std::move(arguments)));
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

std::vector<std::string> titles(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "--json");
  const Outcome outcome = query(std::move(arguments));
  std::vector<std::string> all;
  const auto json = nlohmann::json::parse(outcome.output);
  for (const auto& hit : json["hits"]) {
    all.push_back(hit["title"]);
  }
  return all;
}

const std::string kTrees = "Diffusion for vessel trees";
const std::string kUntrained = "Diffusion without training";
const std::string kWeights = "U-Net with fewer weights";

}  // namespace

TEST_CASE("a search in a pipe") {
  const Outcome outcome = query({"vessel", "trees"});
  CHECK(outcome.status == 0);
  CHECK(outcome.output ==
        "1. Diffusion for vessel trees\n"
        "   Mara Lindqvist, Oluwaseun Adeyemi, Jun Wu\n"
        "   TMI 2024  https://journals.example.org/tmi/24\n"
        "\n"
        "some of the words:\n"
        "\n"
        "2. Vessel widths from a single slice: a careful and rather long title that has to be "
        "wrapped on most terminals\n"
        "   Sebastian Pölzig, Anna Berg\n"
        "   MICCAI 2019  https://conference.example.org/2019/widths\n"
        "   without: trees\n"
        "\n"
        "3. Diffusion without training\n"
        "   A. One, B. Two, C. Three, D. Four, E. Five, F. Six + 4 more\n"
        "   MIA 2022  https://arxiv.org/abs/2202.00002\n"
        "   without: trees\n");
  CHECK(outcome.errors == "1 paper with all words, 2 with some of them\n");
}

TEST_CASE("the query language reaches the index") {
  CHECK(titles({"author:wu", "year:2024"}) == std::vector{kTrees});
  CHECK(titles({"author:Polzig"}).size() == 1);
  CHECK(titles({"author:wu", "-diffusion"}) == std::vector{kWeights});
  CHECK(titles({"unet"}) == titles({"u-net"}));
  CHECK(titles({"U", "Net"}) == std::vector{kWeights});
  CHECK(titles({"\"diffusion without\""}) == std::vector{kUntrained});
  CHECK(titles({"--sort", "-year", "has:code"}) == std::vector{kTrees, kWeights});
  CHECK(titles({"--sort", "year", "has:code"}) == std::vector{kWeights, kTrees});
  CHECK(titles({"-n", "1", "--offset", "1", "--sort=year", "has:code"}) == std::vector{kTrees});
  CHECK(titles({"weights", "OR", "training", "--sort=title"}) == std::vector{kUntrained, kWeights});
}

TEST_CASE("nothing found") {
  const Outcome outcome = query({"zyzzyva"});
  CHECK(outcome.status == 1);
  CHECK(outcome.output.empty());
  CHECK(contains(outcome.errors, "no paper matches: zyzzyva\n"));
  CHECK(contains(outcome.errors, "hint: "));
  CHECK(query({"--json", "zyzzyva"}).status == 1);
  CHECK(query({"--jsonl", "zyzzyva"}).output.empty());
  CHECK(query({"..."}).status == 1);
}

TEST_CASE("counting only") {
  const Outcome outcome = query({"-n0", "author:wu"});
  CHECK(outcome.status == 0);
  CHECK(outcome.output.empty());
  CHECK(outcome.errors == "2 papers match\n");
  const Outcome beyond = query({"--offset", "5", "author:wu"});
  CHECK(beyond.status == 1);
  CHECK(beyond.errors == "2 papers match; none from 6 on\n");
}

TEST_CASE("notes are told, and are errors with --strict") {
  const Outcome noted = query({"titel:trees"});
  CHECK(contains(noted.errors, "note: no field 'titel' (did you mean title: ?); searched as text"));
  const Outcome strict = query({"--strict", "trees", "titel:x"});
  CHECK(strict.status == 2);
  CHECK(strict.output.empty());
  CHECK(strict.errors ==
        "medseg-query: error: no field 'titel'\n"
        "  trees titel:x\n"
        "        ^\n"
        "hint: did you mean title: ?\n");
}

TEST_CASE("JSON on standard output, nothing else anywhere") {
  const Outcome outcome = query({"--json", "titel:trees", "vessel", "--explain"});
  CHECK(outcome.errors.empty());
  const auto json = nlohmann::ordered_json::parse(outcome.output);
  std::vector<std::string> keys;
  for (const auto& [key, value] : json.items()) keys.push_back(key);
  CHECK(keys == std::vector<std::string>{"query", "total", "hits", "notes", "explanation"});
  CHECK(json["query"] == "titel:trees vessel");
  CHECK(json["hits"][0]["rank"] == 1);
  CHECK(json["hits"][0]["source"]["line"] == 5);
  CHECK(contains(json["hits"][0]["source"]["path"], "list.md"));
  CHECK(json["hits"][0]["matched"]["title"].dump() == "[[14,20],[21,26]]");
  CHECK(std::count(outcome.output.begin(), outcome.output.end(), '\n') == 1);
}

TEST_CASE("JSON lines") {
  const Outcome outcome = query({"--jsonl", "author:wu"});
  CHECK(outcome.status == 0);
  const std::vector<std::string> lines = lines_of(outcome.output);
  REQUIRE(lines.size() == 2);
  CHECK(nlohmann::json::parse(lines[1])["rank"] == 2);
}

TEST_CASE("explanations") {
  const Outcome outcome = query({"--explain", "vessel"});
  CHECK(outcome.status == 0);
  CHECK(contains(outcome.output, "(text \"vessel\")"));
}

TEST_CASE("a terminal gets colour and lines of its width") {
  for (const std::uint16_t width : std::array<std::uint16_t, 3>{40, 80, 120}) {
    Call call = query_call({"diffusion", "OR", "vessel", "OR", "血管"});
    call.columns = width;
    const Outcome outcome = medseg::tests::call(call);
    CHECK(outcome.status == 0);
    CHECK(contains(outcome.output, "\x1b[1;32m"));
    call.arguments.insert(call.arguments.begin(), "--color=never");
    const Outcome plain = medseg::tests::call(call);
    CHECK_FALSE(contains(plain.output, "\x1b"));
    for (const std::string& line : lines_of(plain.output)) {
      if (contains(line, "https://")) continue;  // never broken
      INFO("line: " << line);
      CHECK(medseg::command::columns_of(line) <= width);
    }
  }
}

TEST_CASE("colour is asked for or not") {
  const auto has_colour = [](std::vector<std::string> arguments, const char* variable) {
    Call call = query_call(std::move(arguments));
    call.columns = 80;
    if (variable != nullptr) call.environment.emplace_back(variable);
    return contains(medseg::tests::call(call).output, "\x1b[");
  };
  CHECK(has_colour({"vessel"}, nullptr));
  CHECK(has_colour({"vessel"}, "NO_COLOR="));
  CHECK_FALSE(has_colour({"vessel"}, "NO_COLOR=1"));
  CHECK_FALSE(has_colour({"vessel"}, "TERM=dumb"));
  CHECK_FALSE(has_colour({"vessel", "--color=never"}, nullptr));
  CHECK(has_colour({"vessel", "--color=always"}, "NO_COLOR=1"));
  CHECK_FALSE(has_colour({"vessel", "--json"}, nullptr));
  CHECK_FALSE(contains(query({"vessel"}).output, "\x1b"));
  CHECK(contains(query({"vessel", "--color=always"}).output, "\x1b[1;32m"));
}

TEST_CASE("results and summary on one terminal") {
  Call call = query_call({"--color=never", "trees"});
  call.columns = 80;
  call.terminal_errors = true;
  const Outcome outcome = medseg::tests::call(call);
  CHECK(outcome.output ==
        "1. Diffusion for vessel trees\n"
        "   Mara Lindqvist, Oluwaseun Adeyemi, Jun Wu\n"
        "   TMI 2024  https://journals.example.org/tmi/24\n"
        "\n"
        "1 paper matches\n");
}

TEST_CASE("a query does not steer the terminal") {
  for (const char* option : {"--color=never", "--json", "--strict"}) {
    const Outcome outcome = query({option, "zyz\x1b[31m\u009b \"\x07"});
    const std::string all = outcome.output + outcome.errors;
    CHECK_FALSE(contains(all, "\x1b"));
    CHECK_FALSE(contains(all, "\x07"));
    CHECK_FALSE(contains(all, "\u009b"));
  }
}

TEST_CASE("a query that is no UTF-8") {
  const Outcome outcome = query({"--json", "trees \xff\xfe"});
  CHECK(nlohmann::json::accept(outcome.output));
}

TEST_CASE("batches") {
  const TemporaryFolder folder;
  const std::string file =
      folder.write("queries.tsv", "q1\tvessel trees\nq2\tzyzzyva\n\nq3\tauthor:wu year:2016\r\n");
  const Outcome outcome = query({"--batch", file, "--times", "-n", "1"});
  CHECK(outcome.status == 0);
  const std::vector<std::string> lines = lines_of(outcome.output);
  REQUIRE(lines.size() == 2);
  std::array<char, 200> id{};
  std::size_t rank = 0;
  double score = 0;
  REQUIRE(std::sscanf(lines[0].c_str(), "q1\t%199[^\t]\t%zu\t%lf", id.data(), &rank, &score) == 3);
  CHECK(rank == 1);
  CHECK(score > 0);
  CHECK(lines[1].starts_with("q3\t"));
  const std::vector<std::string> times = lines_of(outcome.errors);
  REQUIRE(times.size() == 3);
  CHECK(times[1].starts_with("time\tq2\t"));

  Call from_input = query_call({"--batch", "-"});
  from_input.input = "x\ttrees";
  CHECK(medseg::tests::call(from_input).output.starts_with("x\t"));
}

TEST_CASE("batches go on after a line that cannot be answered") {
  const TemporaryFolder folder;
  std::string words;
  for (int i = 0; i < 300; ++i) words += "w ";
  const std::string file = folder.write("q", "no tab here\na\t" + words + "\nb\ttrees\n");
  const Outcome outcome = query({"--batch", file});
  CHECK(outcome.status == 2);
  CHECK(lines_of(outcome.output).size() == 1);
  CHECK(outcome.errors == file + ":1: no tab between an id and a query\n" + file +
                              ":2: the query has more than 256 words\n");
  CHECK(query({"--batch", folder.file("none")}).status == 2);
  const Outcome of_folder = query({"--batch", folder.path().string()});
  CHECK(of_folder.status == 2);
  CHECK(contains(of_folder.errors, "cannot read"));
}

TEST_CASE("the index is found by option, environment, data folder") {
  const TemporaryFolder folder;
  std::filesystem::create_directories(folder.path() / "medseg");
  std::filesystem::copy_file(index_file(), folder.path() / "medseg/papers.medseg");
  const auto found = [](const std::string& variable) {
    Call call = bare_call({"--json", "trees"});
    call.environment.push_back(variable);
    return medseg::tests::call(call).status == 0;
  };
  CHECK(found("MEDSEG_INDEX=" + index_file()));
  CHECK(found("MEDSEG_INDEX=:" + index_file() + ":"));
  CHECK(found("XDG_DATA_HOME=" + folder.path().string()));
  CHECK_FALSE(found("MEDSEG_INDEX=/nonexistent/papers.medseg"));

  std::filesystem::create_directories(folder.path() / ".local/share");
  std::filesystem::rename(folder.path() / "medseg", folder.path() / ".local/share/medseg");
  Call call = bare_call({"trees"});
  call.environment = {"HOME=" + folder.path().string()};
  CHECK(medseg::tests::call(call).status == 0);
}

TEST_CASE("the index beside the program is found") {
  const TemporaryFolder folder;
  std::filesystem::create_directories(folder.path() / "bin");
  std::filesystem::create_directories(folder.path() / "share/medseg");
  std::filesystem::copy_file(MEDSEG_BINARY_DIR "/bin/medseg-query",
                             folder.path() / "bin/medseg-query");
  Call call = bare_call({"trees"});
  call.program = folder.file("bin/medseg-query");
  const Outcome none = medseg::tests::call(call);
  CHECK(none.status == 2);
  CHECK(none.errors ==
        "medseg-query: error: there is no index to search\n"
        "hint: name one with --index FILE or MEDSEG_INDEX; medseg-index build LIST -o FILE makes "
        "one\n");
  std::filesystem::copy_file(index_file(), folder.path() / "share/medseg/papers.medseg");
  CHECK(medseg::tests::call(call).status == 0);
}

TEST_CASE("several indexes are searched as one") {
  const Outcome outcome = query({"-i", index_file(), "--json", "trees"});
  const auto json = nlohmann::json::parse(outcome.output);
  CHECK(json["total"]["value"] == 2);
  CHECK(json["hits"][0]["index"] == index_file());
}

TEST_CASE("wrong arguments") {
  const Outcome none = bare_query({});
  CHECK(none.status == 2);
  CHECK(none.output.empty());
  CHECK(none.errors ==
        "medseg-query: error: nothing to search for\n"
        "hint: medseg-query WORD... searches, --help tells more\n");
  const Outcome empty = query({""});
  CHECK(empty.status == 2);
  const Outcome unknown = query({"x", "--no\x1bsense"});
  CHECK(unknown.status == 2);
  CHECK(unknown.errors ==
        "medseg-query: error: unknown option '--nosense'\n"
        "hint: medseg-query --help tells what there is\n");
  const Outcome dash = query({"-adapter"});
  CHECK(dash.status == 2);
  CHECK(dash.errors ==
        "medseg-query: error: unknown option '-adapter'\n"
        "hint: a query that begins with a dash stands after --: medseg-query -- -adapter\n");
  CHECK(query({"--offset", "99999999", "x"}).status == 2);
}

TEST_CASE("files that are no index") {
  const TemporaryFolder folder;
  const auto refused = [](const std::string& file) {
    const Outcome outcome = bare_query({"-i", file, "x"});
    CHECK(outcome.status == 2);
    CHECK(outcome.output.empty());
    CHECK(outcome.errors.starts_with("medseg-query: error: "));
    CHECK(contains(outcome.errors, file));
  };
  refused(folder.file("missing"));
  refused(folder.write("empty", ""));
  refused(folder.write("garbage", std::string(100000, '\x55')));
  refused(folder.path().string());
  std::filesystem::copy_file(index_file(), folder.path() / "half");
  std::filesystem::resize_file(folder.path() / "half",
                               std::filesystem::file_size(folder.path() / "half") / 2);
  refused(folder.file("half"));
}

TEST_CASE("output that cannot be written") {
  for (const char* option : {"--color=auto", "--json", "--jsonl", "--help", "--version"}) {
    Call full = query_call({option, "trees"});
    full.output_file = "/dev/full";
    const Outcome outcome = medseg::tests::call(full);
    CHECK(outcome.status == 2);
    CHECK(contains(outcome.errors,
                   "medseg-query: error: cannot write to standard output: No space left"));
    Call closed = query_call({option, "trees"});
    closed.output_closed = true;
    CHECK(medseg::tests::call(closed).status == 2);
  }
}

TEST_CASE("a closed pipe ends it quietly") {
  Call call = query_call({"trees"});
  call.reader_gone = true;
  const Outcome outcome = medseg::tests::call(call);
  CHECK(outcome.signal == SIGPIPE);
  CHECK(outcome.errors.empty());
}

TEST_CASE("help and version") {
  const Outcome help = bare_query({"--help"});
  CHECK(help.status == 0);
  CHECK(help.errors.empty());
  CHECK(contains(help.output, "Examples:"));
  for (const std::string& line : lines_of(help.output)) {
    INFO("line: " << line);
    CHECK(medseg::command::columns_of(line) <= 80);
  }
  const Outcome version = bare_query({"--version"});
  CHECK(version.status == 0);
  CHECK(version.output == std::string("medseg-query ") + medseg::version() + "\n");
}
