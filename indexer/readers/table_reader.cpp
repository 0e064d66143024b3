#include "indexer/readers/table_reader.hpp"

#include "indexer/clean.hpp"
#include "indexer/readers/evidence/link_kind.hpp"
#include "indexer/readers/evidence/people.hpp"
#include "indexer/readers/evidence/title_text.hpp"
#include "indexer/readers/evidence/words.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace medseg::indexer {
namespace {

constexpr std::size_t kSampleRows = 30;

std::string text_of(const std::vector<Line>& lines) {
  std::string text;
  for (const Line& line : lines) {
    if (!text.empty()) text += ' ';
    for (const Run& run : line.runs) {
      if (run.kind != RunKind::image) text += run.text;
    }
  }
  return text;
}

void append_lines(const Part& part, std::vector<Line>& lines) {
  lines.insert(lines.end(), part.block.lines.begin(), part.block.lines.end());
  for (const Part& inner : part.parts) append_lines(inner, lines);
}

struct Cell {
  std::vector<Line> lines;
  bool header = false;
};

struct Row {
  std::vector<Cell> cells;
  Place at;
};

/// The rows of a table; a cell over several rows stands in each of them.
std::vector<Row> rows_of(const Part& table) {
  struct Carried {
    std::vector<Line> lines;
    int rows = 0;
  };
  std::vector<Row> rows;
  std::vector<Carried> carried;
  for (const Part& part : table.parts) {
    if (part.kind != PartKind::row) continue;
    Row row;
    row.at = part.at;
    const auto carry = [&] {
      while (row.cells.size() < carried.size() && carried[row.cells.size()].rows > 0) {
        Carried& cell = carried[row.cells.size()];
        --cell.rows;
        row.cells.push_back({cell.lines, false});
      }
    };
    for (const Part& inner : part.parts) {
      if (inner.kind != PartKind::cell) continue;
      carry();
      Cell cell{lines_of(inner), inner.header};
      if (carried.size() <= row.cells.size() && inner.rows > 1)
        carried.resize(row.cells.size() + 1);
      if (inner.rows > 1) carried[row.cells.size()] = {cell.lines, inner.rows - 1};
      row.cells.push_back(std::move(cell));
    }
    carry();
    rows.push_back(std::move(row));
  }
  return rows;
}

bool is_header(const Row& row) {
  return !row.cells.empty() &&
         std::all_of(row.cells.begin(), row.cells.end(),
                     [](const Cell& cell) { return cell.header || cell.lines.empty(); });
}

class TableReader {
 public:
  TableReader(const Surroundings& surroundings, Report& report)
      : surroundings_(surroundings), report_(report) {}

  std::vector<Entry> read(const Part& table) {
    const std::vector<Row> rows = rows_of(table);
    std::size_t begin = 0;
    if (!rows.empty() && (is_header(rows[0]) || names_columns(rows[0]))) {
      read_header(rows[0]);
      begin = 1;
    }
    choose_title_column(rows, begin);
    for (std::size_t i = begin; i < rows.size(); ++i) {
      title_column_ < columns_.size() ? read_row(rows[i]) : read_cells(rows[i]);
    }
    return std::move(entries_);
  }

 private:
  static bool names_columns(const Row& row) {
    return row.cells.size() >= 2 &&
           std::any_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
             return column_kind(text_of(cell.lines)) == KeyKind::title;
           });
  }

  void read_header(const Row& row) {
    for (const Cell& cell : row.cells) columns_.push_back(column_kind(text_of(cell.lines)));
    headed_ = true;
  }

  /// The first column named so in which titles stand; without one, the column that looks like titles.
  void choose_title_column(const std::vector<Row>& rows, std::size_t begin) {
    std::vector<int> titles;
    int sampled = 0;
    for (std::size_t i = begin; i < rows.size() && i < begin + kSampleRows; ++i, ++sampled) {
      titles.resize(std::max(titles.size(), rows[i].cells.size()));
      for (std::size_t c = 0; c < rows[i].cells.size(); ++c) {
        if (looks_like_title(rows[i].cells[c])) ++titles[c];
      }
    }
    titles.resize(columns_.size());
    title_column_ = columns_.size();
    if (!headed_) return;
    const bool papers = std::any_of(columns_.begin(), columns_.end(), [](KeyKind kind) {
      return kind == KeyKind::title || kind == KeyKind::authors || kind == KeyKind::venue ||
             kind == KeyKind::year;
    });
    int best = 0;
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      const bool named = columns_[c] == KeyKind::title;
      const bool open = columns_[c] == KeyKind::unknown || columns_[c] == KeyKind::none;
      int score = titles[c] * 2;
      if (named) score += sampled;
      if (!(named && titles[c] * 4 >= sampled) && !(papers && open && titles[c] * 2 >= sampled))
        continue;
      if (score > best) {
        best = score;
        title_column_ = c;
      }
    }
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      if (c != title_column_ && columns_[c] == KeyKind::title) columns_[c] = KeyKind::links;
    }
  }

  static bool looks_like_title(const Cell& cell) {
    const Citation read = read_citation(chunks_of(cell.lines), cell.lines.size());
    return read.title_likeness >= 2;
  }

  /// `| 2021 | A | B || C | D |`: the cells over the last columns are a paper of their own.
  void read_row(const Row& row) {
    if (row.cells.size() <= columns_.size()) return read_paper(row, 0, 0);
    const std::size_t extra = row.cells.size() - columns_.size();
    const std::size_t shift = extra < columns_.size() ? columns_.size() - extra : 0;
    const std::size_t second = title_column_ - std::min(title_column_, shift) + columns_.size();
    if (extra * 2 > columns_.size() && title_column_ >= shift && second < row.cells.size() &&
        looks_like_title(row.cells[second])) {
      Row first = row;
      first.cells.resize(columns_.size());
      read_paper(first, 0, 0);
      read_paper(row, columns_.size(), shift);
      return;
    }
    read_paper(row, 0, 0);
  }

  /// \param begin first cell; \param shift the column it stands in
  void read_paper(const Row& row, std::size_t begin, std::size_t shift) {
    Citation paper;
    const std::size_t title_cell = begin + title_column_ - shift;
    if (title_cell >= row.cells.size()) return;
    const Cell& title = row.cells[title_cell];
    paper = read_citation(chunks_of(title.lines), title.lines.size());
    if (paper.title.empty()) return;
    Surroundings surroundings = surroundings_;
    std::vector<CitedLink> links;
    const std::vector<CitedLink> title_links = std::exchange(paper.links, {});
    bool column_facts = false;
    for (std::size_t i = begin; i < row.cells.size(); ++i) {
      if (i == title_cell) {
        links.insert(links.end(), title_links.begin(), title_links.end());
        continue;
      }
      const std::size_t column = i - begin + shift;
      const Cell& cell = row.cells[i];
      const Citation told = read_citation(chunks_of(cell.lines), 0);
      links.insert(links.end(), told.links.begin(), told.links.end());
      paper.paper_link |= told.paper_link;
      paper.paper_label |= told.paper_label;
      paper.remote_link |= told.remote_link;
      column_facts |= read_cell(column < columns_.size() ? columns_[column] : KeyKind::links, cell,
                                told, paper);
    }
    paper.links = std::move(links);
    paper.lead_in = 0;
    const bool told =
        paper.paper_link || column_facts || paper.venue.told() || paper.people.names.size() > 1;
    if (!told || surroundings.section == SectionKind::no_papers || paper.title_likeness == 0)
      return;
    if (surroundings.section == SectionKind::resources &&
        !is_paper(paper, Shape::row, surroundings))
      return;
    entries_.push_back(entry_of(paper, row.at, surroundings, report_));
  }

  /// Returns whether the cell tells something of a paper.
  static bool read_cell(KeyKind kind, const Cell& cell, const Citation& told, Citation& paper) {
    const std::string text = text_of(cell.lines);
    const std::string_view printed = trimmed(text);
    const bool nothing =
        !has_letters(printed) || (printed.starts_with(':') && printed.ends_with(':'));
    if (nothing) return false;
    switch (kind) {
      case KeyKind::authors: {
        if (is_link_label(printed)) return false;
        paper.people = people_of(clean(printed).text);
        paper.authors = printed;
        if (!cell.lines.empty()) paper.authors_at = cell.lines.front().at;
        return true;
      }
      case KeyKind::venue:
      case KeyKind::year:
        return read_venue_cell(kind, printed, told, paper);
      default:
        if (!paper.venue.told() && told.venue.likeness == Likeness::strong && told.venue.year != 0)
          paper.venue = told.venue;
        return false;
    }
  }

  static bool read_venue_cell(KeyKind kind, std::string_view printed, const Citation& told,
                              Citation& paper) {
    if (const int year = year_of_date_only(printed); year != 0) {
      paper.date_year = year;
      return true;
    }
    VenueMention mention = read_mention(bare(printed));
    if (!mention.told() && told.venue.told()) mention = told.venue;
    if (!mention.told() && kind == KeyKind::venue && !is_link_label(printed) &&
        printed.size() < 200) {
      mention = {std::string(bare(printed)), 0, Likeness::weak, false};
    }
    if (!mention.told()) return false;
    if (!paper.venue.told() || paper.venue.preprint || mention.likeness == Likeness::strong) {
      const int year = mention.year != 0 ? mention.year : paper.venue.year;
      paper.venue = mention;
      paper.venue.year = year;
    }
    return true;
  }

  /// A table that only lays out: each cell may be a paper.
  void read_cells(const Row& row) {
    for (const Cell& cell : row.cells) {
      const Citation paper = read_citation(chunks_of(cell.lines), cell.lines.size());
      if (!is_paper(paper, Shape::paragraph, surroundings_)) continue;
      entries_.push_back(entry_of(paper, row.at, surroundings_, report_));
    }
  }

  const Surroundings& surroundings_;
  Report& report_;
  std::vector<KeyKind> columns_;
  std::size_t title_column_ = 0;
  bool headed_ = false;
  std::vector<Entry> entries_;
};

}  // namespace

std::vector<Line> lines_of(const Part& part) {
  std::vector<Line> lines;
  append_lines(part, lines);
  return lines;
}

std::vector<Entry> read_table(const Part& table, const Surroundings& surroundings, Report& report) {
  return TableReader(surroundings, report).read(table);
}

}  // namespace medseg::indexer
