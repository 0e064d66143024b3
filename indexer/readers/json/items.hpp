/// The objects of a JSON text, one by one, before any of them is parsed.
#ifndef MEDSEG_INDEXER_READERS_JSON_ITEMS_HPP
#define MEDSEG_INDEXER_READERS_JSON_ITEMS_HPP

#include "indexer/lines.hpp"
#include "indexer/readers/block.hpp"
#include "indexer/readers/record/stream_report.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace medseg::indexer {

/// Cuts a stream into the objects that stand in its outermost array or one after another.  In a
/// text that is laid out by indentation, an object that is not closed ends where the next one
/// begins.
class JsonItems {
 public:
  /// Is given the text of an object and where it begins.
  using Sink = std::function<void(std::string_view text, Place at)>;

  JsonItems(StreamReport& report, Sink sink) : report_(report), sink_(std::move(sink)) {}

  void add(const LinePiece& piece);
  void finish();

 private:
  void add_outside(const LinePiece& piece, std::size_t& at);
  void add_inside(std::string_view text, std::size_t& at);
  [[nodiscard]] bool begins_item(const LinePiece& piece) const;
  void begin(Place at);
  void end(bool closed);

  StreamReport& report_;
  Sink sink_;
  std::string item_;
  Place at_;
  bool inside_ = false;
  bool in_string_ = false;
  bool escaped_ = false;
  std::size_t depth_ = 0;
  bool too_long_ = false;
  bool junk_reported_ = false;
  std::uint32_t item_column_ = 0;  ///< of objects that stand first on their lines; 0: not known
  bool indented_ = false;          ///< what stands in objects stands further right
};

}  // namespace medseg::indexer

#endif
