/// Words and the chains that they are written in without a space between.
#ifndef MEDSEG_TEXT_WORDS_HPP
#define MEDSEG_TEXT_WORDS_HPP

#include "libsearch/text/characters.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace medseg::text {

/// What stands between a word and the one before it in its chain.
enum class Joint : std::uint8_t {
  none,    ///< nothing: the first of its chain
  change,  ///< of case, of script, or from letters to digits
  sign,    ///< a dash, a dot, an apostrophe, ...
};

/// What a word looks like.
enum class Look : std::uint8_t {
  plain,
  acronym,   ///< CNN
  acronyms,  ///< CNNs
  number,    ///< 4, 3.5
};

struct Word {
  std::size_t first = 0;  ///< characters [first, last)
  std::size_t last = 0;
  Joint joint = Joint::none;
  Look look = Look::plain;
  bool signs = false;  ///< ends in plus signs or a number sign: C++, C#
  bool possessive = false;
};

/// Appends the words of the chain that begins at character `at`, a word's.
/// \returns the character behind the chain
std::size_t read_chain(const Characters& characters, std::size_t at, std::vector<Word>& words);

}  // namespace medseg::text

#endif
