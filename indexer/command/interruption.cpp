#include "indexer/command/interruption.hpp"

#include <csignal>
#include <initializer_list>

namespace medseg::command {

namespace {

// A signal handler can reach nothing but a global.
volatile std::sig_atomic_t noted = 0;

extern "C" void note_signal(int number) {
  noted = number;
}

}  // namespace

void note_interruptions() {
  for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction action {};
    struct sigaction old {};
    // Whoever started us with a signal ignored, as nohup does, wants it so.
    if (sigaction(number, nullptr, &old) == 0 && old.sa_handler == SIG_IGN) continue;
    action.sa_handler = note_signal;
    action.sa_flags = static_cast<int>(SA_RESETHAND | static_cast<unsigned>(SA_RESTART));
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, nullptr);
  }
  for (const int number : {SIGPIPE, SIGXFSZ}) std::signal(number, SIG_IGN);
}

int noted_interruption() {
  return noted;
}

void end_by_interruption() {
  if (noted == 0) return;
  std::signal(noted, SIG_DFL);
  std::raise(noted);
}

}  // namespace medseg::command
