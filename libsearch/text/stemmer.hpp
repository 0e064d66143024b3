/// Snowball.
#ifndef MEDSEG_TEXT_STEMMER_HPP
#define MEDSEG_TEXT_STEMMER_HPP

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct sb_stemmer;

namespace medseg::text {

/// A stemmer of one language that remembers what it stemmed.  Not for two threads at a time.
class Stemmer {
 public:
  /// \throws Error invalid_argument for a language that Snowball does not know
  explicit Stemmer(const std::string& language);

  /// The stem of a folded word of prose.
  const std::string& operator()(const std::string& word);

 private:
  struct Delete {
    void operator()(sb_stemmer* stemmer) const;
  };
  std::string stem(const std::string& word);

  std::unique_ptr<sb_stemmer, Delete> snowball_;
  bool english_;
  std::unordered_map<std::string, std::string> known_;
};

/// A model's name without the s of its plural (`unets` -> "unet"); `bus` and `class` stay.
std::string without_plural(std::string_view word);

}  // namespace medseg::text

#endif
