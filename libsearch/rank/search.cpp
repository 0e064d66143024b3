#include "libsearch/rank/search.hpp"

#include "libsearch/query/ast.hpp"
#include "libsearch/query/compiler.hpp"
#include "libsearch/rank/explanation.hpp"
#include "libsearch/rank/match.hpp"
#include "libsearch/schema/fields.hpp"
#include "libsearch/store/record.hpp"

#include <medseg/limits.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <string>
#include <utility>

namespace medseg::rank {

namespace {

/// BM25 (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond").
/// The length of a paper says little here, long lists of authors count in it: b is small.
constexpr double kK1 = 1.2;
constexpr double kB = 0.3;

/// Papers looked at beyond the page, so that counts of this size are exact.
constexpr Xapian::doccount kCountedBeyond = 200;

/// Papers without a year come last, whichever way years are sorted.
constexpr int kYearAfterAll = 1'000'000;
constexpr int kYearBeforeAll = -1'000'000;

std::unique_ptr<Xapian::MultiValueKeyMaker> sort_key(Sort sort) {
  auto key = std::make_unique<Xapian::MultiValueKeyMaker>();
  switch (sort) {
    case Sort::relevance:
      return nullptr;
    case Sort::year_ascending:
      key->add_value(schema::kYearSlot, false, Xapian::sortable_serialise(kYearAfterAll));
      break;
    case Sort::year_descending:
      key->add_value(schema::kYearSlot, true, Xapian::sortable_serialise(kYearBeforeAll));
      break;
    case Sort::title_ascending:
      key->add_value(schema::kTitleSlot);
      break;
    case Sort::title_descending:
      key->add_value(schema::kTitleSlot, true);
      break;
  }
  return key;
}

/// One query run to its page of hits.
class Run {
 public:
  Run(const Xapian::Database& database, const Xapian::Query& query, Sort sort, std::size_t offset,
      std::size_t limit)
      : enquire_(database), key_(sort_key(sort)) {
    enquire_.set_query(query);
    enquire_.set_weighting_scheme(Xapian::BM25Weight(kK1, 0, 1, kB, 0.5));
    enquire_.set_docid_order(Xapian::Enquire::ASCENDING);
    if (key_) enquire_.set_sort_by_key_then_relevance(key_.get(), false);
    const auto first = static_cast<Xapian::doccount>(offset);
    const auto count = static_cast<Xapian::doccount>(limit);
    hits_ = enquire_.get_mset(first, count, first + count + kCountedBeyond);
  }

  [[nodiscard]] const Xapian::MSet& hits() const { return hits_; }
  [[nodiscard]] const Xapian::Enquire& enquire() const { return enquire_; }

  [[nodiscard]] Total total() const {
    const bool exact = hits_.get_matches_lower_bound() == hits_.get_matches_upper_bound();
    return Total{hits_.get_matches_estimated(), exact};
  }

 private:
  Xapian::Enquire enquire_;
  std::unique_ptr<Xapian::MultiValueKeyMaker> key_;
  Xapian::MSet hits_;
};

class Search {
 public:
  Search(const Xapian::Database& database, std::size_t indexes, const text::Analyser& analyser,
         const SearchOptions& options)
      : database_(database), indexes_(indexes), analyser_(analyser), options_(options) {}

  SearchResult run(std::string_view query) {
    result_.query = query;
    query::Parsed parsed = query::parse(query, options_.strict);
    result_.notes = std::move(parsed.notes);
    if (!parsed.root) {
      result_.notes.push_back(Note{"the query holds no word to search for", std::nullopt});
      return std::move(result_);
    }
    compiled_ = query::compile(*parsed.root, analyser_, query::Dictionary(database_));
    result_.notes.insert(result_.notes.end(), compiled_.notes.begin(), compiled_.notes.end());

    const Run all(database_, compiled_.all, options_.sort, options_.offset, options_.limit);
    result_.complete = all.total();
    result_.total = result_.complete;
    const std::size_t wanted = options_.offset + options_.limit;
    const bool relax = options_.relax && !compiled_.some.empty() && result_.complete.exact &&
                       result_.complete.value < wanted;
    if (relax) {
      run_relaxed(all);
    } else {
      take(all, true, 0);
    }
    if (options_.explain) result_.explanation = explain(*parsed.root, compiled_, result_);
    return std::move(result_);
  }

 private:
  /// Papers with all words, then those with some of them.
  void run_relaxed(const Run& all) {
    const std::size_t complete = result_.complete.value;
    const std::size_t skipped = options_.offset > complete ? options_.offset - complete : 0;
    const std::size_t taken = all.hits().size();
    const Xapian::Query rest(Xapian::Query::OP_AND_NOT, compiled_.some, compiled_.all);
    const Run some(database_, rest, options_.sort, skipped, options_.limit - taken);
    // A paper with all words scores above every paper with some of them, on any page.
    take(all, true, some.hits().get_max_possible());
    take(some, false, 0);
    const Total more = some.total();
    result_.total = Total{result_.complete.value + more.value, more.exact};
  }

  void take(const Run& run, bool all_words, double bonus) {
    for (auto hit = run.hits().begin(); hit != run.hits().end(); ++hit) {
      Hit& made = result_.hits.emplace_back();
      made.rank = options_.offset + result_.hits.size();
      made.score = hit.get_weight() + bonus;
      made.index = (*hit - 1) % indexes_;
      made.paper = store::decode_record(hit.get_document().get_data());
      made.matched = match(made.paper, compiled_.wants, analyser_);
      made.matched.all_words = all_words;
      if (all_words) made.matched.missing.clear();
      if (options_.explain) made.explanation = explain_hit(run.enquire(), hit);
    }
  }

  const Xapian::Database& database_;
  std::size_t indexes_;
  const text::Analyser& analyser_;
  const SearchOptions& options_;
  query::Compiled compiled_;
  SearchResult result_;
};

}  // namespace

SearchResult search(const Xapian::Database& database, std::size_t indexes,
                    const text::Analyser& analyser, std::string_view query,
                    const SearchOptions& options) {
  if (options.limit > limits::page || options.offset > limits::page - options.limit) {
    throw Error(ErrorCode::invalid_argument,
                fmt::format("a page may not reach beyond hit {}", limits::page),
                "narrow the query instead of paging on");
  }
  return Search(database, indexes, analyser, options).run(query);
}

}  // namespace medseg::rank
