#include "indexer/property.hpp"

#include "libsearch/schema/fields.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace medseg::indexer {

namespace {

/// Where programs are kept; their subdomains too.
constexpr std::array<std::string_view, 7> kCodeHosts{
    "github.com",     "gitlab.com",      "bitbucket.org",     "codeberg.org",
    "huggingface.co", "sourceforge.net", "paperswithcode.com"};

/// Labels that promise a program, wherever it is kept.
constexpr std::array<std::string_view, 9> kCodeLabels{
    "code",   "codes",  "source code", "official code", "project code", "implementation",
    "github", "gitlab", "git"};

std::string lower(std::string_view ascii) {
  std::string result(ascii);
  for (char& letter : result) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return result;
}

/// "https://me@www.GitHub.com:443/x" -> "www.github.com"; empty for what has no host.
std::string host_of(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return {};
  std::string_view host = url.substr(scheme + 3);
  host = host.substr(0, host.find_first_of("/?#"));
  if (const std::size_t user = host.rfind('@'); user != std::string_view::npos) {
    host.remove_prefix(user + 1);
  }
  return lower(host.substr(0, host.find(':')));
}

bool is_code_host(const std::string& host) {
  if (host.starts_with("gitlab.")) return true;  // of a university's own
  return std::any_of(kCodeHosts.begin(), kCodeHosts.end(), [&](std::string_view known) {
    return host == known || host.ends_with("." + std::string(known));
  });
}

bool is_code_label(std::string_view label) {
  const std::size_t first = label.find_first_not_of(" \t\n");
  if (first == std::string_view::npos) return false;
  label = label.substr(first, label.find_last_not_of(" \t\n") + 1 - first);
  return std::find(kCodeLabels.begin(), kCodeLabels.end(), lower(label)) != kCodeLabels.end();
}

bool is_code(const Link& link) {
  return !link.url.empty() && (is_code_host(host_of(link.url)) || is_code_label(link.label));
}

bool is_link(const Link& link) {
  return !link.url.empty();
}

bool holds(std::string_view property, const Paper& paper) {
  if (property == "code") return std::any_of(paper.links.begin(), paper.links.end(), is_code);
  if (property == "arxiv") return !paper.arxiv.empty();
  if (property == "doi") return !paper.doi.empty();
  if (property == "link") return std::any_of(paper.links.begin(), paper.links.end(), is_link);
  if (property == "authors") return !paper.authors.empty();
  if (property == "venue") return !paper.venue.empty();
  if (property == "year") return paper.year != 0;
  return property == "section" && !paper.sections.empty();
}

}  // namespace

std::vector<std::string_view> properties_of(const Paper& paper) {
  std::vector<std::string_view> properties;
  for (const std::string_view property : schema::kProperties) {
    if (holds(property, paper)) properties.push_back(property);
  }
  return properties;
}

}  // namespace medseg::indexer
