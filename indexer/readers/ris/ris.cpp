#include "indexer/bibliography.hpp"
#include "indexer/clean.hpp"
#include "indexer/lines.hpp"
#include "indexer/readers/record/charset.hpp"
#include "indexer/readers/ris/ris_record.hpp"
#include "indexer/readers/ris/ris_tag.hpp"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <utility>

namespace medseg::indexer {
namespace {

class RisReader {
 public:
  RisReader(std::string path, const PaperSink& on_paper, const DiagnosticSink& on_diagnostic)
      : report_(std::move(path), on_diagnostic), on_paper_(on_paper) {}

  void add(const LinePiece& piece) {
    if (!piece.begins()) return go_on(piece, false);
    const RisTag tag = read_ris_tag(piece.text);
    if (tag.name.empty()) return go_on(piece, true);
    const std::size_t value =
        tag.value.empty() ? 0 : static_cast<std::size_t>(tag.value.data() - piece.text.data());
    const Place at = moved({piece.number, 1}, value);
    if (tag.name == "TY") {
      begin(tag, {piece.number, 1});
    } else if (tag.name == "ER") {
      end(true, at);
    } else if (open_) {
      add_field(tag, at);
    } else {
      report_stray({piece.number, 1});
    }
  }

  void finish() {
    if (open_) end(false, record_.at);
  }

 private:
  void begin(const RisTag& tag, Place at) {
    if (open_) end(false, record_.at);
    open_ = true;
    stray_reported_ = false;
    too_long_ = false;
    bytes_ = 0;
    record_ = {std::string(tag.value), at, {}};
  }

  void add_field(const RisTag& tag, Place at) {
    if (!grow(tag.value.size() + kFieldCost)) return;
    record_.fields.push_back({std::string(tag.name), std::string(tag.value), at});
  }

  /// A line without a tag, or a piece of a long line.
  void go_on(const LinePiece& piece, bool new_line) {
    const std::string_view text = new_line ? trimmed(piece.text) : piece.text;
    if (text.empty()) return;
    if (!open_) return report_stray({piece.number, 1});
    if (record_.fields.empty() || !grow(text.size() + 1)) return;
    std::string& value = record_.fields.back().value;
    if (new_line && !value.empty()) value += ' ';
    value += text;
  }

  /// False when the record becomes too long.
  bool grow(std::size_t bytes) {
    bytes_ += bytes;
    too_long_ = too_long_ || bytes_ > kLongestRecord;
    return !too_long_;
  }

  void report_stray(Place at) {
    // What publishers write before the first record is theirs.
    if (any_ && !stray_reported_) {
      report_.warn(at, "bad-ris", "this belongs to no record; left out");
      stray_reported_ = true;
    }
  }

  void end(bool closed, Place at) {
    if (!open_) {
      report_.warn({at.line, 1}, "bad-ris", "the end of a record that has not begun");
      return;
    }
    open_ = false;
    any_ = true;
    if (too_long_) {
      report_.reject(
          record_.at, "long-record",
          fmt::format("the record is longer than {} MiB; left out", kLongestRecord >> 20U));
      return;
    }
    if (!closed) {
      report_.warn(record_.at, "unclosed-entry", "the record has no end (ER); read all the same");
    }
    for (RisField& field : record_.fields) field.value = charset_.read(field.value, field.at);
    Draft draft(report_, record_.at);
    read_ris_record(record_, draft);
    if (auto paper = draft.finish(); paper && on_paper_) on_paper_(*std::move(paper));
  }

  static constexpr std::size_t kFieldCost = 100;

  StreamReport report_;
  const PaperSink& on_paper_;
  Charset charset_{report_};
  RisRecord record_;
  bool open_ = false;
  bool any_ = false;  ///< a record was read
  bool stray_reported_ = false;
  bool too_long_ = false;
  std::size_t bytes_ = 0;
};

}  // namespace

void read_ris(Input& input, const std::string& path, const PaperSink& on_paper,
              const DiagnosticSink& on_diagnostic) {
  RisReader reader(path, on_paper, on_diagnostic);
  LineReader lines(input);
  LinePiece piece;
  while (lines.next(piece)) reader.add(piece);
  reader.finish();
}

}  // namespace medseg::indexer
