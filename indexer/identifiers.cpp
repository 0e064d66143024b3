#include "indexer/identifiers.hpp"

#include "indexer/clean.hpp"
#include "indexer/urls.hpp"

#include <algorithm>
#include <array>

namespace medseg::indexer {
namespace {

constexpr std::string_view kArxivDoi = "10.48550/arxiv.";

std::size_t digits_at(std::string_view text, std::size_t from) {
  std::size_t end = from;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - from;
}

// --- arXiv

/// Bytes of an arXiv number of 2007 and later (`2211.14830`) at the front of a text; 0 for none.
std::size_t new_number(std::string_view text) {
  if (digits_at(text, 0) != 4 || text.size() < 9 || text[4] != '.') return 0;
  const std::size_t serial = digits_at(text, 5);
  const int month = (text[2] - '0') * 10 + (text[3] - '0');
  if (serial < 4 || serial > 5 || month < 1 || month > 12) return 0;
  return 5 + serial;
}

/// The same for the older ones (`hep-th/9901001`, `math.GT/0309136`).
std::size_t old_number(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() &&
         (is_ascii_letter(text[end]) || text[end] == '-' || text[end] == '.')) {
    ++end;
  }
  if (end < 2 || end >= text.size() || text[end] != '/' || digits_at(text, end + 1) != 7) return 0;
  return end + 8;
}

/// What may follow a number: the end, a version, a suffix of the file.
bool ends_well(std::string_view rest) {
  if (rest.starts_with('v')) {
    const std::size_t digits = digits_at(rest, 1);
    if (digits == 0) return false;
    rest.remove_prefix(1 + digits);
  }
  return rest.empty() || !is_word_byte(rest.front());
}

std::string number_at_front(std::string_view text) {
  for (const std::size_t bytes : {new_number(text), old_number(text)}) {
    if (bytes > 0 && ends_well(text.substr(bytes))) return small_letters(text.substr(0, bytes));
  }
  return {};
}

struct ArxivRule {
  std::string_view domain;
  std::string_view path;
};
/// Where a number follows a path.
constexpr std::array<ArxivRule, 13> kArxivRules = {{
    {"arxiv.org", "/abs/"},
    {"arxiv.org", "/pdf/"},
    {"arxiv.org", "/html/"},
    {"arxiv.org", "/format/"},
    {"arxiv.org", "/src/"},
    {"arxiv.org", "/e-print/"},
    {"ar5iv.org", "/abs/"},
    {"ar5iv.org", "/html/"},
    {"ar5iv.labs.arxiv.org", "/html/"},
    {"alphaxiv.org", "/abs/"},
    {"arxiv-vanity.com", "/papers/"},
    {"huggingface.co", "/papers/"},
    {"arxiv.org", "/"},
}};

/// `arxiv.org/ftp/arxiv/papers/2203/2203.15177.pdf`
std::string arxiv_of_file(std::string_view path) {
  if (!path.starts_with("/ftp/arxiv/papers/")) return {};
  return number_at_front(path.substr(path.rfind('/') + 1));
}

// --- DOI

/// Bytes of `10.1007/` at the front of a text; 0 for none.
std::size_t doi_prefix(std::string_view text) {
  if (!text.starts_with("10.")) return 0;
  const std::size_t digits = digits_at(text, 3);
  if (digits < 4 || digits > 9) return 0;
  std::size_t end = 3 + digits;
  while (end < text.size() && text[end] == '.' && digits_at(text, end + 1) > 0) {
    end += 1 + digits_at(text, end + 1);
  }
  return end < text.size() && text[end] == '/' ? end + 1 : 0;
}

/// Without punctuation that belongs to the sentence round a DOI; a bracket stays when its partner
/// does.
std::string_view without_last_punctuation(std::string_view doi) {
  while (!doi.empty()) {
    const char last = doi.back();
    const bool closes = last == ')' && std::count(doi.begin(), doi.end(), '(') <
                                           std::count(doi.begin(), doi.end(), ')');
    if (!closes && std::string_view(".,;:!?]}>\"'*/").find(last) == std::string_view::npos) break;
    doi.remove_suffix(1);
  }
  return doi;
}

std::string checked_doi(std::string_view text) {
  const std::string_view doi = without_last_punctuation(trimmed(text));
  const std::size_t prefix = doi_prefix(doi);
  const bool printable =
      std::all_of(doi.begin(), doi.end(), [](char c) { return c > ' ' && c < 127; });
  if (prefix == 0 || prefix >= doi.size() || !printable) return {};
  return small_letters(doi);
}

/// What publishers append to a DOI in the addresses of their pages.
constexpr std::array<std::string_view, 12> kPageSuffixes = {
    "/full", "/pdf",      "/abstract",  "/meta",     "/html",      "/epdf",
    ".pdf",  ".full.pdf", ".full-text", ".abstract", ".full.html", ".full"};

std::string_view without_page_suffix(std::string_view doi) {
  for (const std::string_view suffix : kPageSuffixes) {
    if (doi.size() > suffix.size() && doi.ends_with(suffix)) doi.remove_suffix(suffix.size());
  }
  return doi;
}

std::string_view without_version(std::string_view doi) {
  const std::size_t v = doi.rfind('v');
  if (v == std::string_view::npos || v + 1 == doi.size()) return doi;
  return digits_at(doi, v + 1) == doi.size() - v - 1 ? doi.substr(0, v) : doi;
}

enum class Ending {
  whole,      ///< the DOI is all that follows
  page,       ///< and perhaps a suffix of the page
  segment,    ///< up to the next slash
  versioned,  ///< and perhaps `v2`
};

struct DoiRule {
  std::string_view domain;  ///< empty: any
  std::string_view path;    ///< stands somewhere before the DOI
  Ending ending;
};
constexpr std::array<DoiRule, 16> kDoiRules = {{
    {"doi.org", "/", Ending::whole},
    {"link.springer.com", "/chapter/", Ending::segment},
    {"link.springer.com", "/article/", Ending::segment},
    {"link.springer.com", "/content/pdf/", Ending::segment},
    {"link.springer.com", "/protocol/", Ending::segment},
    {"link.springer.com", "/referenceworkentry/", Ending::segment},
    {"biomedcentral.com", "/articles/", Ending::segment},
    {"springeropen.com", "/articles/", Ending::segment},
    {"frontiersin.org", "/articles/", Ending::segment},
    {"frontiersin.org", "/article/", Ending::segment},
    {"biorxiv.org", "/content/", Ending::versioned},
    {"medrxiv.org", "/content/", Ending::versioned},
    {"iopscience.iop.org", "/article/", Ending::page},
    {"spiedigitallibrary.org", "/", Ending::page},
    {"dl.acm.org", "/doi/", Ending::page},
    {"", "/doi/", Ending::page},
}};

std::string doi_by_rule(std::string_view path, const DoiRule& rule) {
  const std::size_t folder = path.find(rule.path);
  if (folder == std::string_view::npos) return {};
  const std::size_t slash = path.find("/10.", folder);
  if (slash == std::string_view::npos) return {};
  std::string_view doi = path.substr(slash + 1);
  const std::size_t prefix = doi_prefix(doi);
  if (prefix == 0) return {};
  if (rule.ending == Ending::segment) doi = doi.substr(0, doi.find('/', prefix));
  if (rule.ending != Ending::whole) doi = without_page_suffix(doi);
  if (rule.ending == Ending::versioned) doi = without_version(doi);
  return checked_doi(doi);
}

/// nature.com names its articles by the second half of their DOI.
std::string doi_of_nature(std::string_view path) {
  constexpr std::string_view kFolder = "/articles/";
  if (!path.starts_with(kFolder)) return {};
  path.remove_prefix(kFolder.size());
  path = path.substr(0, path.find('/'));
  if (path.ends_with(".pdf")) path.remove_suffix(4);
  const bool modern =
      path.starts_with('s') && digits_at(path, 1) == 5 && path.size() > 8 && path[6] == '-';
  const bool older =
      std::any_of(path.begin(), path.end(), is_digit) &&
      (path.starts_with("srep") || path.starts_with("ncomms") || path.starts_with("nature"));
  return modern || older ? checked_doi("10.1038/" + std::string(path)) : std::string();
}

/// PLOS names the article in the query.
std::string doi_of_plos(std::string_view query) {
  const std::string decoded = percent_decoded(query);
  const std::size_t id = decoded.find("id=10.1371/");
  if (id == std::string::npos) return {};
  const std::size_t begin = id + 3;
  return checked_doi(std::string_view(decoded).substr(begin, decoded.find('&', begin) - begin));
}

std::string any_doi_of_url(std::string_view url) {
  const UrlParts parts = split_url(url);
  if (parts.scheme == "doi") return checked_doi(parts.path);
  if (parts.host.empty()) return {};
  const std::string path = percent_decoded(parts.path);
  if (host_is(parts.host, "nature.com")) return doi_of_nature(path);
  if (host_is(parts.host, "plos.org")) return doi_of_plos(parts.query);
  for (const DoiRule& rule : kDoiRules) {
    if (!rule.domain.empty() && !host_is(parts.host, rule.domain)) continue;
    if (std::string doi = doi_by_rule(path, rule); !doi.empty()) return doi;
  }
  return {};
}

}  // namespace

std::string doi_of_url(std::string_view url) {
  std::string doi = any_doi_of_url(url);
  if (doi.starts_with(kArxivDoi)) doi.clear();
  return doi;
}

std::string arxiv_of_url(std::string_view url) {
  const std::string doi = any_doi_of_url(url);
  if (doi.starts_with(kArxivDoi)) return normal_arxiv(doi.substr(kArxivDoi.size()));
  const UrlParts parts = split_url(url);
  const std::string path = percent_decoded(parts.path);
  for (const ArxivRule& rule : kArxivRules) {
    if (!host_is(parts.host, rule.domain) || !path.starts_with(rule.path)) continue;
    std::string number = number_at_front(std::string_view(path).substr(rule.path.size()));
    if (!number.empty()) return number;
  }
  return host_is(parts.host, "arxiv.org") ? arxiv_of_file(path) : std::string();
}

std::string normal_doi(std::string_view text) {
  text = trimmed(text);
  if (text.find("//") != std::string_view::npos) return doi_of_url(text);
  if (small_letters(text.substr(0, 4)) == "doi:") text = trimmed(text.substr(4));
  return checked_doi(text);
}

std::string normal_arxiv(std::string_view text) {
  text = trimmed(text);
  if (text.find("//") != std::string_view::npos) return arxiv_of_url(text);
  if (small_letters(text.substr(0, 6)) == "arxiv:") text = trimmed(text.substr(6));
  return number_at_front(text);
}

}  // namespace medseg::indexer
