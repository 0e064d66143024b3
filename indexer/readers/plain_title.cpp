#include "indexer/readers/plain_title.hpp"

#include "indexer/clean.hpp"
#include "indexer/readers/evidence/people.hpp"
#include "indexer/readers/evidence/title_text.hpp"
#include "indexer/readers/evidence/words.hpp"

#include <array>
#include <cstddef>

namespace medseg::indexer {
namespace {

constexpr std::size_t kLongestText = 3000;
constexpr int kTries = 40;

enum class Boundary { none, sentence, comma, dash };

struct BoundaryMark {
  std::string_view mark;
  Boundary boundary;
};
constexpr auto kBoundaries = std::to_array<BoundaryMark>({{". ", Boundary::sentence},
                                                          {"? ", Boundary::sentence},
                                                          {"! ", Boundary::sentence},
                                                          {"。", Boundary::sentence},
                                                          {", ", Boundary::comma},
                                                          {"，", Boundary::comma},
                                                          {"; ", Boundary::comma},
                                                          {" - ", Boundary::dash},
                                                          {" – ", Boundary::dash},
                                                          {" — ", Boundary::dash},
                                                          {" -- ", Boundary::dash},
                                                          {" by ", Boundary::dash},
                                                          {" / ", Boundary::dash}});

const BoundaryMark* boundary_at(std::string_view text, std::size_t at) {
  for (const BoundaryMark& row : kBoundaries) {
    if (text.substr(at).starts_with(row.mark)) return &row;
  }
  return nullptr;
}

/// "J. Roe": the full stop of an initial ends no sentence.
bool ends_initial(std::string_view before) {
  return before.size() >= 1 && capitals(before.substr(before.size() - 1)) == 1 &&
         (before.size() == 1 || before[before.size() - 2] == ' ' ||
          before[before.size() - 2] == '.' || before[before.size() - 2] == '-');
}

std::string_view first_sentence(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const BoundaryMark* row = boundary_at(text, i);
    if (row != nullptr && row->boundary == Boundary::sentence && !ends_initial(text.substr(0, i)) &&
        !text.substr(0, i).ends_with(" al")) {
      return text.substr(0, i);
    }
  }
  return text;
}

/// Authors or a venue, and not the second half of a title.
bool begins_with_facts(std::string_view rest, Boundary boundary) {
  rest = trimmed(rest);
  if (rest.empty()) return false;
  std::string_view unit = first_sentence(rest);
  if (is_people(unit, boundary == Boundary::sentence && words_of(unit).size() >= 2)) return true;
  const VenueMention mention = read_mention(unit);
  if (mention.likeness == Likeness::strong)
    return boundary != Boundary::comma || mention.year != 0 || unit.size() == rest.size();
  if (mention.likeness == Likeness::weak && boundary == Boundary::sentence) return true;
  if (boundary == Boundary::sentence && year_of_date_only(unit) != 0) return true;
  // "Roe, Doe, and Poe, CVPR 2020": the venue closes the list.
  const std::size_t comma = unit.rfind(", ");
  if (comma == std::string_view::npos) return false;
  const bool facts =
      read_mention(unit.substr(comma + 2)).told() || year_of_date_only(unit.substr(comma + 2)) != 0;
  return facts && is_people(unit.substr(0, comma), true);
}

}  // namespace

PlainTitle split_plain_title(std::string_view text) {
  PlainTitle result{{}, text, {}};
  if (text.size() > kLongestText) return result;
  const std::string_view first = first_sentence(text);
  if (first.size() < text.size() && is_people(first, false)) {
    const std::string_view rest = trimmed(text.substr(first.size() + 1));
    const std::string_view title = first_sentence(rest);
    if (title_likeness(title) >= 3) {
      result = {first, title, rest.substr(title.size())};
      return result;
    }
  }
  int tries = 0;
  for (std::size_t i = 1; i < text.size() && tries < kTries; ++i) {
    const BoundaryMark* row = boundary_at(text, i);
    if (row == nullptr) continue;
    const std::string_view before = text.substr(0, i);
    if (row->boundary == Boundary::sentence && ends_initial(before)) continue;
    ++tries;
    if (title_likeness(before) < 2) continue;
    if (!begins_with_facts(text.substr(i + row->mark.size()), row->boundary)) continue;
    // A question mark belongs to the title.
    const bool stays = row->mark[0] == '?' || row->mark[0] == '!';
    result.title = stays ? text.substr(0, i + 1) : before;
    result.rest = text.substr(i + row->mark.size());
    return result;
  }
  return result;
}

PeeledTitle peel_title(std::string_view text) {
  PeeledTitle result;
  text = trimmed(text);
  const auto take = [&](std::string_view inside) {
    const VenueMention mention = read_mention(inside);
    const int year = year_of_date_only(inside);
    if (!mention.told() && year == 0) return false;
    if (mention.likeness > result.mention.likeness) result.mention = mention;
    if (year != 0) result.date_year = year;
    return true;
  };
  for (bool changed = true; changed && text.size() > 2;) {
    changed = false;
    for (const auto& [open, close] : {std::pair{'[', ']'}, std::pair{'(', ')'}}) {
      if (text.front() == open) {
        const std::size_t end = text.substr(0, 120).find(close);
        if (end != std::string_view::npos && end + 1 < text.size() &&
            take(text.substr(1, end - 1))) {
          text = trimmed(text.substr(end + 1));
          changed = true;
        }
      }
      if (text.size() > 2 && text.back() == close) {
        const std::size_t begin = text.rfind(open);
        if (begin != std::string_view::npos && begin > 0 && text.size() - begin < 120 &&
            take(text.substr(begin + 1, text.size() - begin - 2))) {
          text = trimmed(text.substr(0, begin));
          changed = true;
        }
      }
    }
  }
  if (const LeadingVenue leading = leading_venue(text); leading.size > 0) {
    if (leading.mention.likeness > result.mention.likeness) result.mention = leading.mention;
    text = trimmed(text.substr(leading.size));
    while (!text.empty() && std::string_view(":-|,.").find(text.front()) != std::string_view::npos)
      text = trimmed(text.substr(1));
  }
  result.title = text;
  return result;
}

}  // namespace medseg::indexer
