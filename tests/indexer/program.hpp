/// Running medseg-index as a process.
#ifndef MEDSEG_TESTS_INDEXER_PROGRAM_HPP
#define MEDSEG_TESTS_INDEXER_PROGRAM_HPP

#include <string>
#include <vector>

namespace medseg::tests {

struct Outcome {
  int status = 0;  ///< of the exit, or minus the signal
  std::string out;
  std::string err;
};

/// Runs it to its end.
Outcome medseg_index(const std::vector<std::string>& words);

/// Runs a line of the shell, in which $MEDSEG_INDEX is the program and $FOLDER the folder.
Outcome shell(const std::string& line, const std::string& folder);

}  // namespace medseg::tests

#endif
