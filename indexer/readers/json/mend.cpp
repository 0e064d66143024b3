#include "indexer/readers/json/mend.hpp"

#include "indexer/clean.hpp"
#include "libsearch/text/repair.hpp"

#include <algorithm>
#include <array>

namespace medseg::indexer {
namespace {

constexpr std::array<std::string_view, 3> kNotNumbers = {"NaN", "Infinity", "-Infinity"};

class Mender {
 public:
  explicit Mender(std::string_view text) : in_(text) { out_.reserve(text.size()); }

  void run() {
    while (at_ < in_.size()) {
      if (in_string_) {
        take_in_string();
      } else {
        take_outside();
      }
    }
  }

  std::string out_;
  std::string_view fault_;

 private:
  void copy(std::size_t bytes) {
    out_ += in_.substr(at_, bytes);
    at_ = std::min(at_ + bytes, in_.size());
  }
  void put(std::string_view text, std::size_t instead_of, std::string_view fault) {
    out_ += text;
    at_ += instead_of;
    fault_ = fault;
  }

  /// The unit of `\uD83D` at a place; 0 when there is none.
  [[nodiscard]] unsigned unit(std::size_t at) const {
    if (in_.size() < at + 6 || in_[at] != '\\' || in_[at + 1] != 'u') return 0;
    unsigned value = 0;
    for (const char c : in_.substr(at + 2, 4)) {
      const char small = is_ascii_letter(c) ? static_cast<char>(c | 0x20) : c;
      if (!is_digit(c) && (small < 'a' || small > 'f')) return 0;
      value = value * 16 + static_cast<unsigned>(is_digit(c) ? c - '0' : small - 'a' + 10);
    }
    return value;
  }

  void take_in_string() {
    const char c = in_[at_];
    if (c == '\\') {
      const unsigned first = unit(at_) & 0xFC00U;
      const bool pair = first == 0xD800U && (unit(at_ + 6) & 0xFC00U) == 0xDC00U;
      if (pair) return copy(12);
      if (first == 0xD800U || first == 0xDC00U) return put("\\ufffd", 6, "half of a character");
      return copy(2);
    }
    if (static_cast<unsigned char>(c) < 0x20) return put(" ", 1, "a control character in a string");
    if (c == '"') in_string_ = false;
    copy(1);
  }

  void take_outside() {
    const std::string_view rest = in_.substr(at_);
    for (const std::string_view word : kNotNumbers) {
      if (rest.starts_with(word)) return put("null", word.size(), "a number that is none");
    }
    if (rest.front() == ',') {
      const std::size_t next = rest.find_first_not_of(" \t\r\n", 1);
      if (next == std::string_view::npos || rest[next] == '}' || rest[next] == ']') {
        return put("", 1, "a comma too many");
      }
    }
    if (rest.front() == '"') in_string_ = true;
    copy(1);
  }

  std::string_view in_;
  std::size_t at_ = 0;
  bool in_string_ = false;
};

}  // namespace

std::optional<MendedJson> mended_json(std::string_view text) {
  const bool ill_formed = !text::is_utf8(text);
  const std::string well_formed = ill_formed ? text::to_utf8(text) : std::string();
  Mender mender(ill_formed ? std::string_view(well_formed) : text);
  mender.run();
  if (!ill_formed && mender.fault_.empty()) return std::nullopt;
  if (ill_formed) {
    return MendedJson{std::move(mender.out_), "ill-formed-utf8", "bytes that are not UTF-8"};
  }
  return MendedJson{std::move(mender.out_), "mended-json", std::string(mender.fault_)};
}

}  // namespace medseg::indexer
