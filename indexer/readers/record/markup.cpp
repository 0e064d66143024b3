#include "indexer/readers/record/markup.hpp"

#include "indexer/clean.hpp"
#include "indexer/utf8_writer.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace medseg::indexer {
namespace {

constexpr std::array<std::string_view, 19> kTags = {
    "i",  "b", "em",   "strong", "sub", "sup", "u",   "tt",   "sc",    "scp",
    "br", "p", "span", "title",  "sec", "inf", "div", "bold", "italic"};
/// Tags that part words.
constexpr std::array<std::string_view, 5> kBreaks = {"br", "p", "title", "sec", "div"};

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kEntities = {{
    {"amp", "&"},
    {"lt", "<"},
    {"gt", ">"},
    {"quot", "\""},
    {"apos", "'"},
    {"nbsp", " "},
    {"ndash", "–"},
    {"mdash", "—"},
    {"lsquo", "‘"},
    {"rsquo", "’"},
    {"ldquo", "“"},
    {"rdquo", "”"},
}};

constexpr std::size_t kLongestTag = 200;
constexpr std::size_t kLongestEntity = 10;

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& table, std::string_view word) {
  return std::find(table.begin(), table.end(), word) != table.end();
}

/// Bytes of the tag at the front of a text; 0 for none.
std::size_t read_tag(std::string_view text, std::string& out) {
  const std::size_t close = text.substr(0, kLongestTag).find('>');
  if (close == std::string_view::npos) return 0;
  std::string_view inside = text.substr(1, close - 1);
  if (inside.starts_with('/')) inside.remove_prefix(1);
  const std::size_t name_end = std::min(inside.find_first_of(" /\t\n"), inside.size());
  // What follows a name are attributes; "a <b and c> d" is text.
  const std::string_view attributes = trimmed(inside.substr(name_end));
  if (!attributes.empty() && attributes != "/" && attributes.find('=') == std::string_view::npos) {
    return 0;
  }
  std::string name = small_letters(inside.substr(0, name_end));
  if (name.starts_with("jats:")) name.erase(0, 5);
  if (!contains(kTags, name)) return 0;
  if (contains(kBreaks, name)) out += ' ';
  return close + 1;
}

std::optional<char32_t> number_of(std::string_view digits, int base) {
  std::uint32_t code = 0;
  const char* const end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, code, base);
  const bool character = code >= 0xA0 ? code < 0xD800 || (code > 0xDFFF && code <= 0x10FFFF)
                                      : code >= 0x20 && code < 0x7F;
  if (error != std::errc{} || stop != end || !character) return std::nullopt;
  return static_cast<char32_t>(code);
}

/// Bytes of the entity at the front of a text; 0 for none.
std::size_t read_entity(std::string_view text, std::string& out) {
  const std::size_t close = text.substr(0, kLongestEntity).find(';');
  if (close == std::string_view::npos) return 0;
  const std::string_view name = text.substr(1, close - 1);
  if (name.starts_with('#')) {
    const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    const auto code = number_of(name.substr(hex ? 2 : 1), hex ? 16 : 10);
    if (!code) return 0;
    append_utf8(out, *code);
    return close + 1;
  }
  const auto* const known = std::find_if(kEntities.begin(), kEntities.end(),
                                         [&](const auto& entity) { return entity.first == name; });
  if (known == kEntities.end()) return 0;
  out += known->second;
  return close + 1;
}

constexpr std::array<std::string_view, 13> kOtherThings = {
    "code",  "github", "data",    "dataset", "demo",  "supplement", "supplementary",
    "video", "slides", "project", "poster",  "model", "related"};

}  // namespace

std::string without_markup(std::string_view text) {
  std::string out;
  while (true) {
    const std::size_t mark = std::min(text.find_first_of("<&"), text.size());
    out += text.substr(0, mark);
    text.remove_prefix(mark);
    if (text.empty()) return out;
    const std::size_t read = text.front() == '<' ? read_tag(text, out) : read_entity(text, out);
    if (read == 0) out += text.front();
    text.remove_prefix(std::max<std::size_t>(read, 1));
  }
}

bool label_leads_to_paper(std::string_view label) {
  const std::string small = small_letters(trimmed(label));
  return !contains(kOtherThings, std::string_view(small).substr(0, small.find_first_of(" :/-(")));
}

}  // namespace medseg::indexer
