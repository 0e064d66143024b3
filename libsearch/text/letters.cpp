#include "libsearch/text/letters.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace medseg::text {
namespace {

// One character for each code point from U+00C0; '?': more than one letter; '!': ask ICU.
constexpr std::string_view kLatin =
    "aaaaaa?ceeeeiiiidnooooo!ouuuuy??"   // U+00C0
    "aaaaaa?ceeeeiiiidnooooo!ouuuuy?y"   // U+00E0
    "aaaaaaccccccccddddeeeeeeeeeegggg"   // U+0100
    "gggghhhhiiiiiiiiii!!jjkkkllllll!"   // U+0120
    "!llnnnnnn!nnoooooo??rrrrrrssssss"   // U+0140
    "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs";  // U+0160
static_assert(kLatin.size() == 0x180 - 0xC0);

struct Spelling {
  char32_t code;
  std::string_view letters;
};

constexpr std::array kPlain{
    Spelling{0x00E6, "ae"}, Spelling{0x00F0, "d"}, Spelling{0x00F8, "o"},  Spelling{0x00FE, "th"},
    Spelling{0x0111, "d"},  Spelling{0x0127, "h"}, Spelling{0x0131, "i"},  Spelling{0x0138, "k"},
    Spelling{0x0142, "l"},  Spelling{0x014B, "n"}, Spelling{0x0153, "oe"}, Spelling{0x0167, "t"},
    Spelling{0x0180, "b"},  Spelling{0x0188, "c"}, Spelling{0x018C, "d"},  Spelling{0x0192, "f"},
    Spelling{0x0199, "k"},  Spelling{0x019A, "l"}, Spelling{0x019E, "n"},  Spelling{0x01A5, "p"},
    Spelling{0x01AB, "t"},  Spelling{0x01AD, "t"}, Spelling{0x01B4, "y"},  Spelling{0x01B6, "z"},
    Spelling{0x01E5, "g"},  Spelling{0x0225, "z"}, Spelling{0x023C, "c"},  Spelling{0x023F, "s"},
    Spelling{0x0240, "z"},  Spelling{0x0247, "e"}, Spelling{0x0249, "j"},  Spelling{0x024D, "r"},
    Spelling{0x024F, "y"},  Spelling{0x0253, "b"}, Spelling{0x0256, "d"},  Spelling{0x0257, "d"},
    Spelling{0x0260, "g"},  Spelling{0x0268, "i"}, Spelling{0x026B, "l"},  Spelling{0x0272, "n"},
    Spelling{0x0275, "o"},  Spelling{0x0289, "u"}, Spelling{0x2C65, "a"},  Spelling{0x2C66, "t"},
};

constexpr std::array<std::string_view, 25> kGreek{
    "alpha", "beta",   "gamma",   "delta", "epsilon", "zeta",    "eta",  "theta", "iota",
    "kappa", "lambda", "mu",      "nu",    "xi",      "omicron", "pi",   "rho",   "sigma",
    "sigma", "tau",    "upsilon", "phi",   "chi",     "psi",     "omega"};

}  // namespace

std::string_view folded_latin(char32_t code) {
  if (code < 0xC0 || code >= 0x180) return {};
  const std::size_t at = code - 0xC0;
  if (kLatin[at] == '!') return {};
  if (kLatin[at] != '?') return kLatin.substr(at, 1);
  switch (code) {
    case 0x00C6:
      return "ae";
    case 0x00DE:
      return "th";
    case 0x00DF:
      return "ss";
    case 0x0152:
      return "oe";
    default:
      return plain_letters(code);
  }
}

std::string_view plain_letters(char32_t code) {
  const auto* found = std::lower_bound(
      kPlain.begin(), kPlain.end(), code,
      [](const Spelling& spelling, char32_t wanted) { return spelling.code < wanted; });
  return found != kPlain.end() && found->code == code ? found->letters : std::string_view{};
}

std::string_view greek_name(char32_t code) {
  return code >= 0x03B1 && code <= 0x03C9 ? kGreek[code - 0x03B1] : std::string_view{};
}

std::string_view other_writing(char32_t code) {
  switch (code) {
    case 0x00C4:
    case 0x00E4:
      return "ae";
    case 0x00D6:
    case 0x00F6:
    case 0x00D8:
    case 0x00F8:
      return "oe";
    case 0x00DC:
    case 0x00FC:
      return "ue";
    case 0x00C5:
    case 0x00E5:
      return "aa";
    case 0x0110:
    case 0x0111:
      return "dj";
    default:
      return {};
  }
}

}  // namespace medseg::text
