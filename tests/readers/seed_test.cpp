// The real list and the sample list against a table made by reading (fixtures/seed_records.jsonl).
#include <medseg/indexer.hpp>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace {

using nlohmann::json;

const std::string kSeed = MEDSEG_SOURCE_DIR "/../shared/seed/awesome-medical-segmentation.md";
const std::string kSample = MEDSEG_SOURCE_DIR "/data/awesome-medical-segmentation.md";

struct List {
  std::vector<json> records;
  std::vector<medseg::Diagnostic> diagnostics;
};

List read_list(const std::string& path) {
  List list;
  medseg::read_sources(
      {path},
      [&](medseg::Paper&& paper) {
        list.records.push_back(json::parse(medseg::record_json(paper)));
      },
      [&](const medseg::Diagnostic& diagnostic) { list.diagnostics.push_back(diagnostic); });
  return list;
}

std::vector<json> expected() {
  std::ifstream file(MEDSEG_SOURCE_DIR "/tests/readers/fixtures/seed_records.jsonl");
  REQUIRE(file);
  std::vector<json> records;
  for (std::string line; std::getline(file, line);) records.push_back(json::parse(line));
  return records;
}

/// Every field of the table equals the record's, and the record tells nothing more.
void compare(const List& list, bool lines) {
  const auto wanted = expected();
  REQUIRE(wanted.size() == 49);
  REQUIRE(list.records.size() == 49);
  std::set<std::string> ids;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    json record = list.records[i];
    json want = wanted[i];
    CAPTURE(want["title"]);
    ids.insert(record["id"].get<std::string>());
    if (lines) CHECK(record["source"]["line"] == want["line"]);
    want.erase("line");
    record.erase("id");
    record.erase("source");
    CHECK(record == want);
  }
  CHECK(ids.size() == 49);
}

std::map<std::string, int> counts(const List& list) {
  std::map<std::string, int> counts;
  for (const auto& diagnostic : list.diagnostics) ++counts[diagnostic.code];
  return counts;
}

}  // namespace

TEST_CASE("the sample list is read as people read it") {
  const List list = read_list(kSample);
  compare(list, false);
  CHECK(counts(list) == std::map<std::string, int>{{"duplicate-identifier", 1},
                                                   {"empty-link", 1},
                                                   {"impossible-year", 1},
                                                   {"mislabelled-link", 13},
                                                   {"repeated-link", 1},
                                                   {"stray-character", 1}});
}

TEST_CASE("the real list is read as people read it") {
  if (!std::filesystem::exists(kSeed)) {
    WARN("skipped: " << kSeed << " is not there");
    return;
  }
  const List list = read_list(kSeed);
  compare(list, true);
  CHECK(counts(list) == std::map<std::string, int>{{"duplicate-identifier", 1},
                                                   {"empty-link", 1},
                                                   {"impossible-year", 1},
                                                   {"mislabelled-link", 13},
                                                   {"mojibake", 7},
                                                   {"repeated-link", 1},
                                                   {"signed-url", 2},
                                                   {"stray-character", 1},
                                                   {"unclosed-emphasis", 3}});
  for (const auto& diagnostic : list.diagnostics) {
    CHECK(diagnostic.message.find("X-Amz") == std::string::npos);
    CHECK(diagnostic.message.size() < 400);
  }
}

TEST_CASE("real list and sample list give the same records") {
  if (!std::filesystem::exists(kSeed)) {
    WARN("skipped: " << kSeed << " is not there");
    return;
  }
  auto seed = read_list(kSeed).records;
  auto sample = read_list(kSample).records;
  REQUIRE(seed.size() == sample.size());
  for (std::size_t i = 0; i < seed.size(); ++i) {
    seed[i].erase("source");
    sample[i].erase("source");
    CHECK(seed[i] == sample[i]);
  }
}
