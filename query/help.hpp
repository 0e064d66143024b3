/// What `medseg-query --help` says.
#ifndef MEDSEG_QUERY_HELP_HPP
#define MEDSEG_QUERY_HELP_HPP

#include <string>

namespace medseg::command {

std::string print_help(bool colour);

}  // namespace medseg::command

#endif
