/// Running a command and looking at everything it does.
#ifndef MEDSEG_TESTS_COMMAND_PROCESS_HPP
#define MEDSEG_TESTS_COMMAND_PROCESS_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace medseg::tests {

struct Call {
  std::string program;
  std::vector<std::string> arguments;
  std::vector<std::string>
      environment;    ///< "NAME=value"; all there is but PATH and sanitizer options
  std::string input;  ///< standard input
  std::optional<std::uint16_t> columns;  ///< standard output is a terminal this wide
  bool terminal_errors = false;          ///< standard error goes to the terminal as well
  std::string output_file;               ///< standard output goes there
  bool output_closed = false;            ///< there is no standard output
  bool reader_gone = false;              ///< standard output is a pipe that nobody reads
};

struct Outcome {
  std::string output;  ///< of standard output, or what the terminal got
  std::string errors;
  int status = -1;  ///< exit status; -1 when a signal ended it
  int signal = 0;
};

/// Runs a command to its end; a minute at most.
Outcome call(const Call& call);

}  // namespace medseg::tests

#endif
