/// Errors for people.
#ifndef MEDSEG_QUERY_ERROR_PRINTER_HPP
#define MEDSEG_QUERY_ERROR_PRINTER_HPP

#include "query/terminal.hpp"

#include <medseg/error.hpp>

#include <string>
#include <string_view>

namespace medseg::command {

/// `medseg-query: error: message`, the query with a mark under the place where it is wrong, and a
/// line that begins with `hint:`.
/// \param query empty when the error has no place in a query
std::string print_error(const Error& error, std::string_view query, const Terminal& terminal);

}  // namespace medseg::command

#endif
