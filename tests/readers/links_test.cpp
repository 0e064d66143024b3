#include "tests/readers/reading.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace medseg;
using namespace medseg::tests;

namespace {

indexer::ReadResult with_links(const std::string& links) {
  return read(entry("A Title", "Jane Roe, John Doe", "[MIA, 2023] " + links));
}

std::vector<std::string> codes(const indexer::ReadResult& result) {
  std::vector<std::string> codes;
  for (const Diagnostic& diagnostic : result.diagnostics) codes.push_back(diagnostic.code);
  return codes;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("links in printed order with their labels") {
  const auto result =
      with_links("[[Paper](https://a.org/x)][[Code](https://b.org/y)] [[](https://c.org)]");
  REQUIRE(result.papers.size() == 1);
  CHECK(result.papers[0].links == std::vector<Link>{{"Paper", "https://a.org/x"},
                                                    {"Code", "https://b.org/y"},
                                                    {"", "https://c.org"}});
  CHECK(result.diagnostics.empty());
}

TEST_CASE("links without an address are no links") {
  for (const std::string url : {"", "#", "nan", "TBA", "None", "todo"}) {
    CAPTURE(url);
    const auto result = with_links("[[Paper](https://a.org)] [[Github](" + url + ")]");
    CHECK(result.papers.at(0).links.size() == 1);
    CHECK(codes(result) == Codes{"empty-link"});
    CHECK(message(result, "empty-link") == "the link \"Github\" has no address; left out");
  }
  CHECK(codes(with_links("[[Paper](javascript:alert)] [[A](https://a.org)]")) ==
        Codes{"unsafe-link"});
  CHECK(codes(with_links("[[Paper]()]")) == Codes{"empty-link"});
  CHECK(codes(with_links("")) == Codes{"missing-link"});
}

TEST_CASE("labels that promise another place") {
  CHECK(codes(with_links("[[ArXiv](https://a.org/x)]")) == Codes{"mislabelled-link"});
  CHECK(codes(with_links("[[Github](https://a.org/x)]")) == Codes{"mislabelled-link"});
  for (const std::string link :
       {"[[ArXiv](https://arxiv.org/abs/2301.00001)]",
        "[[arxiv](https://export.arxiv.org/abs/2301.00001)]",
        "[[ArXiv](https://doi.org/10.48550/arXiv.2301.00001)]",
        "[[arXiv](https://huggingface.co/papers/2301.00001)]",
        "[[Github](https://www.github.com/a/b)]", "[[GitHub Page](https://a.github.io)]",
        "[[Paper](https://arxiv.org/abs/2301.00001)]"}) {
    CAPTURE(link);
    CHECK(with_links(link).diagnostics.empty());
  }
}

TEST_CASE("secrets are neither stored nor told") {
  const std::string secret = "S3CR3T" + std::string(2000, 'x');
  const auto result = with_links("[[Paper](https://a.org/f.pdf?X-Amz-Security-Token=" + secret +
                                 "&X-Amz-Signature=" + secret +
                                 "&pii=1)] [[Code](https://me:" + secret + "@b.org/c)]");
  REQUIRE(result.papers.size() == 1);
  CHECK(result.papers[0].links ==
        std::vector<Link>{{"Paper", "https://a.org/f.pdf"}, {"Code", "https://b.org/c"}});
  CHECK(codes(result) == Codes{"signed-url", "signed-url"});
  for (const Diagnostic& diagnostic : result.diagnostics) {
    CHECK(diagnostic.message.find("S3CR3T") == std::string::npos);
  }
}

TEST_CASE("a secret in any other text is cut off too") {
  const std::string url = "https://a.org/f?X-Amz-Signature=S3CR3T";
  const std::string texts[] = {
      entry("Title " + url),
      entry("Title", "Jane Roe, " + url),
      entry("Title", "Jane Roe", "[" + url + ", 2020] [[Paper](https://a.org)]"),
      "## " + url + "\n\n" + entry(),
      entry("Title", "Jane Roe", "[MIA, 2020] [[" + url + "](https://a.org)]"),
      entry() + "unread words " + url + "\n",
      entry("Title", "Jane Roe", "[MIA, 2020] [[Paper](" + url + " x)]")};
  for (const std::string& text : texts) {
    CAPTURE(text);
    const auto result = read(text);
    REQUIRE(result.papers.size() == 1);
    std::string all = record_json(result.papers[0]);
    for (const Diagnostic& diagnostic : result.diagnostics) all += diagnostic.message;
    CHECK(all.find("S3CR3T") == std::string::npos);
  }
}

TEST_CASE("identifiers come from the links") {
  const auto result = with_links(
      "[[Paper](https://doi.org/10.1000/ABC)] [[ArXiv](https://arxiv.org/pdf/2301.00001v2.pdf)] "
      "[[Data](https://doi.org/10.5281/zenodo.1)]");
  CHECK(result.papers.at(0).doi == "10.1000/abc");
  CHECK(result.papers.at(0).arxiv == "2301.00001");
  CHECK(result.diagnostics.empty());

  const auto two = with_links(
      "[[Paper](https://arxiv.org/abs/2301.00001)] [[ArXiv](https://arxiv.org/abs/2301.00002)]");
  CHECK(two.papers.at(0).arxiv == "2301.00001");
  CHECK(codes(two) == Codes{"several-identifiers"});
  const auto same = with_links(
      "[[Paper](https://arxiv.org/abs/2301.00001)] [[ArXiv](https://arxiv.org/pdf/2301.00001)]");
  CHECK(same.diagnostics.empty());
}

TEST_CASE("one address under two labels is told") {
  CHECK(codes(with_links("[[Paper](https://a.org)] [[PDF](https://a.org)]")) ==
        Codes{"repeated-link"});
}

TEST_CASE("one identifier at two papers is told with both lines") {
  const std::string link = "[MIA, 2023] [[ArXiv](https://arxiv.org/abs/2301.00001)]";
  const auto two = read(entry("One", "Jane Roe", link) + "\n" + entry("Two", "Jane Roe", link));
  REQUIRE(two.papers.size() == 2);
  CHECK(two.papers[0].arxiv == two.papers[1].arxiv);
  CHECK(told(two) == Codes{"7:14 duplicate-identifier"});
  CHECK(message(two, "duplicate-identifier") ==
        "arXiv number 2301.00001 stands at two papers: line 1, \"One\", and line 5, \"Two\"");

  const auto same = read("## A\n\n" + entry("One", "Jane Roe", link) + "\n## B\n\n" +
                         entry("ONE", "Jane Roe", link));
  CHECK(same.diagnostics.empty());
  const auto repeated =
      read(entry("One", "Jane Roe", link) + "\n" + entry("One", "Jane Roe", link));
  CHECK(told(repeated) == Codes{"5:1 repeated-entry"});
}
