#include "tests/command/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace medseg::tests {

namespace {

constexpr unsigned kLongest = 60;  // seconds

/// An open file, closed with this object.
class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  ~Descriptor() { close(); }
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    close();
    number_ = std::exchange(other.number_, -1);
    return *this;
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  [[nodiscard]] int get() const { return number_; }
  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }

 private:
  int number_;
};

struct Ends {
  Descriptor ours;
  Descriptor theirs;
};

[[noreturn]] void fail(const char* what) {
  throw std::runtime_error(what);
}

Ends make_pipe(bool we_read) {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) fail("pipe2");
  Descriptor read(ends[0]);
  Descriptor write(ends[1]);
  if (we_read) return {std::move(read), std::move(write)};
  return {std::move(write), std::move(read)};
}

/// A terminal that changes nothing of what is printed.
Ends make_terminal(std::uint16_t columns) {
  int ours = -1;
  int theirs = -1;
  winsize size{};
  size.ws_col = columns;
  size.ws_row = 24;
  termios raw{};
  cfmakeraw(&raw);
  if (openpty(&ours, &theirs, nullptr, &raw, &size) != 0) fail("openpty");
  return {Descriptor(ours), Descriptor(theirs)};
}

Ends make_output(const Call& call) {
  if (call.columns) return make_terminal(*call.columns);
  if (!call.output_file.empty()) {
    const int file = open(call.output_file.c_str(), O_WRONLY | O_CLOEXEC);
    if (file < 0) fail("open");
    return {Descriptor(), Descriptor(file)};
  }
  Ends ends = make_pipe(true);
  if (call.reader_gone) ends.ours.close();
  return ends;
}

std::vector<char*> pointers(const std::vector<std::string>& texts) {
  std::vector<char*> result;
  result.reserve(texts.size() + 1);
  for (const std::string& text : texts) result.push_back(const_cast<char*>(text.c_str()));
  result.push_back(nullptr);
  return result;
}

std::vector<std::string> full_environment(const std::vector<std::string>& wanted) {
  std::vector<std::string> all = wanted;
  for (const char* name : {"PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"}) {
    const char* const value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): one thread
    if (value != nullptr) all.push_back(std::string(name) + "=" + value);
  }
  return all;
}

/// Appends what can be read; false at the end.
bool read_some(const Descriptor& from, std::string& to) {
  std::array<char, 65536> buffer;
  const ssize_t count = read(from.get(), buffer.data(), buffer.size());
  if (count > 0) to.append(buffer.data(), static_cast<std::size_t>(count));
  return count > 0 || (count < 0 && errno == EINTR);  // a terminal ends with EIO
}

bool write_some(const Descriptor& to, std::string_view& rest) {
  const ssize_t count = write(to.get(), rest.data(), rest.size());
  if (count > 0) rest.remove_prefix(static_cast<std::size_t>(count));
  return (count > 0 || errno == EINTR) && !rest.empty();
}

void exchange(Descriptor& input, std::string_view to_write, Descriptor& output, std::string& out,
              Descriptor& errors, std::string& err) {
  if (to_write.empty()) input.close();
  while (output.get() >= 0 || errors.get() >= 0) {
    std::array<pollfd, 3> wanted{
        {{input.get(), POLLOUT, 0}, {output.get(), POLLIN, 0}, {errors.get(), POLLIN, 0}}};
    if (poll(wanted.data(), wanted.size(), -1) < 0 && errno != EINTR) fail("poll");
    if (wanted[0].revents != 0 && !write_some(input, to_write)) input.close();
    if (wanted[1].revents != 0 && !read_some(output, out)) output.close();
    if (wanted[2].revents != 0 && !read_some(errors, err)) errors.close();
  }
}

/// The child's side: never returns.
[[noreturn]] void become(const Call& call, const Ends& input, const Ends& output,
                         const Ends& errors, char* const* arguments, char* const* environment) {
  dup2(input.theirs.get(), STDIN_FILENO);
  dup2(output.theirs.get(), STDOUT_FILENO);
  dup2(call.terminal_errors ? output.theirs.get() : errors.theirs.get(), STDERR_FILENO);
  if (call.output_closed) ::close(STDOUT_FILENO);
  // As under a parent that ignores closed pipes.
  if (call.reader_gone) static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
  alarm(kLongest);
  execve(call.program.c_str(), arguments, environment);
  _exit(127);
}

}  // namespace

Outcome call(const Call& call) {
  static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
  std::vector<std::string> arguments{call.program};
  arguments.insert(arguments.end(), call.arguments.begin(), call.arguments.end());
  const std::vector<char*> argument_list = pointers(arguments);
  const std::vector<std::string> environment = full_environment(call.environment);
  const std::vector<char*> environment_list = pointers(environment);
  Ends input = make_pipe(false);
  Ends output = make_output(call);
  Ends errors = make_pipe(true);
  const pid_t child = fork();
  if (child < 0) fail("fork");
  if (child == 0) {
    become(call, input, output, errors, argument_list.data(), environment_list.data());
  }
  input.theirs.close();
  output.theirs.close();
  errors.theirs.close();
  Outcome outcome;
  exchange(input.ours, call.input, output.ours, outcome.output, errors.ours, outcome.errors);
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) fail("waitpid");
  }
  if (WIFEXITED(status)) outcome.status = WEXITSTATUS(status);
  if (WIFSIGNALED(status)) outcome.signal = WTERMSIG(status);
  return outcome;
}

}  // namespace medseg::tests
