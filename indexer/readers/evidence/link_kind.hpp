/// What a link of an entry leads to, as its label and its address tell.
#ifndef MEDSEG_INDEXER_READERS_EVIDENCE_LINK_KIND_HPP
#define MEDSEG_INDEXER_READERS_EVIDENCE_LINK_KIND_HPP

#include "indexer/readers/block.hpp"

#include <cstdint>
#include <string_view>

namespace medseg::indexer {

enum class LinkKind : std::uint8_t { paper, code, other };

/// True for "Paper", "[pdf]", "Code", "🌐 Project Page", "论文": a label, and no title.
bool is_link_label(std::string_view text);

/// True for labels of the paper itself: "paper", "pdf", "arXiv".
bool is_paper_label(std::string_view text);

/// Whether an address is one of a publisher, a server of preprints or proceedings.
bool is_paper_address(std::string_view url);

/// Whether an address leads within the page or the repository: "#section", "docs/x.md".
bool is_local_address(std::string_view url);

/// Whether an address is of a place for code, data or films.
bool is_code_address(std::string_view url);

LinkKind link_kind(const Run& link);

}  // namespace medseg::indexer

#endif
