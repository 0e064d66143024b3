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
  together_.resize(text_.size(), keep_together_);
  return *this;
}

StyledText& StyledText::keep_together(bool together) {
  keep_together_ = together;
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

/// The end of the line that begins at `begin`: the last place that fits and is fit to break at.
std::size_t StyledText::line_end(std::size_t begin, std::size_t width) const {
  std::size_t good = begin;  // the last place to break at; `begin` for none
  std::size_t poor = begin;  // the same, but within what is better kept together
  std::size_t used = 0;
  std::size_t end = begin;
  for (std::size_t at = begin; at < text_.size(); at = end) {
    end = character_end(text_, at);
    const std::size_t columns = columns_of({text_.data() + at, end - at});
    const bool link = styles_[at] == Style::link;
    const bool space = text_[at] == ' ';
    if (at > begin && (space || (columns > 1 && !link))) (together_[at] ? poor : good) = at;
    used += columns;
    if (used <= width || space || at == begin) continue;
    if (good > begin) return good;
    if (poor > begin) return poor;
    if (!link) return at;
  }
  return text_.size();
}

std::vector<StyledText::Range> StyledText::lines(std::size_t width) const {
  std::vector<Range> found;
  for (std::size_t begin = 0; begin < text_.size() || found.empty();) {
    const std::size_t next = line_end(begin, width);
    std::size_t end = next;
    while (end > begin && text_[end - 1] == ' ') --end;
    found.push_back({begin, end});
    begin = next;
    while (begin < text_.size() && text_[begin] == ' ') ++begin;
  }
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
