#include "indexer/readers/record/draft.hpp"

#include "indexer/clean.hpp"
#include "indexer/identifiers.hpp"
#include "indexer/readers/record/markup.hpp"
#include "indexer/readers/record/year.hpp"
#include "indexer/urls.hpp"
#include "libsearch/text/repair.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace medseg::indexer {
namespace {

/// What programs write where they know nothing.
constexpr std::array<std::string_view, 6> kNothing = {"nan", "none", "null", "n/a", "-", "tba"};

constexpr std::string_view kSpace = " \t\r\n";

bool tells_nothing(std::string_view text) {
  return std::find(kNothing.begin(), kNothing.end(), small_letters(text)) != kNothing.end();
}

/// Marks of a web address that may be shown and followed.
bool is_web_address(std::string_view url) {
  const std::string scheme = small_letters(split_url(url).scheme);
  return scheme == "http" || scheme == "https" || scheme == "ftp";
}

/// "10.1000/5", "www.example.org/p", "//example.org/p" as whole addresses.
std::string with_scheme(std::string_view url) {
  if (url.starts_with("//")) return "https:" + std::string(url);
  if (!split_url(url).scheme.empty()) return std::string(url);
  const std::string_view host = url.substr(0, url.find('/'));
  const bool has_host = host.find('.') != std::string_view::npos && host != url;
  if (url.starts_with("www.") || (has_host && !is_digit(url.front()))) {
    return "https://" + std::string(url);
  }
  const std::string doi = normal_doi(url);
  return doi.empty() ? std::string(url) : "https://doi.org/" + doi;
}

}  // namespace

Draft::Draft(StreamReport& report, Place at) : report_(report), at_(at) {
  paper_.source.path = report.path();
  paper_.source.line = at.line;
}

std::string Draft::cleaned(std::string_view text, std::string_view what, Place at) {
  Cleaned result = clean(without_markup(text));
  if (result.ill_formed) {
    report_.warn(at, "ill-formed-utf8",
                 fmt::format("the {} holds bytes that are not UTF-8; read as \"{}\"", what,
                             quotable(result.text)));
  }
  if (result.mojibake) {
    report_.warn(at, "mojibake",
                 fmt::format("the {} was saved in a wrong character set; read as \"{}\"", what,
                             quotable(result.text)));
  }
  if (result.secret) {
    report_.warn(at, "signed-url",
                 fmt::format("the {} holds an address with a secret, which was cut off", what));
  }
  return std::move(result.text);
}

void Draft::title(std::string_view text, Place at) {
  if (!paper_.title.empty()) return;
  std::string title = cleaned(text, "title", at);
  // One full stop or colon at the end belongs to the list, not to the title.
  if (title.ends_with(':') || (title.ends_with('.') && !title.ends_with(".."))) title.pop_back();
  paper_.title = trimmed(title);
}

void Draft::author(std::string_view text, Place at) {
  std::string name = cleaned(text, "name", at);
  if (is_et_al(name)) {
    paper_.et_al = true;
  } else if (!name.empty() && !tells_nothing(name)) {
    paper_.authors.push_back(std::move(name));
  }
}

void Draft::venue(std::string_view text, Place at) {
  if (!paper_.venue.empty()) return;
  std::string venue = cleaned(text, "venue", at);
  if (!tells_nothing(venue)) paper_.venue = std::move(venue);
}

void Draft::year(std::string_view text, Place at) {
  text = trimmed(text);
  if (paper_.year != 0 || text.empty() || tells_nothing(text)) return;
  const Year year = read_year(text);
  paper_.year = year.number;
  if (year.impossible) {
    report_.warn(at, "impossible-year",
                 fmt::format("no paper is of the year {}; left out", quotable(text)));
  } else if (year.number == 0 && !year.told) {
    report_.warn(at, "bad-year", fmt::format("there is no year in \"{}\"", quotable(text)));
  }
}

void Draft::section(std::string_view text, Place at) {
  if (std::string section = cleaned(text, "section", at); !section.empty()) {
    paper_.sections.push_back(std::move(section));
  }
}

void Draft::abstract(std::string_view text, Place at) {
  if (paper_.abstract.empty()) paper_.abstract = cleaned(text, "abstract", at);
}

void Draft::doi(std::string_view text, Place at) {
  text = trimmed(text);
  if (text.empty() || tells_nothing(text)) return;
  // Some name the DOI of a translation or a correction besides; the first one is the paper's.
  const std::string_view first = text.substr(0, text.find_first_of(kSpace));
  const bool several = first.size() < text.size() && !normal_doi(first).empty();
  if (several) text = first;
  const std::string doi = normal_doi(text);
  const std::string arxiv =
      arxiv_of_url(doi.empty() ? std::string(text) : "https://doi.org/" + doi);
  if (!arxiv.empty()) {
    // What arXiv registers for a preprint is its number in another form.
    if (paper_.arxiv.empty()) paper_.arxiv = arxiv;
  } else if (!doi.empty()) {
    if (paper_.doi.empty()) paper_.doi = doi;
    if (several) {
      report_.warn(at, "several-identifiers",
                   fmt::format("there are several DOIs; the first one, {}, counts", quotable(doi)));
    }
  } else if (is_web_address(text)) {
    report_.warn(at, "bad-doi", fmt::format("\"{}\" is no DOI; kept as a link", quotable(text)));
    link("Paper", text, at);
  } else {
    report_.warn(at, "bad-doi", fmt::format("\"{}\" is no DOI; left out", quotable(text)));
  }
}

void Draft::arxiv(std::string_view text, Place at) {
  text = trimmed(text);
  if (text.empty() || tells_nothing(text) || !paper_.arxiv.empty()) return;
  paper_.arxiv = normal_arxiv(text);
  if (paper_.arxiv.empty()) {
    report_.warn(at, "bad-arxiv",
                 fmt::format("\"{}\" is no number of arXiv; left out", quotable(text)));
  }
}

void Draft::link(std::string_view label, std::string_view url, Place at) {
  url = trimmed(url);
  // Some programs put several addresses into one field, with blanks or semicolons between.
  const bool several = url.find("://") != std::string_view::npos;
  while (!url.empty()) {
    const std::size_t end = several ? std::min(url.find_first_of(kSpace), url.size()) : url.size();
    std::string_view address = url.substr(0, end);
    while (address.ends_with(';')) address.remove_suffix(1);
    if (!address.empty() && !tells_nothing(address)) add_link(label, address, at);
    url = trimmed(url.substr(end));
  }
}

void Draft::add_link(std::string_view label, std::string_view url, Place at) {
  const std::string address = with_scheme(text::strip_controls(text::to_utf8(url)));
  if (!is_web_address(address) || address.find_first_of(kSpace) != std::string::npos) {
    report_.warn(at, split_url(address).scheme.empty() ? "bad-link" : "unsafe-link",
                 fmt::format("\"{}\" is no address of the web; left out", quotable(address)));
    return;
  }
  PublicUrl shown = cut_secrets(address);
  if (shown.secret_cut) {
    report_.warn(at, "signed-url",
                 fmt::format("the link to {} carries a signature or a password, which was cut off",
                             quotable(split_url(shown.url).host)));
  }
  Link link{cleaned(label, "label", at), std::move(shown.url)};
  constexpr std::size_t kMostCompared = 200;
  const bool known = paper_.links.size() < kMostCompared &&
                     std::any_of(paper_.links.begin(), paper_.links.end(),
                                 [&](const Link& other) { return other.url == link.url; });
  if (!known) paper_.links.push_back(std::move(link));
}

void Draft::id(std::string_view text, Place at) {
  if (paper_.id.empty()) paper_.id = cleaned(text, "id", at);
}

std::optional<Paper> Draft::finish() {
  for (const Link& link : paper_.links) {
    if (!label_leads_to_paper(link.label)) continue;
    if (paper_.doi.empty()) paper_.doi = doi_of_url(link.url);
    if (paper_.arxiv.empty()) paper_.arxiv = arxiv_of_url(link.url);
  }
  if (!paper_.title.empty()) return std::move(paper_);
  report_.reject(at_, "missing-title", "the record has no title; left out");
  return std::nullopt;
}

bool is_et_al(std::string_view name) {
  std::string small = small_letters(trimmed(name));
  std::erase_if(small, [](char c) { return c == '.' || c == ' ' || c == '{' || c == '}'; });
  return small == "others" || small == "etal" || small == "andothers" || small == "etalii" ||
         small == "…" || (small.empty() && name.find("..") != std::string_view::npos);
}

}  // namespace medseg::indexer
