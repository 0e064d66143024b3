#include "indexer/readers/record/charset.hpp"

#include "indexer/utf8_writer.hpp"
#include "libsearch/text/repair.hpp"

#include <algorithm>
#include <array>

namespace medseg::indexer {
namespace {

/// 0x80 to 0x9F; 0 where Windows-1252 has nothing.
constexpr std::array<char16_t, 32> kWindows = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::string from_windows(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const char32_t code = byte >= 0x80 && byte < 0xA0 ? kWindows.at(byte - 0x80U) : byte;
    append_utf8(out, code == 0 && byte != 0 ? 0xFFFD : code);
  }
  return out;
}

/// A run of bytes beyond ASCII that is UTF-8: chance does not write that in Windows-1252.
bool has_utf8(std::string_view text) {
  const auto high = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
  for (auto begin = std::find_if(text.begin(), text.end(), high); begin != text.end();) {
    const auto end = std::find_if_not(begin, text.end(), high);
    if (text::is_utf8({begin, end})) return true;
    begin = std::find_if(end, text.end(), high);
  }
  return false;
}

}  // namespace

std::string Charset::read(std::string_view text, Place at) {
  if (text::is_utf8(text)) return std::string(text);
  const bool mixed = has_utf8(text);
  if (!reported_) {
    report_.warn(at, "ill-formed-utf8",
                 mixed ? "there are bytes that are not UTF-8; read as U+FFFD"
                       : "the text is not UTF-8; this and the like are read as Windows-1252");
  }
  reported_ = true;
  return mixed ? text::to_utf8(text) : from_windows(text);
}

}  // namespace medseg::indexer
