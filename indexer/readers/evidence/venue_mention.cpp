#include "indexer/readers/evidence/venue_mention.hpp"

#include "indexer/clean.hpp"
#include "indexer/readers/evidence/people.hpp"
#include "indexer/readers/evidence/venue_names.hpp"
#include "indexer/readers/evidence/words.hpp"
#include "indexer/readers/venue.hpp"
#include "indexer/urls.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace medseg::indexer {
namespace {

constexpr std::size_t kLongestMention = 200;  ///< bytes
constexpr int kFirstShortYear = 80;           ///< '80 is 1980, '79 would be 2079

constexpr auto kLeadIns =
    std::to_array<std::string_view>({"in", "by", "to", "at", "on", "appear", "accepted",
                                     "published", "presented", "publication", "venue", "the"});
constexpr auto kSmallWords = std::to_array<std::string_view>(
    {"of", "on", "and", "in", "for", "the", "to", "&", "de", "with", "at"});
constexpr auto kRangeWords =
    std::to_array<std::string_view>({"before", "pre", "earlier", "older", "until", "since", "after",
                                     "prior", "or", "以前", "之前"});
constexpr auto kHanVenues =
    std::to_array<std::string_view>({"学报", "杂志", "会议", "期刊", "通报", "大会", "学刊"});
constexpr auto kHeadingFillers = std::to_array<std::string_view>(
    {"top",         "awesome",     "papers",  "paper",    "list",     "accepted",  "main",
     "conference",  "conferences", "journal", "journals", "the",      "of",        "in",
     "at",          "on",          "from",    "oral",     "workshop", "workshops", "publications",
     "proceedings", "track",       "论文",    "会议",     "期刊",     "accept"});

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - at;
}

bool is_printable_year(int year) {
  return year >= 1950 && year <= 2040;
}

int long_year(int two_digits) {
  return two_digits < kFirstShortYear ? 2000 + two_digits : 1900 + two_digits;
}

/// Bytes of an apostrophe that ends a text; 0 for none.
std::size_t apostrophe_before(std::string_view text) {
  for (const std::string_view mark : {"'", "’", "‘", "`", "´", "′"}) {
    if (text.ends_with(mark)) return mark.size();
  }
  return 0;
}

/// "202511" and "20251123".
bool is_date_number(std::string_view digits) {
  const int month = number(digits.substr(4, 2));
  return is_printable_year(number(digits.substr(0, 4))) && month >= 1 && month <= 12;
}

/// Bytes of the month in "2023/03" and of the day in "2023-03-01", behind the year.
std::size_t month_after(std::string_view rest) {
  std::size_t size = 0;
  for (int parts = 0; parts < 2; ++parts) {
    const std::string_view next = rest.substr(size);
    if (next.size() < 2 || std::string_view("/.-").find(next.front()) == std::string_view::npos)
      break;
    const std::size_t digits = digits_at(next, 1);
    if (digits == 0 || digits > 2) break;
    size += 1 + digits;
  }
  return size;
}

struct YearSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
  int year = 0;  ///< 0: a number to be left out, of arXiv
};

/// The year that a run of digits may be.
YearSpan year_span(std::string_view text, std::size_t begin, std::size_t length) {
  const std::string_view before = text.substr(0, begin);
  const std::string_view digits = text.substr(begin, length);
  const std::size_t end = begin + length;
  const bool number_follows = end + 1 < text.size() && text[end] == '.' && is_digit(text[end + 1]);
  if (length == 4 && number_follows && digits_at(text, end + 1) >= 4) {
    return {begin, end + 1 + digits_at(text, end + 1), 0};
  }
  if (length == 4 && is_printable_year(number(digits))) {
    const std::size_t mark = apostrophe_before(before);
    return {begin - mark, end + month_after(text.substr(end)), number(digits)};
  }
  if ((length == 6 || length == 8) && is_date_number(digits))
    return {begin, end, number(digits.substr(0, 4))};
  if (length != 2 || (end < text.size() && is_ascii_letter(text[end]))) return {};
  if (const std::size_t mark = apostrophe_before(before); mark > 0) {
    return {begin - mark, end, long_year(number(digits))};
  }
  const bool dash = before.ends_with('-') && before.size() > 1;
  const std::string_view stem = dash ? before.substr(0, before.size() - 1) : before;
  std::size_t word = stem.size();
  while (word > 0 && is_ascii_letter(stem[word - 1])) --word;
  const std::string_view letters = stem.substr(word);
  const bool known = is_venue_abbreviation(small_letters(letters)) && capitals(letters) >= 2;
  if (known || (dash && capitals(letters) >= 2 && capitals(letters) + 2 >= letters.size())) {
    return {dash ? begin - 1 : begin, end, long_year(number(digits))};
  }
  return {};
}

/// A text without its years.
struct Yearless {
  std::string text;
  int year = 0;
};

Yearless without_years(std::string_view text) {
  Yearless result;
  std::size_t copied = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t length = digits_at(text, i);
    if (length == 0) continue;
    const YearSpan span = year_span(text, i, length);
    if (span.end > 0 && (span.year == 0 || result.year == 0 || span.year == result.year)) {
      result.text += text.substr(copied, span.begin - copied);
      result.text += ' ';
      copied = span.end;
      if (span.year != 0) result.year = span.year;
      i = span.end - 1;
    } else {
      i += length - 1;
    }
  }
  result.text += text.substr(copied);
  return result;
}

std::string_view without_marks(std::string_view word) {
  while (!word.empty() &&
         std::string_view(",;:()[]{}\"'*_|/-–").find(word.front()) != std::string_view::npos)
    word.remove_prefix(1);
  while (!word.empty() &&
         std::string_view(",;:()[]{}\"'*_|/-!").find(word.back()) != std::string_view::npos)
    word.remove_suffix(1);
  return word;
}

/// Without lead-ins and decorations.
std::string venue_text(std::string_view text) {
  std::string result;
  bool begun = false;
  for (const std::string_view printed : words_of(text)) {
    const std::string small = small_letters(without_marks(printed));
    if (!has_letters(printed) && printed != "&") continue;
    if (!begun && is_one_of(small, kLeadIns)) continue;
    if (is_decoration_word(small) && !(begun && small == "new")) continue;
    if (!result.empty()) result += ' ';
    result += printed;
    begun = true;
  }
  // What is left of brackets whose inside was taken out.
  for (const std::string_view empty : {"()", "[]", "( )", "[ ]"}) {
    if (const std::size_t at = result.find(empty); at != std::string::npos)
      result.erase(at, empty.size());
  }
  std::string_view name = bare(result);
  if (name.find('(') != std::string_view::npos && name.find(')') == std::string_view::npos &&
      static_cast<std::size_t>(name.data() - result.data()) + name.size() < result.size()) {
    return std::string(name) + ")";
  }
  return std::string(name);
}

/// A part of a word joined with others by dashes and the like.
bool has_abbreviation(std::string_view word) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= word.size(); ++i) {
    if (i < word.size() && std::string_view("-/@&()[],.:+").find(word[i]) == std::string_view::npos)
      continue;
    const std::string_view part = word.substr(begin, i - begin);
    if (capitals(part) >= 2 && is_venue_abbreviation(small_letters(part))) return true;
    begin = i + 1;
  }
  return capitals(word) >= 2 && is_venue_abbreviation(small_letters(word));
}

struct WordCounts {
  std::size_t all = 0;
  std::size_t abbreviations = 0;
  std::size_t venue_words = 0;
  std::size_t preprints = 0;
  std::size_t capital = 0;  ///< or small as in titles of journals
};

WordCounts count_words(std::string_view venue) {
  WordCounts counts;
  const auto words = words_of(venue);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = without_marks(words[i]);
    const std::string small = small_letters(word);
    ++counts.all;
    if (has_abbreviation(word)) ++counts.abbreviations;
    // "Journal of ...", "... Letters"; not "Stones at the Conference".
    const bool placed = i == 0 ||
                        (i + 1 < words.size() &&
                         (is_one_of(small_letters(words[i + 1]), kSmallWords) ||
                          word.ends_with('.') || is_venue_word(small_letters(words[i + 1])))) ||
                        (i + 1 == words.size() && small != "conference" && small != "frontiers" &&
                         small != "advances");
    if (placed && is_venue_word(small) && (word.size() > 2 || word.ends_with('.')))
      ++counts.venue_words;
    if (is_preprint_word(small.substr(0, small.find(':')))) ++counts.preprints;
    if (capitals(word.substr(0, 1)) == 1 || is_one_of(small, kSmallWords) || capitals(word) >= 2)
      ++counts.capital;
  }
  return counts;
}

/// "计算机学报"
bool is_han_venue(std::string_view venue) {
  if (han_characters(venue) > 14 || venue.find(' ') != std::string_view::npos) return false;
  return std::any_of(kHanVenues.begin(), kHanVenues.end(),
                     [&](std::string_view end) { return venue.ends_with(end); });
}

Likeness likeness_of(std::string_view venue, int year) {
  const WordCounts counts = count_words(venue);
  if (counts.all == 0 || counts.all > 16) return Likeness::none;
  if (is_venue_name(small_letters(venue)) || is_han_venue(venue)) return Likeness::strong;
  const std::size_t known = counts.abbreviations + counts.venue_words + counts.preprints;
  const bool named = counts.capital + counts.preprints >= counts.all;
  if (counts.preprints > 0 && counts.all <= 3) return Likeness::strong;
  if (counts.abbreviations > 0 && (counts.all == 1 || known >= counts.all)) return Likeness::strong;
  const bool mostly_known = counts.all <= known + 2 && venue.find(": ") == std::string_view::npos;
  if (counts.abbreviations > 0 && year != 0 && counts.all <= 6 && mostly_known)
    return Likeness::strong;
  if (counts.venue_words > 0 && named && (counts.all >= 3 || known >= counts.all))
    return Likeness::strong;
  if (counts.venue_words > 0 && year != 0 && counts.all >= 2 && counts.all <= 8)
    return Likeness::strong;
  return year != 0 && named && counts.all <= 8 && venue.find(": ") == std::string_view::npos
             ? Likeness::weak
             : Likeness::none;
}

bool is_month(std::string_view word) {
  constexpr auto kMonths = std::to_array<std::string_view>(
      {"january", "february", "march", "april", "may", "june", "july", "august", "september",
       "october", "november", "december", "sept"});
  return word.size() >= 3 &&
         std::any_of(kMonths.begin(), kMonths.end(),
                     [&](std::string_view month) { return month.starts_with(word); });
}

bool is_day(std::string_view word) {
  const std::size_t digits = digits_at(word, 0);
  const std::string_view rest = word.substr(digits);
  return digits >= 1 && digits <= 2 &&
         (rest.empty() || rest == "st" || rest == "nd" || rest == "rd" || rest == "th");
}

/// The year of one part of a date: "2021", "202511", "20251123"; 0 for none.
int year_of_number(std::string_view word) {
  if (digits_at(word, 0) != word.size() ||
      (word.size() != 4 && word.size() != 6 && word.size() != 8))
    return 0;
  const int year = number(word.substr(0, 4));
  const int month = word.size() > 4 ? number(word.substr(4, 2)) : 1;
  return is_printable_year(year) && month >= 1 && month <= 12 ? year : 0;
}

std::vector<std::string> date_words(std::string_view text) {
  std::string key = plain_key(text);
  for (const std::string_view mark : {"年", "月", "日"}) {
    for (std::size_t at = key.find(mark); at != std::string::npos; at = key.find(mark))
      key.replace(at, mark.size(), " ");
  }
  std::vector<std::string> words;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= key.size(); ++i) {
    if (i < key.size() && std::string_view(" .,/-()[]_:*").find(key[i]) == std::string_view::npos)
      continue;
    if (i > begin) words.emplace_back(key.substr(begin, i - begin));
    begin = i + 1;
  }
  return words;
}

/// "Jane Roe, John Doe, CVPR 2020": people and their venue, no venue alone.
bool follows_people(std::string_view text) {
  for (const std::string_view separator : {", ", ". "}) {
    const std::size_t last = text.rfind(separator);
    if (last == std::string_view::npos) continue;
    if (is_people(text.substr(0, last), false)) return true;
    const std::size_t first = text.find(separator);
    if (first != last && is_people(text.substr(0, text.find(separator, first + 1)), false))
      return true;
  }
  return false;
}

/// "arXiv preprint arXiv:2301.00001" and "arXiv 2301": the number is no part of the venue.
void cut_number(std::string& venue) {
  const auto words = words_of(venue);
  std::size_t end = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool again = i > 0 && small_letters(words[i]).starts_with("arxiv");
    if (again || is_digit(words[i].front())) break;
    end = static_cast<std::size_t>(words[i].data() - venue.data()) + words[i].size();
  }
  if (end > 0) venue.resize(end);
  while (venue.ends_with(':') || venue.ends_with('.')) venue.pop_back();
}

}  // namespace

int year_of_date_only(std::string_view text) {
  if (text.size() > 40) return 0;
  int year = 0;
  const auto words = date_words(text);
  if (words.size() > 4) return 0;
  for (const std::string& word : words) {
    if (const int found = year_of_number(word); found != 0 && year == 0) {
      year = found;
    } else if (!is_month(word) && !is_day(word)) {
      return 0;
    }
  }
  return year;
}

VenueMention read_mention(std::string_view text) {
  VenueMention mention;
  text = trimmed(text);
  if (text.empty() || text.size() > kLongestMention) return mention;
  if (year_of_date_only(text) != 0) return mention;
  if (follows_people(text)) return mention;
  if (const std::size_t mark = text.find_first_of(",;/&|");
      mark != std::string_view::npos && mark > 0) {
    // "WACV 2021, MedIA 2020": the first of two.
    const VenueMention first = read_mention(text.substr(0, mark));
    const VenueMention second = read_mention(text.substr(mark + 1));
    if (first.likeness == Likeness::strong && first.year != 0 &&
        second.likeness == Likeness::strong)
      return first;
  }
  const Yearless yearless = without_years(text);
  mention.year = yearless.year;
  mention.venue = venue_text(yearless.text);
  mention.likeness = likeness_of(mention.venue, mention.year);
  if (mention.likeness == Likeness::none) return {};
  mention.preprint =
      is_preprint_word(plain_key(mention.venue).substr(0, mention.venue.find_first_of(": ")));
  if (mention.preprint) cut_number(mention.venue);
  return mention;
}

LeadingVenue leading_venue(std::string_view text) {
  LeadingVenue result;
  const auto words = words_of(text.substr(0, 120));
  std::size_t taken = 0;
  for (std::size_t i = 0; i < words.size() && i < 5; ++i) {
    const std::string small = small_letters(without_marks(words[i]));
    const bool follows = taken == i && taken > 0 && small.starts_with("workshop");
    const bool acronym = capitals(words[i]) >= 2 || is_venue_word(small) ||
                         is_venue_abbreviation(small) || is_preprint_word(small) ||
                         is_decoration_word(small) || year_of_date_only(words[i]) != 0;
    if (!acronym && !follows) break;
    const auto size = static_cast<std::size_t>(words[i].data() - text.data()) + words[i].size();
    const VenueMention mention = read_mention(text.substr(0, size));
    const bool own_year = without_years(words[i]).year != 0;
    if (mention.likeness != Likeness::none && mention.year != 0 && (own_year || follows)) {
      const std::string_view rest = bare(text.substr(size));
      if (rest.empty()) break;
      result = {mention, size};
      taken = i + 1;
    }
  }
  return result;
}

VenueMention heading_mention(std::string_view heading) {
  VenueMention mention;
  if (heading.size() > kLongestMention) return mention;
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= heading.size(); ++i) {
    if (i < heading.size() && is_word_byte(heading[i])) continue;
    if (i > begin) words.push_back(heading.substr(begin, i - begin));
    begin = i + 1;
  }
  int years = 0;
  bool range = false;
  bool only_venue = true;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string small = small_letters(words[i]);
    const Yearless yearless = without_years(words[i]);
    range |= is_one_of(small, kRangeWords);
    if (yearless.year != 0) {
      ++years;
      mention.year = yearless.year;
    }
    const std::string_view letters = bare(yearless.text);
    const std::string small_stem = small_letters(letters);
    const bool venue = (capitals(letters) >= 2 && is_venue_abbreviation(small_stem)) ||
                       is_preprint_word(small_stem);
    const bool beside =
        yearless.year != 0 ||
        (i + 1 < words.size() &&
         (year_of_number(words[i + 1]) != 0 || (words[i + 1].size() == 2 && is_day(words[i + 1]))));
    if (venue && (mention.venue.empty() || beside)) {
      mention.venue = letters;
      if (beside) {
        mention.likeness = Likeness::strong;
        if (mention.year == 0 && words[i + 1].size() == 2)
          mention.year = long_year(number(words[i + 1])), ++years;
      }
    } else if (!letters.empty() && !is_one_of(small_stem, kHeadingFillers) && !is_day(letters) &&
               !is_month(small_stem)) {
      only_venue = false;
    }
  }
  if (only_venue && !mention.venue.empty()) mention.likeness = Likeness::strong;
  if (years != 1 || range) mention.year = 0;
  if (mention.likeness != Likeness::strong) mention.venue.clear();
  return mention;
}

VenueMention badge_mention(std::string_view address) {
  const std::size_t at = address.find("/badge/");
  if (at == std::string_view::npos ||
      split_url(address).host.find("shields.io") == std::string::npos)
    return {};
  std::string label = percent_decoded(address.substr(at + 7));
  label = label.substr(0, label.find('?'));
  const std::size_t color = label.rfind('-');
  if (color == std::string::npos) return {};
  label.resize(color);
  std::replace(label.begin(), label.end(), '_', ' ');
  for (const bool first : {false, true}) {
    const std::size_t dash = label.find('-');
    std::string part = first && dash != std::string::npos ? label.substr(dash + 1) : label;
    std::replace(part.begin(), part.end(), '-', ' ');
    VenueMention mention = read_mention(part);
    if (mention.likeness == Likeness::strong && !mention.preprint &&
        words_of(mention.venue).size() <= 3 && has_abbreviation(mention.venue)) {
      return mention;
    }
  }
  return {};
}

}  // namespace medseg::indexer
