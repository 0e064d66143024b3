#include "indexer/bibliography.hpp"
#include "indexer/files.hpp"
#include "indexer/format.hpp"
#include "indexer/ids.hpp"
#include "indexer/input.hpp"
#include "indexer/reader.hpp"

#include <medseg/indexer.hpp>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <unordered_set>
#include <utility>
#include <vector>

namespace medseg {
namespace {

namespace fs = std::filesystem;

/// The standard input as a source.
constexpr std::string_view kStandardInput = "-";
/// Bytes of the largest Markdown list; its parser counts with 32 bits.
constexpr std::size_t kLargestList = std::size_t{512} << 20U;

/// One name for all paths to a file.
std::string identity(const fs::path& path) {
  std::error_code error;
  const fs::path canonical = fs::canonical(path, error);
  return error ? path.native() : canonical.native();
}

class SourceReader {
 public:
  SourceReader(const PaperSink& on_paper, const DiagnosticSink& on_diagnostic)
      : on_paper_(on_paper), on_diagnostic_(on_diagnostic) {}

  void read(const std::string& source) {
    if (source == kStandardInput) {
      indexer::Input input = indexer::Input::standard_input();
      read(input, "standard input", true);
      return;
    }
    const bool named = !fs::is_directory(source);
    for (const fs::path& file : indexer::files_of(source)) {
      if (!read_.insert(identity(file)).second) continue;
      indexer::Input input = indexer::Input::file(file.native());
      read(input, indexer::shown_path(file), named);
    }
  }

  [[nodiscard]] bool any() const { return any_; }

 private:
  /// \param named the user asked for this very file: that it is no list is an error
  void read(indexer::Input& input, const std::string& path, bool named) {
    const std::optional<indexer::Format> format = indexer::detect_format(input.head(), path);
    if (!format) {
      if (!named) return;
      throw Error(ErrorCode::no_input, path + " is no list of papers and no bibliography",
                  "give Markdown, BibTeX, RIS, CSL-JSON or JSON Lines, or folders that hold them");
    }
    if (*format == indexer::Format::markdown) {
      read_list(input, path);
    } else {
      read_bibliography(
          *format, input, path, [this](Paper&& paper) { hand_over(std::move(paper)); },
          [this](const Diagnostic& told) { tell(told); });
    }
  }

  void read_list(indexer::Input& input, const std::string& path) {
    const std::string text = indexer::read_all(input, kLargestList);
    indexer::ReadResult result = indexer::read_markdown(text, path);
    for (const Diagnostic& diagnostic : result.diagnostics) tell(diagnostic);
    // All at once: an identifier that two papers of a list share identifies neither.
    ids_.give(result.papers);
    for (Paper& paper : result.papers) {
      any_ = true;
      if (on_paper_) on_paper_(std::move(paper));
    }
  }

  void hand_over(Paper&& paper) {
    std::vector<Paper> one;
    one.push_back(std::move(paper));
    ids_.give(one);
    any_ = true;
    if (on_paper_) on_paper_(std::move(one.front()));
  }

  void tell(const Diagnostic& diagnostic) const {
    if (on_diagnostic_) on_diagnostic_(diagnostic);
  }

  const PaperSink& on_paper_;
  const DiagnosticSink& on_diagnostic_;
  indexer::IdGiver ids_;
  std::unordered_set<std::string> read_;
  bool any_ = false;
};

}  // namespace

void read_sources(const std::vector<std::string>& sources, const PaperSink& on_paper,
                  const DiagnosticSink& on_diagnostic) {
  SourceReader reader(on_paper, on_diagnostic);
  for (const std::string& source : sources) reader.read(source);
  if (!reader.any()) {
    throw Error(ErrorCode::no_input, "there is no paper in what was given to read",
                "docs/records.md tells what lists look like that can be read");
  }
}

}  // namespace medseg
