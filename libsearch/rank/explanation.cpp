#include "libsearch/rank/explanation.hpp"

#include "libsearch/query/want.hpp"

#include <fmt/core.h>

namespace medseg::rank {

namespace {

std::string count(const Total& total) {
  return fmt::format("{}{}", total.exact ? "" : "about ", total.value);
}

}  // namespace

std::string explain(const query::Node& root, const query::Compiled& compiled,
                    const SearchResult& result) {
  std::string out = "tree: " + query::to_string(root) + "\n";
  for (const query::Want& want : compiled.wants) out += "word: " + query::to_string(want) + "\n";
  out += "all words: " + count(result.complete) + " papers\n";
  if (!compiled.some.empty()) {
    out += result.total.value != result.complete.value
               ? "some words: " + count(result.total) + " papers, those with all of them first\n"
               : std::string("some words: not needed\n");
  }
  return out;
}

std::string explain_hit(const Xapian::Enquire& enquire, const Xapian::MSetIterator& hit) {
  std::string out = fmt::format("{:.3f}", hit.get_weight());
  const Xapian::TermIterator end = enquire.get_matching_terms_end(hit);
  for (auto term = enquire.get_matching_terms_begin(hit); term != end; ++term) {
    out += fmt::format(" {}", *term);
  }
  return out;
}

}  // namespace medseg::rank
