#include "indexer/command/arguments.hpp"

#include "indexer/command/suggestion.hpp"

#include <medseg/error.hpp>

#include <catch2/catch.hpp>

namespace medseg::command {
namespace {

using Words = std::vector<std::string>;

template <typename Kind>
Kind read_as(const Words& words) {
  const Arguments arguments = read_arguments(words);
  REQUIRE(std::holds_alternative<Kind>(arguments));
  return std::get<Kind>(arguments);
}

std::string refusal(const Words& words) {
  try {
    read_arguments(words);
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::invalid_argument);
    CHECK(error.hint().find("--help") != std::string::npos);
    return error.message();
  }
  return "taken";
}

TEST_CASE("build takes sources, an output and options in any order") {
  const auto plain = read_as<BuildArguments>({"build", "a.md", "b", "-o", "x.medseg"});
  CHECK(plain.sources == Words{"a.md", "b"});
  CHECK(plain.output == "x.medseg");
  CHECK(plain.languages == Words{"english"});
  CHECK_FALSE(plain.quiet);
  CHECK_FALSE(plain.verbose);
  const auto full = read_as<BuildArguments>(
      {"build", "--output=x", "-q", "-v", "--language", "german", "-l", "english", "--", "-a.md"});
  CHECK(full.sources == Words{"-a.md"});
  CHECK(full.output == "x");
  CHECK(full.languages == Words{"german", "english"});
  CHECK(full.quiet);
  CHECK(full.verbose);
}

TEST_CASE("the other subcommands take what they need") {
  CHECK(read_as<RecordsArguments>({"records", "a", "b", "-q"}).sources == Words{"a", "b"});
  CHECK(read_as<CheckArguments>({"check", "a"}).colour == Colour::automatic);
  CHECK(read_as<CheckArguments>({"check", "a", "--color", "never"}).colour == Colour::never);
  CHECK(read_as<CheckArguments>({"check", "a", "--color=always"}).colour == Colour::always);
  CHECK(read_as<InfoArguments>({"info", "x", "--json"}).json);
  CHECK(read_as<InfoArguments>({"info", "x"}).index == "x");
}

TEST_CASE("help and version are texts") {
  CHECK(read_as<TextArguments>({"--help"}).text.starts_with("Usage: medseg-index SUBCOMMAND"));
  CHECK(read_as<TextArguments>({"--version"}).text.starts_with("medseg-index "));
  for (const std::string subcommand : {"build", "records", "check", "info"}) {
    const std::string page = read_as<TextArguments>({subcommand, "--help"}).text;
    CHECK(page.starts_with("Usage: medseg-index " + subcommand));
    CHECK(page.find("Examples:") != std::string::npos);
    CHECK(page.find("--help") != std::string::npos);
    CHECK(read_as<TextArguments>({"help", subcommand}).text == page);
  }
}

TEST_CASE("what cannot be meant is refused in one clear line") {
  CHECK(refusal({}) == "no subcommand; there are build, records, check and info");
  CHECK(refusal({"biuld"}) == "unknown subcommand 'biuld'; did you mean 'build'?");
  CHECK(refusal({"inof"}) == "unknown subcommand 'inof'; did you mean 'info'?");
  CHECK(refusal({"zzzzzz"}) == "unknown subcommand 'zzzzzz'");
  CHECK(refusal({"--verison"}) == "unknown option '--verison'; did you mean '--version'?");
  CHECK(refusal({"build", "-o", "x"}) == "no sources; name files or folders of lists");
  CHECK(refusal({"build", "a"}) == "no output; name the index file with -o FILE");
  CHECK(refusal({"build", "a", "-o", ""}) == "the name of the output is empty");
  CHECK(refusal({"build", "a", "--outptu", "x"}) ==
        "unknown option '--outptu'; did you mean '--output'?");
  CHECK(refusal({"build", "a", "-o"}) == "the required argument for option '--output' is missing");
  CHECK(refusal({"build", "a", "-o", "x", "-o", "y"}) ==
        "option '--output' cannot be specified more than once");
  CHECK(refusal({"build", "a", "--out", "x"}).starts_with("unknown option '--out'"));
  CHECK(refusal({"check", "a", "--color", "blue"}) ==
        "--color is auto, always or never, not 'blue'");
  CHECK(refusal({"info"}) == "info takes one index file");
  CHECK(refusal({"info", "a", "b"}) == "info takes one index file");
}

TEST_CASE("suggestions are near or none") {
  const Words known{"build", "records", "check", "info"};
  CHECK(nearest("build", known) == "build");
  CHECK(nearest("rec", known) == "records");
  CHECK(nearest("chekc", known) == "check");
  CHECK(nearest("", known).empty());
  CHECK(nearest("q", known).empty());
  CHECK(nearest("search", known).empty());
  CHECK(nearest(std::string(100'000, 'b'), known).empty());
}

}  // namespace
}  // namespace medseg::command
