#include "indexer/format.hpp"

#include <catch2/catch.hpp>

namespace medseg::tests {
namespace {

using indexer::detect_format;
using indexer::Format;
using indexer::format_of_name;

struct DetectCase {
  const char* text;
  const char* path;
  std::optional<Format> format;
};

TEST_CASE("a text is told by what stands in it, and by its name where that is not certain") {
  const auto expected = GENERATE(values<DetectCase>({
      {"{\"title\": \"T\"}\n{\"title\": \"U\"}\n", "", Format::json_lines},
      {"{\"title\": \"T\"}\n", "list.json", Format::json_lines},
      {"{\"title\": \"T\"\n{\"title\": \"U\"}\n", "", Format::json_lines},
      {"{\n  \"title\": \"T\"\n}\n", "", Format::json},
      {"{\n  \"title\": \"T\"\n}\n", "x.jsonl", Format::json},
      {"[\n  {\"title\": \"T\"}\n]", "x.bib", Format::json},
      {"[{\"title\": \"T\"}]", "", Format::json},
      {"[]", "", Format::json},
      {"\n\n  [ ]", "", Format::json},
      {"[Title](https://example.org), 2020\n", "", Format::markdown},
      {"[![badge](x)](y)\n# List", "README.md", Format::markdown},
      {"{Title} of a list\n", "x.md", Format::markdown},
      {"TY  - JOUR\nTI  - T\nER  - \n", "", Format::ris},
      {"\r\nProvider: X\r\nTY  - JOUR\r\nTI  - T\r\n", "x.txt", Format::ris},
      {"TY  - JOUR\n", "x.md", Format::ris},
      {"@article{a, title={T}}", "", Format::bibtex},
      {"% comment\n\n@Article {a,\n", "", Format::bibtex},
      {"This file was written by a program.\n\n@string(x = 1)\n@misc{a,\n", "", Format::bibtex},
      {"@article{a, title={T}}", "x.md", Format::bibtex},
      {"@mytype{a, title={T}}", "", Format::bibtex},
      {"# List\n\n```\n@article{a, title={T}}\n```\n", "", Format::markdown},
      {"Some words.\n\n```bibtex\n@article{a,\n", "x.md", Format::markdown},
      {"Some words.\n\n@article{a,\n", "x.md", Format::markdown},
      {"@someone on the web\n- a list\n", "", Format::markdown},
      {"no sign at all\n", "x.bib", Format::bibtex},
      {"no sign at all\n", "x.ris.gz", Format::ris},
      {"no sign at all\n", "x.md", Format::markdown},
      {"no sign at all\n", "x.txt", std::nullopt},
      {"- **T**\n", "x.txt", Format::markdown},
      {"| Title | Year |\n|---|---|\n", "", Format::markdown},
      {"", "x.bib", Format::bibtex},
      {"", "", std::nullopt},
  }));
  CAPTURE(expected.text, expected.path);
  CHECK(detect_format(expected.text, expected.path) == expected.format);
}

TEST_CASE("bytes with a zero are no text") {
  CHECK_FALSE(detect_format(std::string_view("PK\x03\x04\0\0", 6), "x.md"));
}

TEST_CASE("names of files promise a format, compressed or not") {
  CHECK(format_of_name("a/b.v2/list.MD") == Format::markdown);
  CHECK(format_of_name("x.markdown") == Format::markdown);
  CHECK(format_of_name("x.bib.zst") == Format::bibtex);
  CHECK(format_of_name("x.ris") == Format::ris);
  CHECK(format_of_name("x.json.bz2") == Format::json);
  CHECK(format_of_name("papers.jsonl.xz") == Format::json_lines);
  CHECK(format_of_name("papers.ndjson.gz") == Format::json_lines);
  CHECK_FALSE(format_of_name("x.gz"));
  CHECK_FALSE(format_of_name(".bib"));
  CHECK_FALSE(format_of_name("x.txt"));
  CHECK_FALSE(format_of_name(""));
}

TEST_CASE("every format has a name") {
  CHECK(indexer::name_of(Format::json_lines) == "JSON Lines");
  CHECK(indexer::name_of(Format::markdown) == "Markdown");
}

}  // namespace
}  // namespace medseg::tests
