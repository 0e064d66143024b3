/// What a reader gives: papers and diagnostics of one source text.
#ifndef MEDSEG_INDEXER_READER_HPP
#define MEDSEG_INDEXER_READER_HPP

#include <medseg/indexer.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace medseg::indexer {

/// Papers and diagnostics of one text, each in its order.  The ids are not set yet, `source.path`
/// and `Diagnostic::path` are.
struct ReadResult {
  std::vector<Paper> papers;
  std::vector<Diagnostic> diagnostics;
};

/// Reads a list of papers in Markdown.  Never fails: what cannot be understood is a diagnostic.
ReadResult read_markdown(std::string_view text, const std::string& path);

}  // namespace medseg::indexer

#endif
