#include "libsearch/query/compiler.hpp"

#include "libsearch/store/term.hpp"

#include <medseg/limits.hpp>

#include <fmt/core.h>

#include <optional>
#include <string>
#include <utility>

namespace medseg::query {

namespace {

using schema::FieldId;
using Xapian::Query;

/// What a stem counts beside the word itself, so that exact forms rank above stems.
constexpr double kStemWeight = 0.5;
/// What a word that is welcome but not demanded counts.
constexpr double kStopWordWeight = 0.3;
/// Words of one name stand within so many positions; far less than schema::kGap.
constexpr Xapian::termcount kNameWindow = 20;

Query either_of(const std::vector<Query>& queries) {
  return {Query::OP_OR, queries.begin(), queries.end()};
}

Query query_of(const Slot& slot, FieldId field) {
  const std::string_view prefix = schema::field(field).prefix;
  std::vector<Query> spellings;
  for (const std::string& term : slot.terms) {
    const std::string word = store::term(prefix, term);
    spellings.push_back(slot.prefix ? Query(Query::OP_WILDCARD, word, limits::prefix_expansion,
                                            Query::WILDCARD_LIMIT_MOST_FREQUENT, Query::OP_OR)
                                    : Query(word));
  }
  if (!slot.initial.empty()) {
    spellings.emplace_back(store::term(schema::kInitialPrefix, slot.initial));
  }
  std::vector<Query> stems;
  for (const std::string& stem : slot.stems) stems.emplace_back(store::stem_term(prefix, stem));
  if (!stems.empty()) spellings.emplace_back(kStemWeight, either_of(stems));
  return either_of(spellings);
}

Query query_of(const Sequence& sequence, FieldId field, Order order) {
  std::vector<Query> places;
  for (const Slot& slot : sequence) places.push_back(query_of(slot, field));
  if (places.size() == 1) return places[0];
  if (order == Order::near) {
    return {Query::OP_NEAR, places.begin(), places.end(),
            static_cast<Xapian::termcount>(places.size()) + kNameWindow};
  }
  return {Query::OP_PHRASE, places.begin(), places.end(),
          static_cast<Xapian::termcount>(places.size())};
}

Query query_of(const Want& want) {
  std::vector<Query> readings;
  for (const Reading& reading : want.readings) {
    std::vector<Query> sequences;
    for (const Sequence& sequence : reading.sequences) {
      sequences.push_back(query_of(sequence, reading.field, reading.order));
    }
    // Ways to write the same thing: the best counts, they do not add up.
    const Query best(Query::OP_MAX, sequences.begin(), sequences.end());
    readings.emplace_back(schema::field(reading.field).weight, best);
  }
  return either_of(readings);
}

/// Every paper.  Never the global Query::MatchAll: its reference count is shared between threads.
Query everything() {
  return {std::string()};
}

/// What a query, or a part of it in brackets, demands of a paper.
struct Demands {
  std::vector<Query> words;    ///< plain words; may be relaxed at the top of the query
  std::vector<Query> clauses;  ///< everything else that gives a score
  std::vector<Query> welcome;  ///< adds to the score only
  std::vector<Query> filters;  ///< gives no score
  std::vector<Query> unwanted;

  /// A query of nothing but "the" and "of" asks for them in earnest.
  void settle() {
    if (words.empty() && clauses.empty()) words.swap(welcome);
  }

  [[nodiscard]] bool none() const {
    return words.empty() && clauses.empty() && filters.empty() && unwanted.empty();
  }

  [[nodiscard]] Query all() const {
    std::vector<Query> scored = words;
    scored.insert(scored.end(), clauses.begin(), clauses.end());
    return finish(scored);
  }

  /// With any of the words instead of all of them.
  [[nodiscard]] Query some() const {
    std::vector<Query> scored = clauses;
    scored.push_back(either_of(words));
    return finish(scored);
  }

 private:
  [[nodiscard]] Query finish(const std::vector<Query>& scored) const {
    Query made = scored.empty() ? Query(0.0, everything())
                                : Query(Query::OP_AND, scored.begin(), scored.end());
    if (!welcome.empty()) made = Query(Query::OP_AND_MAYBE, made, either_of(welcome));
    for (const Query& filter : filters) made = Query(Query::OP_FILTER, made, filter);
    if (!unwanted.empty()) made = Query(Query::OP_AND_NOT, made, either_of(unwanted));
    return made;
  }
};

Query filter_of(const Node& node) {
  if (node.kind == NodeKind::has) return {store::term(schema::kHasPrefix, node.text)};
  // A paper without a year has an empty value, which lies below every range.
  return {Query::OP_VALUE_RANGE, schema::kYearSlot, Xapian::sortable_serialise(node.first_year),
          Xapian::sortable_serialise(node.last_year)};
}

/// Where a node stands.
struct Place {
  bool demanded = true;  ///< not below an OR
  bool shown = true;     ///< not below a NOT: its words are looked for in the hits
};

class Compiler {
 public:
  Compiler(const text::Analyser& analyser, const Dictionary& dictionary)
      : analyser_(analyser), dictionary_(dictionary) {}

  Compiled compile(const Node& root) {
    Demands demands;
    demand(root, Place{}, demands);
    demands.settle();
    result_.all = demands.none() ? Query() : demands.all();
    if (demands.words.size() > 1) result_.some = demands.some();
    return std::move(result_);
  }

 private:
  Query keep(Want want, Place place) {
    Query made = query_of(want);
    if (want.stop_word) made = Query(kStopWordWeight, made);
    want.demanded = place.demanded;
    if (place.shown) result_.wants.push_back(std::move(want));
    return made;
  }

  void demand(const Node& node, Place place, Demands& demands) {
    switch (node.kind) {
      case NodeKind::text:
        demand_text(node, place, demands);
        break;
      case NodeKind::phrase:
        demand_phrase(node, place, demands);
        break;
      case NodeKind::prefix:
        demands.clauses.push_back(keep(prefix(node), place));
        break;
      case NodeKind::years:
      case NodeKind::has:
        demands.filters.push_back(filter_of(node));
        break;
      case NodeKind::both:
        for (const Node& child : node.children) demand(child, place, demands);
        break;
      case NodeKind::either:
        demand_either(node, place, demands);
        break;
      case NodeKind::without:
        if (node.children.size() == 2) demand(node.children[0], place, demands);
        place.shown = false;
        if (auto made = group(node.children.back(), place)) demands.unwanted.push_back(*made);
        break;
    }
  }

  void demand_text(const Node& node, Place place, Demands& demands) {
    // The words of one author: clause are one name.
    if (node.field == FieldId::author) return demand_phrase(node, place, demands);
    for (Want& want : words_wanted(node.text, node.begin, node.field, analyser_, dictionary_)) {
      const bool stop_word = want.stop_word;
      const Query made = keep(std::move(want), place);
      (stop_word ? demands.welcome : node.field ? demands.clauses : demands.words).push_back(made);
    }
  }

  void demand_phrase(const Node& node, Place place, Demands& demands) {
    auto want = phrase_wanted(node.text, node.begin, node.field, analyser_, dictionary_);
    if (want) demands.clauses.push_back(keep(std::move(*want), place));
  }

  void demand_either(const Node& node, Place place, Demands& demands) {
    place.demanded = false;
    std::vector<Query> children;
    for (const Node& child : node.children) {
      if (auto made = group(child, place)) children.push_back(*made);
    }
    if (!children.empty()) demands.clauses.push_back(either_of(children));
  }

  /// A node on its own; nothing when there is no word in it.
  std::optional<Query> group(const Node& node, Place place) {
    Demands demands;
    demand(node, place, demands);
    demands.settle();
    if (demands.none()) return std::nullopt;
    return demands.all();
  }

  Want prefix(const Node& node) {
    std::string beginning;
    for (const text::Unit& unit : analyser_.analyse(node.text, text::TextKind::name).units) {
      beginning += unit.whole().term;
    }
    for (const schema::Field& field : schema::kFields) {
      if (node.field && field.id != *node.field) continue;
      if (dictionary_.count_words(field.id, beginning, limits::prefix_expansion + 1) >
          limits::prefix_expansion) {
        result_.notes.push_back(
            Note{fmt::format("'{}*' stands for more than {} words of the field {}; the commonest "
                             "are searched",
                             node.text, limits::prefix_expansion, field.name),
                 node.begin});
      }
    }
    return prefix_wanted(beginning, node.begin, node.field, dictionary_);
  }

  const text::Analyser& analyser_;
  const Dictionary& dictionary_;
  Compiled result_;
};

}  // namespace

Compiled compile(const Node& root, const text::Analyser& analyser, const Dictionary& dictionary) {
  return Compiler(analyser, dictionary).compile(root);
}

}  // namespace medseg::query
