#include "libsearch/rank/search.hpp"
#include "libsearch/store/database.hpp"
#include "libsearch/text/analyser.hpp"

#include <medseg/searcher.hpp>

#include <utility>

namespace medseg {

namespace {

/// A reader outlives one commit of a writer, not two; then the whole search is run anew.
constexpr int kReopenings = 2;

}  // namespace

struct Searcher::State {
  std::vector<std::string> paths;
  std::vector<IndexInfo> infos;
  Xapian::Database database;
  text::Analyser analyser;

  explicit State(std::vector<std::string> index_paths) : paths(std::move(index_paths)) {
    if (paths.empty()) throw Error(ErrorCode::invalid_argument, "no index to search");
    for (const std::string& path : paths) {
      store::OpenIndex index = store::open_index(path);
      if (!infos.empty() && infos.front().languages != index.info.languages) {
        throw Error(ErrorCode::incompatible_index,
                    path + ": stems of other languages than " + paths.front(),
                    "search the two one after the other, or build them with the same --language");
      }
      database.add_database(index.database);
      infos.push_back(std::move(index.info));
    }
    analyser = text::Analyser(infos.front().languages);
  }

  /// For messages about all of them.
  [[nodiscard]] std::string name() const {
    std::string names;
    for (const std::string& path : paths) names += (names.empty() ? "" : ", ") + path;
    return names;
  }
};

Searcher::Searcher(const std::string& path) : Searcher(std::vector<std::string>{path}) {}
Searcher::Searcher(const std::vector<std::string>& paths)
    : state_(std::make_unique<State>(paths)) {}
Searcher::~Searcher() = default;
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;

SearchResult Searcher::search(std::string_view query, const SearchOptions& options) {
  return store::guarded(state_->name(), [&] {
    for (int reopened = 0;; ++reopened) {
      try {
        return rank::search(state_->database, state_->paths.size(), state_->analyser, query,
                            options);
      } catch (const Xapian::DatabaseModifiedError&) {
        if (reopened == kReopenings) throw;
        state_->database.reopen();
      }
    }
  });
}

Searcher Searcher::snapshot() const {
  return Searcher(state_->paths);
}

std::vector<IndexInfo> Searcher::info() const {
  return state_->infos;
}

}  // namespace medseg
