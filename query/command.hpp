/// The command medseg-query: arguments -> options -> searcher -> printer.
#ifndef MEDSEG_QUERY_COMMAND_HPP
#define MEDSEG_QUERY_COMMAND_HPP

#include <string>
#include <vector>

namespace medseg::command {

/// Runs the command with the arguments after its name.  Never throws.
/// \returns its exit status: 0 found, 1 nothing found, 2 error
int run(const std::vector<std::string>& arguments) noexcept;

}  // namespace medseg::command

#endif
