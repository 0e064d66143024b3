// The whole engine on small indexes: what is found, in which order, and how it is told.

#include "tests/temporary_folder.hpp"

#include <medseg/indexer.hpp>
#include <medseg/searcher.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace medseg {
namespace {

constexpr std::string_view kList = R"(# A list

## Vessels

**Contrastive diffusion learning for label-free vessel segmentation** \
*Ada Kim, Jong Chul Ye* <br>
[MIA, 2024] [[Paper](https://example.org/contrastive)] [[Github](https://github.com/a/contrastive)]

**Diffusion adversarial representation learning for vessels** \
*Ada Kim, Yujin Oh* <br>
[ICLR, 2023] [[Paper](https://example.org/darl)]

**Vessel tracking by minimal paths** \
*Poul Sørensen, J. M. Gayo* <br>
[TMI, 2009] [[Paper](https://example.org/paths)]

## Networks

**U-Net: convolutional networks for cells** \
*Olaf Grün, Kwang-Ting Cheng* <br>
[MICCAI, 2015] [[Paper](https://example.org/unet)]

**TransUNet makes strong encoders** \
*Jie-Neng Chen, Chen Chen* <br>
[arXiv, 2021] [[ArXiv](https://arxiv.org/abs/2102.04306)]

**A U Net study of nerves** \
*Junde Wu, Wei Ji* <br>
[SR, 2019] [[Paper](https://example.org/nerves)]

**UNet++ redesigned skips** \
*Zongwei Zhou* <br>
[TMI, 2020] [[Paper](https://example.org/skips)]

## Few-Shot Learning

**Few shot organs with prototypes** \
*Cheng Ouyang, Sebastian Pölsterl* <br>
[ECCV, 2020] [[Paper](https://example.org/organs)]

**Anomaly-inspired few-shot detection** \
*Stine Hansen, John Wu, Jane Li* <br>
[MIA, 2022] [[Paper](https://example.org/anomaly)]
)";

/// An index of `list`, opened.
class Engine {
 public:
  explicit Engine(std::string_view list = kList) {
    BuildOptions options;
    options.sources = {folder_.write("list.md", list)};
    options.output = folder_.file("papers.medseg");
    build_index(options);
  }

  [[nodiscard]] SearchResult search(std::string_view query,
                                    const SearchOptions& options = {}) const {
    return Searcher(folder_.file("papers.medseg")).search(query, options);
  }

  /// First words of the titles of the papers that answer the whole query, best first.
  [[nodiscard]] std::vector<std::string> found(std::string_view query) const {
    SearchOptions options;
    options.relax = false;
    return first_words(search(query, options));
  }

  static std::vector<std::string> first_words(const SearchResult& result) {
    std::vector<std::string> words;
    for (const Hit& hit : result.hits) {
      words.push_back(hit.paper.title.substr(0, hit.paper.title.find(' ')));
    }
    return words;
  }

  [[nodiscard]] std::vector<std::string> sorted(std::string_view query) const {
    std::vector<std::string> words = found(query);
    std::sort(words.begin(), words.end());
    return words;
  }

  [[nodiscard]] const tests::TemporaryFolder& folder() const { return folder_; }

 private:
  tests::TemporaryFolder folder_;
};

using Words = std::vector<std::string>;

struct Row {
  std::string_view query;
  Words found;  // in alphabetical order
};

TEST_CASE("queries find what they ask for") {
  const Engine engine;
  const std::vector<Row> rows = {
      {"diffusion vessel", {"Contrastive", "Diffusion"}},
      {"vessels", {"Contrastive", "Diffusion", "Vessel"}},
      {"title:network", {"U-Net:"}},
      {"network", {"A", "TransUNet", "U-Net:", "UNet++"}},
      {"unet", {"A", "TransUNet", "U-Net:", "UNet++"}},
      {"u-net", {"A", "TransUNet", "U-Net:", "UNet++"}},
      {"U Net", {"A", "TransUNet", "U-Net:", "UNet++"}},
      {"unet++", {"UNet++"}},
      {"few-shot", {"Anomaly-inspired", "Few"}},
      {"fewshot", {"Anomaly-inspired", "Few"}},
      {"few shot", {"Anomaly-inspired", "Few"}},
      {"\"few shot\"", {"Anomaly-inspired", "Few"}},
      {"\"shot few\"", {}},
      {"\"vessel segmentation\"", {"Contrastive"}},
      {"\"segmentation vessel\"", {}},
      {"title:vessel title:paths", {"Vessel"}},
      {"author:kim", {"Contrastive", "Diffusion"}},
      {"author:Pölsterl", {"Few"}},
      {"author:Polsterl", {"Few"}},
      {"author:Poelsterl", {"Few"}},
      {"author:sorensen", {"Vessel"}},
      {"author:soerensen", {"Vessel"}},
      {"author:gruen", {"U-Net:"}},
      {"author:\"wu junde\"", {"A"}},
      {"author:\"Junde Wu\"", {"A"}},
      {"author:\"j wu\"", {"A", "Anomaly-inspired"}},
      {"author:\"J. Wu\"", {"A", "Anomaly-inspired"}},
      {"author:\"jane wu\"", {}},
      {"author:\"kwang ting cheng\"", {"U-Net:"}},
      {"author:\"cheng kwangting\"", {"U-Net:"}},
      {"author:\"Kwang-Ting Cheng\"", {"U-Net:"}},
      {"author:\"k.-t. cheng\"", {"U-Net:"}},
      {"author:\"chen chen\"", {"TransUNet"}},
      {"author:\"j.m. gayo\"", {"Vessel"}},
      {"author:\"kim ye\"", {}},
      {"author:kim author:ye", {"Contrastive"}},
      {"venue:mia", {"Anomaly-inspired", "Contrastive"}},
      {"section:few-shot", {"Anomaly-inspired", "Few"}},
      {"year:2020", {"Few", "UNet++"}},
      {"year:2020..2022", {"Anomaly-inspired", "Few", "TransUNet", "UNet++"}},
      {"year:..2009", {"Vessel"}},
      {"year:2023..", {"Contrastive", "Diffusion"}},
      {"vessel -diffusion", {"Vessel"}},
      {"vessel NOT diffusion", {"Vessel"}},
      {"-vessel year:2023..", {}},
      {"has:code", {"Contrastive"}},
      {"has:arxiv", {"TransUNet"}},
      {"anomaly OR nerves", {"A", "Anomaly-inspired"}},
      {"vessel (paths OR adversarial)", {"Diffusion", "Vessel"}},
      {"proto*", {"Few"}},
      {"kim vessel", {"Contrastive", "Diffusion"}},
      {"miccai", {"U-Net:"}},
      {"of the vessel", {"Contrastive", "Diffusion", "Vessel"}},
      {"zebra", {}},
  };
  for (const Row& row : rows) {
    INFO(row.query);
    CHECK(engine.sorted(row.query) == row.found);
  }
}

TEST_CASE("a title finds its own paper first") {
  const Engine engine;
  for (const Hit& hit : engine.search("year:1000..3000", {.limit = 100}).hits) {
    INFO(hit.paper.title);
    const SearchResult again = engine.search(hit.paper.title);
    REQUIRE_FALSE(again.hits.empty());
    CHECK(again.hits[0].paper.title == hit.paper.title);
    CHECK(again.hits[0].matched.all_words);
  }
}

TEST_CASE("papers with some of the words follow, marked") {
  const Engine engine;
  const SearchResult result = engine.search("diffusion vessel", {.limit = 3});
  REQUIRE(result.hits.size() == 3);
  CHECK(result.complete.value == 2);
  CHECK(result.complete.exact);
  CHECK(result.total.value == 3);
  CHECK(result.hits[0].matched.all_words);
  CHECK(result.hits[1].matched.all_words);
  CHECK_FALSE(result.hits[2].matched.all_words);
  CHECK(result.hits[2].matched.words == Words{"vessel"});
  CHECK(result.hits[2].matched.missing == Words{"diffusion"});
  CHECK(result.hits[1].score > result.hits[2].score);
  for (std::size_t i = 0; i < 3; ++i) CHECK(result.hits[i].rank == i + 1);
}

TEST_CASE("pages join without a gap, complete and partial hits alike") {
  const Engine engine;
  const std::string query = "diffusion vessel unet few";
  const SearchResult whole = engine.search(query, {.limit = 50});
  REQUIRE(whole.hits.size() > 4);
  for (std::size_t offset = 0; offset < whole.hits.size(); ++offset) {
    const SearchResult page = engine.search(query, {.limit = 1, .offset = offset});
    INFO(offset);
    REQUIRE(page.hits.size() == 1);
    CHECK(page.hits[0].paper.id == whole.hits[offset].paper.id);
    CHECK(page.hits[0].rank == offset + 1);
  }
  CHECK(engine.search(query, {.limit = 10, .offset = 1000}).hits.empty());
}

TEST_CASE("clauses stay demanded when words are relaxed") {
  const Engine engine;
  CHECK(Engine::first_words(engine.search("vessel zebra year:2009")) == Words{"Vessel"});
  CHECK(Engine::first_words(engine.search("vessel zebra -tracking year:2009")).empty());
  CHECK(engine.search("\"vessel zebra\"").hits.empty());
}

TEST_CASE("sorting") {
  const Engine engine;
  const auto years = [&](Sort sort) {
    std::vector<int> out;
    for (const Hit& hit : engine.search("year:1000..3000", {.limit = 50, .sort = sort}).hits) {
      out.push_back(hit.paper.year);
    }
    return out;
  };
  const std::vector<int> rising = years(Sort::year_ascending);
  CHECK(std::is_sorted(rising.begin(), rising.end()));
  const std::vector<int> falling = years(Sort::year_descending);
  REQUIRE(falling.size() == 9);
  CHECK(std::is_sorted(falling.rbegin(), falling.rend()));
  const SearchResult titles =
      engine.search("year:1000..3000", {.limit = 50, .sort = Sort::title_ascending});
  CHECK(titles.hits.front().paper.title == "A U Net study of nerves");
  CHECK(titles.hits.back().paper.title == "Vessel tracking by minimal paths");
}

TEST_CASE("what is highlighted") {
  const Engine engine;
  const auto marked = [&](std::string_view query) {
    const SearchResult result = engine.search(query);
    REQUIRE_FALSE(result.hits.empty());
    const Hit& hit = result.hits[0];
    Words out;
    for (const Span& span : hit.matched.title) {
      out.push_back(hit.paper.title.substr(span.begin, span.end - span.begin));
    }
    for (std::size_t i = 0; i < hit.matched.authors.size(); ++i) {
      for (const Span& span : hit.matched.authors[i]) {
        out.push_back(hit.paper.authors[i].substr(span.begin, span.end - span.begin));
      }
    }
    for (const Span& span : hit.matched.venue) {
      out.push_back(hit.paper.venue.substr(span.begin, span.end - span.begin));
    }
    return out;
  };
  CHECK(marked("tracking path") == Words{"tracking", "paths"});
  CHECK(marked("title:transunet") == Words{"TransUNet"});
  CHECK(marked("strong unet") == Words{"UNet", "strong"});
  CHECK(marked("author:polsterl") == Words{"Pölsterl"});
  CHECK(marked("author:\"wu junde\"") == Words{"Junde", "Wu"});
  CHECK(marked("cells miccai") == Words{"cells", "MICCAI"});
  CHECK(marked("author:\"kt cheng\"") == Words{"Kwang-Ting", "Cheng"});
}

TEST_CASE("the same question has the same answer") {
  const Engine engine;
  const auto ids = [](const SearchResult& result) {
    Words out;
    for (const Hit& hit : result.hits) out.push_back(hit.paper.id);
    return out;
  };
  const Words once = ids(engine.search("vessel few unet learning"));
  for (int i = 0; i < 5; ++i) CHECK(ids(engine.search("vessel few unet learning")) == once);
  const Engine again;
  CHECK(ids(again.search("vessel few unet learning")) == once);
}

TEST_CASE("several indexes are searched as one") {
  const Engine one;
  const Engine two("# B\n\n## S\n\n**Vessel zebra** \\\n*Zoe Zed* <br>\n[TMI, 2024]\n");
  Searcher searcher({one.folder().file("papers.medseg"), two.folder().file("papers.medseg")});
  const SearchResult result = searcher.search("vessel", {.limit = 50});
  CHECK(result.total.value == 4);
  const auto zebra = std::find_if(result.hits.begin(), result.hits.end(),
                                  [](const Hit& hit) { return hit.paper.title == "Vessel zebra"; });
  REQUIRE(zebra != result.hits.end());
  CHECK(zebra->index == 1);
  CHECK(searcher.info().size() == 2);
}

TEST_CASE("an explanation tells the reading, the words and the counts") {
  const Engine engine;
  const SearchResult result = engine.search("diffusion zebra", {.explain = true});
  CHECK(result.explanation.find("(text \"diffusion zebra\")") != std::string::npos);
  CHECK(result.explanation.find("zebra: stands nowhere") != std::string::npos);
  REQUIRE_FALSE(result.hits.empty());
  CHECK(result.hits[0].explanation.find("Sdiffusion") != std::string::npos);
  CHECK(engine.search("diffusion").explanation.empty());
}

TEST_CASE("what cannot be asked") {
  const Engine engine;
  CHECK_THROWS_AS(engine.search("vessel", {.limit = 100'000, .offset = 1}), Error);
  CHECK_THROWS_AS(Searcher(std::vector<std::string>{}), Error);
  for (const std::string_view query : {"", "   ", "?!", "\"\""}) {
    INFO(query);
    const SearchResult result = engine.search(query);
    CHECK(result.hits.empty());
    CHECK_FALSE(result.notes.empty());
  }
}

TEST_CASE("a searcher is a snapshot; another sees the new index") {
  const Engine engine;
  Searcher before(engine.folder().file("papers.medseg"));
  BuildOptions options;
  options.sources = {
      engine.folder().write("other.md", "# B\n\n**Zebra** \\\n*Zoe Zed* <br>\n[TMI, 2024]\n")};
  options.output = engine.folder().file("papers.medseg");
  build_index(options);
  CHECK(before.search("vessel", {.relax = false}).hits.size() == 3);
  CHECK(before.search("zebra").hits.empty());
  Searcher after = before.snapshot();
  CHECK(after.search("zebra").hits.size() == 1);
}

}  // namespace
}  // namespace medseg
