/// Values of JSON as texts, whatever their type.
#ifndef MEDSEG_INDEXER_READERS_JSON_VALUES_HPP
#define MEDSEG_INDEXER_READERS_JSON_VALUES_HPP

#include "indexer/readers/record/draft.hpp"

#include <simdjson.h>

#include <string>
#include <string_view>

namespace medseg::indexer {

/// A string as it is, a number as it is written, the first text of an array; empty for null.  Any
/// other value is reported and gives an empty text.
[[nodiscard]] std::string text_of(simdjson::dom::element value, std::string_view key, Draft& draft);

/// The same for a member of an object, empty when there is none.
[[nodiscard]] std::string text_at(simdjson::dom::object object, std::string_view key, Draft& draft);

/// The string that a member of an object is; empty for anything else.
[[nodiscard]] std::string_view string_at(simdjson::dom::object object, std::string_view key);

void report_wrong_type(std::string_view key, std::string_view wanted, Draft& draft);

}  // namespace medseg::indexer

#endif
