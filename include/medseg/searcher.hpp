/// Searching an index.
#ifndef MEDSEG_SEARCHER_HPP
#define MEDSEG_SEARCHER_HPP

#include <medseg/error.hpp>
#include <medseg/export.hpp>
#include <medseg/paper.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace medseg {

/// The order of hits.  Ties are broken by relevance, then by the order of the list, so that the
/// same question always has the same answer.
enum class Sort { relevance, year_ascending, year_descending, title_ascending, title_descending };

struct SearchOptions {
  std::size_t limit = 10;  ///< hits to return; 0 only counts
  std::size_t offset = 0;  ///< hits to leave out first
  Sort sort = Sort::relevance;
  bool relax = true;     ///< fill up with papers that hold only some of the words
  bool strict = false;   ///< an unknown field or a broken clause is an error, not text
  bool explain = false;  ///< fill in the explanations
};

/// Bytes [begin, end) of a UTF-8 text, on character boundaries.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  bool operator==(const Span&) const = default;
};

/// How a paper answers the query.
struct Matched {
  bool all_words = true;                   ///< false: found by some of the words only
  std::vector<std::string> words;          ///< words of the query it holds, as typed
  std::vector<std::string> missing;        ///< words of the query it does not hold, as typed
  std::vector<std::string> fields;         ///< fields in which they stand, such as "title"
  std::vector<Span> title;                 ///< what to highlight in `Paper::title`
  std::vector<std::vector<Span>> authors;  ///< the same, one list for each author
  std::vector<Span> venue;                 ///< the same for `Paper::venue`
};

struct Hit {
  std::size_t rank = 0;   ///< 1 is the best; counts on over pages
  double score = 0;       ///< comparable within one result only
  std::size_t index = 0;  ///< which of the files the searcher was opened on
  Paper paper;
  Matched matched;
  std::string explanation;  ///< with `SearchOptions::explain`: the terms that gave the score
};

struct Total {
  std::uint64_t value = 0;
  bool exact = true;  ///< false: an estimate
};

/// Something the user should know of how the query was read.
struct Note {
  std::string message;
  std::optional<std::size_t> position;  ///< byte of the query
};

struct SearchResult {
  std::string query;  ///< as typed
  Total total;        ///< papers that can be reached by paging on
  Total complete;     ///< of these, the ones that hold all words; they come first
  std::vector<Hit> hits;
  std::vector<Note> notes;
  std::string explanation;  ///< with `SearchOptions::explain`: how the query was read
};

/// What an index says of itself.
struct IndexInfo {
  std::string path;
  std::uint64_t bytes = 0;
  unsigned format = 0;
  std::string analyser;                ///< fingerprint of the rules of text analysis
  std::vector<std::string> languages;  ///< of the stems
  std::vector<std::string> sources;    ///< as they were named to the indexer
  std::uint64_t papers = 0;
  std::uint64_t authors = 0;                         ///< different names as printed
  std::uint64_t venues = 0;                          ///< different venues as printed
  std::uint64_t diagnostics = 0;                     ///< how many the build reported
  std::vector<std::pair<int, std::uint64_t>> years;  ///< papers of each year, ascending
  std::vector<std::pair<std::string, std::uint64_t>> top_venues;  ///< most papers first
};

/// A snapshot of one or more index files.
///
/// Thread rule: one thread at a time for each searcher; any number of searchers side by side.
/// Opening one is cheap, so give each thread its own (`snapshot()`).
class MEDSEG_API Searcher {
 public:
  /// Opens an index, or several to be searched as one.
  /// \throws Error not_found, permission_denied, not_an_index, damaged_index, incompatible_index,
  ///         invalid_argument (no path)
  explicit Searcher(const std::string& path);
  explicit Searcher(const std::vector<std::string>& paths);
  ~Searcher();
  Searcher(Searcher&&) noexcept;
  Searcher& operator=(Searcher&&) noexcept;

  /// Answers a query.  The language of queries is described in medseg-query(1).
  /// Free text never fails: what is no clause is text.
  /// \throws Error query_limit; query_syntax (strict only); damaged_index; invalid_argument (a page
  ///         beyond `limits::page`)
  [[nodiscard]] SearchResult search(std::string_view query, const SearchOptions& options = {});

  /// Another searcher on the newest state of the same files.
  [[nodiscard]] Searcher snapshot() const;

  /// What each of the files says of itself, in the order they were given.
  [[nodiscard]] std::vector<IndexInfo> info() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace medseg

#endif
