#include "indexer/document.hpp"
#include "libsearch/schema/fields.hpp"
#include "libsearch/store/database.hpp"
#include "libsearch/store/metadata.hpp"
#include "libsearch/store/publish.hpp"
#include "libsearch/text/analyser.hpp"

#include <medseg/indexer.hpp>

#include <algorithm>
#include <chrono>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace medseg {

namespace {

constexpr std::size_t kTopVenues = 100;

/// What is counted on the way.
struct Tally {
  std::uint64_t papers = 0;
  std::uint64_t diagnostics = 0;
  std::uint64_t dropped_words = 0;
  std::unordered_set<std::string> authors;
  std::unordered_map<std::string, std::uint64_t> venues;
  std::map<int, std::uint64_t> years;

  void add(const Paper& paper) {
    ++papers;
    authors.insert(paper.authors.begin(), paper.authors.end());
    if (!paper.venue.empty()) ++venues[paper.venue];
    if (paper.year != 0) ++years[paper.year];
  }
};

std::vector<std::pair<std::string, std::uint64_t>> top_venues(const Tally& tally) {
  std::vector<std::pair<std::string, std::uint64_t>> venues(tally.venues.begin(),
                                                            tally.venues.end());
  std::sort(venues.begin(), venues.end(), [](const auto& left, const auto& right) {
    return left.second != right.second ? left.second > right.second : left.first < right.first;
  });
  if (venues.size() > kTopVenues) venues.resize(kTopVenues);
  return venues;
}

IndexInfo describe(const BuildOptions& options, const text::Analyser& analyser,
                   const Tally& tally) {
  IndexInfo info;
  info.format = schema::kFormat;
  info.analyser = analyser.fingerprint();
  info.languages = options.languages;
  info.sources = options.sources;
  info.papers = tally.papers;
  info.authors = tally.authors.size();
  info.venues = tally.venues.size();
  info.diagnostics = tally.diagnostics;
  info.years.assign(tally.years.begin(), tally.years.end());
  info.top_venues = top_venues(tally);
  return info;
}

void stop_if_cancelled(const BuildOptions& options) {
  if (options.cancelled && options.cancelled()) {
    throw Error(ErrorCode::cancelled, "stopped; " + options.output + " is as it was");
  }
}

void add_papers(const BuildOptions& options, const text::Analyser& analyser,
                Xapian::WritableDatabase& database, Tally& tally) {
  const auto on_paper = [&](Paper&& paper) {
    stop_if_cancelled(options);
    const indexer::IndexDocument made = indexer::make_document(paper, analyser);
    store::guarded(options.output, [&] { database.add_document(made.document); });
    tally.add(paper);
    tally.dropped_words += made.dropped_words;
    if (options.on_progress) options.on_progress({tally.papers, paper.source.path});
  };
  const auto on_diagnostic = [&](const Diagnostic& diagnostic) {
    stop_if_cancelled(options);
    ++tally.diagnostics;
    if (options.on_diagnostic) options.on_diagnostic(diagnostic);
  };
  read_sources(options.sources, on_paper, on_diagnostic);

  if (tally.papers == 0) throw Error(ErrorCode::no_input, "no papers in the sources");
}

}  // namespace

BuildReport build_index(const BuildOptions& options) {
  const auto start = std::chrono::steady_clock::now();
  const text::Analyser analyser(options.languages);
  store::Draft draft(options.output);
  Tally tally;
  add_papers(options, analyser, draft.database(), tally);
  store::guarded(options.output, [&] {
    store::write_metadata(draft.database(), describe(options, analyser, tally));
  });
  stop_if_cancelled(options);

  BuildReport report;
  report.bytes = draft.publish([&] { stop_if_cancelled(options); });
  report.papers = tally.papers;
  report.authors = tally.authors.size();
  report.venues = tally.venues.size();
  report.diagnostics = tally.diagnostics;
  report.dropped_words = tally.dropped_words;
  report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return report;
}

}  // namespace medseg
