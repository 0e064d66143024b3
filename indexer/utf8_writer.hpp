/// Characters as UTF-8.
#ifndef MEDSEG_INDEXER_UTF8_WRITER_HPP
#define MEDSEG_INDEXER_UTF8_WRITER_HPP

#include <string>

namespace medseg::indexer {

/// Appends a character; `code` is a Unicode scalar value.
inline void append_utf8(std::string& out, char32_t code) {
  const auto tail = [&](unsigned shift) {
    out.push_back(static_cast<char>(0x80U | (static_cast<unsigned>(code) >> shift & 0x3FU)));
  };
  if (code < 0x80) {
    out.push_back(static_cast<char>(code));
  } else if (code < 0x800) {
    out.push_back(static_cast<char>(0xC0U | code >> 6U));
    tail(0);
  } else if (code < 0x10000) {
    out.push_back(static_cast<char>(0xE0U | code >> 12U));
    tail(6);
    tail(0);
  } else {
    out.push_back(static_cast<char>(0xF0U | code >> 18U));
    tail(12);
    tail(6);
    tail(0);
  }
}

}  // namespace medseg::indexer

#endif
