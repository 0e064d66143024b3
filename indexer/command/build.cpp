#include "indexer/command/diagnostic_line.hpp"
#include "indexer/command/interruption.hpp"
#include "indexer/command/progress.hpp"
#include "indexer/command/subcommands.hpp"
#include "indexer/command/terminal.hpp"

#include <medseg/indexer.hpp>

#include <fmt/format.h>

namespace medseg::command {

namespace {

std::string closing_line(const std::string& output, const BuildReport& report, bool told) {
  std::string line =
      fmt::format("{}: {}, {}, {}, {}", printable(output), count(report.papers, "paper"),
                  count(report.authors, "author"), count(report.venues, "venue"),
                  count(report.diagnostics, "diagnostic"));
  if (report.diagnostics > 0 && !told) {
    line += report.diagnostics == 1 ? " (medseg-index check tells it)"
                                    : " (medseg-index check tells them)";
  }
  if (report.dropped_words > 0) {
    line += fmt::format(", {} too long to be searched", count(report.dropped_words, "word"));
  }
  return line + fmt::format(", {:.2f} s, {}\n", report.seconds, size_text(report.bytes));
}

BuildReport build(const BuildArguments& arguments) {
  const bool coloured = stderr_is_terminal();
  ProgressLine progress;
  BuildOptions options;
  options.sources = arguments.sources;
  options.output = arguments.output;
  options.languages = arguments.languages;
  options.cancelled = [] { return noted_interruption() != 0; };
  if (stderr_is_terminal() && !arguments.quiet) {
    options.on_progress = [&](const BuildProgress& now) { progress.show(now); };
  }
  if (arguments.verbose) {
    options.on_diagnostic = [&](const Diagnostic& diagnostic) {
      progress.clear();
      talk(diagnostic_line(diagnostic, coloured));
    };
  }
  return build_index(options);
}

}  // namespace

int run(const BuildArguments& arguments) {
  note_interruptions();
  try {
    const BuildReport report = build(arguments);
    if (!arguments.quiet) talk(closing_line(arguments.output, report, arguments.verbose));
    return 0;
  } catch (const Error& error) {
    if (error.code() == ErrorCode::cancelled) end_by_interruption();
    throw;
  }
}

}  // namespace medseg::command
