// The command as it is used: words in, streams and exit status out.

#include "tests/indexer/program.hpp"

#include "tests/indexer/lists.hpp"
#include "tests/temporary_folder.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <csignal>
#include <filesystem>

namespace medseg::tests {
namespace {

std::size_t lines(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("build, then info") {
  const TemporaryFolder folder;
  const std::string list = folder.write("list.md", kSmallList);
  const std::string index = folder.file("papers.medseg");
  const Outcome built = medseg_index({"build", list, "-o", index});
  CHECK(built.status == 0);
  CHECK(built.out.empty());
  CHECK(lines(built.err) == 1);
  CHECK(built.err.starts_with(index + ": 3 papers, 2 authors, 2 venues, "));

  const Outcome table = medseg_index({"info", index});
  CHECK(table.status == 0);
  CHECK(table.err.empty());
  CHECK(contains(table.out, "papers      3\n"));
  CHECK(contains(table.out, "  2024       2 "));
  CHECK(contains(table.out, "      2 MIA\n"));

  const Outcome told = medseg_index({"info", index, "--json"});
  CHECK(told.status == 0);
  const auto json = nlohmann::json::parse(told.out);
  CHECK(json.at("path") == index);
  CHECK(json.at("bytes") == std::filesystem::file_size(index));
  CHECK(json.at("papers") == 3);
  CHECK(json.at("sources").at(0) == list);
  CHECK(json.at("years").at(1) == nlohmann::json{{"year", 2024}, {"papers", 2}});
  CHECK(json.at("top_venues").at(0) == nlohmann::json{{"venue", "MIA"}, {"papers", 2}});
}

TEST_CASE("quiet is quiet") {
  const TemporaryFolder folder;
  const std::string list = folder.write("list.md", kSmallList);
  const Outcome built = medseg_index({"build", "-q", list, "-o", folder.file("x.medseg")});
  CHECK(built.status == 0);
  CHECK(built.out.empty());
  CHECK(built.err.empty());
}

TEST_CASE("records are one JSON object a line") {
  const TemporaryFolder folder;
  const Outcome records = medseg_index({"records", folder.write("list.md", kSmallList)});
  CHECK(records.status == 0);
  REQUIRE(lines(records.out) == 3);
  const auto first = nlohmann::json::parse(records.out.substr(0, records.out.find('\n')));
  CHECK(first.at("title") == "Vessel tracking by minimal paths");
}

TEST_CASE("check prints what is wrong and says so by its status") {
  const TemporaryFolder folder;
  const Outcome sound = medseg_index({"check", folder.write("sound.md", kSmallList)});
  CHECK(sound.out.empty());
  CHECK(sound.status == 0);
  const std::string list = folder.write("list.md",
                                        "# A list\n\n**A title** \\\n*Ada Kim* <br>\n"
                                        "[TMI, 1018] [[Paper](https://example.org/x)]\n");
  const Outcome found = medseg_index({"check", list});
  CHECK(found.status == 1);
  CHECK(found.out.starts_with(list + ":"));
  CHECK(contains(found.out, ": warning: "));
  CHECK(contains(found.out, "]\n"));
  CHECK_FALSE(contains(found.out, "\x1b"));
  CHECK(found.err.empty());
  CHECK(contains(medseg_index({"check", list, "--color=always"}).out, "\x1b[1;35mwarning:"));

  const Outcome built = medseg_index({"build", "-v", list, "-o", folder.file("x.medseg")});
  CHECK(built.status == 0);
  CHECK(contains(built.err, found.out));
}

TEST_CASE("errors are one line and a hint, and status 2") {
  const TemporaryFolder folder;
  const std::string index = folder.write("x.medseg", "");
  const std::vector<std::vector<std::string>> mistakes{
      {},
      {"biuld"},
      {"build"},
      {"build", "--nonsense"},
      {"info"},
      {"info", "/nowhere"},
      {"info", index},
      {"check", "/nowhere"},
      {"records", "/nowhere"},
      {"build", "/nowhere", "-o", index},
      {"build", folder.path().string(), "-o", index}};
  for (const auto& words : mistakes) {
    const Outcome outcome = medseg_index(words);
    CAPTURE(words);
    CHECK(outcome.status == 2);
    CHECK(outcome.out.empty());
    CHECK(outcome.err.starts_with("medseg-index: error: "));
    CHECK(lines(outcome.err) <= 2);
  }
  CHECK(contains(medseg_index({"biuld"}).err, "did you mean 'build'?"));
}

TEST_CASE("names of files cannot steer the terminal") {
  const Outcome outcome = medseg_index({"info", "/nowhere/\x1b[2J\nx"});
  CHECK(outcome.status == 2);
  CHECK_FALSE(contains(outcome.err, "\x1b"));
  CHECK(lines(outcome.err) == 1);
}

TEST_CASE("output that cannot be written is an error") {
  const TemporaryFolder folder;
  folder.write("list.md", kSmallList);
  const std::string where = folder.path().string();
  for (const char* line : {"$MEDSEG_INDEX records $FOLDER/list.md >/dev/full",
                           "$MEDSEG_INDEX --help >/dev/full", "$MEDSEG_INDEX --help >&-"}) {
    const Outcome outcome = shell(line, where);
    CHECK(outcome.status == 2);
    CHECK(contains(outcome.err, "cannot write to standard output"));
  }
}

TEST_CASE("a reader that has enough is no error") {
  const TemporaryFolder folder;
  folder.write("list.md", long_list(3000));
  const Outcome outcome =
      shell("$MEDSEG_INDEX records $FOLDER/list.md | head -n 1", folder.path().string());
  CHECK(lines(outcome.out) == 1);
  CHECK(outcome.err.empty());
}

TEST_CASE("closed streams do not end up in the index") {
  const TemporaryFolder folder;
  folder.write("list.md", kSmallList);
  const std::string where = folder.path().string();
  CHECK(
      shell("$MEDSEG_INDEX build $FOLDER/list.md -o $FOLDER/x.medseg <&- >&- 2>&-", where).status ==
      0);
  CHECK(medseg_index({"info", folder.file("x.medseg")}).status == 0);
}

TEST_CASE("an interrupted build ends by its signal and leaves nothing") {
  const TemporaryFolder folder;
  folder.write("list.md", long_list(8000));
  const std::string where = folder.path().string();
  for (const int signal : {SIGINT, SIGTERM}) {
    const std::string number = std::to_string(signal);
    // Kills the build as soon as its draft is there.  exec: what ends the build ends the shell.
    const Outcome outcome = shell(
        "pid=$$; (until ls -d $FOLDER/.x.medseg.tmp-* >$FOLDER/seen 2>&1; do :; done; kill -" +
            number + " $pid) & exec $MEDSEG_INDEX build $FOLDER/list.md -o $FOLDER/x.medseg",
        where);
    CHECK(outcome.status == -signal);
    CHECK(outcome.err.empty());
    std::size_t drafts = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
      if (entry.path().filename().string().starts_with(".x.medseg")) ++drafts;
    }
    CHECK(drafts == 0);
    CHECK_FALSE(std::filesystem::exists(folder.file("x.medseg")));
  }
}

}  // namespace
}  // namespace medseg::tests
