/// The entries of a BibTeX text, one by one, before any of them is parsed.
#ifndef MEDSEG_INDEXER_READERS_BIBTEX_ENTRIES_HPP
#define MEDSEG_INDEXER_READERS_BIBTEX_ENTRIES_HPP

#include "indexer/lines.hpp"
#include "indexer/readers/block.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace medseg::indexer {

struct RawBibtexEntry {
  std::string type;  ///< "article"; small letters
  std::string text;  ///< what stands between the brackets
  Place at;          ///< of the `@`
  Place text_at;
  bool closed = true;
  bool too_long = false;  ///< cut off at `kLongestRecord`
};

/// Cuts a stream into entries.  One that is not closed ends where a line begins the next one.
class BibtexEntries {
 public:
  using Sink = std::function<void(RawBibtexEntry&&)>;

  explicit BibtexEntries(Sink sink) : sink_(std::move(sink)) {}

  void add(const LinePiece& piece);
  void finish();

 private:
  enum class State : std::uint8_t { outside, type, before_text, inside };

  void take_outside(const LinePiece& piece, std::size_t& at);
  void take_type(const LinePiece& piece, std::size_t& at);
  void take_opening(const LinePiece& piece, std::size_t& at);
  void take_inside(std::string_view text, std::size_t& at);
  [[nodiscard]] bool closes(char c);
  [[nodiscard]] bool begins_next(const LinePiece& piece) const;
  void end(bool closed);
  void append(std::string_view text);

  Sink sink_;
  State state_ = State::outside;
  RawBibtexEntry entry_;
  char closing_ = '}';
  bool in_quotes_ = false;
  std::size_t depth_ = 0;
  char last_ = 0;  ///< the last character inside that is no white space
  bool entry_inside_ = false;
  bool blank_before_ = false;
};

}  // namespace medseg::indexer

#endif
