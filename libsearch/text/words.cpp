#include "libsearch/text/words.hpp"

#include "libsearch/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace medseg::text {
namespace {

/// More plus signs than this are an ornament.
constexpr std::size_t kMostSigns = 4;

/// The longest word of capitals that is taken for an acronym.
constexpr std::size_t kLongestAcronym = 5;

std::size_t skip(const Characters& characters, std::size_t at, Kind kind) {
  while (characters.kinds[at] == kind) ++at;
  return at;
}

/// `1,000` is one number, `1,2` are two.
bool continues_thousands(const Characters& characters, std::size_t first, std::size_t comma) {
  return characters.kinds[comma] == Kind::comma && comma - first <= 3 &&
         skip(characters, comma + 1, Kind::digit) == comma + 4;
}

std::size_t number_end(const Characters& characters, std::size_t first) {
  std::size_t at = skip(characters, first, Kind::digit);
  if (continues_thousands(characters, first, at)) {
    do {
      at += 4;
    } while (continues_thousands(characters, at - 3, at));
  }
  while (characters.kinds[at] == Kind::dot && characters.kinds[at + 1] == Kind::digit) {
    at = skip(characters, at + 1, Kind::digit);
  }
  return at;
}

bool is_letter_at(const Characters& characters, std::size_t at, char lower) {
  if (!is_letter(characters.kinds[at])) return false;
  const auto letter = characters.slice(at, at + 1);
  return letter.size() == 1 && ascii_lower(letter[0]) == lower;
}

/// The first word of letters with case: `Cycle|GAN`, `U|Net`, `GANs`.
void read_cased(const Characters& characters, Word& word, bool after_number) {
  const std::size_t first = word.first;
  const std::size_t lower = skip(characters, first, Kind::upper);
  const std::size_t capitals = lower - first;
  const bool all_capitals = !is_cased(characters.kinds[lower]);
  const bool plural = capitals > 1 && !is_cased(characters.kinds[lower + 1]) &&
                      is_letter_at(characters, lower, 's');
  if (after_number && capitals > 1 && is_letter_at(characters, first, 'd')) {
    word.last = first + 1;  // 3D|SAM
  } else if (all_capitals) {
    word.last = lower;
    if (capitals > 1 && capitals <= kLongestAcronym) word.look = Look::acronym;
  } else if (plural) {
    word.last = lower + 1;
    word.look = Look::acronyms;
  } else if (capitals > 1) {
    word.last = lower - 1;
    if (capitals > 2 && capitals <= kLongestAcronym + 1) word.look = Look::acronym;
  } else {
    word.last = skip(characters, lower, Kind::lower);
  }
}

bool is_ending(std::string_view letters) {
  constexpr std::array<std::string_view, 7> kEndings{"s", "t", "d", "m", "re", "ll", "ve"};
  const auto same = [](char a, char b) { return a == ascii_lower(b); };
  return std::any_of(kEndings.begin(), kEndings.end(), [&](std::string_view ending) {
    return std::equal(ending.begin(), ending.end(), letters.begin(), letters.end(), same);
  });
}

/// The `'s` of Crohn's belongs to its word; the O of O'Brien is one of its own.
void read_ending(const Characters& characters, Word& word) {
  const std::size_t at = word.last;
  if (characters.kinds[at] != Kind::apostrophe) return;
  std::size_t end = at + 1;
  while (is_word(characters.kinds[end]) && end < at + 4) ++end;
  const auto letters = characters.slice(at + 1, end);
  const bool possessive = letters.size() == 1 && ascii_lower(letters[0]) == 's';
  if (word.look == Look::number ? !possessive : !is_ending(letters)) return;
  word.last = end;
  word.possessive = possessive;
}

void read_signs(const Characters& characters, Word& word) {
  const auto& kinds = characters.kinds;
  const std::size_t end = skip(characters, word.last, Kind::plus);
  const std::size_t count = end - word.last;
  if (count > 0 && count <= kMostSigns && (count > 1 || !is_word(kinds[end]))) {
    word.last = end;
    word.signs = true;
  } else if (kinds[end] == Kind::sharp && is_letter(kinds[end - 1]) && !is_word(kinds[end + 1]) &&
             kinds[end + 1] != Kind::sharp) {
    word.last = end + 1;
    word.signs = true;
  }
}

Word read_word(const Characters& characters, std::size_t first, bool after_number) {
  const auto& kinds = characters.kinds;
  Word word;
  word.first = first;
  if (kinds[first] == Kind::digit) {
    word.look = Look::number;
    word.last = number_end(characters, first);
  } else {
    if (is_cased(kinds[first])) {
      read_cased(characters, word, after_number);
    } else {
      word.last = skip(characters, first, kinds[first]);
    }
  }
  read_ending(characters, word);
  read_signs(characters, word);
  return word;
}

/// The first character of the next word of the chain, or `end` when the chain ends there.
std::size_t next_of_chain(const Characters& characters, std::size_t end) {
  const auto& kinds = characters.kinds;
  if (is_word(kinds[end])) return end;
  const bool between_letters = end > 0 && is_letter(kinds[end - 1]) && is_letter(kinds[end + 1]);
  switch (kinds[end]) {
    case Kind::dash:
    case Kind::underscore:
      return is_word(kinds[end + 1]) ? end + 1 : end;
    case Kind::ampersand:
    case Kind::apostrophe:
      return between_letters ? end + 1 : end;
    case Kind::dot:
      if (between_letters) return end + 1;
      // J.-M.
      if (kinds[end + 1] == Kind::dash && is_letter(kinds[end - 1]) && is_letter(kinds[end + 2])) {
        return end + 2;
      }
      return end;
    default:
      return end;
  }
}

}  // namespace

std::size_t read_chain(const Characters& characters, std::size_t at, std::vector<Word>& words) {
  Joint joint = Joint::none;
  bool after_number = false;
  while (true) {
    Word word = read_word(characters, at, after_number);
    word.joint = joint;
    words.push_back(word);
    const std::size_t next = next_of_chain(characters, word.last);
    if (next == word.last && !is_word(characters.kinds[next])) return next;
    joint = next == word.last ? Joint::change : Joint::sign;
    after_number = word.look == Look::number && joint == Joint::change;
    at = next;
  }
}

}  // namespace medseg::text
