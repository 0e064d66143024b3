// What arguments mean.
#include "query/options.hpp"

#include <catch2/catch.hpp>

using medseg::Error;
using medseg::ErrorCode;
using medseg::Sort;
using medseg::command::Colour;
using medseg::command::Options;
using medseg::command::Output;
using medseg::command::parse_options;

namespace {

std::string refusal(const std::vector<std::string>& arguments) {
  try {
    parse_options(arguments);
  } catch (const Error& error) {
    CHECK(error.code() == ErrorCode::invalid_argument);
    CHECK_FALSE(error.hint().empty());
    return error.message();
  }
  return "";
}

}  // namespace

TEST_CASE("words are joined to a query") {
  CHECK(parse_options({"diffusion", "vessel"}).query == "diffusion vessel");
  CHECK(parse_options({"3d sam", "-adapter"}).query == "3d sam -adapter");
  CHECK(parse_options({"sam", "-image", "-net", "-i", "f"}).query == "sam -image -net");
  CHECK(parse_options({"--", "-adapter", "--json"}).query == "-adapter --json");
  CHECK(parse_options({"a", "-"}).query == "a -");
  CHECK(parse_options({"-n", "3", "a", "--json", "b"}).query == "a b");
}

TEST_CASE("options and their values") {
  const Options options =
      parse_options({"-i", "a", "--index=b", "-n", "5", "--offset=20", "--sort", "-year", "--jsonl",
                     "--strict", "--explain", "--color=always", "x"});
  CHECK(options.indexes == std::vector<std::string>{"a", "b"});
  CHECK(options.search.limit == 5);
  CHECK(options.search.offset == 20);
  CHECK(options.search.sort == Sort::year_descending);
  CHECK(options.search.strict);
  CHECK(options.search.explain);
  CHECK(options.output == Output::json_lines);
  CHECK(options.colour == Colour::always);
  CHECK(options.query == "x");
  CHECK(parse_options({"-n7", "x"}).search.limit == 7);
  CHECK(parse_options({"x"}).search.limit == 10);
  CHECK(parse_options({"--sort=title", "x"}).search.sort == Sort::title_ascending);
  CHECK(parse_options({"--sort=-title", "x"}).search.sort == Sort::title_descending);
  CHECK(parse_options({"--sort=year", "x"}).search.sort == Sort::year_ascending);
  CHECK(parse_options({"--help"}).help);
  CHECK(parse_options({"-V"}).version);
  CHECK(parse_options({"--batch", "-", "--times"}).times);
}

TEST_CASE("arguments that make no sense") {
  CHECK(refusal({}) == "nothing to search for");
  CHECK(refusal({"", " "}) == "nothing to search for");
  CHECK(refusal({"-adapter", "sam"}) == "unknown option '-adapter'");
  CHECK(refusal({"x", "--nonsense"}) == "unknown option '--nonsense'");
  CHECK(refusal({"x", "-n"}) == "--limit wants a value");
  CHECK(refusal({"x", "-n", "-5"}) == "--limit wants a number, not '-5'");
  CHECK(refusal({"x", "-n", "99999999999999999999999"}) ==
        "--limit wants a number, not '99999999999999999999999'");
  CHECK(refusal({"x", "--offset="}) == "--offset wants a value");
  CHECK(refusal({"x", "--json=yes"}) == "--json takes no value");
  CHECK(refusal({"x", "--sort", "size"}) == "nothing can be sorted by 'size'");
  CHECK(refusal({"x", "--color", "red"}) == "--color cannot be 'red'");
  CHECK(refusal({"x", "--times"}) == "--times goes with --batch only");
  CHECK(refusal({"--batch", "f", "x"}) ==
        "--batch takes its queries from a file, not from the command line");
  CHECK(refusal({"--batch", "f", "--json"}) ==
        "--batch has a form of its own; it goes without --json, --jsonl and --explain");
}
