#include "indexer/readers/cited_entry.hpp"

#include "indexer/clean.hpp"
#include "indexer/readers/evidence/link_kind.hpp"
#include "indexer/readers/evidence/words.hpp"
#include "indexer/readers/field.hpp"
#include "indexer/readers/links.hpp"
#include "libsearch/text/repair.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace medseg::indexer {
namespace {

constexpr std::size_t kMostLeadIn = 3;   ///< words before a title: "Survey:"
constexpr std::size_t kMostUnread = 14;  ///< words of a paragraph that tell nothing

/// What speaks for a paper, counted.
struct Weight {
  bool people = false;
  bool venue = false;  ///< known
  bool dated = false;
  bool linked = false;
  bool paper = false;
};

Weight weight_of(const Citation& citation) {
  Weight weight;
  weight.people = citation.people.names.size() >= 2 ||
                  (citation.people.et_al && !citation.people.names.empty());
  weight.venue = citation.venue.likeness == Likeness::strong;
  weight.dated = citation.date_year != 0 || citation.venue.year != 0;
  weight.linked = citation.remote_link;
  weight.paper = citation.paper_link;
  return weight;
}

bool has_weight(const Weight& weight, int title_likeness) {
  const bool facts = weight.venue || weight.people;
  if (title_likeness >= 3) {
    return weight.paper || (facts && weight.linked) ||
           (weight.people && (weight.venue || weight.dated));
  }
  if (title_likeness == 2) return (weight.paper && weight.linked) || (facts && weight.linked);
  return weight.paper && (facts || weight.dated);
}

bool is_stressed(ChunkKind kind) {
  return kind != ChunkKind::text;
}

/// One name is enough beside other facts.
std::vector<std::string> printed_people(const Citation& citation) {
  return citation.people.names;
}

std::string link_label(const CitedLink& link) {
  std::string_view label = trimmed(link.label);
  while (label.starts_with('[') && label.ends_with(']'))
    label = trimmed(label.substr(1, label.size() - 2));
  return std::string(label);
}

/// "ttps://", "https//": what was meant is certain.
std::string mended_address(std::string_view url) {
  if (url.starts_with("ttps://") || url.starts_with("ttp://")) return "h" + std::string(url);
  if (url.starts_with("https//")) return "https://" + std::string(url.substr(7));
  if (url.starts_with("http//")) return "http://" + std::string(url.substr(6));
  if (url.starts_with("https:///")) return "https://" + std::string(url.substr(9));
  return {};
}

void add_cited_link(const CitedLink& link, Entry& entry, Report& report) {
  Field label;
  label.add(link_label(link), link.at);
  const std::string mended = mended_address(trimmed(link.url));
  if (link.broken || !mended.empty()) {
    report.warn(link.at, "broken-link",
                fmt::format("the link \"{}\" is not written as it should be; read all the same",
                            quotable(link.label)));
  }
  add_link(mended.empty() ? std::string_view(link.url) : mended, label, link.at, entry, report);
}

}  // namespace

bool is_paper(const Citation& citation, Shape shape, const Surroundings& surroundings) {
  if (citation.title.empty() || surroundings.section == SectionKind::no_papers) return false;
  Weight weight = weight_of(citation);
  if (citation.people.names.size() == 1 && shape != Shape::paragraph)
    weight.people = weight.people || weight.venue;
  if (surroundings.section == SectionKind::resources &&
      !(weight.paper && weight.people && (weight.venue || weight.dated))) {
    return false;
  }
  if (citation.lead_in > kMostLeadIn) return false;
  if (!has_weight(weight, citation.title_likeness)) return false;
  switch (shape) {
    case Shape::item:
      // Plain words beside a link are prose, unless the link says that it leads to the paper.
      return is_stressed(citation.title_kind) || weight.people || weight.venue ||
             citation.paper_label || (weight.paper && citation.unread < 4);
    case Shape::row:
      return true;
    case Shape::paragraph:
      if (citation.unread > kMostUnread || citation.lead_in > 0) return false;
      if (is_stressed(citation.title_kind))
        return weight.people || weight.venue || citation.paper_label;
      return weight.people && (weight.venue || weight.paper);
    case Shape::heading:
      return weight.paper || (weight.people && weight.venue);
  }
  return false;
}

Entry entry_of(const Citation& citation, Place at, const Surroundings& surroundings,
               Report& report) {
  Entry entry;
  entry.at = at;
  Paper& paper = entry.paper;
  paper.source.line = at.line;
  Field title;
  title.add(citation.title, citation.title_at);
  paper.title = title.clean_text("title", report);
  if (!citation.authors.empty()) {
    Field authors;
    authors.add(citation.authors, citation.authors_at);
    static_cast<void>(authors.clean_text("list of authors", report));  // reports what was mended
  }
  paper.authors = printed_people(citation);
  paper.et_al = citation.people.et_al;
  if (citation.venue.told()) paper.venue = clean(text::strip_emoji(citation.venue.venue)).text;
  paper.year = citation.venue.year != 0 ? citation.venue.year : citation.date_year;
  if (paper.venue.empty()) {
    paper.venue = surroundings.venue.venue;
  }
  if (paper.year == 0) paper.year = surroundings.venue.year;
  for (const CitedLink& link : citation.links) {
    if (!is_local_address(link.url) || link.url.empty()) add_cited_link(link, entry, report);
  }
  return entry;
}

}  // namespace medseg::indexer
