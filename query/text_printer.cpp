#include "query/text_printer.hpp"

#include "query/author_line.hpp"
#include "query/best_link.hpp"
#include "query/styled_text.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace medseg::command {

namespace {

/// Prints hits one below the other, their text in one column beside the ranks.
class Page {
 public:
  Page(const SearchResult& result, const Terminal& terminal)
      : result_(result), terminal_(terminal) {
    if (!result.hits.empty()) {
      rank_width_ = std::to_string(result.hits.back().rank).size();
    }
    indent_ = rank_width_ + 2;
  }

  std::string print() {
    if (!result_.explanation.empty()) add_explanation(result_.explanation, 0);
    bool complete = true;
    for (const Hit& hit : result_.hits) {
      if (!out_.empty()) out_ += '\n';
      if (complete && !hit.matched.all_words) {
        complete = false;
        add_partial_heading();
      }
      add_hit(hit);
    }
    return std::move(out_);
  }

 private:
  void add_partial_heading() {
    const bool none = result_.complete.value == 0;
    StyledText heading;
    heading.add(none ? "no paper has all of the words; some of the words:" : "some of the words:",
                Style::dim);
    out_ += heading.wrapped(terminal_, 0) + "\n\n";
  }

  void add_hit(const Hit& hit) {
    const Paper& paper = hit.paper;
    StyledText title;
    title.add(fmt::format("{:>{}}. ", hit.rank, rank_width_), Style::dim);
    out_ += title.wrapped({terminal_.colour, 0}, 0);
    add_line(StyledText().add(paper.title, hit.matched.title, Style::title, Style::title_match),
             false);
    add_line(author_line(paper, hit.matched.authors));
    add_line(place_line(hit));
    if (!hit.matched.missing.empty()) {
      add_line(StyledText().add("without: " + fmt::format("{}", joined(hit.matched.missing)),
                                Style::dim));
    }
    if (!hit.explanation.empty()) add_explanation(hit.explanation, indent_);
  }

  /// Venue, year and link; the link on a line of its own when it does not fit beside them.
  [[nodiscard]] StyledText place_line(const Hit& hit) const {
    const Paper& paper = hit.paper;
    StyledText line;
    line.add(paper.venue, hit.matched.venue, Style::plain, Style::match);
    if (paper.year != 0) line.add(fmt::format("{}{}", line.empty() ? "" : " ", paper.year));
    const std::string link = best_link(paper);
    if (!link.empty()) line.add(line.empty() ? "" : "  ").add(link, Style::link);
    return line;
  }

  void add_line(const StyledText& line, bool indented = true) {
    if (line.empty() && indented) return;
    if (indented) out_.append(indent_, ' ');
    out_ += line.wrapped(terminal_, indent_) + "\n";
  }

  void add_explanation(std::string_view text, std::size_t indent) {
    while (!text.empty()) {
      const std::size_t end = text.find('\n');
      const std::string_view line = text.substr(0, end);
      out_.append(indent, ' ');
      out_ += StyledText().add(line, Style::dim).wrapped(terminal_, indent) + "\n";
      text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
  }

  static std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) all += (all.empty() ? "" : ", ") + word;
    return all;
  }

  const SearchResult& result_;
  const Terminal& terminal_;
  std::size_t rank_width_ = 1;
  std::size_t indent_ = 0;
  std::string out_;
};

/// 12345 as "12,345"; the locale is not asked.
std::string grouped(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3;) {
    at -= 3;
    digits.insert(at, ",");
  }
  return digits;
}

std::string papers(const Total& total) {
  return fmt::format("{}{} {}", total.exact ? "" : "about ", grouped(total.value),
                     total.value == 1 ? "paper" : "papers");
}

std::string count(const SearchResult& result) {
  const bool one = result.total.value == 1;
  const std::uint64_t some =
      result.total.value - std::min(result.complete.value, result.total.value);
  if (some == 0) return papers(result.total) + (one ? " matches" : " match");
  if (result.complete.value == 0) {
    return fmt::format("{} with some of the words", papers(result.total));
  }
  return fmt::format("{} with all words, {}{} with some of them", papers(result.complete),
                     result.total.exact ? "" : "about ", grouped(some));
}

std::string shown(const SearchResult& result, const SearchOptions& options) {
  if (result.hits.empty()) {
    return options.limit == 0 ? "" : fmt::format("; none from {} on", grouped(options.offset + 1));
  }
  if (options.offset > 0) {
    return fmt::format("; {} to {} shown", grouped(result.hits.front().rank),
                       grouped(result.hits.back().rank));
  }
  if (result.hits.size() == result.total.value) return "";
  return fmt::format("; {} shown", grouped(result.hits.size()));
}

}  // namespace

std::string print_text(const SearchResult& result, const Terminal& terminal) {
  return Page(result, terminal).print();
}

std::string print_summary(const SearchResult& result, const SearchOptions& options,
                          const Terminal& terminal) {
  if (result.total.value == 0) {
    const std::string nothing = fmt::format("no paper matches: {}", result.query);
    const std::string hint = "try fewer words, or the beginning of a word with a star: segm*";
    return StyledText().add(nothing).wrapped(terminal, 0) + "\n" +
           StyledText().add("hint: " + hint, Style::dim).wrapped(terminal, 0) + "\n";
  }
  const std::string line = count(result) + shown(result, options);
  return StyledText().add(line, Style::dim).wrapped(terminal, 0) + "\n";
}

std::string print_notes(const SearchResult& result, const Terminal& terminal) {
  std::string out;
  for (const Note& note : result.notes) {
    out += StyledText().add("note: " + note.message, Style::dim).wrapped(terminal, 6) + "\n";
  }
  return out;
}

}  // namespace medseg::command
