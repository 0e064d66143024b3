#include "query/styled_text.hpp"

#include "libsearch/text/repair.hpp"

#include <algorithm>

namespace medseg::command {

namespace {

bool is_plain(char c) {
  return c >= 0x20 && c < 0x7F;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), is_plain);
}

std::string_view escape(Style style) {
  switch (style) {
    case Style::dim:
      return "\x1b[2m";
    case Style::title:
      return "\x1b[1m";
    case Style::title_match:
      return "\x1b[1;32m";
    case Style::match:
      return "\x1b[32m";
    case Style::link:
      return "\x1b[36m";
    case Style::error:
      return "\x1b[1;31m";
    case Style::plain:
      break;
  }
  return {};
}

constexpr std::string_view kReset = "\x1b[0m";

std::size_t character_end(std::string_view text, std::size_t at) {
  ++at;
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
  return at;
}

}  // namespace

std::string safe(std::string_view text) {
  // The usual case, without a look at Unicode.
  if (is_ascii(text)) return std::string(text);
  std::string clean = text::strip_controls(text::to_utf8(text));
  std::replace_if(
      clean.begin(), clean.end(), [](char c) { return c >= 0 && !is_plain(c); }, ' ');
  return clean;
}

std::size_t columns_of(std::string_view text) {
  return is_ascii(text) ? text.size() : text::display_width(text);
}

StyledText& StyledText::add(std::string_view text, Style style) {
  text_ += safe(text);
  styles_.resize(text_.size(), style);
  return *this;
}

StyledText& StyledText::add(std::string_view text, const std::vector<Span>& spans, Style style,
                            Style inside) {
  std::size_t done = 0;
  for (const Span& span : spans) {
    if (span.begin < done || span.end < span.begin || span.end > text.size()) continue;
    add(text.substr(done, span.begin - done), style);
    add(text.substr(span.begin, span.end - span.begin), inside);
    done = span.end;
  }
  return add(text.substr(done), style);
}

/// Adds a line without the spaces at its end.
void StyledText::add_line(std::vector<Range>& lines, std::size_t begin, std::size_t end) const {
  while (end > begin && text_[end - 1] == ' ') --end;
  lines.push_back({begin, end});
}

std::vector<StyledText::Range> StyledText::lines(std::size_t width) const {
  std::vector<Range> found;
  std::size_t begin = 0;        // of the line
  std::size_t used = 0;         // columns from there to `at`
  std::size_t break_at = 0;     // the last place to end the line at; `begin` for none
  std::size_t after_break = 0;  // columns from there to `at`
  for (std::size_t at = 0; at < text_.size();) {
    const std::size_t end = character_end(text_, at);
    const std::size_t columns = columns_of({text_.data() + at, end - at});
    const bool space = text_[at] == ' ';
    const bool link = styles_[at] == Style::link;
    if ((space || (columns > 1 && !link)) && at > begin) {
      break_at = at;
      after_break = 0;
    }
    if (used + columns > width && !space && at > begin && (break_at > begin || !link)) {
      const bool hard = break_at <= begin;
      const std::size_t line_end = hard ? at : break_at;
      add_line(found, begin, line_end);
      begin = line_end;
      if (!hard && text_[begin] == ' ') {
        ++begin;
        --after_break;
      }
      used = hard ? 0 : after_break;
      break_at = begin;
      continue;
    }
    used += columns;
    after_break += columns;
    at = end;
  }
  add_line(found, begin, text_.size());
  return found;
}

void StyledText::print(Range range, bool colour, std::string& out) const {
  Style now = Style::plain;
  for (std::size_t at = range.begin; at < range.end; ++at) {
    if (colour && styles_[at] != now) {
      if (now != Style::plain) out += kReset;
      out += escape(styles_[at]);
      now = styles_[at];
    }
    out += text_[at];
  }
  if (now != Style::plain) out += kReset;
}

std::string StyledText::wrapped(const Terminal& terminal, std::size_t indent) const {
  std::string out;
  std::vector<Range> ranges{{0, text_.size()}};
  constexpr std::size_t kLeastRoom = 8;
  if (terminal.width != 0) {
    ranges = lines(std::max(terminal.width, indent + kLeastRoom) - indent);
  }
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    if (i > 0) out.append("\n").append(indent, ' ');
    print(ranges[i], terminal.colour, out);
  }
  return out;
}

}  // namespace medseg::command
