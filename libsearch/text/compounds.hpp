/// From words to units: compounds and their joined forms.
#ifndef MEDSEG_TEXT_COMPOUNDS_HPP
#define MEDSEG_TEXT_COMPOUNDS_HPP

#include "libsearch/text/analyser.hpp"
#include "libsearch/text/stemmer.hpp"
#include "libsearch/text/words.hpp"

#include <cstddef>
#include <vector>

namespace medseg::text {

/// Words of one compound at most; a longer chain becomes several units.
inline constexpr std::size_t kMostWords = 8;

/// A folded word on its way into a unit.
struct Part {
  Form form;
  Joint joint = Joint::none;
  Look look = Look::plain;
  bool possessive = false;
};

/// Parts [first, last) of a text, to become one unit.
struct Group {
  std::size_t first = 0;
  std::size_t last = 0;
  Bond bond = Bond::none;
  bool near = false;  ///< only white space stands between it and the group before it
};

/// Bytes of the spelling of all parts of a group as one word.
std::size_t joined_size(const std::vector<Part>& parts, const Group& group);

/// Joins neighbours such as `U Net`, `GPT 4` and `3 D`, whatever their case.
void bond_loosely(const std::vector<Part>& parts, std::vector<Group>& groups);

/// The unit of a group, whose parts are moved out of.
/// \param stemmer none: nothing is stemmed
Unit make_unit(std::vector<Part>& parts, const Group& group, Stemmer* stemmer);

}  // namespace medseg::text

#endif
