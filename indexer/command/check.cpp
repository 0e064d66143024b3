#include "indexer/command/diagnostic_line.hpp"
#include "indexer/command/subcommands.hpp"
#include "indexer/command/terminal.hpp"

#include <medseg/indexer.hpp>

namespace medseg::command {

int run(const CheckArguments& arguments) {
  const bool coloured = arguments.colour == Colour::always ||
                        (arguments.colour == Colour::automatic && stdout_is_terminal());
  bool any = false;
  read_sources(
      arguments.sources, [](const Paper&) {},
      [&](const Diagnostic& diagnostic) {
        any = true;
        print(diagnostic_line(diagnostic, coloured));
      });
  finish_printing();
  return any ? 1 : 0;
}

}  // namespace medseg::command
