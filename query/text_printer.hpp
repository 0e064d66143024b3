/// Results for people.
#ifndef MEDSEG_QUERY_TEXT_PRINTER_HPP
#define MEDSEG_QUERY_TEXT_PRINTER_HPP

#include "query/terminal.hpp"

#include <medseg/searcher.hpp>

#include <string>

namespace medseg::command {

/// The hits, for standard output: rank and title, authors, venue and year, the best link; first
/// the papers with all words, then, after a line that says so, those with some.
std::string print_text(const SearchResult& result, const Terminal& terminal);

/// How many papers match and which of them are shown, for standard error: one line, or two when
/// nothing was found.
std::string print_summary(const SearchResult& result, const SearchOptions& options,
                          const Terminal& terminal);

/// The notes, a line each.
std::string print_notes(const SearchResult& result, const Terminal& terminal);

}  // namespace medseg::command

#endif
