#include "indexer/bibliography.hpp"
#include "indexer/clean.hpp"
#include "indexer/readers/bibtex/crossref.hpp"
#include "indexer/readers/bibtex/entries.hpp"
#include "indexer/readers/bibtex/fields.hpp"
#include "indexer/readers/bibtex/macros.hpp"
#include "indexer/readers/bibtex/record.hpp"
#include "indexer/readers/record/charset.hpp"

#include <fmt/format.h>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace medseg::indexer {
namespace {

class BibtexReader {
 public:
  BibtexReader(std::string path, const PaperSink& on_paper, const DiagnosticSink& on_diagnostic)
      : report_(std::move(path), on_diagnostic), on_paper_(on_paper) {}

  void add(RawBibtexEntry&& entry) {
    if (entry.too_long) {
      report_.reject(
          entry.at, "long-record",
          fmt::format("the entry is longer than {} MiB; left out", kLongestRecord >> 20U));
      return;
    }
    if (!entry.closed) {
      report_.warn(
          entry.at, "unclosed-entry",
          fmt::format("the @{} is not closed; read as far as it goes", quotable(entry.type)));
    }
    if (entry.type == "comment" || entry.type == "preamble") return;
    entry.text = charset_.read(entry.text, entry.at);
    const BibtexFields raw = bibtex_fields(entry, report_);
    if (entry.type == "string") {
      for (const RawBibtexField& field : raw.fields) macros_.define(field);
      return;
    }
    check_key(raw.key, entry.at);
    BibtexRecord record{entry.type, raw.key, entry.at, {}};
    for (const RawBibtexField& field : raw.fields) {
      // Of fields that stand twice the first one counts.
      if (!is_read_field(field.name) || record.find(field.name) != nullptr) continue;
      record.fields.push_back({field.name, macros_.expanded(field), field.at});
    }
    resolver_.add(std::move(record));
  }

  void finish() { resolver_.finish(); }

 private:
  void check_key(const std::string& key, Place at) {
    if (key.empty() || keys_.insert(std::hash<std::string>{}(key)).second) return;
    report_.warn(at, "repeated-key",
                 fmt::format("the key \"{}\" stands for another entry already", quotable(key)));
  }

  void hand_over(const BibtexRecord& record) {
    Draft draft(report_, record.at);
    read_bibtex_record(record, draft);
    if (auto paper = draft.finish(); paper && on_paper_) on_paper_(*std::move(paper));
  }

  StreamReport report_;
  const PaperSink& on_paper_;
  Charset charset_{report_};
  Macros macros_{report_};
  std::unordered_set<std::size_t> keys_;  ///< hashes, which are small
  CrossrefResolver resolver_{report_, [this](const BibtexRecord& record) { hand_over(record); }};
};

}  // namespace

void read_bibtex(Input& input, const std::string& path, const PaperSink& on_paper,
                 const DiagnosticSink& on_diagnostic) {
  BibtexReader reader(path, on_paper, on_diagnostic);
  BibtexEntries entries([&](RawBibtexEntry&& entry) { reader.add(std::move(entry)); });
  LineReader lines(input);
  LinePiece piece;
  while (lines.next(piece)) entries.add(piece);
  entries.finish();
  reader.finish();
}

}  // namespace medseg::indexer
