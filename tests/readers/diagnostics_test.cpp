// Every code can occur, and stands in docs/diagnostics.md.
#include "indexer/readers/guard.hpp"
#include "tests/readers/reading.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>
#include <string>

using namespace medseg;
using namespace medseg::tests;

TEST_CASE("every diagnostic occurs and is documented") {
  std::ifstream file(MEDSEG_SOURCE_DIR "/docs/diagnostics.md");
  REQUIRE(file);
  const std::string docs{std::istreambuf_iterator<char>(file), {}};

  const std::string link = "[[Paper](https://example.org/a)]";
  const std::string arxiv = "[MIA, 2023] [[A](https://arxiv.org/abs/2301.00001)]";
  std::string paragraph;
  for (int i = 0; i < 20'000; ++i) paragraph += entry();
  struct Row {
    std::string code;
    std::string text;
  };
  const Row rows[] = {
      {"broken-link", entry("T", "A B", "[MIA, 2023] [[Paper](https://example.org/a b)]")},
      {"duplicate-identifier", entry("T", "A B", arxiv) + "\n" + entry("U", "A B", arxiv)},
      {"empty-author", entry("T", "A B,, C D")},
      {"empty-link", entry("T", "A B", "[MIA, 2023] [[Paper]()]")},
      {"ill-formed-utf8", entry("Caf\xE9")},
      {"impossible-year", entry("T", "A B", "[MIA, 1023] " + link)},
      {"long-line", std::string(indexer::kLongestLine + 1, 'a')},
      {"long-paragraph", paragraph},
      {"mislabelled-link", entry("T", "A B", "[MIA, 2023] [[ArXiv](https://example.org)]")},
      {"missing-authors", "**T**\n[MIA, 2023] " + link},
      {"missing-link", entry("T", "A B", "[MIA, 2023]")},
      {"missing-title", "*A B, C D*\n[MIA, 2023] " + link},
      {"missing-venue", entry("T", "A B", link)},
      {"missing-year", entry("T", "A B", "[MIA] " + link)},
      {"mojibake", entry("‚ÄòT‚Äô")},
      {"repeated-entry", entry() + "\n" + entry()},
      {"repeated-link", entry("T", "A B", "[MIA, 2023] " + link + " " + link)},
      {"several-identifiers",
       entry("T", "A B", arxiv + " [[B](https://arxiv.org/abs/2301.00002)]")},
      {"signed-url", entry("T", "A B", "[MIA, 2023] [[Paper](https://example.org/a?token=b)]")},
      {"stray-character", entry("T", "A B", "[MIA, 2023\"] " + link)},
      {"unbalanced-bracket", entry("T", "A B", "[MIA, 2023 " + link)},
      {"unclosed-emphasis", entry("T", "A B, C D ")},
      {"unread-text", entry() + "some words\n"},
      {"unsafe-link", entry("T", "A B", "[MIA, 2023] [[Paper](javascript:x)]")},
  };
  for (const Row& row : rows) {
    CAPTURE(row.code);
    CHECK_FALSE(message(read(row.text), row.code).empty());
    CHECK(docs.find("| `" + row.code + "` |") != std::string::npos);
  }
}
