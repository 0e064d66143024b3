#include "indexer/ids.hpp"

#include "indexer/clean.hpp"
#include "libsearch/text/fold.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace medseg::indexer {
namespace {

/// FNV-1a: the same on every machine and in every version.
std::uint64_t fnv1a(std::string_view bytes) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : bytes) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001b3U;
  }
  return hash;
}

/// Identifiers and the one title that they stand at, or that they stand at several.
class SharedIdentifiers {
 public:
  explicit SharedIdentifiers(const std::vector<Paper>& papers) {
    for (const Paper& paper : papers) {
      const std::string title = title_key(paper.title);
      for (const std::string& identifier : {paper.doi, paper.arxiv}) {
        if (!identifier.empty()) add(identifier, title);
      }
    }
  }

  [[nodiscard]] bool identifies(const std::string& identifier) const {
    const auto found = titles_.find(identifier);
    return found != titles_.end() && !found->second.shared;
  }

 private:
  struct Title {
    std::string key;
    bool shared = false;
  };
  void add(const std::string& identifier, const std::string& title) {
    const auto [found, fresh] = titles_.try_emplace(identifier, Title{title});
    if (!fresh && found->second.key != title) found->second.shared = true;
  }

  std::unordered_map<std::string, Title> titles_;
};

std::string wanted_id(const Paper& paper, const SharedIdentifiers& identifiers) {
  if (!paper.id.empty()) return paper.id;
  for (const std::string& identifier : {paper.doi, paper.arxiv}) {
    if (identifiers.identifies(identifier)) return identifier;
  }
  return hashed_id(paper);
}

}  // namespace

std::string hashed_id(const Paper& paper) {
  const std::string first = paper.authors.empty() ? std::string() : paper.authors.front();
  return fmt::format("{:016x}", fnv1a(text::fold(paper.title) + '\n' + text::fold(first)));
}

void IdGiver::give(std::vector<Paper>& papers) {
  const SharedIdentifiers identifiers(papers);
  for (Paper& paper : papers) {
    paper.id = free_id(paper, wanted_id(paper, identifiers));
    taken_.insert(paper.id);
  }
}

std::string IdGiver::free_id(const Paper& paper, const std::string& wanted) {
  if (!taken_.contains(wanted)) return wanted;
  std::string hash = hashed_id(paper);
  if (!taken_.contains(hash)) return hash;
  for (std::size_t& copy = copies_.try_emplace(hash, 1).first->second;;) {
    std::string id = fmt::format("{}-{}", hash, ++copy);
    if (!taken_.contains(id)) return id;
  }
}

}  // namespace medseg::indexer
