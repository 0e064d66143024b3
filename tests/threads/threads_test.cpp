// Searchers side by side, and beside a build that replaces their file.  Of use under the thread
// sanitizer above all.
#include "tests/temporary_folder.hpp"

#include <medseg/indexer.hpp>
#include <medseg/searcher.hpp>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <array>
#include <atomic>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace medseg {
namespace {

constexpr std::array<std::string_view, 6> kQueries = {
    "diffusion vessel",     "author:müller year:2015..2020", "\"large organs\" OR -tumour", "seg*",
    "venue:toy title:unet", "words that stand nowhere"};

std::string list_of(int papers) {
  constexpr std::array<std::string_view, 5> things = {"vessels", "organs", "tumours", "cells",
                                                      "bones"};
  constexpr std::array<std::string_view, 4> ways = {"diffusion", "a U-Net", "transformers",
                                                    "prompts"};
  constexpr std::array<std::string_view, 3> people = {"Anna Müller", "Bo Wei", "Carla Díaz"};
  std::string list = "# Papers\n\n";
  for (std::size_t n = 0; n < static_cast<std::size_t>(papers); ++n) {
    list += fmt::format(
        "**Segmentation of large {} with {}, part {}** \\\n*{}, {}* \\\n[TOY, {}] "
        "[[Paper](https://example.org/{})]\n\n",
        things.at(n % things.size()), ways.at(n % ways.size()), n, people.at(n % people.size()),
        people.at((n + 1) % people.size()), 2010 + n % 12, n);
  }
  return list;
}

void build(const std::string& list, const std::string& index) {
  BuildOptions options;
  options.sources = {list};
  options.output = index;
  build_index(options);
}

/// Ids and scores of all queries.
std::string answers(Searcher& searcher) {
  std::string text;
  for (const std::string_view query : kQueries) {
    for (const Hit& hit : searcher.search(query).hits) {
      text += fmt::format("{} {:.6f}\n", hit.paper.id, hit.score);
    }
    text += "--\n";
  }
  return text;
}

}  // namespace

TEST_CASE("searchers of many threads answer as one does alone") {
  const tests::TemporaryFolder folder;
  const std::string index = folder.file("papers.medseg");
  build(folder.write("list.md", list_of(60)), index);
  Searcher alone(index);
  const std::string expected = answers(alone);
  REQUIRE(expected.size() > 200);

  std::atomic<int> different = 0;
  std::vector<std::thread> threads;
  threads.reserve(4);
  for (int n = 0; n < 4; ++n) {
    threads.emplace_back([&, searcher = alone.snapshot()]() mutable {
      for (int round = 0; round < 5; ++round) {
        if (answers(searcher) != expected) ++different;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(different == 0);
}

TEST_CASE("a searcher sees the old index or the new one while it is replaced") {
  const tests::TemporaryFolder folder;
  const std::string index = folder.file("papers.medseg");
  const std::array<std::string, 2> lists = {folder.write("few.md", list_of(20)),
                                            folder.write("more.md", list_of(50))};
  std::array<std::string, 2> expected;
  for (std::size_t n = 0; n < lists.size(); ++n) {
    build(lists.at(n), index);
    Searcher searcher(index);
    expected.at(n) = answers(searcher);
  }
  REQUIRE(expected[0] != expected[1]);

  std::atomic<bool> done = false;
  std::atomic<int> strange = 0;
  std::atomic<int> failed = 0;
  std::vector<std::thread> readers;
  readers.reserve(2);
  for (int n = 0; n < 2; ++n) {
    readers.emplace_back([&] {
      while (!done) {
        try {
          Searcher searcher(index);
          const std::string found = answers(searcher);
          if (found != expected[0] && found != expected[1]) ++strange;
        } catch (const Error&) {
          ++failed;
        }
      }
    });
  }
  for (std::size_t n = 0; n < 6; ++n) build(lists.at(n % 2), index);
  done = true;
  for (std::thread& reader : readers) reader.join();
  CHECK(strange == 0);
  CHECK(failed == 0);
}

}  // namespace medseg
