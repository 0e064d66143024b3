#include "indexer/bibliography.hpp"

namespace medseg::indexer {

void read_bibliography(Format format, Input& input, const std::string& path,
                       const PaperSink& on_paper, const DiagnosticSink& on_diagnostic) {
  switch (format) {
    case Format::bibtex:
      return read_bibtex(input, path, on_paper, on_diagnostic);
    case Format::ris:
      return read_ris(input, path, on_paper, on_diagnostic);
    case Format::json:
      return read_json(input, path, on_paper, on_diagnostic);
    case Format::json_lines:
      return read_json_lines(input, path, on_paper, on_diagnostic);
    case Format::markdown:
      break;
  }
  throw Error(ErrorCode::internal, "Markdown lists have a reader of their own");
}

}  // namespace medseg::indexer
