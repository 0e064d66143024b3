/// Steps of folding, for those inside the room.
#ifndef MEDSEG_TEXT_FOLDING_HPP
#define MEDSEG_TEXT_FOLDING_HPP

#include <string>
#include <string_view>
#include <vector>

namespace medseg::text {

/// `fold` by way of ICU for any text; `fold` takes shorter ways to the same for Latin.
std::string fold_unicode(std::string_view utf8);

/// `fold` of one word, without the apostrophes, commas and dots inside that are no part of its term
/// (`Crohn's` -> "crohns", `1,000` -> "1000", but `3.5` -> "3.5").
std::string fold_word(std::string_view utf8);

/// The spelling without the e of an umlaut that was written out (`poelsterl` -> "polsterl"); empty
/// for a folded word that holds nothing like it.
std::string collapsed_umlauts(std::string_view folded);

}  // namespace medseg::text

#endif
