/// Readers of bibliographies.  Each reads a stream, hands over every paper when it is complete and
/// holds a bounded part of the text; a broken record never stops the rest.
///
/// The ids of papers are set only where the source gives them (JSON); `source.path` and
/// `Diagnostic::path` are `path`.  A diagnostic of severity `error` stands for one record that was
/// lost; with any other the record was kept.
#ifndef MEDSEG_INDEXER_BIBLIOGRAPHY_HPP
#define MEDSEG_INDEXER_BIBLIOGRAPHY_HPP

#include "indexer/format.hpp"
#include "indexer/input.hpp"

#include <medseg/indexer.hpp>

#include <cstddef>
#include <string>

namespace medseg::indexer {

/// Bytes of the longest record; a longer one is reported and left out.
inline constexpr std::size_t kLongestRecord = std::size_t{32} << 20U;

/// BibTeX and biblatex.
void read_bibtex(Input& input, const std::string& path, const PaperSink& on_paper,
                 const DiagnosticSink& on_diagnostic);

void read_ris(Input& input, const std::string& path, const PaperSink& on_paper,
              const DiagnosticSink& on_diagnostic);

/// JSON: CSL-JSON or records of our own form, in an array or one after another.
void read_json(Input& input, const std::string& path, const PaperSink& on_paper,
               const DiagnosticSink& on_diagnostic);

/// One JSON object a line: records of our own form (docs/records.md), plain ones, CSL items.
void read_json_lines(Input& input, const std::string& path, const PaperSink& on_paper,
                     const DiagnosticSink& on_diagnostic);

/// The reader of a format; `format` is not Markdown.
/// \throws Error as `Input::next`; internal for Markdown
void read_bibliography(Format format, Input& input, const std::string& path,
                       const PaperSink& on_paper, const DiagnosticSink& on_diagnostic);

}  // namespace medseg::indexer

#endif
