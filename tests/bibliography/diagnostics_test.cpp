// Every code of the readers of bibliographies can occur, and stands in docs/diagnostics.md.
#include "tests/bibliography/reading.hpp"

#include <fstream>
#include <iterator>
#include <string>

namespace medseg::tests {
namespace {

using indexer::Format;

struct CodeCase {
  const char* code;
  Format format;
  std::string text;
};

TEST_CASE("every diagnostic of bibliographies occurs and is documented") {
  std::ifstream file(MEDSEG_SOURCE_DIR "/docs/diagnostics.md");
  REQUIRE(file);
  const std::string docs{std::istreambuf_iterator<char>(file), {}};

  const CodeCase cases[] = {
      {"bad-arxiv", Format::bibtex, "@misc{a, title={T}, arxiv={soon}}"},
      {"bad-bibtex", Format::bibtex, "@misc{a, title={T}, year=2020a}"},
      {"bad-doi", Format::bibtex, "@misc{a, title={T}, doi={soon}}"},
      {"bad-json", Format::json_lines, "{"},
      {"bad-link", Format::bibtex, "@misc{a, title={T}, url={to come}}"},
      {"bad-names", Format::bibtex, "@misc{a, title={T}, author={A B; C D}}"},
      {"bad-ris", Format::ris, "ER  - "},
      {"bad-year", Format::ris, "TY  - GEN\nTI  - T\nPY  - soon\nER  - "},
      {"ill-formed-utf8", Format::bibtex, "@misc{a, title={\xE4}}"},
      {"impossible-year", Format::json_lines, R"({"title":"T","year":1018})"},
      {"long-record", Format::bibtex, "@a{" + std::string(indexer::kLongestRecord + 1, 'x')},
      {"mended-json", Format::json_lines, R"({"title":"T","year":NaN})"},
      {"missing-title", Format::json, "[{}]"},
      {"mojibake", Format::json_lines, R"({"title":"‚ÄòT‚Äô"})"},
      {"repeated-key", Format::bibtex, "@misc{a, title={T}}@misc{a, title={U}}"},
      {"several-identifiers", Format::json_lines, R"({"title":"T","doi":"10.1234/5 10.1234/6"})"},
      {"signed-url", Format::json_lines, R"({"title":"T","url":"https://example.org/?token=x"})"},
      {"unclosed-entry", Format::json, "[{"},
      {"undefined-macro", Format::bibtex, "@misc{a, title=t}"},
      {"unknown-crossref", Format::bibtex, "@misc{a, title={T}, crossref={b}}"},
      {"unsafe-link", Format::bibtex, "@misc{a, title={T}, url={javascript:x}}"},
      {"wrong-type", Format::json_lines, R"({"title":"T","authors":3})"},
  };
  for (const CodeCase& expected : cases) {
    CAPTURE(expected.code);
    const std::string found = codes(read(expected.format, expected.text, 65536));
    CHECK(found.find(expected.code) != std::string::npos);
    CHECK(docs.find("| `" + std::string(expected.code) + "` |") != std::string::npos);
  }
}

}  // namespace
}  // namespace medseg::tests
