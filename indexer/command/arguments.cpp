#include "indexer/command/arguments.hpp"

#include "indexer/command/help.hpp"
#include "indexer/command/suggestion.hpp"

#include <medseg/error.hpp>
#include <medseg/version.hpp>

#include <boost/program_options.hpp>

#include <algorithm>
#include <sstream>

namespace medseg::command {

namespace {

namespace po = boost::program_options;

using Words = std::vector<std::string>;

const Words& subcommands() {
  static const Words names{"build", "records", "check", "info"};
  return names;
}

/// The options of a subcommand, read.
struct Options {
  po::variables_map values;
  Words operands;  ///< what is no option

  [[nodiscard]] bool has(const char* name) const { return values.count(name) != 0; }
};

po::options_description options_of(const std::string& subcommand) {
  po::options_description options("Options");
  auto add = options.add_options();
  if (subcommand == "build") {
    add("output,o", po::value<std::string>()->value_name("FILE"),
        "the index file to write; an old one is replaced only by a complete new one");
    add("language,l", po::value<Words>()->value_name("LANG")->composing(),
        "language of the stems of titles and headings, such as english (the default) or german");
    add("quiet,q", "no progress and no closing line");
    add("verbose,v", "print every diagnostic on standard error");
  } else if (subcommand == "records") {
    add("quiet,q", "no closing line");
  } else if (subcommand == "check") {
    add("color", po::value<std::string>()->value_name("WHEN"), "auto (the default), always, never");
  } else if (subcommand == "info") {
    add("json", "as one JSON object");
  }
  add("help,h", "this help");
  return options;
}

Words option_names(const po::options_description& options) {
  Words names;
  for (const auto& option : options.options()) names.push_back("--" + option->long_name());
  return names;
}

[[noreturn]] void fail(const std::string& message, const std::string& subcommand) {
  const std::string help =
      "medseg-index " + (subcommand.empty() ? "" : subcommand + " ") + "--help";
  throw Error(ErrorCode::invalid_argument, message, help + " tells how to use it");
}

std::string did_you_mean(const std::string& typed, const Words& known) {
  const std::string meant = nearest(typed, known);
  return meant.empty() ? "" : "; did you mean '" + meant + "'?";
}

Options read_options(const std::string& subcommand, const Words& words) {
  po::options_description all = options_of(subcommand);
  const Words names = option_names(all);
  all.add_options()("operand", po::value<Words>());
  po::positional_options_description positions;
  positions.add("operand", -1);
  Options options;
  try {
    namespace style = po::command_line_style;
    // No abbreviations: they would break when an option is added.
    po::store(po::command_line_parser(words)
                  .options(all)
                  .positional(positions)
                  .style(style::default_style & ~style::allow_guessing)
                  .run(),
              options.values);
    po::notify(options.values);
  } catch (const po::unknown_option& error) {
    const std::string name = error.get_option_name();
    fail("unknown option '" + name + "'" + did_you_mean(name, names), subcommand);
  } catch (const po::error& error) {
    fail(error.what(), subcommand);
  }
  if (options.has("operand")) options.operands = options.values["operand"].as<Words>();
  return options;
}

std::string help_page(const std::string& subcommand) {
  std::ostringstream options;
  options << options_of(subcommand);
  return help_text(subcommand, options.str());
}

Words sources_of(const Options& options, const std::string& subcommand) {
  if (options.operands.empty()) fail("no sources; name files or folders of lists", subcommand);
  return options.operands;
}

Arguments read_build(const Options& options) {
  BuildArguments arguments;
  arguments.sources = sources_of(options, "build");
  if (!options.has("output")) fail("no output; name the index file with -o FILE", "build");
  arguments.output = options.values["output"].as<std::string>();
  if (arguments.output.empty()) fail("the name of the output is empty", "build");
  arguments.languages =
      options.has("language") ? options.values["language"].as<Words>() : Words{"english"};
  arguments.quiet = options.has("quiet");
  arguments.verbose = options.has("verbose");
  return arguments;
}

Arguments read_check(const Options& options) {
  CheckArguments arguments;
  arguments.sources = sources_of(options, "check");
  if (options.has("color")) {
    const auto when = options.values["color"].as<std::string>();
    if (when == "always") {
      arguments.colour = Colour::always;
    } else if (when == "never") {
      arguments.colour = Colour::never;
    } else if (when != "auto") {
      fail("--color is auto, always or never, not '" + when + "'", "check");
    }
  }
  return arguments;
}

Arguments read_info(const Options& options) {
  if (options.operands.size() != 1) fail("info takes one index file", "info");
  return InfoArguments{options.operands.front(), options.has("json")};
}

Arguments read_subcommand(const std::string& subcommand, const Words& words) {
  const Options options = read_options(subcommand, words);
  if (options.has("help")) return TextArguments{help_page(subcommand)};
  if (subcommand == "build") return read_build(options);
  if (subcommand == "check") return read_check(options);
  if (subcommand == "info") return read_info(options);
  return RecordsArguments{sources_of(options, subcommand), options.has("quiet")};
}

bool is_subcommand(const std::string& word) {
  const Words& names = subcommands();
  return std::find(names.begin(), names.end(), word) != names.end();
}

}  // namespace

Arguments read_arguments(const Words& words) {
  if (words.empty()) fail("no subcommand; there are build, records, check and info", "");
  const std::string& first = words.front();
  if (first == "--help" || first == "-h" || first == "help") {
    if (words.size() > 1 && is_subcommand(words[1])) return TextArguments{help_page(words[1])};
    return TextArguments{help_text()};
  }
  if (first == "--version" || first == "-V") {
    return TextArguments{std::string("medseg-index ") + version() + "\n"};
  }
  if (is_subcommand(first)) return read_subcommand(first, Words(words.begin() + 1, words.end()));
  if (first.starts_with('-')) {
    fail("unknown option '" + first + "'" + did_you_mean(first, {"--help", "--version"}), "");
  }
  fail("unknown subcommand '" + first + "'" + did_you_mean(first, subcommands()), "");
}

}  // namespace medseg::command
