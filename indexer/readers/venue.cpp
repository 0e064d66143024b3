#include "indexer/readers/venue.hpp"

#include "indexer/clean.hpp"

#include <algorithm>
#include <array>

namespace medseg::indexer {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2099;
constexpr std::array<std::string_view, 12> kMonths = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

/// Reads "2024", "'24", `2024"` into the record; false when the text is no year at all.
bool read_year(std::string_view text, VenueYear& record) {
  const auto first = std::find_if(text.begin(), text.end(), is_digit);
  const auto begin = static_cast<std::size_t>(first - text.begin());
  const std::size_t end = std::min(text.find_first_not_of("0123456789", begin), text.size());
  const std::string_view digits = text.substr(begin, end - begin);
  const auto is_word = [](char c) { return is_digit(c) || is_ascii_letter(c); };
  const bool alone =
      std::none_of(text.begin(), first, is_word) &&
      std::none_of(text.begin() + static_cast<std::ptrdiff_t>(end), text.end(), is_word);
  if (digits.size() < 2 || digits.size() > 6 || !alone) return false;

  const std::string_view before = trimmed(text.substr(0, begin));
  const std::string_view after = trimmed(text.substr(end));
  const bool apostrophe = before == "'" || before == "’" || before == "‘";
  if (digits.size() == 2) {
    const int year = number(digits);
    record.year = year < 50 ? 2000 + year : 1900 + year;
  } else if (digits.size() == 4 && possible_year(number(digits))) {
    record.year = number(digits);
  }
  record.printed_year = digits;
  if (!after.empty()) {
    record.stray = after;
    record.stray_at = static_cast<std::size_t>(after.data() - text.data());
  } else if (!before.empty() && !(apostrophe && digits.size() == 2)) {
    record.stray = before;
    record.stray_at = static_cast<std::size_t>(before.data() - text.data());
  }
  return true;
}

/// "26th", "5", "1st": the day of a month.
bool is_day(std::string_view word) {
  const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
  const std::string_view rest = word.substr(digits);
  return digits >= 1 && digits <= 2 &&
         (rest.empty() || rest == "st" || rest == "nd" || rest == "rd" || rest == "th");
}

bool is_month(std::string_view word) {
  const std::string small = small_letters(word);
  return small.size() >= 3 &&
         std::any_of(kMonths.begin(), kMonths.end(),
                     [&](std::string_view month) { return month.starts_with(small); });
}

/// Only a day and a month, or numbers with marks between them: "26th Aug.", "2024.01.15".
bool is_date(std::string_view text) {
  bool month = false;
  int numbers = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = std::min(text.find_first_not_of(" .,/-", i), text.size());
    const std::size_t end = std::min(text.find_first_of(" .,/-", begin), text.size());
    const std::string_view word = text.substr(begin, end - begin);
    i = end;
    if (word.empty()) break;
    if (is_month(word)) {
      month = true;
    } else if (is_day(word) || (all_digits(word) && word.size() == 4)) {
      ++numbers;
    } else {
      return false;
    }
  }
  return month || numbers >= 2;
}

/// The first year that stands in a date as a number of its own.
int year_of_date(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = std::min(text.find_first_of("0123456789", i), text.size());
    const std::size_t end = std::min(text.find_first_not_of("0123456789", begin), text.size());
    if (end - begin == 4 && possible_year(number(text.substr(begin, 4)))) {
      return number(text.substr(begin, 4));
    }
    i = end;
  }
  return 0;
}

/// Splits at a place into venue and year; false when what should be the year is none.
bool split_at(std::string_view text, std::size_t year_begin, std::string_view venue,
              VenueYear& record) {
  const std::string_view tail = text.substr(year_begin);
  VenueYear found;
  if (!read_year(tail, found)) return false;
  found.venue = trimmed(venue);
  found.stray_at += year_begin;
  record = found;
  return true;
}

}  // namespace

bool possible_year(int year) {
  return year >= kFirstYear && year <= kLastYear;
}

VenueYear read_venue_year(std::string_view text) {
  VenueYear record;
  if (is_date(text)) {
    record.date = true;
    record.year = year_of_date(text);
    return record;
  }
  const std::size_t comma = text.rfind(',');
  if (comma != std::string_view::npos) {
    if (split_at(text, comma + 1, text.substr(0, comma), record)) return record;
    const std::size_t first = text.find(',');
    VenueYear turned;  // "[2024, MIA]"
    if (read_year(text.substr(0, first), turned) && turned.year != 0) {
      turned.venue = trimmed(text.substr(first + 1));
      return turned;
    }
  }
  const std::string_view whole = trimmed(text);
  const auto offset = static_cast<std::size_t>(whole.empty() ? 0 : whole.data() - text.data());
  const std::size_t space = whole.rfind(' ');
  const std::size_t word = space == std::string_view::npos ? 0 : space + 1;
  VenueYear spaced;  // "[MIA 2024]", "[MIA '24]", but not "[Area 51]"
  const bool full = !whole.empty() && (whole.size() - word >= 4 || !is_digit(whole[word]));
  if (full &&
      split_at(text.substr(0, offset + whole.size()), offset + word, whole.substr(0, word),
               spaced) &&
      spaced.year != 0) {
    return spaced;
  }
  record.venue = whole;
  return record;
}

int year_beside_venue(std::string_view url, std::string_view venue) {
  std::string key = small_letters(venue);
  std::erase_if(key, [](char c) { return !is_ascii_letter(c) && !is_digit(c); });
  if (key.size() < 3) return 0;
  const std::string small = small_letters(url);
  int year = 0;
  for (std::size_t at = small.find(key); at != std::string::npos; at = small.find(key, at + 1)) {
    std::size_t begin = at + key.size();
    if (begin < small.size() &&
        std::string_view("_-./").find(small[begin]) != std::string_view::npos) {
      ++begin;
    }
    const std::size_t end = std::min(small.find_first_not_of("0123456789", begin), small.size());
    if (begin > end || end - begin != 4) continue;
    const int found = number(std::string_view(small).substr(begin, 4));
    if (!possible_year(found)) continue;
    if (year != 0 && year != found) return 0;
    year = found;
  }
  return year;
}

}  // namespace medseg::indexer
