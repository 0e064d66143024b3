#include "query/environment.hpp"

#include <cstdlib>

namespace medseg::command {

std::string environment(const char* name) {
  const char* const value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): one thread
  return value == nullptr ? "" : value;
}

}  // namespace medseg::command
