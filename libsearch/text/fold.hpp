/// Folding: spellings that mean the same become the same bytes.
#ifndef MEDSEG_TEXT_FOLD_HPP
#define MEDSEG_TEXT_FOLD_HPP

#include <string>
#include <string_view>
#include <vector>

namespace medseg::text {

/// NFKC case fold with marks taken off: dashes and apostrophes unified, letters without a
/// decomposition as plain ones (ø = o, ł = l, ß = ss, æ = ae), Greek letters by their names when
/// they stand alone or beside Latin ones, sub- and superscripts as digits.  Ill-formed UTF-8
/// becomes U+FFFD.  Idempotent.
std::string fold(std::string_view utf8);

/// The other way of writing a word with umlauts or Nordic letters (`Pölsterl` -> "poelsterl", as
/// `fold` gives "polsterl"); empty when there is none.
std::vector<std::string> other_foldings(std::string_view utf8);

/// A folded text to sort by: words with one space between, no punctuation; at most `bytes` long.
std::string sort_key(std::string_view utf8, std::size_t bytes);

}  // namespace medseg::text

#endif
