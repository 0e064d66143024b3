#include "indexer/readers/ris/ris_record.hpp"

#include "indexer/clean.hpp"
#include "indexer/readers/record/person.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace medseg::indexer {
namespace {

using Names = std::initializer_list<std::string_view>;

bool is_one_of(std::string_view name, Names names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Hands over each field of a name.
template <typename Take>
void each(const RisRecord& record, std::string_view name, const Take& take) {
  for (const RisField& field : record.fields) {
    if (field.name == name && !field.value.empty()) take(field);
  }
}

/// Hands over the fields of the first of several names that the record has.
template <typename Take>
bool first_of(const RisRecord& record, const std::vector<std::string_view>& names,
              const Take& take) {
  for (const std::string_view name : names) {
    bool found = false;
    each(record, name, [&](const RisField& field) {
      take(field);
      found = true;
    });
    if (found) return true;
  }
  return false;
}

bool is_book(const RisRecord& record) {
  return is_one_of(record.type, {"BOOK", "EBOOK", "EDBOOK", "WHOLE"});
}

void read_title(const RisRecord& record, Draft& draft) {
  const auto take = [&](const RisField& field) { draft.title(field.value, field.at); };
  if (first_of(record, {"TI", "T1", "CT"}, take)) return;
  if (is_book(record)) first_of(record, {"BT"}, take);
}

void read_people(const RisRecord& record, Draft& draft) {
  const auto take = [&](const RisField& field) {
    // One field for each person; some programs put all of them in one.
    for (const std::string_view name : split_outside_braces(field.value, ';')) {
      draft.author(turned_round(name), field.at);
    }
  };
  bool any = false;
  for (const RisField& field : record.fields) {
    if (!is_one_of(field.name, {"AU", "A1"})) continue;
    take(field);
    any = true;
  }
  if (!any) first_of(record, {"A2", "ED"}, take);
}

/// Where the venue stands, the best place first.
std::vector<std::string_view> venue_fields(const RisRecord& record) {
  if (is_one_of(record.type, {"THES", "RPRT", "UNPB"})) return {"PB", "T2", "JO"};
  if (is_book(record)) return {"T3"};
  if (is_one_of(record.type, {"CONF", "CPAPER", "CHAP", "ECHAP"})) {
    return {"T2", "BT", "JF", "C3", "JO", "J2", "JA", "T3"};
  }
  return {"JF", "T2", "JO", "BT", "JA", "J2", "J1", "C3", "T3"};
}

void read_identifiers(const RisRecord& record, Draft& draft) {
  each(record, "DO", [&](const RisField& field) { draft.doi(field.value, field.at); });
  for (const std::string_view name : {"M1", "M3", "C7", "AN"}) {
    each(record, name, [&](const RisField& field) {
      const std::string small = small_letters(field.value);
      if (small.starts_with("arxiv:")) draft.arxiv(field.value, field.at);
      if (small.starts_with("10.") && draft.paper().doi.empty()) draft.doi(field.value, field.at);
    });
  }
}

void read_links(const RisRecord& record, Draft& draft) {
  for (const RisField& field : record.fields) {
    if (!is_one_of(field.name, {"UR", "L1", "L2", "LK"})) continue;
    const std::string_view label = field.name == "L1" ? "PDF" : "Paper";
    const std::string_view value = field.value;
    const bool web = value.find("://") != std::string_view::npos || value.starts_with("www.");
    if (web) draft.link(label, value, field.at);
  }
}

}  // namespace

void read_ris_record(const RisRecord& record, Draft& draft) {
  read_title(record, draft);
  read_people(record, draft);
  first_of(record, venue_fields(record),
           [&](const RisField& field) { draft.venue(field.value, field.at); });
  for (const std::string_view name : {"PY", "Y1", "DA", "Y2"}) {
    each(record, name, [&](const RisField& field) { draft.year(field.value, field.at); });
  }
  read_identifiers(record, draft);
  read_links(record, draft);
  first_of(record, {"AB", "N2"},
           [&](const RisField& field) { draft.abstract(field.value, field.at); });
}

}  // namespace medseg::indexer
