#include "indexer/files.hpp"
#include "indexer/ids.hpp"
#include "indexer/reader.hpp"

#include <medseg/indexer.hpp>

#include <filesystem>
#include <string>
#include <system_error>
#include <unordered_set>
#include <utility>
#include <vector>

namespace medseg {
namespace {

/// One name for all paths to a file.
std::string identity(const std::filesystem::path& path) {
  std::error_code error;
  const std::filesystem::path canonical = std::filesystem::canonical(path, error);
  return error ? path.native() : canonical.native();
}

}  // namespace

void read_sources(const std::vector<std::string>& sources, const PaperSink& on_paper,
                  const DiagnosticSink& on_diagnostic) {
  indexer::IdGiver ids;
  std::unordered_set<std::string> read;
  bool any = false;
  for (const std::string& source : sources) {
    for (const std::filesystem::path& file : indexer::files_of(source)) {
      if (!read.insert(identity(file)).second) continue;
      const std::string text = indexer::read_text_file(file);
      indexer::ReadResult result = indexer::read_markdown(text, indexer::shown_path(file));
      for (const Diagnostic& diagnostic : result.diagnostics) {
        if (on_diagnostic) on_diagnostic(diagnostic);
      }
      ids.give(result.papers);
      any = any || !result.papers.empty();
      for (Paper& paper : result.papers) {
        if (on_paper) on_paper(std::move(paper));
      }
    }
  }
  if (!any) {
    throw Error(ErrorCode::no_input, "there is no paper in what was given to read",
                "docs/records.md tells what lists look like that can be read");
  }
}

}  // namespace medseg
