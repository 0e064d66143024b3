/// Results for programs.
#ifndef MEDSEG_QUERY_JSON_PRINTER_HPP
#define MEDSEG_QUERY_JSON_PRINTER_HPP

#include <medseg/searcher.hpp>

#include <string>
#include <vector>

namespace medseg::command {

/// One object on one line: `{"query", "total": {"value", "exact"}, "hits": [...]}`, with "notes"
/// and "explanation" when there are some.
/// \param indexes the files that were searched; told with each hit when they are several
std::string print_json(const SearchResult& result, const std::vector<std::string>& indexes);

/// The hits, an object a line.
std::string print_json_lines(const SearchResult& result, const std::vector<std::string>& indexes);

/// The fields of a record in the form of docs/records.md, as `medseg-index records` prints them.
std::string print_record(const Paper& paper);

}  // namespace medseg::command

#endif
