/// The two code pages that UTF-8 is most often mistaken for.
#ifndef MEDSEG_TEXT_CODEPAGES_HPP
#define MEDSEG_TEXT_CODEPAGES_HPP

#include <cstdint>
#include <optional>

namespace medseg::text {

enum class CodePage : std::uint8_t {
  western,  ///< Windows-1252, its gaps filled with the controls of Latin-1
  mac_roman,
};

/// The byte from 0x80 on that stands for a character.
std::optional<unsigned char> byte_of(char32_t code, CodePage page);

}  // namespace medseg::text

#endif
