#include "libsearch/query/want.hpp"

#include "libsearch/query/stop_words.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace medseg::query {

namespace {

using schema::Field;
using schema::FieldId;
using text::Bond;
using text::Form;
using text::TextKind;
using text::Unit;

/// Ways to group the words of a phrase that are tried.
constexpr std::size_t kMostSequences = 16;
/// Letters of each half when a word is tried as two (`fewshot` = few shot).
constexpr std::size_t kShortestHalf = 3;

TextKind kind_of(const Field& field) {
  return field.stemmed ? TextKind::prose : TextKind::name;
}

/// The spellings of a form that stand in a field; with `stems` its stem as well.
Slot slot_of(const Form& form, FieldId field, bool stems, const Dictionary& dictionary) {
  Slot slot;
  const auto add = [&](const std::string& term) {
    if (dictionary.knows_word(field, term)) slot.terms.push_back(term);
  };
  add(form.term);
  for (const std::string& other : form.equal) add(other);
  if (stems && schema::field(field).stemmed && !form.stem.empty() &&
      dictionary.knows_stem(field, form.stem)) {
    slot.stems.push_back(form.stem);
  }
  return slot;
}

/// A loose compound (`U Net`) that no field knows as one word falls into its words.
std::vector<Unit> settle_loose(std::vector<Unit> units, FieldId field,
                               const Dictionary& dictionary) {
  std::vector<Unit> settled;
  for (Unit& unit : units) {
    if (unit.bond != Bond::loose || dictionary.knows_word(field, unit.whole().term)) {
      settled.push_back(std::move(unit));
      continue;
    }
    for (Form& word : unit.words) {
      Unit single;
      single.words.push_back(std::move(word));
      settled.push_back(std::move(single));
    }
  }
  return settled;
}

/// The ways in which units may have been written, as sequences of slots: a compound as one word or
/// as its words, two neighbours as one word.
class Groupings {
 public:
  Groupings(const std::vector<Unit>& units, FieldId field, bool stems, bool initials,
            const Dictionary& dictionary)
      : units_(units), field_(field), stems_(stems), initials_(initials), dictionary_(dictionary) {}

  std::vector<Sequence> all() {
    Sequence begun;
    extend(0, begun);
    return std::move(found_);
  }

 private:
  [[nodiscard]] Slot slot(const Form& form, bool stems) const {
    Slot made = slot_of(form, field_, stems, dictionary_);
    if (initials_ && dictionary_.knows_initial(form.term)) {
      made.initial = form.term;
    }
    return made;
  }

  void extend(std::size_t next, Sequence& begun) {
    if (found_.size() >= kMostSequences) return;
    if (next == units_.size()) {
      found_.push_back(begun);
      return;
    }
    const Unit& unit = units_[next];
    // Stems have no positions: they answer for a word that stands alone only.
    try_slots({slot(unit.whole(), stems_ && units_.size() == 1)}, next + 1, begun);
    if (unit.words.size() > 1) {
      Sequence words;
      for (const Form& word : unit.words) words.push_back(slot(word, false));
      try_slots(words, next + 1, begun);
    } else if (next + 1 < units_.size() && units_[next + 1].words.size() == 1) {
      Form joined;
      joined.term = unit.words[0].term + units_[next + 1].words[0].term;
      try_slots({slot(joined, false)}, next + 2, begun);
    }
  }

  void try_slots(const Sequence& slots, std::size_t next, Sequence& begun) {
    if (std::any_of(slots.begin(), slots.end(), [](const Slot& s) { return s.empty(); })) return;
    begun.insert(begun.end(), slots.begin(), slots.end());
    extend(next, begun);
    begun.resize(begun.size() - slots.size());
  }

  const std::vector<Unit>& units_;
  FieldId field_;
  bool stems_;
  bool initials_;
  const Dictionary& dictionary_;
  std::vector<Sequence> found_;
};

/// A word that others write as two: `fewshot` = few shot.
void add_halves(const Form& word, FieldId field, const Dictionary& dictionary,
                std::vector<Sequence>& sequences) {
  const std::string& term = word.term;
  for (std::size_t cut = kShortestHalf; cut + kShortestHalf <= term.size(); ++cut) {
    const std::string left = term.substr(0, cut);
    const std::string right = term.substr(cut);
    if (dictionary.knows_word(field, left) && dictionary.knows_word(field, right)) {
      sequences.push_back({Slot{{left}, {}, {}, false}, Slot{{right}, {}, {}, false}});
    }
  }
}

bool is_ascii_word(const std::string& term) {
  return std::all_of(term.begin(), term.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// The reading of one unit in one field; `before` and `after` are its neighbours.
Reading unit_reading(const Unit& unit, const Unit* before, const Unit* after, FieldId field,
                     bool initials, const Dictionary& dictionary) {
  Reading reading{field, Order::beside, {}};
  reading.sequences = Groupings({unit}, field, true, initials, dictionary).all();
  if (unit.words.size() > 1) return reading;
  const Form& word = unit.words[0];
  const auto add_joined = [&](const Unit* left, const Unit* right) {
    if (left == nullptr || right == nullptr || left->words.size() > 1 || right->words.size() > 1) {
      return;
    }
    const std::string joined = left->words[0].term + right->words[0].term;
    if (dictionary.knows_word(field, joined))
      reading.sequences.push_back({Slot{{joined}, {}, {}, false}});
  };
  add_joined(before, &unit);
  add_joined(&unit, after);
  if (schema::field(field).stemmed && is_ascii_word(word.term)) {
    add_halves(word, field, dictionary, reading.sequences);
  }
  return reading;
}

std::vector<FieldId> fields_of(std::optional<FieldId> only) {
  if (only) return {*only};
  std::vector<FieldId> all;
  all.reserve(schema::kFields.size());
  for (const Field& field : schema::kFields) all.push_back(field.id);
  return all;
}

void add_reading(Want& want, Reading reading) {
  if (!reading.sequences.empty()) want.readings.push_back(std::move(reading));
}

std::vector<Unit> units_of(std::string_view text, TextKind kind, const text::Analyser& analyser) {
  return analyser.analyse(text, kind).units;
}

}  // namespace

std::vector<Want> words_wanted(std::string_view text, std::uint32_t begin,
                               std::optional<FieldId> field, const text::Analyser& analyser,
                               const Dictionary& dictionary) {
  const FieldId first = field.value_or(FieldId::title);
  const std::vector<Unit> units =
      settle_loose(units_of(text, kind_of(schema::field(first)), analyser), first, dictionary);
  std::vector<Want> wants;
  for (std::size_t i = 0; i < units.size(); ++i) {
    const Unit& unit = units[i];
    Want want;
    want.begin = begin + unit.begin();
    want.text = text.substr(unit.begin(), unit.end() - unit.begin());
    want.stop_word = unit.words.size() == 1 && is_stop_word(unit.words[0].term);
    const Unit* before = i > 0 ? &units[i - 1] : nullptr;
    const Unit* after = i + 1 < units.size() ? &units[i + 1] : nullptr;
    for (const FieldId id : fields_of(field)) {
      if (kind_of(schema::field(id)) == kind_of(schema::field(first))) {
        add_reading(want,
                    unit_reading(unit, before, after, id, field == FieldId::author, dictionary));
        continue;
      }
      // Names are read by rules of their own.
      const std::vector<Unit> names = units_of(want.text, kind_of(schema::field(id)), analyser);
      Reading reading{id, Order::beside, {}};
      if (!names.empty()) reading.sequences = Groupings(names, id, false, false, dictionary).all();
      add_reading(want, std::move(reading));
    }
    wants.push_back(std::move(want));
  }
  return wants;
}

std::optional<Want> phrase_wanted(std::string_view text, std::uint32_t begin,
                                  std::optional<FieldId> field, const text::Analyser& analyser,
                                  const Dictionary& dictionary) {
  Want want;
  want.begin = begin;
  want.text = text;
  bool any_word = false;
  for (const FieldId id : fields_of(field)) {
    const std::vector<Unit> units =
        settle_loose(units_of(text, kind_of(schema::field(id)), analyser), id, dictionary);
    if (units.empty()) continue;
    any_word = true;
    const bool names = id == FieldId::author;
    Reading reading{id, names ? Order::near : Order::beside, {}};
    reading.sequences = Groupings(units, id, false, names && field.has_value(), dictionary).all();
    add_reading(want, std::move(reading));
  }
  if (!any_word) return std::nullopt;
  return want;
}

Want prefix_wanted(std::string_view word, std::uint32_t begin, std::optional<FieldId> field,
                   const Dictionary& dictionary) {
  Want want;
  want.begin = begin;
  want.text = std::string(word) + "*";
  for (const FieldId id : fields_of(field)) {
    if (dictionary.count_words(id, word, 1) == 0) continue;
    want.readings.push_back(
        Reading{id, Order::beside, {{Slot{{std::string(word)}, {}, {}, true}}}});
  }
  return want;
}

namespace {

std::string to_string(const Slot& slot) {
  std::string out;
  const auto add = [&out](const std::string& text) { out += (out.empty() ? "" : "|") + text; };
  for (const std::string& term : slot.terms) add(slot.prefix ? term + "*" : term);
  for (const std::string& stem : slot.stems) add(stem + "-");
  if (!slot.initial.empty()) add(slot.initial + ".");
  return out;
}

}  // namespace

std::string to_string(const Want& want) {
  std::string out = want.text + (want.stop_word ? " (welcome, not demanded)" : "") + ":";
  if (want.readings.empty()) return out + " stands nowhere";
  for (const Reading& reading : want.readings) {
    out += ' ';
    out += schema::field(reading.field).name;
    out += '(';
    for (std::size_t i = 0; i < reading.sequences.size(); ++i) {
      if (i > 0) out += ", ";
      for (std::size_t j = 0; j < reading.sequences[i].size(); ++j) {
        if (j > 0) out += reading.order == Order::beside ? " + " : " & ";
        out += to_string(reading.sequences[i][j]);
      }
    }
    out += ')';
  }
  return out;
}

}  // namespace medseg::query
