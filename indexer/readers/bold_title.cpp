#include "indexer/readers/bold_title.hpp"

#include "indexer/clean.hpp"
#include "indexer/names.hpp"
#include "indexer/readers/facts.hpp"
#include "indexer/readers/field.hpp"
#include "indexer/readers/line_kind.hpp"
#include "indexer/readers/links.hpp"
#include "indexer/readers/pieces.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace medseg::indexer {
namespace {

/// The lines of a title: what is bold, and what stands beside it.
struct TitleText {
  Field title;
  Field beside;
  std::vector<Run> links;
  bool unclosed = false;
};

/// `**Title **`: CommonMark wants no space before the closing mark.
bool add_unclosed(const Run& run, TitleText& text) {
  const std::string_view mark = literal_mark(run.text);
  if (mark.size() != 2) return false;
  text.unclosed = true;
  const std::string_view whole = run.text;
  const std::size_t begin = whole.find(mark) + mark.size();
  const std::size_t closing = whole.find(mark, begin);
  text.title.add(whole.substr(begin, closing - begin), moved(run.at, begin));
  if (closing != std::string_view::npos) {
    const std::size_t end = closing + mark.size();
    text.beside.add(whole.substr(end), moved(run.at, end));
  }
  return true;
}

/// In a title whose emphasis is not closed, what follows in the line may belong to it.
void add_after_unclosed(const Run& run, TitleText& text) {
  const std::size_t closing = std::min(run.text.find("**"), run.text.find("__"));
  text.title.add(std::string_view(run.text).substr(0, closing), run.at);
  if (closing != std::string::npos) {
    text.beside.add(std::string_view(run.text).substr(closing + 2), moved(run.at, closing + 2));
  }
}

TitleText title_text(const std::vector<Line>& lines) {
  TitleText text;
  for (const Line& line : lines) {
    if (!text.title.empty()) text.title.add(" ", line.at);
    for (const Run& run : line.runs) {
      if (run.kind == RunKind::image) continue;
      if (run.kind == RunKind::link) text.links.push_back(run);
      if (run.strong) {
        text.title.add(run.text, run.at);
      } else if (text.unclosed && text.beside.empty()) {
        add_after_unclosed(run, text);
      } else if (!text.title.empty() || !add_unclosed(run, text)) {
        text.beside.add(run.text, run.at);
      }
    }
  }
  return text;
}

/// `:fire:`, the name of an emoji, is no word.
bool has_words(std::string_view text) {
  bool in_name = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == ':') {
      const std::size_t end = text.find(':', i + 1);
      const std::size_t space = text.find(' ', i + 1);
      in_name = !in_name && end != std::string_view::npos && end < space;
    } else if (!in_name && (is_digit(text[i]) || is_ascii_letter(text[i]))) {
      return true;
    }
  }
  return false;
}

/// One full stop or colon at the end belongs to the list, not to the title.
std::string without_last_stop(std::string title) {
  if (title.ends_with(':') || (title.ends_with('.') && !title.ends_with(".."))) title.pop_back();
  while (title.ends_with(' ')) title.pop_back();
  return title;
}

struct AuthorText {
  Field names;
  std::vector<Run> links;
  bool emphasis = false;
  bool unclosed = false;
};

AuthorText author_text(const std::vector<Line>& lines) {
  AuthorText text;
  for (const Line& line : lines) {
    if (!text.names.empty()) text.names.add(" ", line.at);
    text.emphasis |= kind_of(line) == LineKind::authors;
    for (const Run& run : line.runs) {
      if (run.kind == RunKind::image) continue;
      if (run.kind == RunKind::link) text.links.push_back(run);
      text.unclosed |= text.names.empty() && !run.emphasis && literal_mark(run.text).size() == 1;
      text.names.add(run.text, run.at);
    }
  }
  return text;
}

/// Whether the lines are a paper, and not a note or a heading in bold print.
bool is_paper(const TitleText& title, const AuthorText& authors, const Evidence& evidence) {
  if (trimmed(title.title.raw()).empty()) return false;
  if (evidence.venue_and_year) return true;
  if (has_words(title.beside.raw())) return false;
  if (evidence.bracketed_link) return true;
  if (!authors.emphasis) return false;
  const NameList names = split_names(clean(authors.names.raw()).text);
  return evidence.link || names.et_al || names.names.size() > 1;
}

void read_title(const TitleText& text, Entry& entry, Report& report) {
  entry.paper.title = without_last_stop(text.title.clean_text("title", report));
  const std::string quoted = quotable(entry.paper.title);
  if (text.unclosed) {
    report.warn(entry.at, "unclosed-emphasis",
                fmt::format("the bold print of the title \"{}\" is not closed; read as if it were",
                            quoted));
  }
  if (has_words(text.beside.raw())) {
    report.warn(text.beside.place(0), "unread-text",
                fmt::format(R"(not understood beside the title "{}": "{}")", quoted,
                            quotable(text.beside.raw())));
  }
}

void read_authors(const AuthorText& text, Place at, Entry& entry, Report& report) {
  NameList list = split_names(text.names.clean_text("list of authors", report));
  if (list.names.empty()) {
    report.warn(entry.at, "missing-authors",
                fmt::format("no authors are told of \"{}\"", quotable(entry.paper.title)));
  } else if (text.unclosed) {
    report.warn(
        at, "unclosed-emphasis",
        fmt::format("the emphasis of the authors of \"{}\" is not closed; read as if it were",
                    quotable(entry.paper.title)));
  }
  if (list.gap) {
    report.warn(at, "empty-author",
                fmt::format("a name is missing between two commas of the authors of \"{}\"",
                            quotable(entry.paper.title)));
  }
  entry.paper.authors = std::move(list.names);
  entry.paper.et_al = list.et_al;
}

void add_links(const std::vector<Run>& links, Entry& entry, Report& report) {
  for (const Run& run : links) {
    Field label;
    label.add(run.text, run.at);
    add_link(run.url, label, run.at, entry, report);
  }
}

void report_unread(const std::vector<Line>& lines, Report& report) {
  std::string first;
  Place at;
  std::size_t more = 0;
  for (const Line& line : lines) {
    std::string text;
    for (const Run& run : line.runs) text += run.text;
    if (!has_words(text)) continue;
    if (first.empty()) {
      first = quotable(text);
      at = line.at;
    } else {
      ++more;
    }
  }
  if (first.empty()) return;
  report.warn(at, "unread-text",
              more == 0 ? fmt::format("not understood: \"{}\"", first)
                        : fmt::format("not understood: \"{}\" and {} more line{}", first, more,
                                      more == 1 ? "" : "s"));
}

}  // namespace

std::optional<Entry> read_bold_title(const EntryLines& lines, Report& report) {
  const TitleText title = title_text(lines.title);
  const AuthorText authors = author_text(lines.authors);
  const std::vector<Piece> pieces = pieces_of(lines.facts);
  const Evidence evidence = evidence_of(pieces);
  if (lines.title.empty()) {
    if (authors.emphasis && evidence.venue_and_year && evidence.link) {
      report.warn(lines.authors.front().at, "missing-title",
                  "authors, venue and links without a title; left out");
    }
    return std::nullopt;
  }
  if (!is_paper(title, authors, evidence)) return std::nullopt;

  Entry entry;
  entry.at = lines.title.front().at;
  entry.paper.source.line = entry.at.line;
  read_title(title, entry, report);
  read_authors(authors, lines.authors.empty() ? entry.at : lines.authors.front().at, entry, report);
  add_links(title.links, entry, report);
  add_links(authors.links, entry, report);
  read_facts(pieces, entry, report);
  report_unread(lines.unread, report);
  return entry;
}

}  // namespace medseg::indexer
