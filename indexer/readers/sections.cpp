#include "indexer/readers/sections.hpp"

#include <algorithm>
#include <utility>

namespace medseg::indexer {

void Sections::add_heading(int level, std::string text) {
  headings_.push_back({level, std::move(text), 0});
}

void Sections::add_entry() {
  ++(headings_.empty() ? before_ : headings_.back().entries);
}

bool Sections::first_is_title() const {
  if (headings_.empty() || headings_.front().level != 1) return false;
  const auto of_level_1 = std::count_if(headings_.begin(), headings_.end(),
                                        [](const Heading& heading) { return heading.level == 1; });
  return of_level_1 == 1 || headings_.front().entries == 0;
}

std::vector<std::vector<std::string>> Sections::paths() const {
  std::vector<std::vector<std::string>> paths(before_);
  std::vector<const Heading*> open;
  for (std::size_t i = first_is_title() ? 1 : 0; i < headings_.size(); ++i) {
    const Heading& heading = headings_[i];
    while (!open.empty() && open.back()->level >= heading.level) open.pop_back();
    open.push_back(&heading);
    std::vector<std::string> path;
    for (const Heading* above : open) {
      if (!above->text.empty()) path.push_back(above->text);
    }
    paths.insert(paths.end(), heading.entries, path);
  }
  if (first_is_title()) {
    paths.insert(paths.begin() + static_cast<std::ptrdiff_t>(before_), headings_.front().entries,
                 {});
  }
  return paths;
}

}  // namespace medseg::indexer
