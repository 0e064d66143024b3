#include "indexer/readers/bibtex/crossref.hpp"

#include "indexer/clean.hpp"
#include "indexer/readers/record/person.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace medseg::indexer {
namespace {

constexpr int kDeepest = 4;
constexpr std::size_t kMostParents = 16;

/// Types that hold papers and are none once a paper refers to them.
constexpr std::array<std::string_view, 8> kContainers = {
    "proceedings", "mvproceedings", "collection", "mvcollection",
    "periodical",  "xdata",         "reference",  "mvreference"};
/// Types that can be parents and are remembered for children further down.
constexpr std::array<std::string_view, 2> kOtherParents = {"book", "mvbook"};

/// Facts of a volume that hold for what stands in it.
constexpr std::array<std::string_view, 12> kInherited = {
    "booktitle", "journal",   "journaltitle", "eventtitle", "maintitle",   "year",
    "date",      "eventdate", "publisher",    "school",     "institution", "organization"};

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& table, std::string_view word) {
  return std::find(table.begin(), table.end(), word) != table.end();
}

bool is_container(const BibtexRecord& record) {
  return contains(kContainers, record.type);
}

std::vector<std::string> parent_keys(const BibtexRecord& record) {
  std::vector<std::string> keys;
  for (const std::string_view name : {"crossref", "xdata"}) {
    const BibtexField* const field = record.find(name);
    if (field == nullptr) continue;
    for (const std::string_view key : split_outside_braces(field->text, ',')) {
      std::string small = small_letters(key);
      if (keys.size() == kMostParents) return keys;
      if (!small.empty() && small != small_letters(record.key)) keys.push_back(std::move(small));
    }
  }
  return keys;
}

void inherit_field(BibtexRecord& child, std::string_view name, const BibtexField& from) {
  if (child.find(name) != nullptr) return;
  child.fields.push_back({std::string(name), from.text, from.at});
}

}  // namespace

void CrossrefResolver::inherit(BibtexRecord& child, const BibtexRecord& parent, int depth) {
  const bool data = parent.type == "xdata";
  for (const BibtexField& field : parent.fields) {
    const bool person = field.name == "author" && child.type == "inbook";
    if (data || person || contains(kInherited, field.name)) inherit_field(child, field.name, field);
  }
  // The title of a volume is where its parts appeared.
  const bool part = !data && child.find("journal") == nullptr;
  if (const BibtexField* const title = part ? parent.find("title") : nullptr) {
    inherit_field(child, "booktitle", *title);
  }
  if (depth >= kDeepest) return;
  for (const std::string& key : parent_keys(parent)) {
    const auto above = parents_.find(key);
    if (above != parents_.end()) inherit(child, above->second, depth + 1);
  }
}

void CrossrefResolver::keep_parent(const BibtexRecord& record) {
  if (record.key.empty() || (!is_container(record) && !contains(kOtherParents, record.type)))
    return;
  BibtexRecord kept{record.type, record.key, record.at, {}};
  for (const BibtexField& field : record.fields) {
    const bool link = field.name == "crossref" || field.name == "xdata" || field.name == "author";
    if (link || field.name == "title" || contains(kInherited, field.name) ||
        record.type == "xdata") {
      kept.fields.push_back(field);
    }
  }
  parents_.emplace(small_letters(record.key), std::move(kept));
}

void CrossrefResolver::serve_waiting(const BibtexRecord& parent) {
  const std::string key = small_letters(parent.key);
  const auto waiting = waiting_.find(key);
  if (waiting == waiting_.end()) return;
  for (Slot* const slot : waiting->second) {
    if (std::erase(slot->missing, key) > 0) inherit(slot->record, parent, 0);
  }
  waiting_.erase(waiting);
}

void CrossrefResolver::hand_over(Slot& slot) {
  if (is_container(slot.record)) {
    containers_.push_back(std::move(slot.record));
  } else {
    sink_(slot.record);
  }
}

void CrossrefResolver::hand_over_complete() {
  while (!slots_.empty() && slots_.front()->missing.empty()) {
    hand_over(*slots_.front());
    slots_.pop_front();
  }
  if (slots_.size() < most_held_) return;
  for (std::unique_ptr<Slot>& slot : slots_) {
    if (!slot->missing.empty()) continue;
    hand_over(*slot);
    slot.reset();
  }
  std::erase(slots_, nullptr);
  most_held_ = slots_.size() + kMostHeld;
}

void CrossrefResolver::add(BibtexRecord&& record) {
  keep_parent(record);
  serve_waiting(record);
  auto slot = std::make_unique<Slot>(Slot{std::move(record), {}});
  for (std::string& key : parent_keys(slot->record)) {
    referred_.insert(key);
    const auto parent = parents_.find(key);
    if (parent != parents_.end()) {
      inherit(slot->record, parent->second, 0);
    } else {
      waiting_[key].push_back(slot.get());
      slot->missing.push_back(std::move(key));
    }
  }
  slots_.push_back(std::move(slot));
  hand_over_complete();
}

void CrossrefResolver::finish() {
  for (const std::unique_ptr<Slot>& slot : slots_) {
    for (const std::string& key : slot->missing) {
      report_.warn(slot->record.at, "unknown-crossref",
                   fmt::format("there is no entry \"{}\" to inherit from", quotable(key)));
    }
    hand_over(*slot);
  }
  slots_.clear();
  for (const BibtexRecord& container : containers_) {
    if (!referred_.contains(small_letters(container.key)) && container.type != "xdata") {
      sink_(container);
    }
  }
  containers_.clear();
}

}  // namespace medseg::indexer
