/// What a word or phrase of a query asks of a paper: the terms that answer it, field by field.
///
/// A want is the middle form between the words as typed and the Xapian query.  The compiler makes
/// queries of wants; the matcher (rank/match.hpp) finds them again in the text of a hit.
#ifndef MEDSEG_QUERY_WANT_HPP
#define MEDSEG_QUERY_WANT_HPP

#include "libsearch/query/dictionary.hpp"
#include "libsearch/schema/fields.hpp"
#include "libsearch/text/analyser.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace medseg::query {

/// Spellings of which one has to stand at a place of the text.
struct Slot {
  std::vector<std::string> terms;  ///< folded, without prefix
  std::vector<std::string> stems;
  std::string initial;  ///< a letter that may also be the initial of a name
  bool prefix = false;  ///< `terms` are beginnings of words

  [[nodiscard]] bool empty() const { return terms.empty() && stems.empty() && initial.empty(); }
};

/// Slots for as many places of the text.
using Sequence = std::vector<Slot>;

/// How the places of a sequence lie to one another.
enum class Order : std::uint8_t {
  beside,  ///< side by side, as written
  near,    ///< in any order, within one name
};

/// What answers the want in one field: any of the sequences.
struct Reading {
  schema::FieldId field;
  Order order = Order::beside;
  std::vector<Sequence> sequences;
};

struct Want {
  std::string text;         ///< as typed
  std::uint32_t begin = 0;  ///< byte of the query
  bool stop_word = false;   ///< a word such as "of": welcome, not demanded
  bool demanded = true;     ///< false: below an OR; a paper without it can still match in full
  std::vector<Reading> readings;  ///< none: the word stands nowhere in the index
};

/// The words of a text, each a want.  Without a field: in every field.
std::vector<Want> words_wanted(std::string_view text, std::uint32_t begin,
                               std::optional<schema::FieldId> field, const text::Analyser& analyser,
                               const Dictionary& dictionary);

/// All of the text as one want: words side by side; for authors, words of one name in any order.
/// No want when the text holds no word.
std::optional<Want> phrase_wanted(std::string_view text, std::uint32_t begin,
                                  std::optional<schema::FieldId> field,
                                  const text::Analyser& analyser, const Dictionary& dictionary);

/// `word*`
Want prefix_wanted(std::string_view word, std::uint32_t begin, std::optional<schema::FieldId> field,
                   const Dictionary& dictionary);

/// One line a want, for explanations.
std::string to_string(const Want& want);

}  // namespace medseg::query

#endif
