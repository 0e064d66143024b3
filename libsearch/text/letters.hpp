/// Letters that Unicode does not take apart, and names of Greek ones.
#ifndef MEDSEG_TEXT_LETTERS_HPP
#define MEDSEG_TEXT_LETTERS_HPP

#include <string_view>

namespace medseg::text {

/// How U+00C0 to U+017F are folded; empty for those that need the tables of ICU.
std::string_view folded_latin(char32_t code);

/// A folded letter without a decomposition as plain ones (ø = o, þ = th); empty for any other.
std::string_view plain_letters(char32_t code);

/// The name of a folded Greek letter; empty for any other.
std::string_view greek_name(char32_t code);

/// The other way of writing a letter (ö = oe); empty when there is none.
std::string_view other_writing(char32_t code);

}  // namespace medseg::text

#endif
