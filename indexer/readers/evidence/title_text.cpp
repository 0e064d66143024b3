#include "indexer/readers/evidence/title_text.hpp"

#include "indexer/clean.hpp"
#include "indexer/readers/evidence/link_kind.hpp"
#include "indexer/readers/evidence/people.hpp"
#include "indexer/readers/evidence/venue_mention.hpp"
#include "indexer/readers/evidence/words.hpp"
#include "libsearch/text/repair.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace medseg::indexer {
namespace {

constexpr auto kPairs = std::to_array<std::pair<std::string_view, std::string_view>>({{"\"", "\""},
                                                                                      {"“", "”"},
                                                                                      {"‘", "’"},
                                                                                      {"``", "''"},
                                                                                      {"*", "*"},
                                                                                      {"`", "`"},
                                                                                      {"《", "》"},
                                                                                      {"「", "」"},
                                                                                      {"__", "__"},
                                                                                      {"【", "】"},
                                                                                      {"„", "“"},
                                                                                      {"”", "”"},
                                                                                      {"“", "\""}});

/// "7.", "7)", "[7]"
bool is_number(std::string_view word) {
  if (word.starts_with('[') && word.ends_with(']')) {
    word = word.substr(1, word.size() - 2);
    return !word.empty() && word.size() <= 4 && std::all_of(word.begin(), word.end(), is_digit);
  }
  const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
  return digits > 0 && digits <= 4 && (word.substr(digits) == "." || word.substr(digits) == ")");
}

/// Bytes of "4." in "4.Title"; 0 for none.
std::size_t glued_number(std::string_view title) {
  const std::size_t digits = std::min(title.find_first_not_of("0123456789"), title.size());
  const bool glued = digits > 0 && digits <= 3 && digits + 2 < title.size() &&
                     title[digits] == '.' && is_ascii_letter(title[digits + 1]) &&
                     is_ascii_letter(title[digits + 2]);
  return glued ? digits + 1 : 0;
}

bool looks_like_address(std::string_view text) {
  return text.starts_with("http") || text.starts_with("www.") ||
         (text.find(' ') == std::string_view::npos && text.find("://") != std::string_view::npos);
}

}  // namespace

int title_likeness(std::string_view text) {
  text = trimmed(text);
  const bool only_digits =
      std::all_of(text.begin(), text.end(), [](char c) { return !is_word_byte(c) || is_digit(c); });
  if (!has_letters(text) || only_digits || looks_like_address(text) || is_link_label(text))
    return 0;
  if (year_of_date_only(text) != 0) return 0;
  const VenueMention mention = read_mention(text);
  const auto words = words_of(text);
  if (mention.likeness == Likeness::strong && words.size() <= 12) return 0;
  if (mention.likeness == Likeness::weak && words.size() <= 2) return 0;
  const std::size_t han = han_characters(text);
  if (han >= 6) return 4;
  if (words.size() >= 5) return 4;
  if (words.size() >= 3) return 3;
  if (words.size() == 2) return 2;
  return 1;
}

std::string title_of(std::string_view text) {
  std::string stripped = text::strip_emoji(text);
  std::string_view title = trimmed(stripped);
  for (bool changed = true; changed && !title.empty();) {
    changed = false;
    const std::size_t space = title.find(' ');
    if (space != std::string_view::npos && is_number(title.substr(0, space))) {
      title = trimmed(title.substr(space));
      changed = true;
    }
    if (const std::size_t glued = glued_number(title); glued > 0) {
      title = trimmed(title.substr(glued));
      changed = true;
    }
    for (const auto& [open, close] : kPairs) {
      const bool whole = title.size() > open.size() + close.size() && title.starts_with(open) &&
                         title.ends_with(close);
      if (!whole) continue;
      const std::string_view inside =
          title.substr(open.size(), title.size() - open.size() - close.size());
      if (inside.find(close) != std::string_view::npos) continue;
      title = trimmed(inside);
      changed = true;
    }
    for (const std::string_view mark : {",", ";", "|", "-", "–", "—", "•", "·", "*", "，", "、"}) {
      if (title.ends_with(mark))
        title = trimmed(title.substr(0, title.size() - mark.size())), changed = true;
      if (title.starts_with(mark)) title = trimmed(title.substr(mark.size())), changed = true;
    }
    for (const std::string_view mark : {".", ":", "。", "："}) {
      if (title.ends_with(mark) && !title.ends_with("..")) {
        title = trimmed(title.substr(0, title.size() - mark.size()));
        changed = true;
      }
    }
  }
  return std::string(title);
}

}  // namespace medseg::indexer
