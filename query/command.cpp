#include "query/command.hpp"

#include "query/batch.hpp"
#include "query/error_printer.hpp"
#include "query/help.hpp"
#include "query/index_lookup.hpp"
#include "query/json_printer.hpp"
#include "query/options.hpp"
#include "query/output.hpp"
#include "query/terminal.hpp"
#include "query/text_printer.hpp"

#include <medseg/searcher.hpp>
#include <medseg/version.hpp>

#include <fmt/core.h>

#include <cstdio>
#include <exception>
#include <new>

namespace medseg::command {

namespace {

constexpr int kFound = 0;
constexpr int kNothing = 1;
constexpr int kError = 2;

void print(const SearchResult& result, const Options& options,
           const std::vector<std::string>& indexes) {
  if (options.output == Output::json) return write(print_json(result, indexes));
  const Terminal errors = look_at_terminal(2, options.colour);
  write_message(print_notes(result, errors));
  if (options.output == Output::json_lines) return write(print_json_lines(result, indexes));
  write(print_text(result, look_at_terminal(1, options.colour)));
  finish_output();
  const bool gap = errors.width != 0 && !result.hits.empty();
  write_message((gap ? "\n" : "") + print_summary(result, options.search, errors));
}

int search(const Options& options) {
  const std::vector<std::string> indexes = find_indexes(options.indexes);
  Searcher searcher(indexes);
  if (!options.batch.empty()) {
    const BatchResult result = run_batch(searcher, options);
    finish_output();
    if (result.failed) return kError;
    return result.found ? kFound : kNothing;
  }
  const SearchResult result = searcher.search(options.query, options.search);
  print(result, options, indexes);
  finish_output();
  const bool counted = options.search.limit == 0 && result.total.value > 0;
  return counted || !result.hits.empty() ? kFound : kNothing;
}

int run(const Options& options) {
  if (options.help) {
    write(print_help(look_at_terminal(1, options.colour).colour));
  } else if (options.version) {
    write(fmt::format("medseg-query {}\n", version()));
  } else {
    return search(options);
  }
  finish_output();
  return kFound;
}

void report(const Error& error, const Options& options) {
  write_message(print_error(error, options.query, look_at_terminal(2, options.colour)));
}

}  // namespace

int run(const std::vector<std::string>& arguments) noexcept {
  Options options;
  try {
    try {
      be_quiet_in_pipes();
      options = parse_options(arguments);
      return run(options);
    } catch (const Error& error) {
      report(error, options);
    } catch (const std::bad_alloc&) {
      report(Error(ErrorCode::internal, "out of memory"), options);
    } catch (const std::exception& error) {
      report(Error(ErrorCode::internal, std::string("a defect of medseg: ") + error.what()),
             options);
    }
  } catch (...) {
    static_cast<void>(std::fputs("medseg-query: error: out of memory\n", stderr));
  }
  return kError;
}

}  // namespace medseg::command
