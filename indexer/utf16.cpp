#include "indexer/utf16.hpp"

#include "indexer/utf8_writer.hpp"

namespace medseg::indexer {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool is_high(char32_t unit) {
  return unit >= 0xD800 && unit < 0xDC00;
}
bool is_low(char32_t unit) {
  return unit >= 0xDC00 && unit < 0xE000;
}

}  // namespace

void Utf16Decoder::take(char32_t unit, std::string& out) {
  if (high_ != 0 && is_low(unit)) {
    append_utf8(out, 0x10000 + ((high_ - 0xD800) << 10U) + (unit - 0xDC00));
    high_ = 0;
    return;
  }
  if (high_ != 0) append_utf8(out, kReplacement);
  high_ = is_high(unit) ? unit : 0;
  if (high_ == 0) append_utf8(out, is_low(unit) ? kReplacement : unit);
}

std::string Utf16Decoder::decode(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (const char byte : bytes) {
    if (odd_.empty()) {
      odd_.push_back(byte);
      continue;
    }
    const auto first = static_cast<unsigned char>(odd_.front());
    const auto second = static_cast<unsigned char>(byte);
    odd_.clear();
    take(big_endian_ ? static_cast<char32_t>(first << 8U | second)
                     : static_cast<char32_t>(second << 8U | first),
         out);
  }
  return out;
}

std::string Utf16Decoder::finish() {
  std::string out;
  if (high_ != 0 || !odd_.empty()) append_utf8(out, kReplacement);
  high_ = 0;
  odd_.clear();
  return out;
}

}  // namespace medseg::indexer
