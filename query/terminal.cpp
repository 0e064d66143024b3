#include "query/terminal.hpp"

#include "query/environment.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>

namespace medseg::command {

namespace {

constexpr std::size_t kUsualWidth = 80;
constexpr std::size_t kLeastWidth = 20;

std::size_t columns(int descriptor) {
  winsize size{};
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): that is how ioctl is called
  if (ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  const std::string told = environment("COLUMNS");
  std::size_t width = 0;
  std::from_chars(told.data(), told.data() + told.size(), width);
  return width == 0 ? kUsualWidth : width;
}

bool wants_colour(bool is_terminal, Colour wanted) {
  if (wanted != Colour::automatic) return wanted == Colour::always;
  return is_terminal && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
}

}  // namespace

Terminal look_at_terminal(int descriptor, Colour wanted) {
  const bool is_terminal = isatty(descriptor) == 1;
  Terminal terminal;
  terminal.colour = wants_colour(is_terminal, wanted);
  if (is_terminal) terminal.width = std::max(columns(descriptor), kLeastWidth);
  return terminal;
}

}  // namespace medseg::command
