#include "indexer/format.hpp"

#include "indexer/clean.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace medseg::indexer {
namespace {

constexpr std::array<std::string_view, 6> kCompressed = {".gz",  ".xz",   ".zst",
                                                         ".bz2", ".zstd", ".bzip2"};

constexpr std::array<std::pair<std::string_view, Format>, 11> kSuffixes = {{
    {".md", Format::markdown},
    {".markdown", Format::markdown},
    {".bib", Format::bibtex},
    {".bibtex", Format::bibtex},
    {".biblatex", Format::bibtex},
    {".ris", Format::ris},
    {".json", Format::json},
    {".csljson", Format::json},
    {".jsonl", Format::json_lines},
    {".ndjson", Format::json_lines},
    {".jsonlines", Format::json_lines},
}};

/// Lines of the first part that are looked at.
constexpr std::size_t kLines = 400;

/// Lines with something on them, without white space at the ends.
std::vector<std::string_view> lines_of(std::string_view head) {
  std::vector<std::string_view> lines;
  while (!head.empty() && lines.size() < kLines) {
    const std::size_t end = std::min(head.find_first_of("\r\n"), head.size());
    if (const auto line = trimmed(head.substr(0, end)); !line.empty()) lines.push_back(line);
    head.remove_prefix(std::min(end + 1, head.size()));
  }
  return lines;
}

// --- JSON

/// `{`, `[{`, `[ {`, `[]`; a Markdown link begins with `[` and a word.
std::optional<Format> json_format(const std::vector<std::string_view>& lines) {
  const std::string_view first = lines.front();
  if (first.front() == '[') {
    std::string_view inside = trimmed(first.substr(1));
    if (inside.empty() && lines.size() > 1) inside = lines[1];
    return inside.starts_with('{') || inside == "]" ? std::optional(Format::json) : std::nullopt;
  }
  if (first.front() != '{') return std::nullopt;
  const std::string_view inside = trimmed(first.substr(1));
  if (!inside.empty() && inside.front() != '"' && inside.front() != '}') return std::nullopt;
  // A record a line: the first line is a whole object, or the second begins another one.
  const bool line_each = first.back() == '}' || (lines.size() > 1 && lines[1].starts_with("{\""));
  return line_each ? Format::json_lines : Format::json;
}

// --- RIS

/// `TY  - JOUR`
bool is_ris_tag(std::string_view line) {
  if (line.size() < 3) return false;
  const auto letter = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (!letter(line[0]) || (!letter(line[1]) && !is_digit(line[1]))) return false;
  const std::string_view rest = line.substr(2);
  const std::size_t dash = std::min(rest.find_first_not_of(' '), rest.size());
  return dash > 0 && dash < rest.size() && rest[dash] == '-';
}

bool is_ris(const std::vector<std::string_view>& lines) {
  // Some publishers say who they are before the first record.
  constexpr std::size_t kPreface = 10;
  for (std::size_t i = 0; i < std::min(lines.size(), kPreface); ++i) {
    if (!is_ris_tag(lines[i]) || !lines[i].starts_with("TY")) continue;
    return i + 1 == lines.size() || is_ris_tag(lines[i + 1]);
  }
  return false;
}

// --- BibTeX

constexpr std::array<std::string_view, 37> kEntryTypes = {
    "article",       "book",        "booklet",      "collection",    "comment",       "conference",
    "dataset",       "electronic",  "inbook",       "incollection",  "inproceedings", "manual",
    "mastersthesis", "mvbook",      "mvcollection", "mvproceedings", "misc",          "online",
    "patent",        "periodical",  "phdthesis",    "preamble",      "proceedings",   "reference",
    "report",        "set",         "software",     "string",        "suppbook",      "techreport",
    "thesis",        "unpublished", "webpage",      "www",           "xdata",         "inreference",
    "eprint"};

/// The word of `@word{` or `@word(` at the front of a line, in small letters; empty for none.
std::string entry_type(std::string_view line) {
  if (!line.starts_with('@')) return {};
  std::size_t end = 1;
  while (end < line.size() && is_ascii_letter(line[end])) ++end;
  const std::string_view rest = trimmed(line.substr(end));
  if (end == 1 || (!rest.starts_with('{') && !rest.starts_with('('))) return {};
  return small_letters(line.substr(1, end - 1));
}

bool is_known_entry(std::string_view line) {
  const std::string type = entry_type(line);
  return std::find(kEntryTypes.begin(), kEntryTypes.end(), type) != kEntryTypes.end();
}

/// Before the first entry stand comments at most; in a Markdown list BibTeX stands in fences, under
/// headings.
bool is_bibtex(const std::vector<std::string_view>& lines) {
  for (const std::string_view line : lines) {
    if (is_known_entry(line)) return true;
    if (line.starts_with("```") || line.starts_with("~~~") || line.starts_with('#') ||
        line.starts_with("<") || line.starts_with("- ") || line.starts_with("* ") ||
        line.find("](") != std::string_view::npos) {
      return false;
    }
  }
  return false;
}

// --- Markdown

bool is_markdown_line(std::string_view line) {
  constexpr std::array<std::string_view, 8> kStarts = {"# ", "## ", "- ", "* ",
                                                       "+ ", "**",  "| ", "### "};
  const bool starts = std::any_of(kStarts.begin(), kStarts.end(),
                                  [&](std::string_view start) { return line.starts_with(start); });
  return starts || line.find("](") != std::string_view::npos;
}

}  // namespace

std::string_view name_of(Format format) {
  switch (format) {
    case Format::markdown:
      return "Markdown";
    case Format::bibtex:
      return "BibTeX";
    case Format::ris:
      return "RIS";
    case Format::json:
      return "JSON";
    case Format::json_lines:
      return "JSON Lines";
  }
  return {};
}

std::optional<Format> format_of_name(std::string_view path) {
  std::string name = small_letters(path.substr(path.find_last_of('/') + 1));
  for (const std::string_view suffix : kCompressed) {
    if (!name.ends_with(suffix)) continue;
    name.resize(name.size() - suffix.size());
    break;
  }
  for (const auto& [suffix, format] : kSuffixes) {
    if (name.size() > suffix.size() && name.ends_with(suffix)) return format;
  }
  return std::nullopt;
}

std::optional<Format> detect_format(std::string_view head, std::string_view path) {
  const std::optional<Format> promised = format_of_name(path);
  if (head.find('\0') != std::string_view::npos) return std::nullopt;
  const std::vector<std::string_view> lines = lines_of(head);
  if (lines.empty()) return promised;
  if (const auto json = json_format(lines)) return json;
  if (is_ris(lines)) return Format::ris;
  const bool first_entry = !entry_type(lines.front()).empty();
  if (promised != Format::markdown && (first_entry || is_bibtex(lines))) return Format::bibtex;
  if (is_known_entry(lines.front())) return Format::bibtex;
  if (promised) return promised;
  if (std::any_of(lines.begin(), lines.end(), is_markdown_line)) return Format::markdown;
  return std::nullopt;
}

}  // namespace medseg::indexer
