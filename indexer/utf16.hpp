/// UTF-16, as some programs on Windows export bibliographies.
#ifndef MEDSEG_INDEXER_UTF16_HPP
#define MEDSEG_INDEXER_UTF16_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace medseg::indexer {

/// Turns UTF-16 into UTF-8, part by part; halves that stand alone become U+FFFD.
class Utf16Decoder {
 public:
  explicit Utf16Decoder(bool big_endian) : big_endian_(big_endian) {}

  /// What the bytes give; a character that they cut in two is kept for the next call.
  [[nodiscard]] std::string decode(std::string_view bytes);
  /// What is left of a text that ends within a character.
  [[nodiscard]] std::string finish();

 private:
  void take(char32_t unit, std::string& out);

  bool big_endian_;
  std::string odd_;    ///< the first byte of a unit
  char32_t high_ = 0;  ///< the first half of a pair
};

}  // namespace medseg::indexer

#endif
