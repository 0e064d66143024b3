#include "indexer/readers/line_kind.hpp"

#include "indexer/clean.hpp"

#include <algorithm>
#include <utility>

namespace medseg::indexer {
namespace {

bool is_decoration(const Run& run) {
  return run.kind == RunKind::image || (run.kind == RunKind::text && !run.strong && !run.emphasis &&
                                        std::none_of(run.text.begin(), run.text.end(), [](char c) {
                                          return is_digit(c) || is_ascii_letter(c) || c == '[' ||
                                                 c == ']' || c == '*' || c == '_';
                                        }));
}

LineKind kind_of(const Run& run) {
  if (run.strong) return LineKind::title;
  if (run.emphasis) return LineKind::authors;
  if (run.kind == RunKind::link) return LineKind::facts;
  if (run.kind != RunKind::text) return LineKind::plain;
  const std::string_view mark = literal_mark(run.text);
  if (mark.size() == 2) return LineKind::title;
  if (mark.size() == 1) return LineKind::authors;
  return trimmed(run.text).starts_with('[') ? LineKind::facts : LineKind::plain;
}

/// The part of a run from a byte on.
Run rest_of(const Run& run, std::size_t begin) {
  Run rest = run;
  rest.text.erase(0, begin);
  rest.at = moved(run.at, begin);
  return rest;
}

/// The bracket from which on a run of text holds facts; npos for none.
std::size_t begin_of_facts(const Run& run) {
  if (run.kind != RunKind::text || run.strong || run.emphasis) return std::string::npos;
  const std::string_view mark = literal_mark(run.text);
  if (mark.empty()) return run.text.find('[');
  const std::size_t closing = run.text.rfind(mark);
  const bool closed = closing != run.text.find(mark);
  return run.text.find('[', closed ? closing : 0);
}

class Splitter {
 public:
  Splitter(Place at, bool inside) {
    current_.at = at;
    current_.inside = inside;
  }

  void add(Run run) {
    const LineKind kind = kind_of(run);
    if (const std::size_t bracket = begin_of_facts(run); !facts_ && bracket != std::string::npos) {
      if (trimmed(std::string_view(run.text).substr(0, bracket)).empty()) {
        begin_part(moved(run.at, bracket));
      } else {
        Run before = run;
        before.text.resize(bracket);
        current_.runs.push_back(std::move(before));
        run = rest_of(run, bracket);
        begin_part(run.at);
      }
      facts_ = true;
    } else if (kind == LineKind::facts && !facts_) {
      begin_part(run.at);
      facts_ = true;
    } else if (kind == LineKind::authors && title_ && !facts_ && !authors_) {
      begin_part(run.at);
      authors_ = true;
    }
    title_ = title_ || kind == LineKind::title;
    current_.runs.push_back(std::move(run));
  }

  std::vector<Line> take() {
    if (!current_.runs.empty()) parts_.push_back(std::move(current_));
    return std::move(parts_);
  }

 private:
  void begin_part(Place at) {
    const bool nothing = std::all_of(current_.runs.begin(), current_.runs.end(), is_decoration);
    if (nothing) return;
    parts_.push_back(std::exchange(current_, Line()));
    current_.at = at;
  }

  std::vector<Line> parts_;
  Line current_;
  bool title_ = false;
  bool authors_ = false;
  bool facts_ = false;
};

}  // namespace

std::string_view literal_mark(std::string_view text) {
  text = trimmed(text);
  if (text.starts_with("***") || text.starts_with("___")) return {};
  if (text.starts_with("**") || text.starts_with("__"))
    return text.size() > 2 ? text.substr(0, 2) : "";
  const bool single = text.size() > 1 && (text.front() == '*' || text.front() == '_');
  return single ? text.substr(0, 1) : std::string_view{};
}

LineKind kind_of(const Line& line) {
  const auto first = std::find_if_not(line.runs.begin(), line.runs.end(), is_decoration);
  return first == line.runs.end() ? LineKind::plain : kind_of(*first);
}

std::vector<Line> split_by_kind(Line line) {
  Splitter splitter(line.at, line.inside);
  for (Run& run : line.runs) splitter.add(std::move(run));
  return splitter.take();
}

}  // namespace medseg::indexer
