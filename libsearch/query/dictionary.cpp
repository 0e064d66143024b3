#include "libsearch/query/dictionary.hpp"

#include "libsearch/store/term.hpp"

namespace medseg::query {

bool Dictionary::knows_word(schema::FieldId field, std::string_view word) const {
  return database_.term_exists(store::term(schema::field(field).prefix, word));
}

bool Dictionary::knows_stem(schema::FieldId field, std::string_view stem) const {
  return database_.term_exists(store::stem_term(schema::field(field).prefix, stem));
}

bool Dictionary::knows_initial(std::string_view letter) const {
  return database_.term_exists(store::term(schema::kInitialPrefix, letter));
}

std::size_t Dictionary::count_words(schema::FieldId field, std::string_view beginning,
                                    std::size_t most) const {
  const std::string prefix = store::term(schema::field(field).prefix, beginning);
  std::size_t count = 0;
  const Xapian::TermIterator end = database_.allterms_end(prefix);
  for (auto term = database_.allterms_begin(prefix); term != end && count < most; ++term) ++count;
  return count;
}

}  // namespace medseg::query
