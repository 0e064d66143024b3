#include "indexer/names.hpp"

#include "indexer/clean.hpp"

#include <algorithm>
#include <array>

namespace medseg::indexer {
namespace {

constexpr std::array<std::string_view, 5> kSeparators = {",", ";", "，", "；", "、"};
constexpr std::array<std::string_view, 3> kAnd = {"and", "AND", "&"};
constexpr std::array<std::string_view, 9> kEtAl = {
    "et al", "et. al", "et.al", "etal", "et alii", "et alia", "and others", "& others", "others"};
constexpr std::array<std::string_view, 6> kSuffixes = {"Jr", "Sr", "II", "III", "IV", "PhD"};
/// Marks of footnotes and of emphasis.
constexpr std::array<std::string_view, 22> kMarks = {"*", "†", "‡", "§", "¶", "#", "^", "_",
                                                     "✉", "∗", "⁎", " ", "⁰", "¹", "²", "³",
                                                     "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};

/// Splits at any of the separators.
std::vector<std::string_view> split_at_separators(std::string_view text) {
  std::vector<std::string_view> pieces;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto* separator = std::find_if(kSeparators.begin(), kSeparators.end(),
                                         [&](auto s) { return text.substr(i).starts_with(s); });
    if (separator == kSeparators.end()) {
      ++i;
      continue;
    }
    pieces.push_back(text.substr(begin, i - begin));
    i += separator->size();
    begin = i;
  }
  pieces.push_back(text.substr(begin));
  return pieces;
}

/// Length of the "and" that stands at a place as a word of its own; 0 for none.
std::size_t and_at(std::string_view text, std::size_t at) {
  if (at > 0 && text[at - 1] != ' ') return 0;
  for (const std::string_view word : kAnd) {
    const std::size_t end = at + word.size();
    if (text.substr(at).starts_with(word) && (end == text.size() || text[end] == ' ')) {
      return word.size();
    }
  }
  return 0;
}

/// Splits at "and" and "&".
void split_at_and(std::string_view text, std::vector<std::string_view>& pieces) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t length = and_at(text, i);
    if (length == 0) continue;
    if (const auto piece = trimmed(text.substr(begin, i - begin)); !piece.empty())
      pieces.push_back(piece);
    i += length - 1;
    begin = i + 1;
  }
  if (const auto piece = trimmed(text.substr(begin)); !piece.empty()) pieces.push_back(piece);
}

/// Takes "et al." off the end.
bool take_et_al(std::string_view& piece) {
  std::string_view text = piece;
  while (!text.empty() && std::string_view(" .*_").find(text.back()) != std::string_view::npos) {
    text.remove_suffix(1);
  }
  const std::string small = small_letters(text);
  if (text.empty() ? piece.find("..") != std::string_view::npos : small == "…") {
    piece = {};
    return true;
  }
  for (const std::string_view words : kEtAl) {
    if (!small.ends_with(words)) continue;
    const std::size_t begin = small.size() - words.size();
    const bool alone = begin == 0 || small[begin - 1] == ' ';
    if (!alone || (words == "others" && begin != 0)) continue;
    piece = trimmed(text.substr(0, begin));
    return true;
  }
  return false;
}

/// Without the marks at its ends, and without digits and a full stop that a name does not end in.
std::string_view bare_name(std::string_view name) {
  for (bool changed = true; changed;) {
    changed = false;
    for (const std::string_view mark : kMarks) {
      if (name.starts_with(mark)) name.remove_prefix(mark.size()), changed = true;
      if (name.ends_with(mark)) name.remove_suffix(mark.size()), changed = true;
    }
    if (!name.empty() && is_digit(name.back())) name.remove_suffix(1), changed = true;
  }
  if (name.ends_with('.')) {
    const std::size_t space = name.rfind(' ');
    const std::string_view last = name.substr(space == std::string_view::npos ? 0 : space + 1);
    if (last.size() > 3 && last.find('.') == last.size() - 1) name.remove_suffix(1);
  }
  return name;
}

bool is_suffix(std::string_view name) {
  if (name.ends_with('.')) name.remove_suffix(1);
  return std::find(kSuffixes.begin(), kSuffixes.end(), name) != kSuffixes.end();
}

}  // namespace

NameList split_names(std::string_view text) {
  NameList list;
  const std::vector<std::string_view> pieces = split_at_separators(text);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    std::string_view piece = trimmed(pieces[i]);
    if (take_et_al(piece)) {
      list.et_al = true;
      if (piece.empty()) continue;
    }
    std::vector<std::string_view> names;
    split_at_and(piece, names);
    const bool last = i + 1 == pieces.size();
    if (names.empty() && !last) list.gap = true;
    for (const std::string_view printed : names) {
      const std::string_view name = bare_name(printed);
      if (name.empty()) continue;  // a number of a footnote: "Jane Roe1,2"
      if (is_suffix(name) && !list.names.empty()) {
        list.names.back().append(", ").append(name);
      } else {
        list.names.emplace_back(name);
      }
    }
  }
  return list;
}

}  // namespace medseg::indexer
