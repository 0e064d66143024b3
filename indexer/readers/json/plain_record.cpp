#include "indexer/clean.hpp"
#include "indexer/names.hpp"
#include "indexer/readers/json/record.hpp"
#include "indexer/readers/json/values.hpp"
#include "indexer/readers/record/person.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace medseg::indexer {
namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;
using simdjson::dom::object;

/// {"name": ..} or its parts, under the keys that lists use.
std::string name_of_person(object person) {
  for (const std::string_view key : {"name", "full_name", "fullname", "literal"}) {
    if (const std::string_view name = string_at(person, key); !name.empty()) {
      return std::string(name);
    }
  }
  const auto first_of = [&](std::string_view one, std::string_view other) {
    const std::string_view text = string_at(person, one);
    return text.empty() ? string_at(person, other) : text;
  };
  return printed({first_of("given", "first"), string_at(person, "particle"),
                  first_of("family", "last"), string_at(person, "suffix")});
}

void read_names(std::string_view text, Draft& draft) {
  const NameList list = split_names(clean(text).text);
  for (const std::string& name : list.names) draft.author(name, draft.at());
  if (list.et_al) draft.et_al();
}

void read_authors(element value, Draft& draft) {
  if (value.type() == element_type::STRING) return read_names(std::string_view(value), draft);
  if (value.type() == element_type::NULL_VALUE) return;
  simdjson::dom::array people;
  if (value.get(people) != simdjson::SUCCESS) {
    return report_wrong_type("authors", "list of names", draft);
  }
  bool reported = false;
  for (const element person : people) {
    object parts;
    if (person.type() == element_type::STRING) {
      draft.author(std::string_view(person), draft.at());
    } else if (person.get(parts) == simdjson::SUCCESS) {
      draft.author(name_of_person(parts), draft.at());
    } else if (!reported) {
      report_wrong_type("authors", "list of names", draft);
      reported = true;
    }
  }
}

void read_links(element value, Draft& draft) {
  simdjson::dom::array links;
  if (value.get(links) != simdjson::SUCCESS) {
    if (value.type() == element_type::STRING) draft.link("", std::string_view(value), draft.at());
    if (value.type() == element_type::OBJECT) report_wrong_type("links", "list", draft);
    return;
  }
  for (const element link : links) {
    object parts;
    if (link.type() == element_type::STRING) {
      draft.link("", std::string_view(link), draft.at());
    } else if (link.get(parts) == simdjson::SUCCESS) {
      draft.link(string_at(parts, "label"), string_at(parts, "url"), draft.at());
    } else {
      report_wrong_type("links", "list of links", draft);
    }
  }
}

void read_sections(element value, Draft& draft) {
  simdjson::dom::array sections;
  if (value.get(sections) != simdjson::SUCCESS) {
    return draft.section(text_of(value, "sections", draft), draft.at());
  }
  for (const element section : sections) {
    draft.section(text_of(section, "sections", draft), draft.at());
  }
}

void read_et_al(element value, Draft& draft) {
  bool et_al = false;
  if (value.get(et_al) != simdjson::SUCCESS) {
    if (value.type() != element_type::NULL_VALUE) report_wrong_type("et_al", "truth value", draft);
  } else if (et_al) {
    draft.et_al();
  }
}

struct Key {
  std::string_view name;
  void (*read)(element value, Draft& draft);
};

template <void (Draft::*field)(std::string_view, Place)>
void read_text(element value, Draft& draft) {
  if (value.type() == element_type::STRING) {
    (draft.*field)(std::string_view(value), draft.at());
  } else {
    (draft.*field)(text_of(value, "a field of text", draft), draft.at());
  }
}

void read_code(element value, Draft& draft) {
  draft.link("Code", text_of(value, "code", draft), draft.at());
}
void read_pdf(element value, Draft& draft) {
  draft.link("PDF", text_of(value, "pdf", draft), draft.at());
}
void read_url(element value, Draft& draft) {
  draft.link("Paper", text_of(value, "url", draft), draft.at());
}

constexpr std::array<Key, 27> kKeys = {{
    {"id", read_text<&Draft::id>},
    {"title", read_text<&Draft::title>},
    {"authors", read_authors},
    {"author", read_authors},
    {"et_al", read_et_al},
    {"venue", read_text<&Draft::venue>},
    {"journal", read_text<&Draft::venue>},
    {"booktitle", read_text<&Draft::venue>},
    {"conference", read_text<&Draft::venue>},
    {"year", read_text<&Draft::year>},
    {"date", read_text<&Draft::year>},
    {"publication_date", read_text<&Draft::year>},
    {"sections", read_sections},
    {"section", read_sections},
    {"links", read_links},
    {"url", read_url},
    {"URL", read_url},
    {"pdf", read_pdf},
    {"pdf_url", read_pdf},
    {"code", read_code},
    {"code_url", read_code},
    {"github", read_code},
    {"doi", read_text<&Draft::doi>},
    {"DOI", read_text<&Draft::doi>},
    {"arxiv", read_text<&Draft::arxiv>},
    {"arxiv_id", read_text<&Draft::arxiv>},
    {"abstract", read_text<&Draft::abstract>},
}};

}  // namespace

void read_plain_record(object object, Draft& draft) {
  for (const auto& member : object) {
    const auto* const key = std::find_if(
        kKeys.begin(), kKeys.end(), [&](const Key& known) { return known.name == member.key; });
    if (key != kKeys.end()) key->read(member.value, draft);
  }
}

void read_json_record(object object, Draft& draft) {
  const auto has = [&](std::string_view key) {
    return object.at_key(key).error() == simdjson::SUCCESS;
  };
  const bool csl = !has("authors") && !has("venue") &&
                   (has("issued") || has("container-title") || (has("author") && has("type")));
  if (csl) {
    read_csl_item(object, draft);
  } else {
    read_plain_record(object, draft);
  }
}

}  // namespace medseg::indexer
