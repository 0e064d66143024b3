#include "libsearch/query/clause.hpp"

#include "libsearch/query/bytes.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <utility>
#include <vector>

namespace medseg::query {

namespace {

constexpr std::string_view kYear = "year";
constexpr std::string_view kHas = "has";
constexpr int kNoFirst = std::numeric_limits<int>::min();
constexpr int kNoLast = std::numeric_limits<int>::max();

std::string lower(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), to_lower);
  return result;
}

std::vector<std::string_view> all_names() {
  std::vector<std::string_view> names;
  names.reserve(schema::kFields.size() + 2);
  for (const schema::Field& field : schema::kFields) names.push_back(field.name);
  names.insert(names.end(), {kYear, kHas});
  return names;
}

/// Insertions, deletions, replacements and swaps of neighbours between two short words.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> rows(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  std::iota(rows[0].begin(), rows[0].end(), 0U);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    rows[i][0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U);
      rows[i][j] = std::min({rows[i - 1][j] + 1, rows[i][j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
      }
    }
  }
  return rows[a.size()][b.size()];
}

std::string joined(const auto& names, std::string_view suffix) {
  std::string text;
  for (const std::string_view name : names) {
    if (!text.empty()) text += ", ";
    text.append(name).append(suffix);
  }
  return text;
}

std::optional<int> read_year(std::string_view text) {
  if (text.size() != 4 || !std::all_of(text.begin(), text.end(), is_digit)) return std::nullopt;
  return std::accumulate(text.begin(), text.end(), 0,
                         [](int year, char digit) { return year * 10 + (digit - '0'); });
}

std::optional<Years> read_comparison(std::string_view text) {
  const char sign = text.front();
  text.remove_prefix(1);
  const bool equal = sign == '=' || text.starts_with('=');
  if (sign != '=' && equal) text.remove_prefix(1);
  const std::optional<int> year = read_year(text);
  if (!year) return std::nullopt;
  if (sign == '=') return Years{*year, *year};
  if (sign == '>') return Years{equal ? *year : *year + 1, kNoLast};
  return Years{kNoFirst, equal ? *year : *year - 1};
}

std::optional<Years> read_range(std::string_view first, std::string_view last) {
  if (first.empty() && last.empty()) return std::nullopt;
  const std::optional<int> from = first.empty() ? kNoFirst : read_year(first);
  const std::optional<int> to = last.empty() ? kNoLast : read_year(last);
  if (!from || !to || *from > *to) return std::nullopt;
  return Years{*from, *to};
}

}  // namespace

std::optional<Clause> find_clause(std::string_view name) {
  const std::string wanted = lower(name);
  for (const schema::Field& field : schema::kFields) {
    if (wanted == field.name || wanted == field.alias) {
      return Clause{Clause::Kind::field, field.id};
    }
  }
  if (wanted == kYear) return Clause{Clause::Kind::years, {}};
  if (wanted == kHas) return Clause{Clause::Kind::has, {}};
  return std::nullopt;
}

std::string_view similar_clause(std::string_view name) {
  constexpr std::size_t kLongest = 16;
  if (name.size() > kLongest) return {};
  const std::string wanted = lower(name);
  std::string_view best;
  std::size_t least = 3;
  for (const std::string_view candidate : all_names()) {
    // Short names are near to far too many words.
    const std::size_t allowed = candidate.size() <= kYear.size() ? 1 : 2;
    const std::size_t distance = edit_distance(wanted, candidate);
    if (distance <= allowed && distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

std::string clause_names() {
  return joined(all_names(), ":");
}

std::optional<Years> read_years(std::string_view text) {
  if (text.empty()) return std::nullopt;
  if (std::string_view("<>=").find(text.front()) != std::string_view::npos) {
    return read_comparison(text);
  }
  if (const std::optional<int> year = read_year(text)) return Years{*year, *year};
  if (const std::size_t dots = text.find(".."); dots != std::string_view::npos) {
    return read_range(text.substr(0, dots), text.substr(dots + 2));
  }
  for (const std::string_view dash : {"-", "–"}) {
    const std::size_t at = text.find(dash);
    if (at == 4 && text.size() > at + dash.size()) {
      return read_range(text.substr(0, at), text.substr(at + dash.size()));
    }
  }
  return std::nullopt;
}

std::optional<std::string_view> find_property(std::string_view name) {
  const auto* const found =
      std::find(schema::kProperties.begin(), schema::kProperties.end(), lower(name));
  if (found == schema::kProperties.end()) return std::nullopt;
  return *found;
}

std::string property_names() {
  return joined(schema::kProperties, "");
}

}  // namespace medseg::query
