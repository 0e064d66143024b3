#include "indexer/readers/bibtex/record.hpp"

#include "indexer/clean.hpp"
#include "indexer/identifiers.hpp"
#include "indexer/readers/bibtex/people.hpp"
#include "indexer/readers/bibtex/plain_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace medseg::indexer {
namespace {

using Names = std::initializer_list<std::string_view>;

bool is_one_of(std::string_view name, Names names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

void read_title(const BibtexRecord& record, Draft& draft) {
  const BibtexField* const title = record.find("title");
  if (title == nullptr) {
    // A part without a title of its own.
    if (const BibtexField* const main = record.find("maintitle")) {
      draft.title(plain_text(main->text), main->at);
    }
    return;
  }
  std::string text = plain_text(title->text);
  if (const BibtexField* const subtitle = record.find("subtitle")) {
    const std::string rest = plain_text(subtitle->text);
    if (!trimmed(rest).empty()) text = std::string(trimmed(text)) + ": " + rest;
  }
  draft.title(text, title->at);
}

void read_authors(const BibtexRecord& record, Draft& draft) {
  for (const std::string_view name : {"author", "authors", "editor"}) {
    const BibtexField* const field = record.find(name);
    if (field == nullptr) continue;
    const People people = read_people(field->text);
    for (const std::string& person : people.names) draft.author(person, field->at);
    if (people.et_al) draft.et_al();
    if (people.odd) {
      draft.report().warn(field->at, "bad-names",
                          fmt::format("the names of \"{}\" are not joined by \"and\"; read as "
                                      "they seem to be meant",
                                      name));
    }
    if (!draft.paper().authors.empty()) return;
  }
}

// --- arXiv

/// The number after "arXiv:" or "abs/" in a text.
std::string arxiv_in(std::string_view text) {
  const std::string small = small_letters(text);
  for (const std::string_view mark : {"arxiv:", "abs/"}) {
    const std::size_t found = small.find(mark);
    if (found == std::string::npos) continue;
    std::string_view number = trimmed(std::string_view(small).substr(found + mark.size()));
    number = number.substr(0, number.find_first_of(" ,;()[]"));
    while (number.ends_with('.')) number.remove_suffix(1);
    if (std::string normal = normal_arxiv(number); !normal.empty()) return normal;
  }
  return {};
}

bool is_arxiv_archive(const BibtexRecord& record) {
  for (const std::string_view name : {"archiveprefix", "eprinttype"}) {
    if (const BibtexField* const field = record.find(name)) {
      return small_letters(plain_address(field->text)) == "arxiv";
    }
  }
  return false;
}

void read_arxiv(const BibtexRecord& record, Draft& draft) {
  for (const std::string_view name : {"arxiv", "arxivid", "arxiv_id"}) {
    if (const BibtexField* const field = record.find(name)) {
      draft.arxiv(plain_address(field->text), field->at);
    }
  }
  if (const BibtexField* const eprint = record.find("eprint")) {
    const std::string number = plain_address(eprint->text);
    const bool named =
        record.find("archiveprefix") != nullptr || record.find("eprinttype") != nullptr;
    if (is_arxiv_archive(record) || (!named && !normal_arxiv(number).empty())) {
      draft.arxiv(number, eprint->at);
    }
  }
  for (const std::string_view name : {"journal", "volume", "note", "howpublished", "number"}) {
    const BibtexField* const field = record.find(name);
    if (field == nullptr || !draft.paper().arxiv.empty()) continue;
    if (const std::string number = arxiv_in(plain_address(field->text)); !number.empty()) {
      draft.arxiv(number, field->at);
    }
  }
}

// --- venue

/// "arXiv preprint arXiv:2304.12306" tells its number besides.
std::string without_arxiv_number(std::string text) {
  const std::size_t number = small_letters(text).find("arxiv:");
  if (number == std::string::npos || arxiv_in(text).empty()) return text;
  text.resize(number);
  const std::string before(trimmed(text));
  return before.empty() ? "arXiv" : before;
}

bool tells_address(std::string_view text) {
  return text.find("://") != std::string_view::npos || text.find("\\url") != std::string_view::npos;
}

void take_venue(const BibtexRecord& record, Names names, Draft& draft) {
  for (const std::string_view name : names) {
    const BibtexField* const field = record.find(name);
    if (field == nullptr || !draft.paper().venue.empty() || tells_address(field->text)) continue;
    draft.venue(without_arxiv_number(plain_text(field->text)), field->at);
  }
}

void read_venue(const BibtexRecord& record, Draft& draft) {
  const bool thesis = is_one_of(record.type, {"phdthesis", "mastersthesis", "thesis", "report",
                                              "techreport", "bachelorsthesis"});
  if (thesis) take_venue(record, {"school", "institution", "organization"}, draft);
  take_venue(record, {"journal", "journaltitle", "booktitle", "eventtitle", "maintitle"}, draft);
  if (is_one_of(record.type, {"book", "inbook", "proceedings", "collection", "manual"})) return;
  take_venue(record,
             {"howpublished", "publisher", "school", "institution", "organization", "archiveprefix",
              "eprinttype"},
             draft);
}

// --- links

struct LinkField {
  std::string_view name;
  std::string_view label;
};
constexpr std::array<LinkField, 12> kLinkFields = {{
    {"url", "Paper"},
    {"link", "Paper"},
    {"ee", "Paper"},
    {"bdsk-url-1", "Paper"},
    {"pdf", "PDF"},
    {"code", "Code"},
    {"github", "Code"},
    {"codeurl", "Code"},
    {"project", "Project"},
    {"website", "Project"},
    {"video", "Video"},
    {"dataset", "Dataset"},
}};

/// The address in a text such as "\url{https://..} (visited in May)".
std::string address_in(std::string_view latex) {
  const std::string plain = plain_address(latex);
  const std::size_t begin = plain.find("http");
  if (begin == std::string::npos) return {};
  return plain.substr(begin, plain.find_first_of(" \t\n", begin) - begin);
}

void read_links(const BibtexRecord& record, Draft& draft) {
  for (const LinkField& known : kLinkFields) {
    const BibtexField* const field = record.find(known.name);
    if (field == nullptr) continue;
    // A file beside the bibliography is no link.
    const std::string address = plain_address(field->text);
    const bool local = known.label != "Paper" && address.find("://") == std::string::npos;
    if (!local) draft.link(known.label, address, field->at);
  }
  for (const std::string_view name : {"howpublished", "note"}) {
    const BibtexField* const field = record.find(name);
    if (field == nullptr || !tells_address(field->text)) continue;
    draft.link("Paper", address_in(field->text), field->at);
  }
}

}  // namespace

bool is_read_field(std::string_view name) {
  constexpr std::array<std::string_view, 31> kFields = {
      "title",         "subtitle",   "maintitle",   "author",       "authors",      "editor",
      "year",          "date",       "eventdate",   "journal",      "journaltitle", "booktitle",
      "eventtitle",    "school",     "institution", "organization", "publisher",    "howpublished",
      "archiveprefix", "eprinttype", "eprint",      "arxiv",        "arxivid",      "arxiv_id",
      "volume",        "number",     "note",        "doi",          "abstract",     "crossref",
      "xdata"};
  const auto is_link = [&](const LinkField& link) { return link.name == name; };
  return std::find(kFields.begin(), kFields.end(), name) != kFields.end() ||
         std::any_of(kLinkFields.begin(), kLinkFields.end(), is_link);
}

const BibtexField* BibtexRecord::find(std::string_view name) const {
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [&](const BibtexField& field) { return field.name == name; });
  return found == fields.end() || trimmed(found->text).empty() ? nullptr : &*found;
}

void read_bibtex_record(const BibtexRecord& record, Draft& draft) {
  read_title(record, draft);
  read_authors(record, draft);
  read_venue(record, draft);
  for (const std::string_view name : {"year", "date", "eventdate"}) {
    if (const BibtexField* const field = record.find(name)) {
      draft.year(plain_text(field->text), field->at);
    }
  }
  if (const BibtexField* const doi = record.find("doi")) {
    draft.doi(plain_address(doi->text), doi->at);
  }
  read_arxiv(record, draft);
  read_links(record, draft);
  if (const BibtexField* const abstract = record.find("abstract")) {
    draft.abstract(plain_text(abstract->text), abstract->at);
  }
}

}  // namespace medseg::indexer
