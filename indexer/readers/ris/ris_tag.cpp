#include "indexer/readers/ris/ris_tag.hpp"

#include "indexer/clean.hpp"

#include <algorithm>
#include <array>

namespace medseg::indexer {
namespace {

/// Tags that are believed without the two blanks that belong before the dash.
constexpr std::array<std::string_view, 52> kTags = {
    "TY", "ER", "AU", "A1", "A2", "A3", "A4", "ED", "TI", "T1", "T2", "T3", "CT",
    "JO", "JF", "JA", "J1", "J2", "BT", "PY", "Y1", "Y2", "DA", "DO", "UR", "L1",
    "L2", "L3", "L4", "LK", "AB", "N1", "N2", "KW", "SP", "EP", "VL", "IS", "SN",
    "PB", "CY", "ID", "M1", "M2", "M3", "C1", "C2", "C3", "LA", "DB", "DP", "PP"};

bool is_known(std::string_view name) {
  return std::find(kTags.begin(), kTags.end(), name) != kTags.end();
}

}  // namespace

RisTag read_ris_tag(std::string_view line) {
  const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
  const std::string_view text = line.substr(begin);
  const RisTag none{{}, trimmed(line)};
  if (text.size() < 3 || !capital(text[0]) || (!capital(text[1]) && !is_digit(text[1])))
    return none;
  const std::string_view name = text.substr(0, 2);
  const std::size_t dash = std::min(text.find_first_not_of(" \t", 2), text.size());
  if (dash == text.size() || text[dash] != '-') return none;
  const std::string_view value = text.substr(dash + 1);
  // "AI - based" in an abstract is no tag, nor is "T2-weighted".
  const bool exact = begin == 0 && dash == 4 && (value.empty() || value.front() == ' ');
  const bool parted = value.empty() || value.front() == ' ' || value.front() == '\t';
  if (!exact && !(is_known(name) && parted && dash > 2)) return none;
  return {name, trimmed(value)};
}

}  // namespace medseg::indexer
