#include "indexer/readers/title_choice.hpp"

#include "indexer/clean.hpp"
#include "indexer/readers/evidence/link_kind.hpp"
#include "indexer/readers/evidence/people.hpp"
#include "indexer/readers/evidence/title_text.hpp"
#include "indexer/readers/evidence/words.hpp"
#include "indexer/readers/plain_title.hpp"

#include <string_view>
#include <utility>

namespace medseg::indexer {
namespace {

constexpr std::size_t kLongestTitle = 4000;  ///< bytes

/// A quotation is worth more than bold print or a link, and those more than plain words.
int score(const Chunk& chunk, const TitleChoice& found, bool plain_seen) {
  const bool sure = found.likeness >= 3;
  switch (chunk.kind) {
    case ChunkKind::quote:
      return sure ? 60 : 25;
    case ChunkKind::strong:
      if (is_people(found.title, false)) return 0;
      return sure ? 50 : (trimmed(chunk.text).ends_with(':') ? 12 : 20);
    case ChunkKind::link:
      if (chunk.link.picture) return 8;
      if (is_people(found.title, false)) return 0;
      if (sure) return 50;
      return is_paper_address(chunk.link.url) ? 40 : 15;
    case ChunkKind::emphasis:
      if (is_people(found.title, false) || found.mention.told()) return 0;
      return sure ? 35 : 0;
    case ChunkKind::text:
      if (plain_seen || is_people(found.title, false)) return 0;
      return sure ? 30 : 10;
    case ChunkKind::note:
      return 0;
  }
  return 0;
}

TitleChoice candidate(const Chunk& chunk, bool plain_seen) {
  TitleChoice found;
  if (chunk.kind == ChunkKind::note || chunk.text.size() > kLongestTitle) return found;
  if (chunk.kind == ChunkKind::link && (is_label_link(chunk) || is_local_address(chunk.link.url)))
    return found;
  const PeeledTitle peeled = peel_title(chunk.text);
  std::string_view title = peeled.title;
  found.mention = peeled.mention;
  found.date_year = peeled.date_year;
  if (chunk.kind == ChunkKind::text) {
    if (is_people(bare(title), false)) return found;
    while (!title.empty() &&
           std::string_view("-:.,;*").find(title.front()) != std::string_view::npos)
      title = trimmed(title.substr(1));
    const PlainTitle split = split_plain_title(title);
    found.before = split.before;
    found.rest = split.rest;
    title = split.title;
  }
  found.title = title;
  found.likeness = title_likeness(title);
  if (found.likeness == 0) return found;
  found.score = score(chunk, found, plain_seen);
  return found;
}

}  // namespace

TitleChoice choose_title_of(const std::vector<Chunk>& chunks, std::size_t own,
                            const std::vector<bool>& taken) {
  TitleChoice best;
  bool plain_seen = false;
  for (std::size_t i = 0; i < chunks.size() && chunks[i].line < own; ++i) {
    if (taken[i]) continue;
    TitleChoice found = candidate(chunks[i], plain_seen);
    found.chunk = i;
    if (chunks[i].kind == ChunkKind::text && found.score > 0) plain_seen = true;
    if (found.score > best.score) best = std::move(found);
  }
  return best;
}

bool is_label_link(const Chunk& chunk) {
  return chunk.kind == ChunkKind::link &&
         (is_link_label(chunk.text) ||
          read_mention(bare(chunk.text)).likeness == Likeness::strong ||
          chunk.text == chunk.link.url || chunk.link.url.ends_with(chunk.text));
}

}  // namespace medseg::indexer
