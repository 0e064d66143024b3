#include "indexer/readers/list_reader.hpp"

#include "indexer/clean.hpp"
#include "indexer/readers/bold_title.hpp"
#include "indexer/readers/cited_entry.hpp"
#include "indexer/readers/entry_lines.hpp"
#include "indexer/readers/evidence/words.hpp"
#include "indexer/readers/field.hpp"
#include "indexer/readers/line_kind.hpp"
#include "indexer/readers/outline.hpp"
#include "indexer/readers/table_reader.hpp"
#include "libsearch/text/repair.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <utility>

namespace medseg::indexer {
namespace {

constexpr int kSummaryLevel = 8;
constexpr int kBulletLevel = 10;
constexpr std::size_t kLongestGroupName = 120;

using Parts = std::vector<Part>;

bool is_leaf(const Part& part) {
  return part.kind == PartKind::paragraph || part.kind == PartKind::heading ||
         part.kind == PartKind::summary;
}

/// Figures, citations and abstracts, which are folded away.
bool is_folded_extra(const Part& details) {
  constexpr auto kExtras = std::to_array<std::string_view>(
      {"figure", "figures", "teaser", "image", "images", "bibtex", "citation", "cite", "overview",
       "framework", "click to expand", "tl;dr", "tldr", "图"});
  const auto summary =
      std::find_if(details.parts.begin(), details.parts.end(),
                   [](const Part& part) { return part.kind == PartKind::summary; });
  if (summary == details.parts.end()) return false;
  std::string text;
  for (const Line& line : summary->block.lines) {
    for (const Run& run : line.runs) text += run.text;
  }
  return section_kind(text) == SectionKind::abstract || is_one_of(plain_key(bare(text)), kExtras);
}

void append(std::vector<Line>& lines, const std::vector<Line>& more) {
  lines.insert(lines.end(), more.begin(), more.end());
}

/// How many parts of an item stand before the first list in it.
std::size_t own_parts(const Part& item) {
  const auto end = std::find_if_not(item.parts.begin(), item.parts.end(), is_leaf);
  return static_cast<std::size_t>(end - item.parts.begin());
}

/// The lines of an item itself.
std::vector<Line> own_lines(const Part& item) {
  std::vector<Line> lines;
  for (std::size_t i = 0; i < own_parts(item); ++i) append(lines, item.parts[i].block.lines);
  return lines;
}

/// The lines of lists in an item, down to the items in their items.
void append_below(const Part& item, int levels, std::vector<Line>& lines) {
  if (levels == 0) return;
  for (std::size_t i = own_parts(item); i < item.parts.size(); ++i) {
    const Part& part = item.parts[i];
    if (part.kind == PartKind::paragraph) append(lines, part.block.lines);
    if (part.kind == PartKind::quote ||
        (part.kind == PartKind::details && !is_folded_extra(part))) {
      append(lines, own_lines(part));
    }
    if (part.kind != PartKind::list) continue;
    for (const Part& inner : part.parts) {
      append(lines, own_lines(inner));
      append_below(inner, levels - 1, lines);
    }
  }
}

std::string first_text(const std::vector<Line>& lines) {
  std::string text;
  if (lines.empty()) return text;
  for (const Run& run : lines.front().runs) {
    if (run.kind != RunKind::image) text += run.text;
  }
  return text;
}

/// A title in bold print alone on its line, and names in emphasis on the next one.
bool is_bold_title_form(const std::vector<Line>& lines) {
  if (lines.size() < 3) return false;
  return split_by_kind(lines[0]).size() == 1 && kind_of(lines[0]) == LineKind::title &&
         kind_of(lines[1]) == LineKind::authors && kind_of(lines[2]) == LineKind::facts;
}

class ListReader {
 public:
  explicit ListReader(Report& report) : report_(report) {}

  std::vector<Entry> read(const Part& document) {
    walk(document.parts, 0, 0);
    auto paths = outline_.sections().paths();
    for (std::size_t i = 0; i < entries_.size(); ++i)
      entries_[i].paper.sections = std::move(paths[i]);
    return std::move(entries_);
  }

 private:
  void add(Entry entry) {
    entries_.push_back(std::move(entry));
    outline_.add_entry();
  }

  void walk(const Parts& parts, std::size_t begin, int depth) {
    for (std::size_t i = begin; i < parts.size();) {
      switch (parts[i].kind) {
        case PartKind::heading:
          i = read_heading(parts, i);
          break;
        case PartKind::paragraph:
          i = read_paragraphs(parts, i);
          break;
        default:
          read_container(parts[i], depth);
          ++i;
      }
    }
  }

  void read_container(const Part& part, int depth) {
    switch (part.kind) {
      case PartKind::list:
        for (const Part& item : part.parts) {
          item.kind == PartKind::item ? read_item(item, depth) : read_container(item, depth);
        }
        return outline_close_bullets(depth);
      case PartKind::table:
        return read_rows(part);
      case PartKind::details:
        return read_details(part, depth);
      case PartKind::quote:
      case PartKind::item:
      case PartKind::row:
      case PartKind::cell:
        return walk(part.parts, 0, depth);
      default:
        return;
    }
  }

  void outline_close_bullets(int depth) {
    if (grouped_ <= depth) return;
    outline_.close(kBulletLevel + depth);
    grouped_ = depth;
  }

  std::string heading_text(const std::vector<Line>& lines) {
    Field field;
    for (const Line& line : lines) {
      if (!field.empty()) field.add(" ", line.at);
      for (const Run& run : line.runs) {
        if (run.kind != RunKind::image) field.add(run.text, run.at);
      }
    }
    return field.empty() ? std::string() : text::strip_emoji(field.clean_text("heading", report_));
  }

  // --- F6: a heading for each paper

  /// Returns the first part that was not read.
  std::size_t read_heading(const Parts& parts, std::size_t at) {
    const Part& heading = parts[at];
    std::size_t end = at + 1;
    while (end < parts.size() && parts[end].kind != PartKind::heading &&
           parts[end].kind != PartKind::table)
      ++end;
    if (read_headed_entry(parts, at, end)) return end;
    outline_.open(heading.block.level, heading_text(heading.block.lines));
    return at + 1;
  }

  bool read_headed_entry(const Parts& parts, std::size_t at, std::size_t end) {
    const std::vector<Line>& own = parts[at].block.lines;
    if (own.empty()) return false;
    const Citation head = read_citation(chunks_of(own), own.size());
    if (head.title_likeness < 3 || section_kind(first_text(own)) != SectionKind::papers)
      return false;
    std::vector<Line> below;
    for (std::size_t i = at + 1; i < end && below.size() < 200; ++i) {
      if (parts[i].kind == PartKind::paragraph) append(below, parts[i].block.lines);
      if (parts[i].kind == PartKind::list) {
        for (const Part& item : parts[i].parts) append(below, own_lines(item));
      }
    }
    // What stands below tells of the paper, and is no paper itself.
    const Citation body = read_citation(chunks_of(below), below.size());
    if (body.title_likeness >= 3 &&
        (body.title_kind != ChunkKind::text || body.people.names.size() > 1))
      return false;
    std::vector<Line> lines = own;
    append(lines, below);
    const Citation citation = read_citation(chunks_of(lines), own.size());
    if (!is_paper(citation, Shape::heading, outline_.surroundings())) return false;
    if (!body.paper_label && !head.paper_link && body.people.names.empty()) return false;
    while_closing(parts[at].block.level);
    add(entry_of(citation, parts[at].block.at, outline_.surroundings(), report_));
    return true;
  }

  void while_closing(int level) { outline_.close(level); }

  // --- paragraphs

  /// Paragraphs of one box that follow each other are read together: an entry may be spread over them.
  std::size_t read_paragraphs(const Parts& parts, std::size_t begin) {
    EntryLinesGatherer gatherer;
    std::vector<EntryLines> complete;
    std::size_t end = begin;
    for (; end < parts.size() && parts[end].kind == PartKind::paragraph; ++end) {
      auto entries = gatherer.add_paragraph(Block(parts[end].block));
      std::move(entries.begin(), entries.end(), std::back_inserter(complete));
    }
    auto last = gatherer.finish();
    std::move(last.begin(), last.end(), std::back_inserter(complete));
    if (read_bold_titles(complete)) return end;
    for (std::size_t i = begin; i < end; ++i) read_paragraph(parts[i]);
    return end;
  }

  bool read_bold_titles(const std::vector<EntryLines>& complete) {
    bool found = false;
    for (const EntryLines& lines : complete) {
      if (auto entry = read_bold_title(lines, report_)) {
        add(*std::move(entry));
        found = true;
      }
    }
    return found;
  }

  void read_paragraph(const Part& part) {
    const std::vector<Line>& lines = part.block.lines;
    const Surroundings surroundings = outline_.surroundings();
    const Citation citation = read_citation(chunks_of(lines), lines.size());
    if (is_paper(citation, Shape::paragraph, surroundings))
      add(entry_of(citation, part.block.at, surroundings, report_));
  }

  void read_rows(const Part& table) {
    auto rows = read_table(table, outline_.surroundings(), report_);
    for (Entry& entry : rows) add(std::move(entry));
  }

  // --- bullets

  void read_item(const Part& item, int depth) {
    const std::vector<Line> own = own_lines(item);
    if (own.empty()) return walk(item.parts, 0, depth + 1);
    if (is_bold_title_form(own) && read_bold_item(item)) return;
    const Surroundings surroundings = outline_.surroundings();
    const Citation alone = read_citation(chunks_of(own), own.size());
    if (continues_entry(alone)) return complete_last(alone);
    const bool paper = is_paper(alone, Shape::item, surroundings);
    const bool nested = has_papers(item, surroundings);
    if (!paper && nested) return read_group(item, own, depth);
    std::vector<Line> lines = own;
    if (!nested) append_below(item, 2, lines);
    const Citation whole =
        lines.size() == own.size() ? alone : read_citation(chunks_of(lines), own.size());
    if (paper || (alone.title_likeness >= 2 && is_paper(whole, Shape::item, surroundings))) {
      outline_close_bullets(depth);
      add(entry_of(whole, item.at, surroundings, report_));
      if (nested) read_inner_lists(item, depth);
      return;
    }
    read_group(item, own, depth);
  }

  /// A bullet of authors that is not indented as deep as it should be: it belongs to the one before.
  [[nodiscard]] bool continues_entry(const Citation& item) const {
    return !entries_.empty() && item.links.empty() && item.title_likeness < 3 &&
           item.people.names.size() >= 2 && entries_.back().paper.authors.empty() &&
           !entries_.back().paper.links.empty();
  }

  void complete_last(const Citation& item) {
    Paper& paper = entries_.back().paper;
    paper.authors = item.people.names;
    paper.et_al = item.people.et_al;
    if (item.venue.told()) {
      paper.venue = item.venue.venue;
      if (item.venue.year != 0) paper.year = item.venue.year;
    }
  }

  bool read_bold_item(const Part& item) {
    EntryLinesGatherer gatherer;
    std::vector<EntryLines> complete;
    for (const Part& part : item.parts) {
      if (part.kind != PartKind::paragraph) continue;
      auto entries = gatherer.add_paragraph(Block(part.block));
      std::move(entries.begin(), entries.end(), std::back_inserter(complete));
    }
    auto last = gatherer.finish();
    std::move(last.begin(), last.end(), std::back_inserter(complete));
    return read_bold_titles(complete);
  }

  /// Whether items within an item are papers of their own.
  static bool has_papers(const Part& item, const Surroundings& surroundings) {
    for (const Part& list : item.parts) {
      if (list.kind != PartKind::list) continue;
      for (const Part& inner : list.parts) {
        const std::vector<Line> own = own_lines(inner);
        const Citation citation = read_citation(chunks_of(own), own.size());
        const bool stressed = citation.title_kind != ChunkKind::text;
        const bool titled = citation.title_likeness >= 3
                                ? citation.paper_link && (stressed || citation.paper_label)
                                : citation.title_likeness == 2 && stressed;
        if (titled && is_paper(citation, Shape::item, surroundings)) {
          return true;
        }
      }
    }
    return false;
  }

  void read_group(const Part& item, const std::vector<Line>& own, int depth) {
    const std::string name = heading_text({own.front()});
    outline_close_bullets(depth);
    if (name.size() <= kLongestGroupName &&
        std::any_of(item.parts.begin(), item.parts.end(),
                    [](const Part& part) { return !is_leaf(part); })) {
      outline_.open(kBulletLevel + depth, name);
      grouped_ = std::max(grouped_, depth + 1);
    }
    read_inner_lists(item, depth);
  }

  void read_inner_lists(const Part& item, int depth) {
    walk(item.parts, own_parts(item), depth + 1);
  }

  // --- what is folded

  void read_details(const Part& details, int depth) {
    if (is_folded_extra(details)) return;
    std::vector<Line> summary;
    std::vector<Line> lines;
    bool leaves_only = true;
    for (const Part& part : details.parts) {
      if (part.kind == PartKind::summary) append(summary, part.block.lines);
      if (part.kind == PartKind::paragraph) append(lines, part.block.lines);
      leaves_only &= is_leaf(part) || part.kind == PartKind::other;
    }
    const Surroundings surroundings = outline_.surroundings();
    if (leaves_only && !summary.empty()) {
      const std::size_t own = summary.size();
      append(summary, lines);
      const Citation citation = read_citation(chunks_of(summary), own);
      if (is_paper(citation, Shape::heading, surroundings) && citation.title_likeness >= 3) {
        return add(entry_of(citation, details.at, surroundings, report_));
      }
      summary.resize(own);
    }
    outline_.open(kSummaryLevel, heading_text(summary));
    walk(details.parts, 0, depth);
    outline_.close(kSummaryLevel);
  }

  Report& report_;
  Outline outline_;
  std::vector<Entry> entries_;
  int grouped_ = 0;  ///< bullets above that group
};

}  // namespace

std::vector<Entry> read_list(const Part& document, Report& report) {
  return ListReader(report).read(document);
}

}  // namespace medseg::indexer
