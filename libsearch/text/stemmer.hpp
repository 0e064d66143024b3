/// Snowball.
#ifndef MEDSEG_TEXT_STEMMER_HPP
#define MEDSEG_TEXT_STEMMER_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sb_stemmer;

namespace medseg::text {

/// A stemmer of one language that remembers what it stemmed.  Not for two threads at a time.
class Stemmer {
 public:
  /// \throws Error invalid_argument for a language that Snowball does not know
  explicit Stemmer(const std::string& language);

  /// The stem of a folded word of prose.
  std::string operator()(const std::string& word);

 private:
  struct Delete {
    void operator()(sb_stemmer* stemmer) const;
  };
  static constexpr std::size_t kShort = 15;
  /// A short word and its stem.
  struct Remembered {
    std::array<char, kShort> word{};
    std::uint8_t word_size = 0;
    std::array<char, kShort> stem{};
    std::uint8_t stem_size = 0;
  };
  std::string stem(const std::string& word);

  std::unique_ptr<sb_stemmer, Delete> snowball_;
  bool english_;
  std::size_t asked_ = 0;
  std::vector<Remembered> remembered_;  ///< by a hash of the word; few enough for a fast cache
};

/// A model's name without the s of its plural (`unets` -> "unet"); `bus` and `class` stay.
std::string without_plural(std::string_view word);

}  // namespace medseg::text

#endif
