/// The command medseg-index.
#ifndef MEDSEG_INDEXER_COMMAND_COMMAND_HPP
#define MEDSEG_INDEXER_COMMAND_COMMAND_HPP

#include <string>
#include <vector>

namespace medseg::command {

/// Does what the words after the name of the program ask for; errors go to standard error.
/// \returns the exit status
int run_command(const std::vector<std::string>& words);

}  // namespace medseg::command

#endif
