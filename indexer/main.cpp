#include "indexer/command/command.hpp"

#include <fcntl.h>
#include <unistd.h>

namespace {

/// Descriptors 0 to 2 that are closed would be given to the next files opened, and talk would be
/// written into an index.  Opened for reading only, writing to them stays an error.
void occupy_standard_descriptors() {
  int descriptor = 0;
  do descriptor = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  while (descriptor >= 0 && descriptor <= STDERR_FILENO);
  if (descriptor > STDERR_FILENO) ::close(descriptor);
}

}  // namespace

int main(int argc, char* argv[]) {
  occupy_standard_descriptors();
  return medseg::command::run_command(
      std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc));
}
