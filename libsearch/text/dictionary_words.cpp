#include "libsearch/text/dictionary_words.hpp"

#include "libsearch/text/icu_status.hpp"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

namespace medseg::text {

struct DictionaryWords::State {
  std::unique_ptr<icu::BreakIterator> breaks;
};

DictionaryWords::DictionaryWords() = default;
DictionaryWords::~DictionaryWords() = default;
DictionaryWords::DictionaryWords(DictionaryWords&&) noexcept = default;
DictionaryWords& DictionaryWords::operator=(DictionaryWords&&) noexcept = default;

std::vector<std::pair<std::size_t, std::size_t>> DictionaryWords::find(std::string_view run) {
  UErrorCode status = U_ZERO_ERROR;
  if (!state_) {
    auto state = std::make_unique<State>();
    state->breaks.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    check_icu(status);
    state_ = std::move(state);
  }
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, run.data(), static_cast<std::int64_t>(run.size()), &status);
  state_->breaks->setText(&text, status);  // copies the UText, not the bytes
  utext_close(&text);
  check_icu(status);
  std::vector<std::pair<std::size_t, std::size_t>> words;
  std::int32_t begin = state_->breaks->first();
  for (std::int32_t end = state_->breaks->next(); end != icu::BreakIterator::DONE;
       end = state_->breaks->next()) {
    words.emplace_back(static_cast<std::size_t>(begin), static_cast<std::size_t>(end));
    begin = end;
  }
  return words;
}

}  // namespace medseg::text
