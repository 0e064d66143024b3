#include "query/json_printer.hpp"

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include <string_view>
#include <utility>

namespace medseg::command {

namespace {

using Json = nlohmann::ordered_json;

Json links_json(const std::vector<Link>& links) {
  Json array = Json::array();
  for (const Link& link : links) array.push_back({{"label", link.label}, {"url", link.url}});
  return array;
}

/// The record's fields; those that are not told are left out.
void add_record(Json& object, const Paper& paper) {
  if (!paper.id.empty()) object["id"] = paper.id;
  if (!paper.title.empty()) object["title"] = paper.title;
  if (!paper.authors.empty()) object["authors"] = paper.authors;
  object["et_al"] = paper.et_al;
  if (!paper.venue.empty()) object["venue"] = paper.venue;
  if (paper.year != 0) object["year"] = paper.year;
  if (!paper.sections.empty()) object["sections"] = paper.sections;
  if (!paper.links.empty()) object["links"] = links_json(paper.links);
  if (!paper.doi.empty()) object["doi"] = paper.doi;
  if (!paper.arxiv.empty()) object["arxiv"] = paper.arxiv;
  object["source"] = {{"path", paper.source.path}, {"line", paper.source.line}};
}

Json spans_json(const std::vector<Span>& spans) {
  Json array = Json::array();
  for (const Span& span : spans) array.push_back(Json::array({span.begin, span.end}));
  return array;
}

Json matched_json(const Matched& matched) {
  Json object;
  object["all_words"] = matched.all_words;
  object["words"] = matched.words;
  object["missing"] = matched.missing;
  object["fields"] = matched.fields;
  object["title"] = spans_json(matched.title);
  Json authors = Json::array();
  for (const std::vector<Span>& spans : matched.authors) authors.push_back(spans_json(spans));
  object["authors"] = std::move(authors);
  object["venue"] = spans_json(matched.venue);
  return object;
}

Json hit_json(const Hit& hit, const std::vector<std::string>& indexes) {
  Json object;
  object["rank"] = hit.rank;
  object["score"] = hit.score;
  add_record(object, hit.paper);
  object["matched"] = matched_json(hit.matched);
  if (indexes.size() > 1 && hit.index < indexes.size()) object["index"] = indexes[hit.index];
  if (!hit.explanation.empty()) object["explanation"] = hit.explanation;
  return object;
}

Json notes_json(const std::vector<Note>& notes) {
  Json array = Json::array();
  for (const Note& note : notes) {
    Json object;
    object["message"] = note.message;
    if (note.position) object["position"] = *note.position;
    array.push_back(std::move(object));
  }
  return array;
}

unsigned byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

/// The code point at the beginning of a text when a terminal would obey it or a reader be misled:
/// DEL, C1, line and paragraph separators, bidirectional marks; else 0.
unsigned steering(std::string_view text) {
  const unsigned first = byte_at(text, 0);
  const unsigned second = byte_at(text, 1);
  if (first == 0x7F || (first == 0xC2 && second < 0xA0)) return first == 0x7F ? first : second;
  if (first != 0xE2) return 0;
  const unsigned code = 0x2000U | ((second & 0x3FU) << 6U) | (byte_at(text, 2) & 0x3FU);
  const bool mark = code == 0x200E || code == 0x200F;
  const bool line_or_override = code >= 0x2028 && code <= 0x202E;
  const bool isolate = code >= 0x2066 && code <= 0x2069;
  return mark || line_or_override || isolate ? code : 0;
}

/// JSON itself escapes no more than C0.
std::string line(const Json& object) {
  const std::string text = object.dump(-1, ' ', false, Json::error_handler_t::replace);
  std::string out;
  out.reserve(text.size() + 1);
  for (std::size_t at = 0; at < text.size();) {
    const unsigned code = steering(std::string_view(text).substr(at));
    if (code == 0) {
      out += text[at++];
      continue;
    }
    out += fmt::format("\\u{:04x}", code);
    at += code < 0x80 ? 1U : code < 0x800 ? 2U : 3U;
  }
  out += '\n';
  return out;
}

}  // namespace

std::string print_json(const SearchResult& result, const std::vector<std::string>& indexes) {
  Json object;
  object["query"] = result.query;
  object["total"] = {{"value", result.total.value}, {"exact", result.total.exact}};
  object["hits"] = Json::array();
  for (const Hit& hit : result.hits) object["hits"].push_back(hit_json(hit, indexes));
  if (!result.notes.empty()) object["notes"] = notes_json(result.notes);
  if (!result.explanation.empty()) object["explanation"] = result.explanation;
  return line(object);
}

std::string print_json_lines(const SearchResult& result, const std::vector<std::string>& indexes) {
  std::string out;
  for (const Hit& hit : result.hits) out += line(hit_json(hit, indexes));
  return out;
}

std::string print_record(const Paper& paper) {
  Json object;
  add_record(object, paper);
  return line(object);
}

}  // namespace medseg::command
