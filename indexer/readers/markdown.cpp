#include "indexer/reader.hpp"
#include "indexer/readers/guard.hpp"
#include "indexer/readers/list_checks.hpp"
#include "indexer/readers/list_reader.hpp"
#include "indexer/readers/page.hpp"
#include "indexer/readers/part.hpp"
#include "indexer/readers/report.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

namespace medseg::indexer {

ReadResult read_markdown(std::string_view text, const std::string& path) {
  Report report(path);
  const GuardedText safe = guarded(text);
  for (const std::uint32_t line : safe.too_long) {
    report.warn({line, 1}, "long-line",
                fmt::format("the line is longer than {} KiB; left out", kLongestLine / 1024));
  }
  if (safe.unstyled_from != 0) {
    report.warn({safe.unstyled_from, 1}, "long-paragraph",
                "too many links and marks of emphasis in one paragraph; the rest of it is left "
                "out, empty lines between the entries help");
  }
  std::vector<Entry> entries = read_list(read_parts(write_page(safe.text)), report);
  check_list(entries, report);
  ReadResult result;
  result.diagnostics = report.take();
  result.papers.reserve(entries.size());
  for (Entry& entry : entries) {
    entry.paper.source.path = path;
    result.papers.push_back(std::move(entry.paper));
  }
  return result;
}

}  // namespace medseg::indexer
