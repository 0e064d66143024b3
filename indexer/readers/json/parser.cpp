#include "indexer/readers/json/parser.hpp"

#include "indexer/readers/json/mend.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>

namespace medseg::indexer {
namespace {

/// Finds the place of a fault, which simdjson does not tell.
class FaultFinder : public nlohmann::json_sax<nlohmann::json> {
 public:
  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool start_object(std::size_t) override { return true; }
  bool key(string_t&) override { return true; }
  bool end_object() override { return true; }
  bool start_array(std::size_t) override { return true; }
  bool end_array() override { return true; }
  bool parse_error(std::size_t position, const std::string&,
                   const nlohmann::detail::exception&) override {
    fault = position;
    return false;
  }

  std::size_t fault = 1;  ///< counts from 1
};

Place place_of_fault(std::string_view text, Place at) {
  FaultFinder finder;
  nlohmann::json::sax_parse(text.begin(), text.end(), &finder);
  const std::string_view before = text.substr(0, std::max<std::size_t>(finder.fault, 1) - 1);
  const std::size_t line_end = before.rfind('\n');
  if (line_end == std::string_view::npos) return moved(at, before.size());
  const auto lines = std::count(before.begin(), before.end(), '\n');
  return {at.line + static_cast<std::uint32_t>(lines),
          static_cast<std::uint32_t>(before.size() - line_end)};
}

std::string what_is_wrong(simdjson::error_code error) {
  switch (error) {
    case simdjson::DEPTH_ERROR:
      return "values are nested too deep";
    case simdjson::STRING_ERROR:
    case simdjson::UNCLOSED_STRING:
      return "a string is broken";
    case simdjson::NUMBER_ERROR:
      return "a number is broken";
    case simdjson::UTF8_ERROR:
      return "there are bytes that are not UTF-8";
    case simdjson::INCORRECT_TYPE:
      return "it is no object";
    case simdjson::EMPTY:
      return "it is empty";
    default:
      return "something is missing or stands where it cannot";
  }
}

}  // namespace

simdjson::simdjson_result<simdjson::dom::element> JsonParser::parse(std::string_view text) {
  padded_.reserve(text.size() + simdjson::SIMDJSON_PADDING);
  padded_.assign(text);
  return parser_.parse(padded_.data(), padded_.size(), false);
}

std::optional<simdjson::dom::object> JsonParser::read(std::string_view text, Place at,
                                                      StreamReport& report) {
  simdjson::dom::object object;
  simdjson::error_code error = parse(text).get(object);
  if (error == simdjson::SUCCESS) return object;
  if (error != simdjson::INCORRECT_TYPE && error != simdjson::DEPTH_ERROR) {
    const auto mended = mended_json(text);
    if (mended && parse(mended->text).get(object) == simdjson::SUCCESS) {
      report.warn(at, mended->code, "not quite JSON: " + mended->what + "; read all the same");
      return object;
    }
  }
  const bool fault_has_place = error != simdjson::DEPTH_ERROR && error != simdjson::INCORRECT_TYPE;
  report.reject(fault_has_place ? place_of_fault(text, at) : at, "bad-json",
                fmt::format("the record is no JSON object: {}; left out", what_is_wrong(error)));
  return std::nullopt;
}

}  // namespace medseg::indexer
