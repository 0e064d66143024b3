/// Entries that inherit fields of others.
#ifndef MEDSEG_INDEXER_READERS_BIBTEX_CROSSREF_HPP
#define MEDSEG_INDEXER_READERS_BIBTEX_CROSSREF_HPP

#include "indexer/readers/bibtex/record.hpp"
#include "indexer/readers/record/stream_report.hpp"

#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace medseg::indexer {

/// Gives entries what they inherit by `crossref` and `xdata`, and holds back those whose parent
/// stands further down, with what follows them, so that the order stays.  Proceedings and the like
/// that others refer to are no papers; the ones that nobody refers to come last.
class CrossrefResolver {
 public:
  using Sink = std::function<void(const BibtexRecord&)>;

  CrossrefResolver(StreamReport& report, Sink sink) : report_(report), sink_(std::move(sink)) {}

  void add(BibtexRecord&& record);
  void finish();

 private:
  struct Slot {
    BibtexRecord record;
    std::vector<std::string> missing;  ///< keys of parents not read yet
  };

  void keep_parent(const BibtexRecord& record);
  void inherit(BibtexRecord& child, const BibtexRecord& parent, int depth);
  void serve_waiting(const BibtexRecord& parent);
  void hand_over_complete();
  void hand_over(Slot& slot);

  StreamReport& report_;
  Sink sink_;
  /// Entries held back; beyond that the order is given up, not the memory.
  static constexpr std::size_t kMostHeld = 20'000;

  std::deque<std::unique_ptr<Slot>> slots_;  ///< waiting, and what stands after them
  std::size_t most_held_ = kMostHeld;
  std::unordered_map<std::string, std::vector<Slot*>> waiting_;  ///< by the key they miss
  std::unordered_map<std::string, BibtexRecord> parents_;
  std::unordered_set<std::string> referred_;
  std::vector<BibtexRecord> containers_;
};

}  // namespace medseg::indexer

#endif
