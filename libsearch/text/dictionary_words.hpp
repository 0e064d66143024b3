/// Words of scripts that write no space between them.
#ifndef MEDSEG_TEXT_DICTIONARY_WORDS_HPP
#define MEDSEG_TEXT_DICTIONARY_WORDS_HPP

#include <cstddef>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace medseg::text {

/// ICU's dictionaries, opened when they are first asked.
class DictionaryWords {
 public:
  DictionaryWords();
  ~DictionaryWords();
  DictionaryWords(DictionaryWords&&) noexcept;
  DictionaryWords& operator=(DictionaryWords&&) noexcept;

  /// The words of a run of Thai, Lao, Khmer or Burmese: bytes [first, second) of it.
  std::vector<std::pair<std::size_t, std::size_t>> find(std::string_view run);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace medseg::text

#endif
