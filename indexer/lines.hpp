/// The lines of an input.
#ifndef MEDSEG_INDEXER_LINES_HPP
#define MEDSEG_INDEXER_LINES_HPP

#include "indexer/input.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace medseg::indexer {

/// A line or, when it is longer than `LineReader::kPieceBytes`, a piece of one.
struct LinePiece {
  std::string_view text;     ///< without the line end; lives until the next one is read
  std::uint32_t number = 0;  ///< from 1
  std::uint32_t column = 1;  ///< of its first byte
  bool ends = true;          ///< the line ends with it

  [[nodiscard]] bool begins() const { return column == 1; }
};

/// Line ends are LF, CRLF, or CR where the beginning of the text knows nothing else.
class LineReader {
 public:
  explicit LineReader(Input& input) : input_(input) {}

  /// False at the end.
  [[nodiscard]] bool next(LinePiece& piece);

  static constexpr std::size_t kPieceBytes = std::size_t{1} << 20U;

 private:
  bool fill();
  void give(LinePiece& piece, std::string_view text, bool ends);

  Input& input_;
  char line_end_ = 0;  ///< 0: not known yet
  std::string_view rest_;
  std::string carried_;
  bool carried_given_ = false;
  std::uint32_t number_ = 1;
  std::uint32_t column_ = 1;
};

}  // namespace medseg::indexer

#endif
