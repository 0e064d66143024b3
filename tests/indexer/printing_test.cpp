#include "indexer/command/diagnostic_line.hpp"
#include "indexer/command/progress.hpp"
#include "indexer/command/terminal.hpp"

#include <catch2/catch.hpp>

namespace medseg::command {
namespace {

TEST_CASE("diagnostics are printed as compilers do") {
  Diagnostic diagnostic{"a.md", 12, 3, Severity::warning, "impossible-year", "no year 1018"};
  CHECK(diagnostic_line(diagnostic, false) ==
        "a.md:12:3: warning: no year 1018 [impossible-year]\n");
  CHECK(diagnostic_line(diagnostic, true) ==
        "\x1b[1ma.md:12:3:\x1b[0m \x1b[1;35mwarning:\x1b[0m no year 1018 [impossible-year]\n");
  diagnostic.severity = Severity::error;
  CHECK(diagnostic_line(diagnostic, false).find(": error: ") != std::string::npos);
  diagnostic.severity = Severity::note;
  CHECK(diagnostic_line(diagnostic, false).find(": note: ") != std::string::npos);
}

TEST_CASE("nothing printed can steer the terminal or break the line") {
  const Diagnostic diagnostic{"\x1b[2Ja\n.md",
                              1,
                              1,
                              Severity::warning,
                              "code",
                              "title \x1b]0;owned\x07 \xc2\x9b"
                              "31m and\nmore"};
  const std::string line = diagnostic_line(diagnostic, false);
  CHECK(line.find('\x1b') == std::string::npos);
  CHECK(line.find('\x07') == std::string::npos);
  CHECK(line.find("\xc2\x9b") == std::string::npos);
  CHECK(line.find('\n') == line.size() - 1);
  CHECK(printable("a\tb\nc") == "a b c");
  CHECK(printable("broken \xff text").find('\xff') == std::string::npos);
  CHECK(printable("Pölsterl, 心脏") == "Pölsterl, 心脏");
}

TEST_CASE("numbers and sizes read well") {
  CHECK(count(0, "paper") == "0 papers");
  CHECK(count(1, "paper") == "1 paper");
  CHECK(count(2, "paper") == "2 papers");
  CHECK(size_text(1) == "1 byte");
  CHECK(size_text(1023) == "1023 bytes");
  CHECK(size_text(1536) == "1.5 KiB");
  CHECK(size_text(122'880) == "120 KiB");
  CHECK(size_text(25U << 20U) == "25 MiB");
}

TEST_CASE("the line of progress fits the terminal") {
  CHECK(progress_text({1200, "lists/a.md"}, 80) == "1200 papers  lists/a.md");
  CHECK(progress_text({1200, std::string(100, 'x')}, 80) == "1200 papers");
  CHECK(progress_text({1, "a\x1b[2Jb"}, 80).find('\x1b') == std::string::npos);
}

}  // namespace
}  // namespace medseg::command
