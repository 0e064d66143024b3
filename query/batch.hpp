/// Many queries from a file, for evaluation.
#ifndef MEDSEG_QUERY_BATCH_HPP
#define MEDSEG_QUERY_BATCH_HPP

#include "query/options.hpp"

#include <medseg/searcher.hpp>

namespace medseg::command {

struct BatchResult {
  bool found = false;   ///< some query found something
  bool failed = false;  ///< some line could not be answered; it was reported
};

/// Answers each line `id<TAB>query` with lines `id<TAB>record id<TAB>rank<TAB>score`; with
/// `options.times` also `time<TAB>id<TAB>microseconds` on standard error.
/// \throws Error not_found, permission_denied, io for the file; of the library all but query_limit
///         and query_syntax
BatchResult run_batch(Searcher& searcher, const Options& options);

}  // namespace medseg::command

#endif
