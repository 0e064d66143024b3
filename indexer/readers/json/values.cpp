#include "indexer/readers/json/values.hpp"

#include "indexer/clean.hpp"

#include <fmt/format.h>

namespace medseg::indexer {

using simdjson::dom::element_type;

void report_wrong_type(std::string_view key, std::string_view wanted, Draft& draft) {
  draft.report().warn(draft.at(), "wrong-type",
                      fmt::format("\"{}\" is no {}; left out", quotable(key), wanted));
}

std::string text_of(simdjson::dom::element value, std::string_view key, Draft& draft) {
  if (value.type() == element_type::ARRAY) {
    // Crossref gives titles as arrays of one.
    simdjson::dom::array values;
    if (value.get(values) == simdjson::SUCCESS && values.begin() == values.end()) return {};
    if (values.at(0).get(value) != simdjson::SUCCESS) return {};
  }
  switch (value.type()) {
    case element_type::STRING:
      return std::string(std::string_view(value));
    case element_type::INT64:
      return fmt::format("{}", std::int64_t(value));
    case element_type::UINT64:
      return fmt::format("{}", std::uint64_t(value));
    case element_type::DOUBLE:
      return fmt::format("{}", double(value));
    case element_type::NULL_VALUE:
      return {};
    case element_type::ARRAY:
    case element_type::OBJECT:
    case element_type::BOOL:
      break;
  }
  report_wrong_type(key, "text", draft);
  return {};
}

std::string text_at(simdjson::dom::object object, std::string_view key, Draft& draft) {
  simdjson::dom::element value;
  if (object.at_key(key).get(value) != simdjson::SUCCESS) return {};
  return text_of(value, key, draft);
}

std::string_view string_at(simdjson::dom::object object, std::string_view key) {
  std::string_view text;
  if (object.at_key(key).get(text) != simdjson::SUCCESS) return {};
  return text;
}

}  // namespace medseg::indexer
