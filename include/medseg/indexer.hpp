/// Reading lists of papers and building an index of them.
#ifndef MEDSEG_INDEXER_HPP
#define MEDSEG_INDEXER_HPP

#include <medseg/error.hpp>
#include <medseg/export.hpp>
#include <medseg/paper.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace medseg {

enum class Severity { note, warning, error };

/// Something in a source that its keeper should look at.  Lines and columns count from 1; columns
/// count bytes, as compilers do.
struct Diagnostic {
  std::string path;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  Severity severity = Severity::warning;
  std::string code;     ///< "impossible-year"; stable, listed in docs/diagnostics.md
  std::string message;  ///< one line, what is wrong and what was done about it
};

using PaperSink = std::function<void(Paper&&)>;
using DiagnosticSink = std::function<void(const Diagnostic&)>;

/// Reads sources in the order given (a folder: its Markdown files in the order of their paths) and
/// hands over each paper, its id set and unique, and each diagnostic, in the order of the text.
/// \throws Error not_found, permission_denied, io, no_input (a source that cannot hold a list: a
///         binary file, a folder without lists, no papers in all of it)
MEDSEG_API void read_sources(const std::vector<std::string>& sources, const PaperSink& on_paper,
                             const DiagnosticSink& on_diagnostic);

struct BuildProgress {
  std::uint64_t papers = 0;
  std::string source;  ///< being read
};

struct BuildOptions {
  std::vector<std::string> sources;
  std::string output;  ///< the index file; replaced only by a complete new one
  std::vector<std::string> languages = {"english"};
  std::function<void(const BuildProgress&)> on_progress;  ///< may be empty
  DiagnosticSink on_diagnostic;                           ///< may be empty
  std::function<bool()> cancelled;  ///< asked now and then; true ends the build with `cancelled`
};

struct BuildReport {
  std::uint64_t papers = 0;
  std::uint64_t authors = 0;  ///< different names as printed
  std::uint64_t venues = 0;   ///< different venues as printed
  std::uint64_t diagnostics = 0;
  std::uint64_t dropped_words = 0;  ///< words too long for a term; they cannot be searched
  std::uint64_t bytes = 0;          ///< size of the index file
  double seconds = 0;
};

/// Builds an index: written beside `output` and renamed into place when it is complete.  On any
/// error the old file stays as it was and nothing new is left behind.
/// \throws Error as `read_sources`, and permission_denied, no_space, io, cancelled
MEDSEG_API BuildReport build_index(const BuildOptions& options);

/// One record as a line of JSON without the final newline; docs/records.md is its contract.
MEDSEG_API std::string record_json(const Paper& paper);

}  // namespace medseg

#endif
