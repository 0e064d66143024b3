#include "indexer/readers/links.hpp"

#include "indexer/clean.hpp"
#include "indexer/identifiers.hpp"
#include "indexer/urls.hpp"
#include "libsearch/text/repair.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace medseg::indexer {
namespace {

/// What keepers write where an address is still to come.
constexpr std::array<std::string_view, 11> kPlaceholders = {
    "#", "nan", "none", "null", "tba", "tbd", "todo", "link", "url", "xxx", "n/a"};
constexpr std::array<std::string_view, 4> kUnsafeSchemes = {"javascript", "data", "vbscript",
                                                            "file"};

/// A label that names a place, and the hosts that are that place.
struct LabelRule {
  std::string_view label;
  std::string_view name;
  std::array<std::string_view, 4> hosts;
};
constexpr std::array<LabelRule, 2> kLabelRules = {{
    {"arxiv", "arXiv", {"arxiv.org", "ar5iv.org", "alphaxiv.org", "arxiv-vanity.com"}},
    {"github", "GitHub", {"github.com", "github.io", "githubusercontent.com", "ghcr.io"}},
}};

/// Labels of links that lead to something else than the paper, so that their DOI is not its own.
constexpr std::array<std::string_view, 15> kOtherThings = {
    "code",    "github", "data",  "dataset", "demo",   "supp",    "supplementary", "supplement",
    "project", "model",  "video", "slides",  "poster", "weights", "page"};

std::string first_word(std::string_view label) {
  const std::string small = small_letters(trimmed(label));
  return small.substr(0, small.find_first_of(" :/-("));
}

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& table, std::string_view word) {
  return std::find(table.begin(), table.end(), word) != table.end();
}

std::string named(std::string_view label) {
  return label.empty() ? std::string("a link without a label")
                       : fmt::format("the link \"{}\"", quotable(label));
}

std::string host_of(std::string_view url) {
  const std::string host = split_url(url).host;
  return host.empty() ? "an address without a host" : quotable(host);
}

/// False: the address leads nowhere; reported.
bool is_address(std::string_view url, std::string_view label, Place at, Entry& entry,
                Report& report) {
  if (url.empty() || contains(kPlaceholders, small_letters(url))) {
    report.warn(at, "empty-link", named(label) + " has no address; left out");
    entry.empty_link = true;
    return false;
  }
  if (contains(kUnsafeSchemes, small_letters(split_url(url).scheme))) {
    report.warn(at, "unsafe-link",
                named(label) + " has an address that is none of the web; left out");
    entry.empty_link = true;
    return false;
  }
  return true;
}

void check_label(const Link& link, Place at, Report& report) {
  const std::string small = small_letters(link.label);
  const std::string host = split_url(link.url).host;
  for (const LabelRule& rule : kLabelRules) {
    if (!small.starts_with(rule.label)) continue;
    const bool right =
        std::any_of(rule.hosts.begin(), rule.hosts.end(),
                    [&](std::string_view domain) { return host_is(host, domain); }) ||
        (rule.label == "arxiv" && !arxiv_of_url(link.url).empty());
    if (right) continue;
    report.warn(
        at, "mislabelled-link",
        fmt::format("{} leads to {}, not to {}", named(link.label), host_of(link.url), rule.name));
  }
}

void check_repeated(const Link& link, Place at, const Paper& paper, Report& report) {
  const auto before = std::find_if(paper.links.begin(), paper.links.end(),
                                   [&](const Link& other) { return other.url == link.url; });
  if (before == paper.links.end()) return;
  report.warn(
      at, "repeated-link",
      fmt::format("{} has the same address as {}", named(link.label), named(before->label)));
}

/// Keeps the first identifier of a kind; another one is reported.
void take_identifier(std::string found, std::string_view kind, Place at, std::string& kept,
                     Place& kept_at, Report& report) {
  if (found.empty() || found == kept) return;
  if (kept.empty()) {
    kept = std::move(found);
    kept_at = at;
    return;
  }
  report.warn(at, "several-identifiers",
              fmt::format("the links give two {}s, {} and {}; the first one counts", kind,
                          quotable(kept), quotable(found)));
}

}  // namespace

void add_link(std::string_view url, const Field& label, Place at, Entry& entry, Report& report) {
  Link link;
  link.label = label.clean_text("label", report);
  const std::string address(trimmed(text::strip_controls(text::to_utf8(url))));
  if (!is_address(address, link.label, at, entry, report)) return;

  PublicUrl shown = cut_secrets(address);
  link.url = std::move(shown.url);
  if (shown.secret_cut) {
    report.warn(at, "signed-url",
                fmt::format("{} to {} carries a signature or a password, which was cut off",
                            named(link.label), host_of(link.url)));
  }
  check_label(link, at, report);
  check_repeated(link, at, entry.paper, report);
  if (!contains(kOtherThings, first_word(link.label))) {
    take_identifier(doi_of_url(link.url), "DOI", at, entry.paper.doi, entry.doi_at, report);
    take_identifier(arxiv_of_url(link.url), "arXiv number", at, entry.paper.arxiv, entry.arxiv_at,
                    report);
  }
  if (!entry.paper.title.empty() && title_key(link.label) == title_key(entry.paper.title)) {
    link.label = "title";
  }
  entry.paper.links.push_back(std::move(link));
}

}  // namespace medseg::indexer
