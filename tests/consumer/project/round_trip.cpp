// What one library builds the other reads, and both throw medseg::Error, which a program that links
// them catches by its type and by its base.  Makes papers.medseg for the example.
#include <medseg/indexer.hpp>
#include <medseg/limits.hpp>
#include <medseg/searcher.hpp>
#include <medseg/version.hpp>

#include <cstdio>
#include <exception>
#include <functional>
#include <string>

namespace {

int failures = 0;

void expect(bool condition, const char* what) {
  if (condition) return;
  std::fprintf(stderr, "failed: %s\n", what);
  ++failures;
}

void expect_error(medseg::ErrorCode code, const std::function<void()>& run, const char* what) {
  bool caught = false;
  try {
    run();
  } catch (const medseg::Error& error) {
    caught = error.code() == code && !error.message().empty();
  } catch (const std::exception& error) {
    std::fprintf(stderr, "not a medseg::Error: %s\n", error.what());
  }
  expect(caught, what);

  caught = false;
  try {
    run();
  } catch (const std::exception& error) {
    caught = dynamic_cast<const medseg::Error*>(&error) != nullptr;
  }
  expect(caught, what);
}

void round_trip(const std::string& list) {
  expect(std::string(medseg::version()) == MEDSEG_VERSION, "header and library are of one version");

  expect_error(
      medseg::ErrorCode::not_found, [] { medseg::Searcher("no-such-file.medseg"); },
      "opening a missing index");

  medseg::BuildOptions options;
  options.sources = {"no-such-file.md"};
  options.output = "papers.medseg";
  expect_error(
      medseg::ErrorCode::not_found, [&] { medseg::build_index(options); }, "a missing source");

  options.sources = {list};
  expect(medseg::build_index(options).papers == 3, "three papers are indexed");
  medseg::Searcher searcher(options.output);
  expect_error(
      medseg::ErrorCode::query_limit,
      [&] { return searcher.search(std::string(medseg::limits::query_bytes + 1, 'x')); },
      "a query that is too long");
  const medseg::SearchResult result = searcher.search("needle haystack");
  expect(!result.hits.empty(), "a paper is found by its stems");
  if (!result.hits.empty()) {
    expect(result.hits.front().paper.authors.size() == 2, "with both authors");
  }
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 2) return 2;
  round_trip(argv[1]);
  return failures == 0 ? 0 : 1;
} catch (const medseg::Error& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 1;
}
