#include "indexer/readers/raw_html.hpp"

#include "indexer/clean.hpp"

#include <algorithm>
#include <array>

namespace medseg::indexer {
namespace {

constexpr std::size_t kOpenTags = 200;

/// GitHub takes these out, too.
constexpr std::array<std::string_view, 24> kLeftOut = {
    "title",     "textarea", "style",  "xmp",   "iframe",   "noembed",  "noframes", "script",
    "plaintext", "select",   "option", "frame", "frameset", "template", "svg",      "math",
    "html",      "head",     "body",   "form",  "object",   "noscript", "optgroup", "button"};

/// Elements that end by themselves, so that they do not nest when they are not closed.
constexpr std::array<std::string_view, 18> kSelfEnding = {
    "br", "img", "hr",    "wbr",   "p",     "li",    "tr",  "td",   "th",
    "dt", "dd",  "tbody", "thead", "tfoot", "input", "col", "link", "source"};

bool is_in(std::string_view name, const std::string_view* begin, const std::string_view* end) {
  return std::find(begin, end, name) != end;
}

}  // namespace

bool RawHtmlGuard::is_kept(std::string_view tag, bool closing) {
  const std::string name = small_letters(tag);
  if (is_in(name, kLeftOut.begin(), kLeftOut.end())) return false;
  if (is_in(name, kSelfEnding.begin(), kSelfEnding.end())) return true;
  if (closing) {
    if (open_ > 0) --open_;
    return true;
  }
  if (open_ >= kOpenTags) return false;
  ++open_;
  return true;
}

std::string RawHtmlGuard::guarded(std::string_view html) {
  std::string result;
  result.reserve(html.size());
  for (std::size_t i = 0; i < html.size(); ++i) {
    if (html[i] != '<') {
      result += html[i];
      continue;
    }
    const bool closing = html.substr(i + 1).starts_with('/');
    const std::size_t begin = i + (closing ? 2U : 1U);
    std::size_t end = begin;
    while (end < html.size() && (is_ascii_letter(html[end]) || is_digit(html[end]))) ++end;
    const bool tag = end > begin && is_ascii_letter(html[begin]);
    const std::string_view rest = html.substr(begin);
    // Of what is no element, comments only.
    const bool kept =
        tag ? is_kept(html.substr(begin, end - begin), closing)
            : rest.starts_with("!--") || !(rest.starts_with('!') || rest.starts_with('?'));
    result += kept ? "<" : "&lt;";
  }
  return result;
}

}  // namespace medseg::indexer
