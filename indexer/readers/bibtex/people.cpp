#include "indexer/readers/bibtex/people.hpp"

#include "indexer/clean.hpp"
#include "indexer/readers/bibtex/plain_text.hpp"
#include "indexer/readers/record/draft.hpp"
#include "indexer/readers/record/person.hpp"

#include <algorithm>

namespace medseg::indexer {
namespace {

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Bytes of "and" (in any letters) or `\&` or `&` that stands alone at a place; 0 for none.
std::size_t conjunction(std::string_view text, std::size_t at) {
  if (at > 0 && !is_space(text[at - 1])) return 0;
  std::size_t length = 0;
  if (small_letters(text.substr(at, 3)) == "and") length = 3;
  if (text[at] == '&') length = 1;
  if (text.substr(at, 2) == "\\&") length = 2;
  const bool alone = at + length == text.size() || is_space(text[at + length]);
  return alone ? length : 0;
}

/// Splits at conjunctions outside braces.
std::vector<std::string_view> split_at_and(std::string_view text) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  int depth = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '{') ++depth;
    if (text[i] == '}') --depth;
    const std::size_t length = depth > 0 ? 0 : conjunction(text, i);
    if (length == 0) continue;
    parts.push_back(text.substr(begin, i - begin));
    begin = i + length;
    i = begin - 1;
  }
  parts.push_back(text.substr(begin));
  return parts;
}

/// Without commas and white space at the ends.
std::string_view stripped(std::string_view name) {
  name = trimmed(name);
  while (name.starts_with(',') || name.starts_with(';')) name = trimmed(name.substr(1));
  while (name.ends_with(',') || name.ends_with(';')) {
    name = trimmed(name.substr(0, name.size() - 1));
  }
  return name;
}

/// biblatex: "family=Eyck, prefix=van, given=Jan"; empty for another name.
std::string keyed_name(std::string_view name) {
  if (name.find('=') == std::string_view::npos) return {};
  Person person;
  for (const std::string_view part : split_outside_braces(name, ',')) {
    const std::size_t equals = std::min(part.find('='), part.size());
    const std::string key = small_letters(trimmed(part.substr(0, equals)));
    const std::string_view value = part.substr(std::min(equals + 1, part.size()));
    if (key == "family") person.family = value;
    if (key == "given") person.given = value;
    if (key == "prefix") person.particle = value;
    if (key == "suffix") person.suffix = value;
  }
  return person.family.empty() ? std::string() : printed(person);
}

bool has_space(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return is_space(c) || c == '~'; });
}

class PeopleReader {
 public:
  People run(std::string_view latex) {
    for (const std::string_view part : split_at_and(latex)) {
      const auto names = split_outside_braces(part, ';');
      people_.odd = people_.odd || names.size() > 1;
      for (const std::string_view name : names) add(stripped(name));
    }
    return std::move(people_);
  }

 private:
  void add(std::string_view name) {
    if (name.empty()) return;
    if (is_et_al(name)) {
      people_.et_al = true;
      return;
    }
    name = without_et_al(name);
    const auto parts = split_outside_braces(name, ',');
    if (parts.size() <= 3) return push(name);
    if (std::string keyed = keyed_name(name); !keyed.empty()) {
      people_.names.push_back(plain_text(keyed));
      return;
    }
    add_list(parts);
  }

  /// "Doe, Jane et al." and "Doe, Jane, et al."
  std::string_view without_et_al(std::string_view name) {
    std::string_view bare = name;
    while (bare.ends_with('.')) bare.remove_suffix(1);
    for (const std::string_view end : {" et al", " et. al"}) {
      if (bare.size() <= end.size() || !small_letters(bare).ends_with(end)) continue;
      people_.et_al = true;
      return stripped(bare.substr(0, bare.size() - end.size()));
    }
    return name;
  }

  /// More commas than a name can have: people parted by commas, first names before last ones or
  /// after them.
  void add_list(const std::vector<std::string_view>& parts) {
    people_.odd = true;
    const bool whole = std::all_of(parts.begin(), parts.end(), has_space);
    if (whole || parts.size() % 2 != 0) {
      for (const std::string_view part : parts) push(part);
      return;
    }
    for (std::size_t i = 0; i + 1 < parts.size(); i += 2) {
      people_.names.push_back(plain_text(printed({parts[i + 1], {}, parts[i], {}})));
    }
  }

  void push(std::string_view name) {
    std::string keyed = keyed_name(name);
    people_.names.push_back(plain_text(keyed.empty() ? turned_round(name) : keyed));
  }

  People people_;
};

}  // namespace

People read_people(std::string_view latex) {
  return PeopleReader().run(latex);
}

}  // namespace medseg::indexer
