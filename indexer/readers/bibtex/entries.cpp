#include "indexer/readers/bibtex/entries.hpp"

#include "indexer/bibliography.hpp"
#include "indexer/clean.hpp"

#include <algorithm>

namespace medseg::indexer {
namespace {

constexpr std::string_view kSpace = " \t\r\n\f\v";

std::size_t skip_space(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(kSpace, at), text.size());
}

/// `@article{key,` at the front of a line.
bool is_entry_line(std::string_view line) {
  std::size_t at = skip_space(line, 0);
  if (at == line.size() || line[at] != '@') return false;
  const std::size_t name = ++at;
  while (at < line.size() && is_ascii_letter(line[at])) ++at;
  if (at == name) return false;
  const std::string type = small_letters(line.substr(name, at - name));
  at = skip_space(line, at);
  if (at == line.size() || (line[at] != '{' && line[at] != '(')) return false;
  const std::string_view rest = trimmed(line.substr(at + 1));
  if (type == "string" || type == "preamble" || type == "comment") return true;
  const std::string_view key = trimmed(rest.substr(0, rest.find(',')));
  return key.find_first_of(" \t={\"") == std::string_view::npos;
}

}  // namespace

void BibtexEntries::append(std::string_view text) {
  entry_.too_long = entry_.too_long || entry_.text.size() + text.size() > kLongestRecord;
  if (!entry_.too_long) entry_.text += text;
}

void BibtexEntries::end(bool closed) {
  state_ = State::outside;
  entry_.closed = closed;
  sink_(std::move(entry_));
}

/// Whether this line begins another entry although this one is not closed.
bool BibtexEntries::begins_next(const LinePiece& piece) const {
  if (state_ != State::inside || !piece.begins() || !is_entry_line(piece.text)) return false;
  if (entry_.too_long) return true;
  // Entries that are commented out stay so.
  if (entry_.type == "comment") return blank_before_ && !entry_inside_;
  // A whole entry may be the value of a field.
  return last_ != '{' && last_ != '=' && last_ != '(';
}

void BibtexEntries::take_outside(const LinePiece& piece, std::size_t& at) {
  at = std::min(piece.text.find('@', at), piece.text.size());
  if (at == piece.text.size()) return;
  entry_ = {};
  entry_.at = moved({piece.number, piece.column}, at);
  state_ = State::type;
  ++at;
}

void BibtexEntries::take_type(const LinePiece& piece, std::size_t& at) {
  constexpr std::size_t kLongestType = 64;
  at = entry_.type.empty() ? skip_space(piece.text, at) : at;
  while (at < piece.text.size() && (is_ascii_letter(piece.text[at]) || is_digit(piece.text[at]))) {
    entry_.type += piece.text[at++];
  }
  const bool goes_on = at == piece.text.size() && !piece.ends;
  if (!goes_on) state_ = entry_.type.empty() ? State::outside : State::before_text;
  if (entry_.type.size() > kLongestType) state_ = State::outside;
}

void BibtexEntries::take_opening(const LinePiece& piece, std::size_t& at) {
  at = skip_space(piece.text, at);
  if (at == piece.text.size()) return;
  const char c = piece.text[at];
  if (c != '{' && c != '(') {
    state_ = State::outside;
    return;
  }
  ++at;
  state_ = State::inside;
  closing_ = c == '{' ? '}' : ')';
  depth_ = 0;
  in_quotes_ = false;
  entry_inside_ = false;
  blank_before_ = false;
  last_ = c;
  entry_.type = small_letters(entry_.type);
  entry_.text_at = moved({piece.number, piece.column}, at);
}

bool BibtexEntries::closes(char c) {
  if (c == '{') ++depth_;
  if (c == '"' && depth_ == 0) in_quotes_ = !in_quotes_;
  if (c == '@') entry_inside_ = true;
  if (c == closing_ && depth_ == 0 && (c == '}' || !in_quotes_)) return true;
  if (c == '}' && depth_ > 0) --depth_;
  return false;
}

void BibtexEntries::take_inside(std::string_view text, std::size_t& at) {
  const std::size_t from = at;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (closes(c)) {
      append(text.substr(from, at - from));
      ++at;
      return end(true);
    }
    if (c > ' ') last_ = c;
  }
  append(text.substr(from));
}

void BibtexEntries::add(const LinePiece& piece) {
  if (begins_next(piece)) end(false);
  for (std::size_t at = 0; at < piece.text.size();) {
    switch (state_) {
      case State::outside:
        take_outside(piece, at);
        break;
      case State::type:
        take_type(piece, at);
        break;
      case State::before_text:
        take_opening(piece, at);
        break;
      case State::inside:
        take_inside(piece.text, at);
        break;
    }
  }
  if (state_ == State::inside && piece.ends) append("\n");
  blank_before_ = piece.begins() && piece.ends && trimmed(piece.text).empty();
}

void BibtexEntries::finish() {
  if (state_ == State::inside) end(false);
}

}  // namespace medseg::indexer
