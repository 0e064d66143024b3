#include "indexer/readers/evidence/people.hpp"

#include "indexer/clean.hpp"
#include "indexer/readers/evidence/words.hpp"

#include <string>
#include <utility>

namespace medseg::indexer {
namespace {

constexpr std::size_t kLongestName = 60;

constexpr auto kParticles = std::to_array<std::string_view>(
    {"van", "de", "der", "den", "von", "da",  "di",  "dos", "del", "della", "la",
     "le",  "el", "al",  "bin", "ibn", "ter", "ten", "du",  "st",  "zu",    "y",
     "e",   "af", "abu", "ben", "jr",  "jr.", "sr",  "ii",  "iii", "iv",    "o'"});

/// Words of titles, topics and institutes, which no name holds.
constexpr auto kTopicWords = std::to_array<std::string_view>({"learning",
                                                              "network",
                                                              "networks",
                                                              "adaptation",
                                                              "imaging",
                                                              "segmentation",
                                                              "detection",
                                                              "model",
                                                              "models",
                                                              "data",
                                                              "image",
                                                              "images",
                                                              "vision",
                                                              "language",
                                                              "deep",
                                                              "neural",
                                                              "transfer",
                                                              "domain",
                                                              "medical",
                                                              "the",
                                                              "for",
                                                              "with",
                                                              "using",
                                                              "via",
                                                              "from",
                                                              "on",
                                                              "in",
                                                              "to",
                                                              "of",
                                                              "at",
                                                              "by",
                                                              "is",
                                                              "are",
                                                              "survey",
                                                              "review",
                                                              "analysis",
                                                              "recognition",
                                                              "classification",
                                                              "generation",
                                                              "university",
                                                              "institute",
                                                              "lab",
                                                              "labs",
                                                              "google",
                                                              "microsoft",
                                                              "facebook",
                                                              "meta",
                                                              "amazon",
                                                              "nvidia",
                                                              "tencent",
                                                              "alibaba",
                                                              "baidu",
                                                              "huawei",
                                                              "research",
                                                              "inc",
                                                              "paper",
                                                              "code",
                                                              "project",
                                                              "page",
                                                              "dataset",
                                                              "datasets",
                                                              "transformer",
                                                              "transformers",
                                                              "diffusion",
                                                              "method",
                                                              "methods",
                                                              "training",
                                                              "supervised",
                                                              "unsupervised",
                                                              "semi-supervised",
                                                              "object",
                                                              "video",
                                                              "visual",
                                                              "text",
                                                              "point",
                                                              "cloud",
                                                              "graph",
                                                              "attention",
                                                              "feature",
                                                              "features",
                                                              "task",
                                                              "tasks",
                                                              "based",
                                                              "robust",
                                                              "efficient",
                                                              "large",
                                                              "generalization",
                                                              "prediction",
                                                              "estimation",
                                                              "reconstruction",
                                                              "rendering",
                                                              "splatting",
                                                              "gaussian",
                                                              "framework",
                                                              "approach",
                                                              "application",
                                                              "applications",
                                                              "system",
                                                              "systems",
                                                              "college",
                                                              "school",
                                                              "department",
                                                              "hospital",
                                                              "center",
                                                              "centre",
                                                              "academy",
                                                              "company",
                                                              "computer",
                                                              "science",
                                                              "technology",
                                                              "conference",
                                                              "journal",
                                                              "transactions",
                                                              "workshop",
                                                              "proceedings",
                                                              "oral",
                                                              "spotlight",
                                                              "poster",
                                                              "arxiv",
                                                              "preprint",
                                                              "pytorch",
                                                              "tensorflow",
                                                              "keras",
                                                              "topic",
                                                              "session",
                                                              "keywords",
                                                              "abstract",
                                                              "tutorial",
                                                              "introduction",
                                                              "multi",
                                                              "self",
                                                              "zero-shot",
                                                              "few-shot",
                                                              "ai",
                                                              "this",
                                                              "that",
                                                              "we",
                                                              "our",
                                                              "new",
                                                              "letters",
                                                              "press",
                                                              "china",
                                                              "usa",
                                                              "uk",
                                                              "germany",
                                                              "france",
                                                              "japan",
                                                              "korea",
                                                              "singapore"});

bool starts_like_name(std::string_view word) {
  const auto first = static_cast<unsigned char>(word.front());
  return (first >= 'A' && first <= 'Z') || first >= 0xC3;
}

/// Without marks of footnotes: `*`, `†`, `<sup>`, digits at the end.
std::string_view without_notes(std::string_view word) {
  while (!word.empty() && (is_digit(word.back()) ||
                           std::string_view("*,;#^~").find(word.back()) != std::string_view::npos))
    word.remove_suffix(1);
  return word;
}

bool is_name_word(std::string_view word) {
  if (word.size() > 30 ||
      word.find_first_of("0123456789:/\\()[]{}<>=+?!\"&%@") != std::string_view::npos)
    return false;
  const std::string small = small_letters(word);
  if (is_one_of(small, kParticles)) return true;
  if (is_one_of(small, kTopicWords)) return false;
  if (!starts_like_name(word) || han_characters(word) > 0) return false;
  // "SAM" is no name; "J.-P." and "JP" are initials, "McRoe" and "LeDoe" are names.
  if (word.find('.') != std::string_view::npos) return true;
  return capitals(word) <= 2 || (capitals(word) == 3 && word.size() > 5);
}

bool is_han_name(std::string_view name) {
  const std::size_t han = han_characters(name);
  return han >= 2 && han <= 4 && han * 3 == name.size();
}

/// Whether every second piece is rather a first name: "Roe, Jane and Doe, John".
bool is_surname_first(std::string_view text) {
  const auto halves = text.find(" and ");
  if (halves == std::string_view::npos || text.find(',') == std::string_view::npos) return false;
  std::size_t begin = 0;
  std::size_t people = 0;
  while (begin <= text.size()) {
    const std::size_t end = std::min(text.find(" and ", begin), text.size());
    const std::string_view person = text.substr(begin, end - begin);
    if (std::count(person.begin(), person.end(), ',') != 1) return false;
    ++people;
    begin = end + 5;
  }
  return people >= 2;
}

/// "Roe, Jane, Ada Poe, John Doe": the style of a library turns only the first name round.
void join_first_author(NameList& list) {
  std::vector<std::string>& names = list.names;
  const auto is_single = [](const std::string& name) {
    return name.find(' ') == std::string::npos;
  };
  if (names.size() < 3 || !is_single(names[0]) || !is_single(names[1]) ||
      han_characters(names[0]) > 0)
    return;
  if (std::any_of(names.begin() + 2, names.end(), is_single)) return;
  names[0] += ", " + names[1];
  names.erase(names.begin() + 1);
}

}  // namespace

bool is_person(std::string_view name) {
  name = without_notes(trimmed(name));
  if (name.empty() || name.size() > kLongestName) return false;
  if (is_han_name(name)) return true;
  const auto words = words_of(name);
  if (words.size() > 6) return false;
  std::size_t real = 0;
  for (const std::string_view printed : words) {
    const std::string_view word = without_notes(printed);
    if (word.empty()) continue;
    if (!is_name_word(word)) return false;
    if (starts_like_name(word)) ++real;
  }
  return real >= 1;
}

bool is_people(std::string_view text, bool one_is_enough) {
  text = trimmed(text);
  if (text.size() < 3) return false;
  const NameList list = people_of(text);
  if (list.names.empty()) return false;
  std::size_t people = 0;
  std::size_t full = 0;
  for (const std::string& name : list.names) {
    if (!is_person(name)) continue;
    ++people;
    if (name.find(' ') != std::string::npos || name.find('.') != std::string::npos ||
        is_han_name(name) || name.find("\xC2\xA0") != std::string::npos) {
      ++full;
    }
  }
  const std::size_t all = list.names.size();
  if (all == 1) return people == 1 && (list.et_al || (one_is_enough && full == 1));
  if (people * 5 < all * 4) return false;
  return full * 2 >= all || list.et_al;
}

NameList people_of(std::string_view text) {
  if (!is_surname_first(text)) {
    NameList list = split_names(text);
    join_first_author(list);
    return list;
  }
  NameList list;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(" and ", begin), text.size());
    std::string_view person = trimmed(text.substr(begin, end - begin));
    if (end == text.size()) {
      while (person.ends_with('.') || person.ends_with(',')) person.remove_suffix(1);
    }
    if (small_letters(person) == "others" || small_letters(person) == "et al") {
      list.et_al = true;
    } else if (!person.empty()) {
      list.names.emplace_back(person);
    }
    begin = end + 5;
  }
  return list;
}

}  // namespace medseg::indexer
