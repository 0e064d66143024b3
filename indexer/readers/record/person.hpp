/// A person's name, from its parts to the form in which it is printed.
#ifndef MEDSEG_INDEXER_READERS_RECORD_PERSON_HPP
#define MEDSEG_INDEXER_READERS_RECORD_PERSON_HPP

#include <string>
#include <string_view>
#include <vector>

namespace medseg::indexer {

struct Person {
  std::string_view given;
  std::string_view particle;  ///< "van der"
  std::string_view family;
  std::string_view suffix;  ///< "Jr"
};

/// "Jan van Eyck Jr"
[[nodiscard]] std::string printed(const Person& person);

/// A name with commas turned round: "van Eyck, Jan" and "van Eyck, Jr, Jan" (BibTeX), "van Eyck,
/// Jan, Jr" (RIS).  Commas within braces do not count; one without commas comes back as it is.
[[nodiscard]] std::string turned_round(std::string_view name);

/// The parts of a text between commas outside braces, without white space at their ends.
[[nodiscard]] std::vector<std::string_view> split_outside_braces(std::string_view text,
                                                                 char separator);

}  // namespace medseg::indexer

#endif
