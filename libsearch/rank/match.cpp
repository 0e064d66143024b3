#include "libsearch/rank/match.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace medseg::rank {

namespace {

using query::Order;
using query::Reading;
using query::Sequence;
using query::Slot;
using query::Want;
using schema::FieldId;
using text::Form;
using text::Unit;

bool answers(const Form& form, const Slot& slot) {
  const auto is_asked = [&slot](const std::string& spelling) {
    return std::any_of(slot.terms.begin(), slot.terms.end(), [&](const std::string& term) {
      return slot.prefix ? spelling.starts_with(term) : spelling == term;
    });
  };
  if (is_asked(form.term) || std::any_of(form.equal.begin(), form.equal.end(), is_asked))
    return true;
  if (!form.bare.empty() && is_asked(form.bare)) return true;
  return std::find(slot.stems.begin(), slot.stems.end(), form.stem) != slot.stems.end();
}

/// `J` stands for Junde, `KT` for Kwang-Ting.
bool answers_initials(const Unit& unit, const std::string& initials) {
  std::string letters;
  for (const text::Analyser::Initial& initial : text::Analyser::initials({{unit}, 0})) {
    if (initial.letter == initials) return true;
    letters += initial.letter;
  }
  return letters == initials;
}

/// Where a unit of the text answers a slot: the longest spelling that does.
std::optional<Span> find(const Unit& unit, const Slot& slot) {
  for (std::size_t i = unit.joined.size(); i > 0; --i) {
    const Form& form = unit.joined[i - 1].form;
    if (answers(form, slot)) return Span{form.begin, form.end};
  }
  for (const Form& word : unit.words) {
    if (answers(word, slot)) return Span{word.begin, word.end};
  }
  if (!slot.initial.empty() && answers_initials(unit, slot.initial)) {
    return Span{unit.begin(), unit.end()};
  }
  return std::nullopt;
}

/// All places where the sequence stands side by side.
void find_beside(const std::vector<Unit>& units, const Sequence& sequence,
                 std::vector<Span>& spans) {
  for (std::size_t start = 0; start + sequence.size() <= units.size(); ++start) {
    std::vector<Span> found;
    for (std::size_t i = 0; i < sequence.size(); ++i) {
      const std::optional<Span> span = find(units[start + i], sequence[i]);
      if (!span) break;
      found.push_back(*span);
    }
    if (found.size() == sequence.size()) spans.insert(spans.end(), found.begin(), found.end());
  }
}

/// The words of the sequence in any order, each at a unit of its own.
void find_near(const std::vector<Unit>& units, const Sequence& sequence, std::vector<Span>& spans) {
  std::vector<bool> taken(units.size(), false);
  std::vector<Span> found;
  for (const Slot& slot : sequence) {
    for (std::size_t i = 0; i < units.size(); ++i) {
      if (taken[i]) continue;
      if (const std::optional<Span> span = find(units[i], slot)) {
        taken[i] = true;
        found.push_back(*span);
        break;
      }
    }
  }
  if (found.size() == sequence.size()) spans.insert(spans.end(), found.begin(), found.end());
}

/// A text of the paper and what was found in it.
struct Place {
  FieldId field;
  std::vector<Unit> units;
  std::vector<Span> spans;
};

bool find(const Want& want, Place& place) {
  const std::size_t before = place.spans.size();
  for (const Reading& reading : want.readings) {
    if (reading.field != place.field) continue;
    for (const Sequence& sequence : reading.sequences) {
      if (reading.order == Order::near) {
        find_near(place.units, sequence, place.spans);
      } else {
        find_beside(place.units, sequence, place.spans);
      }
    }
  }
  return place.spans.size() > before;
}

std::vector<Span> merged(std::vector<Span> spans) {
  std::sort(spans.begin(), spans.end(),
            [](const Span& a, const Span& b) { return a.begin < b.begin; });
  std::vector<Span> out;
  for (const Span& span : spans) {
    if (!out.empty() && span.begin <= out.back().end) {
      out.back().end = std::max(out.back().end, span.end);
    } else {
      out.push_back(span);
    }
  }
  return out;
}

std::vector<Place> places_of(const Paper& paper, const text::Analyser& analyser) {
  std::vector<Place> places;
  const auto add = [&](FieldId field, std::string_view text) {
    const auto kind = schema::field(field).stemmed ? text::TextKind::prose : text::TextKind::name;
    places.push_back(Place{field, analyser.analyse(text, kind).units, {}});
  };
  add(FieldId::title, paper.title);
  add(FieldId::venue, paper.venue);
  for (const std::string& author : paper.authors) add(FieldId::author, author);
  for (const std::string& section : paper.sections) add(FieldId::section, section);
  return places;
}

bool contains(const std::vector<std::string>& list, std::string_view text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

}  // namespace

Matched match(const Paper& paper, const std::vector<Want>& wants, const text::Analyser& analyser) {
  Matched matched;
  std::vector<Place> places = places_of(paper, analyser);
  std::vector<bool> field_found(schema::kFields.size(), false);
  for (const Want& want : wants) {
    bool found = false;
    for (Place& place : places) {
      if (!find(want, place)) continue;
      found = true;
      // A stop word somewhere is no reason to name a field.
      if (!want.stop_word) field_found[static_cast<std::size_t>(place.field)] = true;
    }
    if (found) {
      if (!contains(matched.words, want.text)) matched.words.push_back(want.text);
    } else if (want.demanded && !want.stop_word && !contains(matched.missing, want.text)) {
      matched.missing.push_back(want.text);
    }
  }
  for (const schema::Field& field : schema::kFields) {
    if (field_found[static_cast<std::size_t>(field.id)]) matched.fields.emplace_back(field.name);
  }
  for (const Place& place : places) {
    if (place.field == FieldId::title) matched.title = merged(place.spans);
    if (place.field == FieldId::venue) matched.venue = merged(place.spans);
    if (place.field == FieldId::author) matched.authors.push_back(merged(place.spans));
  }
  return matched;
}

}  // namespace medseg::rank
