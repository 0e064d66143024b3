#include "indexer/clean.hpp"
#include "indexer/readers/json/record.hpp"
#include "indexer/readers/json/values.hpp"
#include "indexer/readers/record/person.hpp"

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace medseg::indexer {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::element_type;
using simdjson::dom::object;

std::string name_of(object person) {
  for (const std::string_view key : {"literal", "name"}) {
    if (const std::string_view name = string_at(person, key); !name.empty()) {
      return std::string(name);
    }
  }
  std::string particle(string_at(person, "dropping-particle"));
  if (const auto kept = string_at(person, "non-dropping-particle"); !kept.empty()) {
    if (!particle.empty()) particle += ' ';
    particle += kept;
  }
  const std::string_view family = string_at(person, "family");
  const std::string_view given = string_at(person, "given");
  const std::string_view suffix = string_at(person, "suffix");
  return printed({given, particle, family, suffix});
}

void read_people(object item, std::string_view key, Draft& draft) {
  element value;
  if (item.at_key(key).get(value) != simdjson::SUCCESS) return;
  array people;
  if (value.get(people) != simdjson::SUCCESS) {
    if (value.type() != element_type::NULL_VALUE) report_wrong_type(key, "list of people", draft);
    return;
  }
  bool reported = false;
  for (const element person : people) {
    object parts;
    if (person.get(parts) == simdjson::SUCCESS) {
      draft.author(name_of(parts), draft.at());
    } else if (person.type() == element_type::STRING) {
      draft.author(turned_round(std::string_view(person)), draft.at());
    } else if (!reported) {
      report_wrong_type(key, "list of people", draft);
      reported = true;
    }
  }
}

/// {"date-parts": [[2020, 5, 1]]}, {"raw": "May 2020"}, {"literal": ..}, {"year": ..}, "2020-05"
std::string date_of(element value, std::string_view key, Draft& draft) {
  object date;
  if (value.get(date) != simdjson::SUCCESS) return text_of(value, key, draft);
  element first;
  if (date.at_key("date-parts").at(0).get(first) == simdjson::SUCCESS) {
    array parts;
    if (first.get(parts) == simdjson::SUCCESS && parts.at(0).get(first) != simdjson::SUCCESS) {
      return {};
    }
    return text_of(first, "date-parts", draft);
  }
  for (const std::string_view form : {"raw", "literal", "year"}) {
    if (std::string text = text_at(date, form, draft); !text.empty()) return text;
  }
  return {};
}

void read_date(object item, Draft& draft) {
  for (const std::string_view key :
       {"issued", "published", "published-print", "published-online", "event-date", "year"}) {
    element value;
    if (item.at_key(key).get(value) != simdjson::SUCCESS) continue;
    draft.year(date_of(value, key, draft), draft.at());
    if (draft.paper().year != 0) return;
  }
}

void read_venue(object item, Draft& draft) {
  const std::string_view type = string_at(item, "type");
  for (const std::string_view key : {"container-title", "event-title", "event"}) {
    element value;
    // Crossref's "event" is an object.
    if (item.at_key(key).get(value) != simdjson::SUCCESS || value.is_object()) continue;
    draft.venue(text_of(value, key, draft), draft.at());
  }
  if (type == "thesis" || type == "report" || type == "manuscript" || type == "dissertation") {
    draft.venue(text_at(item, "publisher", draft), draft.at());
  }
}

/// Zotero keeps the number of a preprint in its archive's fields.
void read_arxiv(object item, Draft& draft) {
  if (const auto number = string_at(item, "arxiv"); !number.empty()) {
    return draft.arxiv(number, draft.at());
  }
  for (const std::string_view key : {"archive_location", "number"}) {
    const std::string_view number = string_at(item, key);
    if (small_letters(number.substr(0, 6)) == "arxiv:") return draft.arxiv(number, draft.at());
  }
}

}  // namespace

void read_csl_item(object item, Draft& draft) {
  draft.title(text_at(item, "title", draft), draft.at());
  read_people(item, "author", draft);
  if (draft.paper().authors.empty()) read_people(item, "editor", draft);
  read_venue(item, draft);
  read_date(item, draft);
  draft.doi(text_at(item, "DOI", draft), draft.at());
  read_arxiv(item, draft);
  draft.link("Paper", text_at(item, "URL", draft), draft.at());
  draft.abstract(text_at(item, "abstract", draft), draft.at());
}

}  // namespace medseg::indexer
