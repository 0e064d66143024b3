#include "indexer/readers/bibtex/fields.hpp"

#include "indexer/clean.hpp"
#include "indexer/readers/bibtex/value.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace medseg::indexer {
namespace {

constexpr std::string_view kSpace = " \t\r\n\f\v";
constexpr std::size_t kLongestName = 64;

/// The beginning of a text, for messages.
std::string shortened(std::string_view text) {
  constexpr std::size_t kEnough = 100;
  return quotable(text.substr(0, kEnough));
}

/// Places in a text; asked for in rising order, so that all of it is counted once.
class LineCounter {
 public:
  LineCounter(std::string_view text, Place at) : text_(text), at_(at) {}

  Place place(std::size_t offset) {
    for (; counted_ < offset; ++counted_) {
      if (text_[counted_] == '\n') {
        ++at_.line;
        at_.column = 1;
      } else {
        ++at_.column;
      }
    }
    return at_;
  }

 private:
  std::string_view text_;
  std::size_t counted_ = 0;
  Place at_;
};

struct FieldStart {
  std::string_view name;
  std::size_t value = 0;  ///< where the value begins
};

class FieldCutter {
 public:
  FieldCutter(const RawBibtexEntry& entry, StreamReport& report)
      : text_(entry.text),
        lines_(entry.text, entry.text_at),
        report_(report),
        tolerant_(!entry.closed) {}

  BibtexFields run(bool with_key) {
    if (with_key) take_key();
    while (skip_to_field()) take_field();
    return std::move(fields_);
  }

 private:
  [[nodiscard]] std::size_t skip_space(std::size_t at) const {
    return std::min(text_.find_first_not_of(kSpace, at), text_.size());
  }

  /// `name =` at a place.
  [[nodiscard]] FieldStart field_start(std::size_t at) const {
    if (at >= text_.size() || !is_word_byte(text_[at])) return {};
    const std::size_t end =
        std::min(text_.find_first_of(" \t\r\n\f\v\"#%'(),={}", at), text_.size());
    const std::size_t equals = skip_space(end);
    if (end - at > kLongestName || equals == text_.size() || text_[equals] != '=') return {};
    return {text_.substr(at, end - at), equals + 1};
  }

  /// Where the next line begins a field, whatever is open; the end of the text if none does.
  [[nodiscard]] std::size_t next_field_line(std::size_t at) {
    if (searched_from_ <= at && at <= next_line_) return next_line_;
    searched_from_ = at;
    next_line_ = text_.size();
    while ((at = text_.find('\n', at)) != std::string_view::npos) {
      ++at;
      const std::size_t name = std::min(text_.find_first_not_of(" \t\r,", at), text_.size());
      if (field_start(name).name.empty() || !is_ascii_letter(text_[name])) continue;
      next_line_ = at;
      break;
    }
    return next_line_;
  }

  /// The bracket that would have closed the entry, had those within been closed.
  [[nodiscard]] bool is_last_bracket(std::string_view text, std::size_t at) const {
    return tolerant_ && (text[at] == '}' || text[at] == ')') &&
           text.find_first_not_of(kSpace, at + 1) == std::string_view::npos;
  }

  void take_key() {
    const std::size_t end = std::min(text_.find_first_of(",={\"", 0), text_.size());
    const std::string_view key = trimmed(text_.substr(0, end));
    if (end == text_.size() || text_[end] == ',') {
      fields_.key = key;
      at_ = end;
      return;
    }
    // "key title = {..": a comma is missing; "title = {..": the key is.
    const std::size_t key_end = std::min(key.find_first_of(kSpace), key.size());
    const std::size_t key_begin = skip_space(0);
    const bool named = key_end < key.size() && text_[end] == '=' &&
                       !field_start(skip_space(key_begin + key_end)).name.empty();
    if (named) fields_.key = key.substr(0, key_end);
    at_ = named ? key_begin + key_end : 0;
    report_.warn(lines_.place(at_), "bad-bibtex",
                 named ? "a comma is missing after the key" : "the entry has no key");
  }

  /// False at the end.
  bool skip_to_field() {
    while (at_ < text_.size()) {
      at_ = std::min(text_.find_first_not_of(" \t\r\n\f\v,", at_), text_.size());
      if (at_ == text_.size() || text_[at_] != '%') break;
      at_ = std::min(text_.find('\n', at_), text_.size());
    }
    if (at_ < text_.size() && is_last_bracket(text_, at_)) at_ = text_.size();
    return at_ < text_.size();
  }

  void take_field() {
    const FieldStart start = field_start(at_);
    const Place place = lines_.place(at_);
    if (start.name.empty()) return pass_over(place);
    const std::size_t end = tolerant_ ? next_field_line(start.value) : text_.size();
    RawBibtexField field{small_letters(start.name), {}, place};
    const std::string_view rest = text_.substr(start.value, end - start.value);
    if (const auto length = value_length(rest); length && ends_well(rest, *length, field)) {
      field.value = rest.substr(0, *length);
      at_ = start.value + *length;
    } else {
      tolerant_ = true;
      at_ = end_of_faulty(start.value);
      field.value = mended_value(text_.substr(start.value, at_ - start.value));
      report_.warn(place, "bad-bibtex",
                   fmt::format("the value of \"{}\" is not written as BibTeX wants it; read as "
                               "\"{}\"",
                               quotable(field.name), shortened(field.value)));
    }
    fields_.fields.push_back(std::move(field));
  }

  void pass_over(Place place) {
    const std::size_t next = next_field_line(at_);
    report_.warn(
        place, "bad-bibtex",
        fmt::format("\"{}\" is no field; left out", shortened(text_.substr(at_, next - at_))));
    tolerant_ = true;
    at_ = next;
  }

  /// Words without quotes end where a field begins after a comma, anything else where a line begins
  /// one.
  std::size_t end_of_faulty(std::size_t value) {
    const std::size_t end = next_field_line(value);
    const std::size_t begin = skip_space(value);
    if (begin >= end || text_[begin] == '{' || text_[begin] == '"') return end;
    for (std::size_t at = begin; at < end; ++at) {
      if (text_[at] == ',' && !field_start(skip_space(at + 1)).name.empty()) return at;
    }
    return end;
  }

  /// After a value stands a comma or nothing, or the next field without one.
  bool ends_well(std::string_view rest, std::size_t length, const RawBibtexField& field) {
    const std::size_t next = rest.find_first_not_of(kSpace, length);
    if (next == std::string_view::npos || rest[next] == ',' || rest[next] == '%') return true;
    if (is_last_bracket(rest, next)) return true;
    const auto offset = static_cast<std::size_t>(rest.data() - text_.data());
    if (field_start(offset + next).name.empty()) return false;
    report_.warn(lines_.place(offset + length), "bad-bibtex",
                 fmt::format("a comma is missing after \"{}\"", quotable(field.name)));
    return true;
  }

  std::string_view text_;
  LineCounter lines_;
  StreamReport& report_;
  bool tolerant_;  ///< values end at the next line that begins a field
  std::size_t at_ = 0;
  std::size_t searched_from_ = 1;  ///< from there to `next_line_` no line begins a field
  std::size_t next_line_ = 0;
  BibtexFields fields_;
};

}  // namespace

BibtexFields bibtex_fields(const RawBibtexEntry& entry, StreamReport& report) {
  return FieldCutter(entry, report).run(entry.type != "string");
}

}  // namespace medseg::indexer
