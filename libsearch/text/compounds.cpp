#include "libsearch/text/compounds.hpp"

#include "libsearch/text/folding.hpp"
#include "libsearch/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <utility>

namespace medseg::text {
namespace {

using Parts = std::span<const Part>;

/// Compounds of this many words are joined in all ways; of longer ones only pairs, beginnings and
/// ends are.
constexpr std::size_t kJoinedFully = 5;

/// Other spellings of a joined form; each part may have some.
constexpr std::size_t kMostEquals = 4;

/// A part of a model's name is stemmed like prose only when it is long enough to be a word of it.
constexpr std::size_t kShortestStemmedPart = 5;

bool is_digit_seam(std::string_view before, std::string_view after) {
  return !before.empty() && !after.empty() && is_ascii_digit(before.back()) &&
         is_ascii_digit(after.front());
}

/// Glues a word on.  Two numbers stay two: `2020-2024`.
void glue(std::string& joined, std::string_view word) {
  if (is_digit_seam(joined, word)) joined += '-';
  joined += word;
}

std::string joined_term(Parts parts) {
  std::string term;
  for (const Part& part : parts) glue(term, part.form.term);
  return term;
}

std::string joined_bare(Parts parts) {
  const auto has_bare = [](const Part& part) { return !part.form.bare.empty(); };
  if (std::none_of(parts.begin(), parts.end(), has_bare)) return {};
  std::string bare;
  for (const Part& part : parts) glue(bare, has_bare(part) ? part.form.bare : part.form.term);
  return bare;
}

/// Every way of choosing among the spellings of the parts, the term itself left out.
std::vector<std::string> joined_equals(Parts parts) {
  const auto has_equal = [](const Part& part) { return !part.form.equal.empty(); };
  if (std::none_of(parts.begin(), parts.end(), has_equal)) return {};
  std::vector<std::string> spellings{""};
  for (const Part& part : parts) {
    std::vector<std::string> longer;
    for (const std::string& spelling : spellings) {
      if (longer.size() > kMostEquals) break;
      longer.push_back(spelling);
      glue(longer.back(), part.form.term);
      for (const std::string& equal : part.form.equal) {
        longer.push_back(spelling);
        glue(longer.back(), equal);
      }
    }
    spellings = std::move(longer);
  }
  spellings.erase(spellings.begin());
  const auto too_long = [](const std::string& term) { return term.size() > kLongestWord; };
  spellings.erase(std::remove_if(spellings.begin(), spellings.end(), too_long), spellings.end());
  if (spellings.size() > kMostEquals) spellings.resize(kMostEquals);
  return spellings;
}

bool is_changed(const Part& part) {
  return part.joint == Joint::change;
}

/// Whether the parts look like the name of a model rather than like hyphenated prose.
bool is_model(Parts parts) {
  if (std::any_of(parts.begin() + 1, parts.end(), is_changed)) return true;
  return std::any_of(parts.begin(), parts.end(),
                     [](const Part& part) { return part.look != Look::plain; });
}

std::string joined_stem(Parts parts, const std::string& term, Stemmer& stemmer) {
  const auto signs = [](const Part& part) { return !part.form.bare.empty(); };
  if (std::any_of(parts.begin(), parts.end(), signs)) return {};
  if (!is_model(parts)) return stemmer(term);
  const Part& last = parts.back();
  const bool whole = last.look == Look::number || last.look == Look::acronym;
  return whole && !last.possessive ? term : without_plural(term);
}

std::string part_stem(const Part& part, bool in_model, Stemmer& stemmer) {
  const std::string& term = part.form.term;
  if (!part.form.bare.empty()) return {};
  switch (part.look) {
    case Look::number:
      return {};
    case Look::acronyms:
      return without_plural(term);
    case Look::acronym:
      return part.possessive ? without_plural(term) : term;
    case Look::plain:
      break;
  }
  if (!in_model || term.size() >= kShortestStemmedPart) return stemmer(term);
  return term.size() + 1 < kShortestStemmedPart ? term : without_plural(term);
}

Joined make_joined(Parts parts, std::size_t first, std::size_t count, Stemmer* stemmer) {
  const Parts own = parts.subspan(first, count);
  Joined joined;
  joined.first = static_cast<std::uint32_t>(first);
  joined.count = static_cast<std::uint32_t>(count);
  joined.form.term = joined_term(own);
  joined.form.equal = joined_equals(own);
  joined.form.bare = joined_bare(own);
  if (stemmer != nullptr) joined.form.stem = joined_stem(own, joined.form.term, *stemmer);
  joined.form.begin = own.front().form.begin;
  joined.form.end = own.back().form.end;
  return joined;
}

bool is_joined(std::size_t first, std::size_t count, std::size_t all) {
  return all <= kJoinedFully || count == 2 || first == 0 || first + count == all;
}

}  // namespace

std::size_t joined_size(const std::vector<Part>& parts, const Group& group) {
  std::size_t size = 0;
  for (std::size_t i = group.first; i < group.last; ++i) {
    size += parts[i].form.term.size();
    if (i > group.first && is_digit_seam(parts[i - 1].form.term, parts[i].form.term)) ++size;
  }
  return size;
}

Unit make_unit(std::vector<Part>& parts, const Group& group, Stemmer* stemmer) {
  const auto own = std::span(parts).subspan(group.first, group.last - group.first);
  Unit unit;
  unit.bond = group.bond;
  if (stemmer != nullptr) {
    for (std::size_t i = 0; i < own.size(); ++i) {
      const bool in_model =
          (i > 0 && is_changed(own[i])) || (i + 1 < own.size() && is_changed(own[i + 1]));
      own[i].form.stem = part_stem(own[i], in_model, *stemmer);
    }
  }
  const std::size_t all = own.size();
  if (all > 1) unit.joined.reserve(all <= kJoinedFully ? all * (all - 1) / 2 : 3 * all);
  for (std::size_t count = 2; count <= all; ++count) {
    for (std::size_t first = 0; first + count <= all; ++first) {
      if (is_joined(first, count, all)) {
        unit.joined.push_back(make_joined(own, first, count, stemmer));
      }
    }
  }
  unit.words.reserve(all);
  for (Part& part : own) unit.words.push_back(std::move(part.form));
  return unit;
}

}  // namespace medseg::text
