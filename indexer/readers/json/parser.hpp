/// JSON text as a tree.  The header for the users of simdjson, which are the readers of this folder.
#ifndef MEDSEG_INDEXER_READERS_JSON_PARSER_HPP
#define MEDSEG_INDEXER_READERS_JSON_PARSER_HPP

#include "indexer/readers/block.hpp"
#include "indexer/readers/record/stream_report.hpp"

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>

namespace medseg::indexer {

class JsonParser {
 public:
  /// The object that a text is, which lives until the next one is read.  A text with small faults
  /// (see mend.hpp) is read all the same and reported; of any other, the loss is reported.
  /// \param at where the text begins
  std::optional<simdjson::dom::object> read(std::string_view text, Place at, StreamReport& report);

 private:
  simdjson::simdjson_result<simdjson::dom::element> parse(std::string_view text);

  simdjson::dom::parser parser_;
  std::string padded_;
};

}  // namespace medseg::indexer

#endif
