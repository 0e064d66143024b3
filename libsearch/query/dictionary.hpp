/// What the compiler has to know of an index: which terms stand in it.
#ifndef MEDSEG_QUERY_DICTIONARY_HPP
#define MEDSEG_QUERY_DICTIONARY_HPP

#include "libsearch/schema/fields.hpp"

#include <xapian.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace medseg::query {

class Dictionary {
 public:
  explicit Dictionary(Xapian::Database database) : database_(std::move(database)) {}

  [[nodiscard]] bool knows_word(schema::FieldId field, std::string_view word) const;
  [[nodiscard]] bool knows_stem(schema::FieldId field, std::string_view stem) const;
  [[nodiscard]] bool knows_initial(std::string_view letter) const;

  /// Words that begin so, at most `most` of them.
  [[nodiscard]] std::size_t count_words(schema::FieldId field, std::string_view beginning,
                                        std::size_t most) const;

 private:
  Xapian::Database database_;  // a reference-counted handle
};

}  // namespace medseg::query

#endif
