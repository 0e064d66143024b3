/// The help pages of medseg-index.
#ifndef MEDSEG_INDEXER_COMMAND_HELP_HPP
#define MEDSEG_INDEXER_COMMAND_HELP_HPP

#include <string>

namespace medseg::command {

/// The page of the program.
std::string help_text();

/// The page of a subcommand.
/// \param options  its options as a table
std::string help_text(const std::string& subcommand, const std::string& options);

}  // namespace medseg::command

#endif
