#include "indexer/readers/list_checks.hpp"

#include "indexer/clean.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

namespace medseg::indexer {
namespace {

/// The first entry that an identifier stands at.
using FirstEntries = std::unordered_map<std::string, std::size_t>;

void check_identifier(std::string_view kind, const std::string& identifier, Place at,
                      std::size_t index, const std::vector<Entry>& entries, FirstEntries& firsts,
                      Report& report) {
  if (identifier.empty()) return;
  const auto [found, fresh] = firsts.try_emplace(identifier, index);
  if (fresh) return;
  const Entry& first = entries[found->second];
  const Entry& entry = entries[index];
  if (title_key(first.paper.title) == title_key(entry.paper.title)) return;
  report.warn(at, "duplicate-identifier",
              fmt::format(R"({} {} stands at two papers: line {}, "{}", and line {}, "{}")", kind,
                          quotable(identifier), first.at.line, quotable(first.paper.title),
                          entry.at.line, quotable(entry.paper.title)));
}

void check_repeated(std::size_t index, const std::vector<Entry>& entries, FirstEntries& firsts,
                    Report& report) {
  const Entry& entry = entries[index];
  std::string key = title_key(entry.paper.title);
  for (const std::string& section : entry.paper.sections) key += '\n' + section;
  const auto [found, fresh] = firsts.try_emplace(std::move(key), index);
  if (fresh) return;
  report.warn(entry.at, "repeated-entry",
              fmt::format("\"{}\" stands in this section already, in line {}",
                          quotable(entry.paper.title), entries[found->second].at.line));
}

}  // namespace

void check_list(const std::vector<Entry>& entries, Report& report) {
  FirstEntries dois;
  FirstEntries arxivs;
  FirstEntries titles;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const Entry& entry = entries[i];
    check_identifier("DOI", entry.paper.doi, entry.doi_at, i, entries, dois, report);
    check_identifier("arXiv number", entry.paper.arxiv, entry.arxiv_at, i, entries, arxivs, report);
    check_repeated(i, entries, titles, report);
  }
}

}  // namespace medseg::indexer
