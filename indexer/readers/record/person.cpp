#include "indexer/readers/record/person.hpp"

#include "indexer/clean.hpp"

#include <algorithm>
#include <array>

namespace medseg::indexer {
namespace {

constexpr std::array<std::string_view, 10> kSuffixes = {"Jr", "Jr.", "Sr", "Sr.",   "Junior",
                                                        "II", "III", "IV", "Ph.D.", "PhD"};

/// As they are written; "JR" and "V." are initials.
bool is_suffix(std::string_view text) {
  return std::find(kSuffixes.begin(), kSuffixes.end(), text) != kSuffixes.end();
}

void append_word(std::string& name, std::string_view word) {
  word = trimmed(word);
  if (!name.empty() && !word.empty()) name += ' ';
  name += word;
}

/// d'Alembert, al-Khwarizmi: such particles are tied to the name.
bool ties(std::string_view particle) {
  return particle.ends_with('\'') || particle.ends_with("’") || particle.ends_with('-');
}

}  // namespace

std::string printed(const Person& person) {
  std::string name;
  append_word(name, person.given);
  append_word(name, person.particle);
  if (ties(trimmed(person.particle))) {
    name += trimmed(person.family);
  } else {
    append_word(name, person.family);
  }
  append_word(name, person.suffix);
  return name;
}

std::vector<std::string_view> split_outside_braces(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  int depth = 0;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '{') ++depth;
    if (text[i] == '}') --depth;
    if (text[i] != separator || depth > 0) continue;
    parts.push_back(trimmed(text.substr(begin, i - begin)));
    begin = i + 1;
  }
  parts.push_back(trimmed(text.substr(begin)));
  return parts;
}

std::string turned_round(std::string_view name) {
  std::vector<std::string_view> parts = split_outside_braces(name, ',');
  std::erase_if(parts, [](std::string_view part) { return part.empty(); });
  if (parts.empty()) return {};
  if (parts.size() == 1) return std::string(parts[0]);
  if (parts.size() == 2) {
    // "Martin Luther King, Jr." is no family name before a given one.
    if (is_suffix(parts[1])) return printed({{}, {}, parts[0], parts[1]});
    return printed({parts[1], {}, parts[0], {}});
  }
  const bool suffix_last = is_suffix(parts[2]) && !is_suffix(parts[1]);
  Person person{parts[suffix_last ? 1 : 2], {}, parts[0], parts[suffix_last ? 2 : 1]};
  return printed(person);
}

}  // namespace medseg::indexer
