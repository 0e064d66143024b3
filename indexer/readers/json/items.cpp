#include "indexer/readers/json/items.hpp"

#include "indexer/bibliography.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace medseg::indexer {
namespace {

constexpr std::string_view kSpace = " \t\r\n";

std::uint32_t column_of(const LinePiece& piece, std::size_t at) {
  return piece.column + static_cast<std::uint32_t>(at);
}

}  // namespace

void JsonItems::begin(Place at) {
  inside_ = true;
  at_ = at;
  item_.clear();
  depth_ = 0;
  in_string_ = false;
  escaped_ = false;
  too_long_ = false;
  junk_reported_ = false;
}

void JsonItems::end(bool closed) {
  inside_ = false;
  if (too_long_) {
    report_.reject(
        at_, "long-record",
        fmt::format("the record is longer than {} MiB; left out", kLongestRecord >> 20U));
  } else if (!closed) {
    report_.reject(at_, "unclosed-entry", "the record is not closed; left out");
  } else {
    sink_(item_, at_);
  }
}

/// Whether an object begins on this line where the objects of the outermost array do.
bool JsonItems::begins_item(const LinePiece& piece) const {
  if (!indented_ || !piece.begins()) return false;
  const std::size_t first = piece.text.find_first_not_of(kSpace);
  return first != std::string_view::npos && piece.text[first] == '{' &&
         column_of(piece, first) == item_column_;
}

void JsonItems::add_outside(const LinePiece& piece, std::size_t& at) {
  const std::size_t begin_at = piece.text.find_first_not_of(" \t\r\n,[]", at);
  if (begin_at == std::string_view::npos) {
    at = piece.text.size();
    return;
  }
  at = begin_at;
  const Place place{piece.number, column_of(piece, at)};
  if (piece.text[at] == '{') {
    const std::size_t first = piece.text.find_first_not_of(kSpace);
    if (item_column_ == 0 && piece.begins() && first == at) item_column_ = place.column;
    begin(place);
    return;
  }
  if (!junk_reported_) report_.reject(place, "bad-json", "here should stand an object");
  junk_reported_ = true;
  at = std::min(piece.text.find('{', at), piece.text.size());
}

void JsonItems::add_inside(std::string_view text, std::size_t& at) {
  const std::size_t from = at;
  bool closed = false;
  for (; at < text.size() && !closed; ++at) {
    const char c = text[at];
    if (in_string_) {
      if (escaped_) {
        escaped_ = false;
      } else if (c == '\\') {
        escaped_ = true;
      } else if (c == '"') {
        in_string_ = false;
      }
    } else if (c == '"') {
      in_string_ = true;
    } else if (c == '{' || c == '[') {
      ++depth_;
    } else if (c == '}' || c == ']') {
      closed = --depth_ == 0;
    }
  }
  too_long_ = too_long_ || item_.size() + (at - from) > kLongestRecord;
  if (!too_long_) item_ += text.substr(from, at - from);
  if (closed) end(true);
}

void JsonItems::add(const LinePiece& piece) {
  if (inside_ && begins_item(piece)) end(false);
  if (inside_ && piece.begins() && item_column_ == at_.column && at_.line + 1 == piece.number) {
    const std::size_t first = piece.text.find_first_not_of(kSpace);
    indented_ = indented_ || (first != std::string_view::npos &&
                              column_of(piece, first) > item_column_ && piece.text[first] == '"');
  }
  for (std::size_t at = 0; at < piece.text.size();) {
    if (inside_) {
      add_inside(piece.text, at);
    } else {
      add_outside(piece, at);
    }
  }
  if (inside_ && piece.ends && !too_long_) item_ += '\n';
}

void JsonItems::finish() {
  if (inside_) end(false);
}

}  // namespace medseg::indexer
