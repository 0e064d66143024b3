/// The environment variables that medseg-query looks at.
#ifndef MEDSEG_QUERY_ENVIRONMENT_HPP
#define MEDSEG_QUERY_ENVIRONMENT_HPP

#include <string>

namespace medseg::command {

/// The value of a variable; empty when it is not set.
std::string environment(const char* name);

}  // namespace medseg::command

#endif
