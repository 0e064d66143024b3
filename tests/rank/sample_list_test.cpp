// Known items: every paper of the sample list is found by what a reader remembers of it.

#include "tests/temporary_folder.hpp"

#include <medseg/indexer.hpp>
#include <medseg/searcher.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace medseg {
namespace {

using Words = std::vector<std::string>;

class SampleList {
 public:
  SampleList() {
    BuildOptions options;
    options.sources = {MEDSEG_SOURCE_DIR "/data/awesome-medical-segmentation.md"};
    options.output = folder_.file("papers.medseg");
    build_index(options);
    searcher_.emplace(options.output);
    for (Hit& hit : searcher_->search("year:1000..3000", {.limit = 1000}).hits) {
      papers_.push_back(std::move(hit.paper));
    }
  }

  [[nodiscard]] const std::vector<Paper>& papers() const { return papers_; }

  /// 1 for the first hit; 0: not found.
  std::size_t rank(const Paper& paper, const std::string& query) {
    for (const Hit& hit : searcher_->search(query, {.limit = 49}).hits) {
      if (hit.paper.id == paper.id) return hit.rank;
    }
    return 0;
  }

  Words ids(const std::string& query) {
    Words out;
    for (const Hit& hit : searcher_->search(query, {.limit = 49, .relax = false}).hits) {
      out.push_back(hit.paper.id);
    }
    return out;
  }

 private:
  tests::TemporaryFolder folder_;
  std::optional<Searcher> searcher_;
  std::vector<Paper> papers_;
};

std::set<std::string> title_words(const Paper& paper) {
  std::set<std::string> words;
  std::string word;
  for (const char c : paper.title + " ") {
    if (std::isalnum(static_cast<unsigned char>(c)) != 0 || (c & 0x80) != 0) {
      word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    } else {
      if (word.size() > 3) words.insert(word);
      word.clear();
    }
  }
  return words;
}

/// The words of a title that stand in at most three titles, and never fewer than its three rarest.
Words rare_words(const Paper& paper, const std::map<std::string, int>& frequency) {
  const std::set<std::string> words = title_words(paper);
  Words rare(words.begin(), words.end());
  std::stable_sort(rare.begin(), rare.end(), [&](const std::string& a, const std::string& b) {
    return frequency.at(a) < frequency.at(b);
  });
  std::size_t kept = 0;
  while (kept < rare.size() && (kept < 3 || frequency.at(rare[kept]) <= 3)) ++kept;
  rare.resize(kept);
  return rare;
}

TEST_CASE("a paper of the sample list stands first for its own title") {
  SampleList list;
  REQUIRE(list.papers().size() == 49);
  for (const Paper& paper : list.papers()) {
    INFO(paper.title);
    CHECK(list.rank(paper, paper.title) == 1);
  }
}

TEST_CASE("a paper of the sample list is among the first three for any three rare words") {
  SampleList list;
  std::map<std::string, int> frequency;
  for (const Paper& paper : list.papers()) {
    for (const std::string& word : title_words(paper)) ++frequency[word];
  }
  for (const Paper& paper : list.papers()) {
    const Words rare = rare_words(paper, frequency);
    for (std::size_t i = 0; i < rare.size(); ++i) {
      for (std::size_t j = i + 1; j < rare.size(); ++j) {
        for (std::size_t k = j + 1; k < rare.size(); ++k) {
          const std::string query = rare[k] + " " + rare[i] + " " + rare[j];
          const std::size_t rank = list.rank(paper, query);
          INFO(paper.title << "\n" << query << "\nrank " << rank);
          CHECK((rank >= 1 && rank <= 3));
        }
      }
    }
  }
}

TEST_CASE("a paper of the sample list is found by an author's last name, venue and year") {
  SampleList list;
  for (const Paper& paper : list.papers()) {
    for (const std::string& author : paper.authors) {
      const std::string surname = author.substr(author.rfind(' ') + 1);
      const std::string query =
          "author:" + surname + " venue:\"" + paper.venue + "\" year:" + std::to_string(paper.year);
      const std::size_t rank = list.rank(paper, query);
      INFO(paper.title << "\n" << query << "\nrank " << rank);
      CHECK((rank >= 1 && rank <= 3));
    }
  }
}

TEST_CASE("a name is found with its umlaut and without") {
  SampleList list;
  const Words found = list.ids("author:Pölsterl");
  REQUIRE(found.size() == 1);
  CHECK(list.ids("author:Polsterl") == found);
  CHECK(list.ids("author:Poelsterl") == found);
}

TEST_CASE("compounds are one thing however they are written") {
  SampleList list;
  const std::vector<Words> groups = {
      {"unet", "u-net", "U Net", "UNet", "U-NET"},
      {"medsegdiff-v2", "MedSegDiffV2", "medsegdiff v2"},
      {"cyclegan", "cycle-gan", "CycleGAN"},
      {"sam-med3d", "SAMMed3D", "sam-med-3d"},
  };
  for (const Words& group : groups) {
    const Words found = list.ids(group[0]);
    CHECK_FALSE(found.empty());
    for (const std::string& spelling : group) {
      INFO(spelling);
      CHECK(list.ids(spelling) == found);
    }
  }
  for (const char* spelling : {"few-shot", "few shot", "fewshot"}) {
    INFO(spelling);
    CHECK(list.ids(spelling).size() >= 9);
  }
}

TEST_CASE("the README's question") {
  SampleList list;
  const Words found = list.ids("diffusion vessel");
  REQUIRE(found.size() == 2);
}

}  // namespace
}  // namespace medseg
