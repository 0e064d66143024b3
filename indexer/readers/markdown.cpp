#include "indexer/clean.hpp"
#include "indexer/reader.hpp"
#include "indexer/readers/block.hpp"
#include "indexer/readers/blocks.hpp"
#include "indexer/readers/bold_title.hpp"
#include "indexer/readers/entry_lines.hpp"
#include "indexer/readers/field.hpp"
#include "indexer/readers/guard.hpp"
#include "indexer/readers/list_checks.hpp"
#include "indexer/readers/report.hpp"
#include "indexer/readers/sections.hpp"
#include "libsearch/text/repair.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>

namespace medseg::indexer {
namespace {

class ListReader {
 public:
  explicit ListReader(const std::string& path) : path_(path), report_(path) {}

  void add_block(Block&& block) {
    if (block.kind == BlockKind::paragraph) {
      add_entries(gatherer_.add_paragraph(std::move(block)));
      return;
    }
    add_entries(gatherer_.finish());
    if (block.kind == BlockKind::heading) sections_.add_heading(block.level, heading_text(block));
  }

  ReadResult take() {
    add_entries(gatherer_.finish());
    auto paths = sections_.paths();
    for (std::size_t i = 0; i < entries_.size(); ++i)
      entries_[i].paper.sections = std::move(paths[i]);
    check_list(entries_, report_);
    ReadResult result;
    result.diagnostics = report_.take();
    result.papers.reserve(entries_.size());
    for (Entry& entry : entries_) {
      entry.paper.source.path = path_;
      result.papers.push_back(std::move(entry.paper));
    }
    return result;
  }

  Report& report() { return report_; }

 private:
  void add_entries(const std::vector<EntryLines>& complete) {
    for (const EntryLines& lines : complete) {
      if (auto entry = read_bold_title(lines, report_)) {
        entries_.push_back(*std::move(entry));
        sections_.add_entry();
      }
    }
  }

  std::string heading_text(const Block& block) {
    Field field;
    for (const Line& line : block.lines) {
      if (!field.empty()) field.add(" ", line.at);
      for (const Run& run : line.runs) {
        if (run.kind != RunKind::image) field.add(run.text, run.at);
      }
    }
    return field.empty() ? std::string() : text::strip_emoji(field.clean_text("heading", report_));
  }

  std::string path_;
  Report report_;
  EntryLinesGatherer gatherer_;
  Sections sections_;
  std::vector<Entry> entries_;
};

}  // namespace

ReadResult read_markdown(std::string_view text, const std::string& path) {
  ListReader reader(path);
  const GuardedText safe = guarded(text);
  for (const std::uint32_t line : safe.too_long) {
    reader.report().warn(
        {line, 1}, "long-line",
        fmt::format("the line is longer than {} KiB; left out", kLongestLine / 1024));
  }
  if (safe.unstyled_from != 0) {
    reader.report().warn(
        {safe.unstyled_from, 1}, "long-paragraph",
        "too many links and marks of emphasis in one paragraph; the rest of it is left "
        "out, empty lines between the entries help");
  }
  read_blocks(safe.text, [&](Block&& block) { reader.add_block(std::move(block)); });
  return reader.take();
}

}  // namespace medseg::indexer
