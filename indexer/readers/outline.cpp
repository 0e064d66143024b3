#include "indexer/readers/outline.hpp"

namespace medseg::indexer {

void Outline::open(int level, const std::string& text) {
  sections_.add_heading(level, text);
  while (!open_.empty() && open_.back().level >= level) open_.pop_back();
  // The title of a list tells nothing of what its parts hold.
  open_.push_back(
      {level, heading_mention(text), level == 1 ? SectionKind::papers : section_kind(text)});
}

void Outline::close(int level) {
  while (!open_.empty() && open_.back().level >= level) open_.pop_back();
  sections_.add_heading(level, "");
}

Surroundings Outline::surroundings() const {
  Surroundings result;
  for (const Level& level : open_) {
    if (!level.venue.venue.empty()) {
      result.venue.venue = level.venue.venue;
      result.venue.likeness = level.venue.likeness;
    }
    if (level.venue.year != 0) result.venue.year = level.venue.year;
    if (level.kind == SectionKind::no_papers) result.section = SectionKind::no_papers;
    if (level.kind == SectionKind::resources && result.section == SectionKind::papers)
      result.section = SectionKind::resources;
  }
  return result;
}

}  // namespace medseg::indexer
