#include "query/output.hpp"

#include <medseg/error.hpp>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <string>
#include <system_error>

namespace medseg::command {

void be_quiet_in_pipes() {
  static_cast<void>(std::signal(SIGPIPE, SIG_DFL));
}

void write(std::string_view text) {
  errno = 0;
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) finish_output();
}

void finish_output() {
  const bool failed = std::ferror(stdout) != 0;
  if (std::fflush(stdout) == 0 && !failed) return;
  const int cause = errno;
  const std::string reason = cause == 0 ? "" : ": " + std::generic_category().message(cause);
  throw Error(cause == ENOSPC ? ErrorCode::no_space : ErrorCode::io,
              "cannot write to standard output" + reason);
}

void write_message(std::string_view text) {
  static_cast<void>(std::fflush(stdout));
  static_cast<void>(std::fwrite(text.data(), 1, text.size(), stderr));
}

}  // namespace medseg::command
