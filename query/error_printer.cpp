#include "query/error_printer.hpp"

#include "query/styled_text.hpp"

#include <algorithm>

namespace medseg::command {

namespace {

bool is_inner(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// The place in the query, with a mark below it.  Of a long query only what is near.
std::string marked(std::string_view query, std::size_t position, const Terminal& terminal) {
  constexpr std::size_t kBefore = 40;
  constexpr std::size_t kAfter = 30;
  position = std::min(position, query.size());
  while (position > 0 && position < query.size() && is_inner(query[position])) --position;
  std::size_t begin = position > kBefore ? position - kBefore : 0;
  while (begin < position && is_inner(query[begin])) ++begin;
  std::size_t end = std::min(query.size(), position + kAfter);
  while (end < query.size() && is_inner(query[end])) ++end;
  const std::string before = (begin > 0 ? "…" : "") + safe(query.substr(begin, position - begin));
  const std::string after =
      safe(query.substr(position, end - position)) + (end < query.size() ? "…" : "");
  StyledText mark;
  mark.add("^", Style::error);
  return "  " + before + after + "\n  " + std::string(columns_of(before), ' ') +
         mark.wrapped({terminal.colour, 0}, 0) + "\n";
}

}  // namespace

std::string print_error(const Error& error, std::string_view query, const Terminal& terminal) {
  const Terminal unwrapped{terminal.colour, 0};
  StyledText line;
  line.add("medseg-query: ").add("error: ", Style::error).add(error.message());
  std::string out = line.wrapped(unwrapped, 0) + "\n";
  const bool in_query =
      error.code() == ErrorCode::query_syntax || error.code() == ErrorCode::query_limit;
  if (in_query && error.position() && !query.empty()) {
    out += marked(query, *error.position(), terminal);
  }
  if (!error.hint().empty()) {
    out += StyledText().add("hint: " + error.hint()).wrapped(unwrapped, 0) + "\n";
  }
  return out;
}

}  // namespace medseg::command
