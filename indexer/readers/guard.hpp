/// Keeps the Markdown parser from inputs on which it takes quadratic time.
#ifndef MEDSEG_INDEXER_READERS_GUARD_HPP
#define MEDSEG_INDEXER_READERS_GUARD_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace medseg::indexer {

/// Bytes of the longest line that is read.
inline constexpr std::size_t kLongestLine = std::size_t{256} * 1024;

struct GuardedText {
  std::string text;                     ///< the same lines, the same columns
  std::vector<std::uint32_t> too_long;  ///< lines that were left empty
  /// The line from which on marks of emphasis and links were taken out; 0: none.
  std::uint32_t unstyled_from = 0;
};

/// Lines over `kLongestLine` are emptied; marks nested or repeated as no list has them, and zero
/// bytes, become spaces.  Linear in the text.
GuardedText guarded(std::string_view text);

}  // namespace medseg::indexer

#endif
