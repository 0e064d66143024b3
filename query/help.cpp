#include "query/help.hpp"

#include <string_view>

namespace medseg::command {

namespace {

// Lines that begin in the first column are headings, but for the first.
constexpr std::string_view kHelp =
    R"(Search the literature of a list, offline.

Usage:
  medseg-query [OPTION]... QUERY...
  medseg-query [OPTION]... --batch FILE

Examples:
  medseg-query diffusion vessel
  medseg-query 'author:wu year:2023..'
  medseg-query '"few-shot" (transformer OR attention) -survey'
  medseg-query --sort -year -n 5 has:code segm*
  medseg-query --json unet | jq -r '.hits[].title'

Query:
  diffusion vessel       papers with both words come first, then those with one
  "few-shot learning"    words side by side
  title:unet             in one field: title: author: venue: section:
  author:(wu OR ouyang)  a field for all that is in the brackets
  year:2020..2024        also year:2020 year:2020.. year:..2020 year:>=2020
  has:code               also arxiv doi link authors venue year section
  a OR b, NOT a, -a      in capitals; OR binds weakest: a b OR c is (a b) OR c
  segm*                  words that begin so; three letters at least

Which index:
  -i, --index FILE       search this index; may be given several times
                         (else MEDSEG_INDEX, else medseg/papers.medseg of your
                         data folder, else the list that came with medseg)

Which papers:
  -n, --limit N          show N papers (10); 0 only counts them
      --offset N         leave out the first N
      --sort ORDER       relevance, year, title; downwards: -year, -title
      --strict           refuse a query that is not well formed

Output:
      --json             one JSON object
      --jsonl            one JSON object a line for each paper
      --explain          tell how the query was read and where scores come from
      --color WHEN       auto, always, never (auto)
      --batch FILE       answer lines "id<TAB>query"; - is standard input
      --times            with --batch: microseconds of each query, to stderr

  -h, --help             this text
  -V, --version          the version

Exit status: 0 found, 1 nothing found, 2 error.  More: man medseg-query
)";

}  // namespace

std::string print_help(bool colour) {
  if (!colour) return std::string(kHelp);
  std::string out;
  std::string_view rest = kHelp;
  while (!rest.empty()) {
    const std::size_t end = rest.find('\n');
    const std::string_view line = rest.substr(0, end);
    const bool heading = line.ends_with(':') && line.front() != ' ';
    out.append(heading ? "\x1b[1m" : "").append(line).append(heading ? "\x1b[0m" : "");
    out += '\n';
    rest.remove_prefix(end + 1);
  }
  return out;
}

}  // namespace medseg::command
