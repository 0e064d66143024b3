/// The subcommands of medseg-index.  Each gives the exit status.
#ifndef MEDSEG_INDEXER_COMMAND_SUBCOMMANDS_HPP
#define MEDSEG_INDEXER_COMMAND_SUBCOMMANDS_HPP

#include "indexer/command/arguments.hpp"

namespace medseg::command {

int run(const BuildArguments& arguments);
int run(const RecordsArguments& arguments);
int run(const CheckArguments& arguments);
int run(const InfoArguments& arguments);

}  // namespace medseg::command

#endif
