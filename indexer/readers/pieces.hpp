/// What stands in the lines below title and authors: notes in brackets, links, other words.
#ifndef MEDSEG_INDEXER_READERS_PIECES_HPP
#define MEDSEG_INDEXER_READERS_PIECES_HPP

#include "indexer/readers/block.hpp"
#include "indexer/readers/field.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace medseg::indexer {

enum class PieceKind : std::uint8_t {
  note,   ///< `[MIA, 2024]`
  link,   ///< `[[Paper](url)]`, or a link without outer brackets
  words,  ///< text outside of brackets, and text beside a link inside of them
};

struct Piece {
  PieceKind kind = PieceKind::words;
  Field text;  ///< label, inside of the note, words
  std::string url;
  Place at;
  bool bracketed = false;   ///< a link in outer brackets
  bool unbalanced = false;  ///< a bracket of the note is missing
  bool broken = false;      ///< a link that Markdown does not read as one
};

/// The pieces of the lines, taken as one text.
std::vector<Piece> pieces_of(const std::vector<Line>& lines);

}  // namespace medseg::indexer

#endif
