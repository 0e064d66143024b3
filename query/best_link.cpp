#include "query/best_link.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace medseg::command {

namespace {

std::string lower(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  });
  return result;
}

bool is_any_of(std::string_view text, const auto& words) {
  const std::string folded = lower(text);
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return folded.find(word) != std::string::npos; });
}

bool is_paper(const Link& link) {
  constexpr std::array<std::string_view, 3> kLabels{"paper", "publisher", "doi"};
  return is_any_of(link.label, kLabels);
}

bool is_arxiv(const Link& link) {
  constexpr std::array<std::string_view, 1> kHosts{"arxiv.org/"};
  return is_any_of(link.url, kHosts);
}

bool is_code(const Link& link) {
  constexpr std::array<std::string_view, 4> kHosts{"github.com/", "gitlab.com/", "huggingface.co/",
                                                   "bitbucket.org/"};
  constexpr std::array<std::string_view, 3> kLabels{"code", "project", "github"};
  return is_any_of(link.url, kHosts) || is_any_of(link.label, kLabels);
}

const Link* first_of(const Paper& paper, const auto& wanted) {
  const auto found = std::find_if(paper.links.begin(), paper.links.end(), [&](const Link& link) {
    return !link.url.empty() && wanted(link);
  });
  return found == paper.links.end() ? nullptr : &*found;
}

}  // namespace

std::string best_link(const Paper& paper) {
  const auto own = [](const Link& link) { return !is_arxiv(link) && !is_code(link); };
  const auto labelled = [&](const Link& link) { return is_paper(link) && own(link); };
  if (const Link* const link = first_of(paper, labelled)) return link->url;
  if (!paper.doi.empty()) return "https://doi.org/" + paper.doi;
  if (const Link* const link = first_of(paper, own)) return link->url;
  if (!paper.arxiv.empty()) return "https://arxiv.org/abs/" + paper.arxiv;
  if (const Link* const link = first_of(paper, is_arxiv)) return link->url;
  if (const Link* const link = first_of(paper, [](const Link&) { return true; })) return link->url;
  return {};
}

}  // namespace medseg::command
