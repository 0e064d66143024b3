/// Reads texts for the tests of bibliographies.
#ifndef MEDSEG_TESTS_BIBLIOGRAPHY_READING_HPP
#define MEDSEG_TESTS_BIBLIOGRAPHY_READING_HPP

#include "indexer/bibliography.hpp"
#include "indexer/reader.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace medseg::tests {

/// Parts of 7 bytes put a border into everything.
inline indexer::ReadResult read(indexer::Format format, std::string_view text,
                                std::size_t part_bytes = 7) {
  indexer::ReadResult result;
  indexer::Input input = indexer::Input::text(text, part_bytes);
  indexer::read_bibliography(
      format, input, "list", [&](Paper&& paper) { result.papers.push_back(std::move(paper)); },
      [&](const Diagnostic& diagnostic) { result.diagnostics.push_back(diagnostic); });
  return result;
}

/// "3:5 bad-bibtex, 9:1 missing-title"
inline std::string codes(const indexer::ReadResult& result) {
  std::string all;
  for (const Diagnostic& diagnostic : result.diagnostics) {
    if (!all.empty()) all += ", ";
    all += std::to_string(diagnostic.line) + ":" + std::to_string(diagnostic.column) + " " +
           diagnostic.code;
  }
  return all;
}

/// The only paper of a text that has nothing to report.
inline Paper only_paper(const indexer::ReadResult& result) {
  CHECK(codes(result).empty());
  REQUIRE(result.papers.size() == 1);
  return result.papers.front();
}

inline std::string joined(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts) all += (all.empty() ? "" : " | ") + text;
  return all;
}

}  // namespace medseg::tests

#endif
