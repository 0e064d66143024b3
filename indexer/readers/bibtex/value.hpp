/// What a value of BibTeX is made of: `"March " # 3 # jan`.  The fence round btparse.
#ifndef MEDSEG_INDEXER_READERS_BIBTEX_VALUE_HPP
#define MEDSEG_INDEXER_READERS_BIBTEX_VALUE_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace medseg::indexer {

struct BibtexPiece {
  enum class Kind : std::uint8_t { text, number, macro };
  Kind kind = Kind::text;
  std::string text;  ///< without quotes and outer braces
};

/// Bytes of the value at the front of a text; nothing when there stands none.
[[nodiscard]] std::optional<std::size_t> value_length(std::string_view text);

/// The pieces of a text for which `value_length` is its whole length; none should btparse refuse
/// what `value_length` allows.
/// btparse prints its complaints, ends the process on some of them and keeps its state in globals,
/// so it is handed one value at a time, only a faultless one, and by one thread at a time.
[[nodiscard]] std::vector<BibtexPiece> value_pieces(std::string_view value);

/// A value that says what a faulty one was meant to: one text in braces, those without a partner
/// left out.
[[nodiscard]] std::string mended_value(std::string_view raw);

}  // namespace medseg::indexer

#endif
