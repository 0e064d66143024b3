#include "libsearch/text/stemmer.hpp"

#include "libsearch/text/utf8.hpp"

#include <medseg/error.hpp>

#include <libstemmer.h>

#include <algorithm>
#include <functional>
#include <new>

namespace medseg::text {
namespace {

/// Words remembered at a time, a power of two.
constexpr std::size_t kRemembered = 1U << 14U;

/// A query asks for a few stems; only an indexer comes here often enough to remember them.
constexpr std::size_t kFew = 256;

std::string known_languages() {
  std::string names;
  for (const char** name = sb_stemmer_list(); *name != nullptr; ++name) {
    names += (names.empty() ? "" : ", ") + std::string(*name);
  }
  return names;
}

bool is_vowel(char c) {
  return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

/// Snowball takes the s off only behind a vowel that is not the last letter: `gans`, but neither
/// `cnns` nor `mris` nor `gpus`, which are what people type.
bool is_acronym_plural(std::string_view word) {
  if (word.size() < 3 || word.back() != 's') return false;
  for (const char c : word) {
    if (!is_ascii_lower(c)) return false;
  }
  if (word == "plus" || word == "thus" || word == "this") return false;
  const auto letters = word.substr(0, word.size() - 1);
  for (const char c : letters.substr(0, letters.size() - 1)) {
    if (is_vowel(c)) return false;
  }
  const char last = letters.back();
  return last == 's' ? false
                     : !is_vowel(last) || (letters.size() > 2 && (last == 'i' || last == 'u'));
}

}  // namespace

void Stemmer::Delete::operator()(sb_stemmer* stemmer) const {
  sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer(const std::string& language)
    : snowball_(sb_stemmer_new(language.c_str(), nullptr)), english_(language == "english") {
  if (!snowball_) {
    throw Error(ErrorCode::invalid_argument,
                "there is no stemmer for the language '" + language + "'",
                "languages: " + known_languages());
  }
}

std::string Stemmer::stem(const std::string& word) {
  if (english_ && is_acronym_plural(word)) return word.substr(0, word.size() - 1);
  const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
  const auto* stemmed = sb_stemmer_stem(snowball_.get(), bytes, static_cast<int>(word.size()));
  if (stemmed == nullptr) throw std::bad_alloc();
  const auto length = static_cast<std::size_t>(sb_stemmer_length(snowball_.get()));
  return length == 0 ? word : std::string(reinterpret_cast<const char*>(stemmed), length);
}

std::string Stemmer::operator()(const std::string& word) {
  if (word.size() > kShort) return stem(word);
  if (remembered_.empty()) {
    if (++asked_ <= kFew) return stem(word);
    remembered_.resize(kRemembered);
  }
  Remembered& slot = remembered_[std::hash<std::string>{}(word) & (kRemembered - 1)];
  if (std::string_view(slot.word.data(), slot.word_size) == word) {
    return {slot.stem.data(), slot.stem_size};
  }
  std::string stemmed = stem(word);
  if (stemmed.size() <= kShort) {
    std::copy(word.begin(), word.end(), slot.word.begin());
    std::copy(stemmed.begin(), stemmed.end(), slot.stem.begin());
    slot.word_size = static_cast<std::uint8_t>(word.size());
    slot.stem_size = static_cast<std::uint8_t>(stemmed.size());
  }
  return stemmed;
}

std::string without_plural(std::string_view word) {
  if (word.size() < 3 || word.back() != 's') return std::string(word);
  const char before = word[word.size() - 2];
  const bool singular = before == 's' || ((before == 'u' || before == 'i') && word.size() > 4);
  return std::string(word.substr(0, word.size() - (singular ? 0 : 1)));
}

}  // namespace medseg::text
