#include "libsearch/query/prune.hpp"

#include "libsearch/query/bytes.hpp"

#include <utility>

namespace medseg::query {

namespace {

std::optional<Node> prune_without(Node node) {
  std::optional<Node> unwanted = prune(std::move(node.children.back()));
  std::optional<Node> wanted;
  if (node.children.size() > 1) wanted = prune(std::move(node.children.front()));
  if (!unwanted) return wanted;
  node.children.clear();
  if (wanted) node.children.push_back(std::move(*wanted));
  node.children.push_back(std::move(*unwanted));
  return node;
}

}  // namespace

std::optional<Node> prune(Node node) {
  switch (node.kind) {
    case NodeKind::text:
      if (!has_word(node.text)) return std::nullopt;
      return node;
    case NodeKind::both:
    case NodeKind::either: {
      std::vector<Node> kept;
      for (Node& child : node.children) {
        if (std::optional<Node> pruned = prune(std::move(child)))
          kept.push_back(std::move(*pruned));
      }
      if (kept.empty()) return std::nullopt;
      if (kept.size() == 1) return std::move(kept.front());
      node.children = std::move(kept);
      return node;
    }
    case NodeKind::without:
      return prune_without(std::move(node));
    default:
      return node;
  }
}

}  // namespace medseg::query
