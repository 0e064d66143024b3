#include "indexer/command/diagnostic_line.hpp"

#include "indexer/command/terminal.hpp"

#include <fmt/format.h>

#include <string_view>

namespace medseg::command {

namespace {

struct Look {
  std::string_view word;
  std::string_view colour;
};

Look look_of(Severity severity) {
  switch (severity) {
    case Severity::note:
      return {"note", "\x1b[1;36m"};
    case Severity::error:
      return {"error", "\x1b[1;31m"};
    case Severity::warning:
      break;
  }
  return {"warning", "\x1b[1;35m"};
}

}  // namespace

std::string diagnostic_line(const Diagnostic& diagnostic, bool coloured) {
  const Look look = look_of(diagnostic.severity);
  const std::string_view bold = coloured ? "\x1b[1m" : "";
  const std::string_view plain = coloured ? "\x1b[0m" : "";
  return fmt::format("{}{}:{}:{}:{} {}{}:{} {} [{}]\n", bold, printable(diagnostic.path),
                     diagnostic.line, diagnostic.column, plain, coloured ? look.colour : "",
                     look.word, plain, printable(diagnostic.message), printable(diagnostic.code));
}

}  // namespace medseg::command
