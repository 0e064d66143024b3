/// Lists to build from.
#ifndef MEDSEG_TESTS_INDEXER_LISTS_HPP
#define MEDSEG_TESTS_INDEXER_LISTS_HPP

#include <string>

namespace medseg::tests {

inline constexpr const char* kSmallList = R"(# A list

## Vessels

**Vessel tracking by minimal paths** \
*Poul Sørensen, Ada Kim* <br>
[TMI, 2009] [[Paper](https://example.org/paths)]

**Tracing vessels with transformers** \
*Ada Kim* <br>
[MIA, 2024] [[Paper](https://example.org/traces)] [[Github](https://github.com/a/traces)]

**Vessels again** \
*Ada Kim* <br>
[MIA, 2024] [[Paper](https://example.org/again)]
)";

/// A list of that many papers.
inline std::string long_list(int papers) {
  std::string text = "# A list\n\n";
  for (int i = 0; i < papers; ++i) {
    const std::string number = std::to_string(i);
    text += "**Paper of number ";
    text += number;
    text += "** \\\n*Ada Kim, Author";
    text += number;
    text += " Jones* <br>\n[MIA, 2020] [[Paper](https://example.org/";
    text += number;
    text += ")]\n\n";
  }
  return text;
}

}  // namespace medseg::tests

#endif
