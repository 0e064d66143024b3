#include "indexer/bibliography.hpp"
#include "indexer/clean.hpp"
#include "indexer/lines.hpp"
#include "indexer/readers/json/parser.hpp"
#include "indexer/readers/json/record.hpp"

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace medseg::indexer {
namespace {

/// Puts the pieces of long lines together.
class RecordLines {
 public:
  RecordLines(Input& input, StreamReport& report) : lines_(input), report_(report) {}

  /// False at the end.
  bool next(std::string_view& text, std::uint32_t& number) {
    LinePiece piece;
    long_line_.clear();
    while (lines_.next(piece)) {
      number = piece.number;
      if (piece.begins() && piece.ends) {
        text = trimmed(piece.text);
        if (!text.empty()) return true;
        continue;
      }
      if (long_line_.size() <= kLongestRecord) long_line_ += piece.text;
      if (!piece.ends) continue;
      text = trimmed(long_line_);
      if (long_line_.size() <= kLongestRecord && !text.empty()) return true;
      if (!text.empty()) {
        report_.reject(
            {number, 1}, "long-record",
            fmt::format("the line is longer than {} MiB; left out", kLongestRecord >> 20U));
      }
      long_line_.clear();
    }
    return false;
  }

 private:
  LineReader lines_;
  StreamReport& report_;
  std::string long_line_;
};

}  // namespace

void read_json_lines(Input& input, const std::string& path, const PaperSink& on_paper,
                     const DiagnosticSink& on_diagnostic) {
  StreamReport report(path, on_diagnostic);
  RecordLines lines(input, report);
  JsonParser parser;
  std::string_view text;
  std::uint32_t number = 0;
  while (lines.next(text, number)) {
    const Place at{number, 1};
    const auto object = parser.read(text, at, report);
    if (!object) continue;
    Draft draft(report, at);
    read_json_record(*object, draft);
    if (auto paper = draft.finish(); paper && on_paper) on_paper(*std::move(paper));
  }
}

}  // namespace medseg::indexer
