#include "indexer/command/subcommands.hpp"
#include "indexer/command/terminal.hpp"

#include <medseg/indexer.hpp>

#include <fmt/format.h>

#include <cstdint>

namespace medseg::command {

int run(const RecordsArguments& arguments) {
  const bool terminal = stdout_is_terminal();
  std::uint64_t records = 0;
  std::uint64_t diagnostics = 0;
  const auto on_paper = [&](Paper&& paper) {
    ++records;
    const std::string line = record_json(paper);
    print(terminal ? printable(line) : line);
    print("\n");
  };
  read_sources(arguments.sources, on_paper, [&](const Diagnostic&) { ++diagnostics; });
  finish_printing();
  if (diagnostics > 0 && !arguments.quiet) {
    talk(fmt::format("medseg-index: {}, {} (medseg-index check tells {})\n",
                     count(records, "record"), count(diagnostics, "diagnostic"),
                     diagnostics == 1 ? "it" : "them"));
  }
  return 0;
}

}  // namespace medseg::command
