#include "indexer/command/command.hpp"

#include "indexer/command/subcommands.hpp"
#include "indexer/command/terminal.hpp"

#include <medseg/error.hpp>

#include <exception>
#include <new>

namespace medseg::command {

namespace {

constexpr int kFailed = 2;

int run(const TextArguments& arguments) {
  print(arguments.text);
  finish_printing();
  return 0;
}

int fail(std::string_view message, std::string_view hint = {}) {
  std::string text = "medseg-index: error: " + printable(message) + "\n";
  if (!hint.empty()) text += "medseg-index: hint: " + printable(hint) + "\n";
  talk(text);
  return kFailed;
}

}  // namespace

int run_command(const std::vector<std::string>& words) {
  try {
    return std::visit([](const auto& arguments) { return run(arguments); }, read_arguments(words));
  } catch (const Error& error) {
    return fail(error.message(), error.hint());
  } catch (const std::bad_alloc&) {
    return fail("out of memory");
  } catch (const std::exception& error) {
    return fail(error.what());
  }
}

}  // namespace medseg::command
