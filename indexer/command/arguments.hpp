/// What medseg-index was asked to do.
#ifndef MEDSEG_INDEXER_COMMAND_ARGUMENTS_HPP
#define MEDSEG_INDEXER_COMMAND_ARGUMENTS_HPP

#include <string>
#include <variant>
#include <vector>

namespace medseg::command {

enum class Colour { automatic, always, never };

struct BuildArguments {
  std::vector<std::string> sources;
  std::string output;
  std::vector<std::string> languages;
  bool quiet = false;
  bool verbose = false;
};

struct RecordsArguments {
  std::vector<std::string> sources;
  bool quiet = false;
};

struct CheckArguments {
  std::vector<std::string> sources;
  Colour colour = Colour::automatic;
};

struct InfoArguments {
  std::string index;
  bool json = false;
};

/// A text to print, such as a help page.
struct TextArguments {
  std::string text;
};

using Arguments =
    std::variant<BuildArguments, RecordsArguments, CheckArguments, InfoArguments, TextArguments>;

/// Reads the words after the name of the program.
/// \throws Error invalid_argument
Arguments read_arguments(const std::vector<std::string>& words);

}  // namespace medseg::command

#endif
