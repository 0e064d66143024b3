/// What can be shown where the output goes.
#ifndef MEDSEG_QUERY_TERMINAL_HPP
#define MEDSEG_QUERY_TERMINAL_HPP

#include "query/options.hpp"

#include <cstddef>

namespace medseg::command {

struct Terminal {
  bool colour = false;
  std::size_t width = 0;  ///< columns; 0 when it is no terminal: lines are not wrapped
};

/// \param descriptor 1 for standard output, 2 for standard error
Terminal look_at_terminal(int descriptor, Colour wanted);

}  // namespace medseg::command

#endif
