#include "indexer/readers/entry_lines.hpp"

#include "indexer/clean.hpp"
#include "indexer/readers/line_kind.hpp"
#include "indexer/readers/venue.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace medseg::indexer {
namespace {

/// A backslash with a space behind it ends no line for CommonMark, but it was meant to.
void drop_last_backslash(Line& line) {
  Run& last = line.runs.back();
  if (last.kind != RunKind::text) return;
  const std::string_view text = trimmed(last.text);
  if (!text.ends_with('\\')) return;
  last.text.resize(static_cast<std::size_t>(text.data() - last.text.data()) + text.size() - 1);
}

bool has_link_or_bracket(const Line& line) {
  return std::any_of(line.runs.begin(), line.runs.end(), [](const Run& run) {
    return run.kind == RunKind::link || run.text.find_first_of("[]") != std::string::npos;
  });
}

/// "MIA, 2024" without brackets.
bool tells_year(const Line& line) {
  const VenueYear read = read_venue_year(line.runs.front().text);
  return line.runs.size() == 1 && read.year != 0 && !read.venue.empty();
}

/// Whether a list of names goes on in the next line.
bool goes_on(const Line& line) {
  const std::string_view text = trimmed(line.runs.back().text);
  return text.ends_with(',') || text.ends_with(';') || text.ends_with(" and") ||
         text.ends_with('&');
}

}  // namespace

std::vector<EntryLines> EntryLinesGatherer::add_paragraph(Block&& paragraph) {
  if (paragraph.container != container_) complete();
  container_ = paragraph.container;
  bool gap = true;
  for (Line& line : paragraph.lines) {
    drop_last_backslash(line);
    for (Line& part : split_by_kind(std::move(line))) {
      add_line(std::move(part), gap);
      gap = false;
    }
  }
  return std::exchange(complete_, {});
}

std::vector<EntryLines> EntryLinesGatherer::finish() {
  complete();
  return std::exchange(complete_, {});
}

void EntryLinesGatherer::add_line(Line&& line, bool gap) {
  const LineKind kind = kind_of(line);
  const bool title_only = current_.authors.empty() && current_.facts.empty();
  if (gap && (kind == LineKind::plain || !current_.facts.empty() || current_.title.empty()))
    complete();
  switch (kind) {
    case LineKind::title:
      if (!(line.inside && title_only)) complete();
      current_.title.push_back(std::move(line));
      break;
    case LineKind::authors:
      (current_.facts.empty() ? current_.authors : current_.unread).push_back(std::move(line));
      break;
    case LineKind::facts:
      current_.facts.push_back(std::move(line));
      break;
    case LineKind::plain:
      add_plain(std::move(line));
      break;
  }
}

void EntryLinesGatherer::add_plain(Line&& line) {
  if (current_.empty()) return;
  const bool fact = current_.facts.empty() ? !current_.authors.empty() && tells_year(line)
                                           : has_link_or_bracket(line);
  const bool authors = current_.facts.empty() && (current_.authors.empty() || line.inside ||
                                                  goes_on(current_.authors.back()));
  (fact ? current_.facts : authors ? current_.authors : current_.unread).push_back(std::move(line));
}

void EntryLinesGatherer::complete() {
  if (!current_.empty()) complete_.push_back(std::move(current_));
  current_ = EntryLines();
}

}  // namespace medseg::indexer
