#include "indexer/urls.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace medseg::indexer;

TEST_CASE("an address falls into its parts") {
  const UrlParts parts = split_url("https://jane:pw@www.Example.org:8080/a/b?x=1&y=2#top");
  CHECK(parts.scheme == "https");
  CHECK(parts.user == "jane:pw");
  CHECK(parts.host == "example.org");
  CHECK(parts.path == "/a/b");
  CHECK(parts.query == "x=1&y=2");
  CHECK(parts.fragment == "top");

  CHECK(split_url("www.example.org/a").host == "example.org");
  CHECK(split_url("docs/a.md").host.empty());
  CHECK(split_url("docs/a.md").path == "docs/a.md");
  CHECK(split_url("mailto:jane@example.org").host.empty());
  CHECK(split_url("https://example.org").path.empty());
  CHECK(split_url("").path.empty());
  CHECK(split_url("https://blog.example.org/@jane/a").user.empty());
}

TEST_CASE("a host belongs to a domain") {
  CHECK(host_is("arxiv.org", "arxiv.org"));
  CHECK(host_is("export.arxiv.org", "arxiv.org"));
  CHECK_FALSE(host_is("notarxiv.org", "arxiv.org"));
  CHECK_FALSE(host_is("arxiv.org.example.com", "arxiv.org"));
}

TEST_CASE("percent codes are read, and what is none stays") {
  CHECK(percent_decoded("10.1000%2Fabc") == "10.1000/abc");
  CHECK(percent_decoded("100%") == "100%");
  CHECK(percent_decoded("%zz%4") == "%zz%4");
  CHECK(percent_decoded("%41") == "A");
}

TEST_CASE("secrets are cut off addresses") {
  struct Row {
    std::string url;
    std::string shown;
  };
  const Row rows[] = {
      // Signed addresses lose the whole query.
      {"https://a.org/f.pdf?X-Amz-Security-Token=S3CR&hash=1&pii=2", "https://a.org/f.pdf"},
      {"https://a.org/f.pdf?pii=2&X-Amz-Signature=S3CR", "https://a.org/f.pdf"},
      {"https://a.org/f.pdf?x%2Damz-date=1", "https://a.org/f.pdf"},
      {"https://a.org/f?X-Goog-Signature=S3CR", "https://a.org/f"},
      {"https://a.org/f?Expires=1&Signature=S3CR&Key-Pair-Id=2#p3", "https://a.org/f#p3"},
      {"https://a.org/f?sv=1&sig=S3CR", "https://a.org/f"},
      {"https://a.org/f?AWSAccessKeyId=S3CR", "https://a.org/f"},
      // Single secrets go alone.
      {"https://a.org/f?id=5&token=S3CR&v=2", "https://a.org/f?id=5&v=2"},
      {"https://a.org/f?token=S3CR", "https://a.org/f"},
      {"https://a.org/f?id=5;access_token=S3CR", "https://a.org/f?id=5"},
      {"https://a.org/f?API_KEY=S3CR&q=x", "https://a.org/f?q=x"},
      {"https://a.org/f#access_token=S3CR", "https://a.org/f"},
      {"https://jane:S3CR@a.org/f?x=1", "https://a.org/f?x=1"},
      {"https://S3CR@a.org", "https://a.org"},
      {"https://a.org/f;jsessionid=S3CR?x=1", "https://a.org/f?x=1"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.url);
    const PublicUrl result = cut_secrets(row.url);
    CHECK(result.url == row.shown);
    CHECK(result.secret_cut);
    CHECK_FALSE(cut_secrets(result.url).secret_cut);
  }
}

TEST_CASE("other addresses stay byte for byte") {
  for (const std::string url :
       {"https://openreview.net/forum?id=H0gdPx", "https://a.org/x?ref=https://b.org", "#top", "",
        "https://a.org/?tp=&arnumber=12", "https://a.org/a?design=1", "docs/a.md?x", "?",
        "https://a.org/?signatures=2#tokens"}) {
    CAPTURE(url);
    CHECK(cut_secrets(url).url == url);
    CHECK_FALSE(cut_secrets(url).secret_cut);
  }
}
