/// Shared by the tests of readers.
#ifndef MEDSEG_TESTS_READERS_READING_HPP
#define MEDSEG_TESTS_READERS_READING_HPP

#include "indexer/reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace medseg::tests {

inline indexer::ReadResult read(std::string_view text) {
  return indexer::read_markdown(text, "list.md");
}

/// "3:1 impossible-year" for each diagnostic.
inline std::vector<std::string> told(const indexer::ReadResult& result) {
  std::vector<std::string> told;
  for (const Diagnostic& diagnostic : result.diagnostics) {
    told.push_back(fmt::format("{}:{} {}", diagnostic.line, diagnostic.column, diagnostic.code));
  }
  return told;
}

/// The message of the first diagnostic of a code; empty when there is none.
inline std::string message(const indexer::ReadResult& result, std::string_view code) {
  const auto found = std::find_if(result.diagnostics.begin(), result.diagnostics.end(),
                                  [&](const Diagnostic& d) { return d.code == code; });
  return found == result.diagnostics.end() ? std::string() : found->message;
}

/// An entry without a fault, for tests that spoil one part of it.
inline std::string entry(std::string_view title = "A Survey of Kidney Stones",
                         std::string_view authors = "Jane Roe, Ada Poe, and John Doe",
                         std::string_view facts = "[MIA, 2023] [[Paper](https://example.org/a)]") {
  return fmt::format("**{}** \\\n*{}* <br>\n{}\n", title, authors, facts);
}

}  // namespace medseg::tests

#endif
