#include <medseg/indexer.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace medseg {
namespace {

using Json = nlohmann::ordered_json;

template <class Value>
void add_known(Json& json, const char* key, const Value& value) {
  if (!value.empty()) json[key] = value;
}

Json links_json(const std::vector<Link>& links) {
  Json array = Json::array();
  for (const Link& link : links) array.push_back({{"label", link.label}, {"url", link.url}});
  return array;
}

unsigned byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

/// The code point of a character that could steer a terminal or break a line: DEL, C1, line and
/// paragraph separators, bidirectional marks.  0 for all others.
unsigned dangerous(std::string_view rest) {
  const unsigned first = byte_at(rest, 0);
  const unsigned second = byte_at(rest, 1);
  const unsigned third = byte_at(rest, 2);
  if (first == 0x7F) return first;
  if (first == 0xC2 && second < 0xA0) return second;
  if (first != 0xE2) return 0;
  const unsigned code = 0x2000U | ((second & 0x3FU) << 6U) | (third & 0x3FU);
  const bool steering = (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
                        code == 0x200E || code == 0x200F;
  return steering ? code : 0;
}

/// JSON escapes C0 only.
std::string harmless(std::string_view json) {
  std::string result;
  result.reserve(json.size());
  for (std::size_t i = 0; i < json.size();) {
    const unsigned code = dangerous(json.substr(i));
    if (code == 0) {
      result += json[i++];
    } else {
      result += fmt::format("\\u{:04x}", code);
      i += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
    }
  }
  return result;
}

}  // namespace

std::string record_json(const Paper& paper) {
  Json json;
  add_known(json, "id", paper.id);
  add_known(json, "title", paper.title);
  add_known(json, "authors", paper.authors);
  json["et_al"] = paper.et_al;
  add_known(json, "venue", paper.venue);
  if (paper.year != 0) json["year"] = paper.year;
  add_known(json, "sections", paper.sections);
  if (!paper.links.empty()) json["links"] = links_json(paper.links);
  add_known(json, "doi", paper.doi);
  add_known(json, "arxiv", paper.arxiv);
  json["source"] = {{"path", paper.source.path}, {"line", paper.source.line}};
  return harmless(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace medseg
