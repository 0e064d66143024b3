// build_index: reports, progress, and nothing left behind.

#include "tests/indexer/lists.hpp"
#include "tests/temporary_folder.hpp"

#include <medseg/indexer.hpp>
#include <medseg/searcher.hpp>

#include <catch2/catch.hpp>

#include <filesystem>

namespace medseg {
namespace {

using tests::TemporaryFolder;

ErrorCode failure_of(const BuildOptions& options) {
  try {
    build_index(options);
  } catch (const Error& error) {
    return error.code();
  }
  throw std::runtime_error("built after all");
}

std::size_t entries(const TemporaryFolder& folder) {
  using Iterator = std::filesystem::directory_iterator;
  return static_cast<std::size_t>(std::distance(Iterator(folder.path()), Iterator()));
}

TEST_CASE("an index tells what was put into it") {
  const TemporaryFolder folder;
  BuildOptions options;
  options.sources = {folder.write("list.md", tests::kSmallList)};
  options.output = folder.file("papers.medseg");
  std::vector<std::uint64_t> progress;
  options.on_progress = [&](const BuildProgress& now) {
    CHECK(now.source == options.sources.front());
    progress.push_back(now.papers);
  };
  const BuildReport report = build_index(options);
  CHECK(report.papers == 3);
  CHECK(report.authors == 2);
  CHECK(report.venues == 2);
  CHECK(report.dropped_words == 0);
  CHECK(report.bytes == std::filesystem::file_size(options.output));
  CHECK(report.seconds > 0);
  CHECK(progress == std::vector<std::uint64_t>{1, 2, 3});
  CHECK(entries(folder) == 2);

  const std::vector<IndexInfo> infos = Searcher(options.output).info();
  REQUIRE(infos.size() == 1);
  const IndexInfo& info = infos.front();
  CHECK(info.path == options.output);
  CHECK(info.bytes == report.bytes);
  CHECK(info.papers == 3);
  CHECK(info.authors == 2);
  CHECK(info.venues == 2);
  CHECK(info.diagnostics == report.diagnostics);
  CHECK(info.sources == options.sources);
  CHECK(info.languages == std::vector<std::string>{"english"});
  CHECK(info.years == decltype(info.years){{2009, 1}, {2024, 2}});
  CHECK(info.top_venues == decltype(info.top_venues){{"MIA", 2}, {"TMI", 1}});
}

TEST_CASE("two builds of the same lists hold the same") {
  const TemporaryFolder folder;
  BuildOptions options;
  options.sources = {folder.write("list.md", tests::kSmallList)};
  std::vector<IndexInfo> infos;
  for (const char* name : {"a.medseg", "b.medseg"}) {
    options.output = folder.file(name);
    build_index(options);
    infos.push_back(Searcher(options.output).info().front());
  }
  CHECK(infos[0].bytes == infos[1].bytes);
  CHECK(infos[0].analyser == infos[1].analyser);
}

TEST_CASE("a build that fails leaves the old index and nothing else") {
  const TemporaryFolder folder;
  BuildOptions options;
  options.sources = {folder.write("list.md", tests::kSmallList)};
  options.output = folder.file("papers.medseg");
  build_index(options);
  const std::size_t before = entries(folder);

  SECTION("a source that is not there") {
    options.sources.push_back(folder.file("missing.md"));
    CHECK(failure_of(options) == ErrorCode::not_found);
  }
  SECTION("no papers at all") {
    options.sources = {"/dev/null"};
    CHECK(failure_of(options) == ErrorCode::no_input);
  }
  SECTION("a language nobody knows") {
    options.languages = {"klingon"};
    CHECK(failure_of(options) == ErrorCode::invalid_argument);
  }
  SECTION("cancelled at once") {
    options.cancelled = [] { return true; };
    CHECK(failure_of(options) == ErrorCode::cancelled);
  }
  SECTION("cancelled in the middle") {
    std::uint64_t papers = 0;
    options.on_progress = [&](const BuildProgress& now) { papers = now.papers; };
    options.cancelled = [&] { return papers == 2; };
    CHECK(failure_of(options) == ErrorCode::cancelled);
  }
  SECTION("cancelled when all is read") {
    std::uint64_t papers = 0;
    options.on_progress = [&](const BuildProgress& now) { papers = now.papers; };
    options.cancelled = [&] { return papers == 3; };
    CHECK(failure_of(options) == ErrorCode::cancelled);
  }
  SECTION("a caller that throws") {
    options.on_progress = [](const BuildProgress&) { throw std::runtime_error("no more"); };
    CHECK_THROWS_AS(build_index(options), std::runtime_error);
  }
  CHECK(entries(folder) == before);
  CHECK(Searcher(options.output).info().front().papers == 3);
}

TEST_CASE("a list given as the output is not written over") {
  const TemporaryFolder folder;
  BuildOptions options;
  options.sources = {folder.write("list.md", tests::kSmallList)};
  options.output = options.sources.front();
  CHECK(failure_of(options) == ErrorCode::invalid_argument);
  CHECK(std::filesystem::file_size(options.output) == std::string(tests::kSmallList).size());
}

}  // namespace
}  // namespace medseg
