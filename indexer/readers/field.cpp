#include "indexer/readers/field.hpp"

#include "indexer/clean.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace medseg::indexer {
namespace {

/// Where two texts part, at the begin of a character.
std::size_t first_difference(std::string_view a, std::string_view b) {
  const auto [in_a, in_b] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  auto at = static_cast<std::size_t>(in_a - a.begin());
  while (at > 0 && at < a.size() && (static_cast<unsigned char>(a[at]) & 0xC0U) == 0x80U) --at;
  return at;
}

}  // namespace

void Field::add(std::string_view text, Place at) {
  if (text.empty()) return;
  stretches_.push_back({raw_.size(), at});
  raw_ += text;
}

void Field::truncate(std::size_t size) {
  raw_.resize(std::min(size, raw_.size()));
  while (!stretches_.empty() && stretches_.back().begin >= raw_.size()) stretches_.pop_back();
}

Place Field::place(std::size_t offset) const {
  const auto after = std::upper_bound(
      stretches_.begin(), stretches_.end(), offset,
      [](std::size_t wanted, const Stretch& stretch) { return wanted < stretch.begin; });
  if (after == stretches_.begin()) return {};
  const Stretch& stretch = *(after - 1);
  return moved(stretch.at, offset - stretch.begin);
}

std::string Field::clean_text(std::string_view what, Report& report) const {
  const Cleaned cleaned = clean(raw_);
  if (cleaned.ill_formed || cleaned.mojibake) {
    const Place at = place(std::min(first_difference(raw_, cleaned.text), raw_.size() - 1));
    if (cleaned.ill_formed) {
      report.warn(at, "ill-formed-utf8",
                  fmt::format("the {} holds bytes that are not UTF-8; read as \"{}\"", what,
                              quotable(cleaned.text)));
    }
    if (cleaned.mojibake) {
      report.warn(at, "mojibake",
                  fmt::format("the {} was saved in a wrong character set; read as \"{}\"", what,
                              quotable(cleaned.text)));
    }
  }
  if (cleaned.secret) {
    report.warn(place(0), "signed-url",
                fmt::format("the {} holds an address with a secret, which was cut off", what));
  }
  return cleaned.text;
}

}  // namespace medseg::indexer
