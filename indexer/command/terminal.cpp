#include "indexer/command/terminal.hpp"

#include "libsearch/text/repair.hpp"

#include <medseg/error.hpp>

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <system_error>

namespace medseg::command {

namespace {

[[noreturn]] void throw_unwritable() {
  throw Error(ErrorCode::io,
              "cannot write to standard output: " + std::generic_category().message(errno));
}

}  // namespace

bool stdout_is_terminal() {
  return ::isatty(STDOUT_FILENO) == 1;
}
bool stderr_is_terminal() {
  return ::isatty(STDERR_FILENO) == 1;
}

std::size_t terminal_width() {
  constexpr std::size_t kUsual = 80;
  winsize size{};
  if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return kUsual;
  return size.ws_col;
}

std::string printable(std::string_view text) {
  std::string safe = text::strip_controls(text::to_utf8(text));
  std::replace_if(
      safe.begin(), safe.end(), [](char byte) { return byte == '\n' || byte == '\t'; }, ' ');
  return safe;
}

void print(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) throw_unwritable();
}

void finish_printing() {
  if (std::fflush(stdout) != 0) throw_unwritable();
}

void talk(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stderr);
  std::fflush(stderr);
}

std::string count(std::uint64_t number, std::string_view noun) {
  return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

std::string size_text(std::uint64_t bytes) {
  constexpr std::array<std::string_view, 4> kUnits{"KiB", "MiB", "GiB", "TiB"};
  constexpr double kStep = 1024;
  if (bytes < 1024) return count(bytes, "byte");
  double size = static_cast<double>(bytes) / kStep;
  std::size_t unit = 0;
  for (; size >= kStep && unit + 1 < kUnits.size(); ++unit) size /= kStep;
  return fmt::format("{:.{}f} {}", size, size < 10 ? 1 : 0, kUnits.at(unit));
}

}  // namespace medseg::command
