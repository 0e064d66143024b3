#include "indexer/bibliography.hpp"
#include "indexer/readers/json/items.hpp"
#include "indexer/readers/json/parser.hpp"
#include "indexer/readers/json/record.hpp"

#include <string_view>

namespace medseg::indexer {
namespace {

using simdjson::dom::object;

/// The list of records that an object is only the wrapping of.
bool list_in(object wrapping, simdjson::dom::array& list) {
  for (const std::string_view key : {"items", "references", "records", "papers", "entries"}) {
    if (wrapping.at_key(key).get(list) != simdjson::SUCCESS) continue;
    if (wrapping.at_key("title").error() != simdjson::SUCCESS) return true;
  }
  return false;
}

}  // namespace

void read_json(Input& input, const std::string& path, const PaperSink& on_paper,
               const DiagnosticSink& on_diagnostic) {
  StreamReport report(path, on_diagnostic);
  JsonParser parser;
  const auto read_record = [&](object record, Place at) {
    Draft draft(report, at);
    read_json_record(record, draft);
    if (auto paper = draft.finish(); paper && on_paper) on_paper(*std::move(paper));
  };
  JsonItems items(report, [&](std::string_view text, Place at) {
    const auto record = parser.read(text, at, report);
    if (!record) return;
    simdjson::dom::array list;
    if (!list_in(*record, list)) return read_record(*record, at);
    for (const auto item : list) {
      object listed;
      if (item.get(listed) == simdjson::SUCCESS) {
        read_record(listed, at);
      } else {
        report.reject(at, "bad-json", "what should be a record is no object; left out");
      }
    }
  });
  LineReader lines(input);
  LinePiece piece;
  while (lines.next(piece)) items.add(piece);
  items.finish();
}

}  // namespace medseg::indexer
