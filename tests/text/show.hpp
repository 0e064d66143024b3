/// Analyses as text, for tables of tests.
#ifndef MEDSEG_TESTS_TEXT_SHOW_HPP
#define MEDSEG_TESTS_TEXT_SHOW_HPP

#include "libsearch/text/analyser.hpp"

#include <set>
#include <string>
#include <string_view>

namespace medseg::text {

inline Analysis prose(std::string_view text) {
  return Analyser().analyse(text, TextKind::prose);
}
inline Analysis name(std::string_view text) {
  return Analyser().analyse(text, TextKind::name);
}

/// `u+net deeplab~v+3 words`: plus within a tight unit, tilde where a loose bond may lie in one.
inline std::string show(const Analysis& analysis) {
  std::string out;
  for (const Unit& unit : analysis.units) {
    if (!out.empty()) out += ' ';
    const char* glue = unit.bond == Bond::loose ? "~" : "|";
    for (std::size_t i = 0; i < unit.words.size(); ++i) {
      if (i > 0) out += glue;
      out += unit.words[i].term;
    }
  }
  return out;
}

/// Everything that is indexed for a text, but for stems.
inline std::set<std::string> indexed(const Analysis& analysis) {
  std::set<std::string> terms;
  const auto add = [&](const Form& form) {
    terms.insert(form.term);
    terms.insert(form.equal.begin(), form.equal.end());
    if (!form.bare.empty()) terms.insert(form.bare);
  };
  for (const Unit& unit : analysis.units) {
    for (const Form& word : unit.words) add(word);
    for (const Joined& joined : unit.joined) add(joined.form);
  }
  return terms;
}

/// Whether asking for the words of `query` finds a text: each unit by its whole, by an equal of
/// it, or, as it is written apart, by all of its words.
inline bool finds(const Analysis& query, const Analysis& text) {
  const auto terms = indexed(text);
  const auto has = [&](const Form& form) {
    if (terms.count(form.term) > 0) return true;
    for (const auto& equal : form.equal) {
      if (terms.count(equal) > 0) return true;
    }
    return false;
  };
  for (const Unit& unit : query.units) {
    bool apart = unit.bond == Bond::loose;
    for (const Form& word : unit.words) apart = apart && has(word);
    if (!has(unit.whole()) && !apart) return false;
  }
  return !query.units.empty();
}

}  // namespace medseg::text

#endif
