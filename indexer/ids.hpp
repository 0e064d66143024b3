/// The ids of records.
#ifndef MEDSEG_INDEXER_IDS_HPP
#define MEDSEG_INDEXER_IDS_HPP

#include <medseg/paper.hpp>

#include <cstddef>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace medseg::indexer {

/// Gives each paper of a run an id of its own; docs/records.md tells the rules.
class IdGiver {
 public:
  /// Sets the ids of the papers of one source.  An id that is set already is kept where it is free.
  void give(std::vector<Paper>& papers);

 private:
  std::string free_id(const Paper& paper, const std::string& wanted);

  std::unordered_set<std::string> taken_;
  std::unordered_map<std::string, std::size_t> copies_;  ///< of a hash
};

/// Sixteen hexadecimal digits of folded title and first author.
std::string hashed_id(const Paper& paper);

}  // namespace medseg::indexer

#endif
