/// What the user asks of medseg-query, from its arguments.
#ifndef MEDSEG_QUERY_OPTIONS_HPP
#define MEDSEG_QUERY_OPTIONS_HPP

#include <medseg/searcher.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace medseg::command {

enum class Output : std::uint8_t { text, json, json_lines };
enum class Colour : std::uint8_t { automatic, always, never };

struct Options {
  std::string query;  ///< all words, a space between
  std::vector<std::string> indexes;
  SearchOptions search;
  Output output = Output::text;
  Colour colour = Colour::automatic;
  std::string batch;  ///< a file of queries; "-" is standard input
  bool times = false;
  bool help = false;
  bool version = false;
};

/// Reads the arguments after the program's name.  Words and options may be mixed.  After a word, an
/// argument with one dash that is no option belongs to the query (`"3d sam" -adapter`); so does
/// everything after `--`.
/// \throws Error invalid_argument
Options parse_options(const std::vector<std::string>& arguments);

}  // namespace medseg::command

#endif
