#include "indexer/command/subcommands.hpp"
#include "indexer/command/terminal.hpp"

#include <medseg/searcher.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace medseg::command {

namespace {

constexpr std::size_t kVenuesShown = 10;
constexpr std::uint64_t kLongestBar = 40;

std::string json_text(const IndexInfo& info) {
  nlohmann::ordered_json years = nlohmann::ordered_json::array();
  for (const auto& [year, papers] : info.years)
    years.push_back({{"year", year}, {"papers", papers}});
  nlohmann::ordered_json venues = nlohmann::ordered_json::array();
  for (const auto& [venue, papers] : info.top_venues) {
    venues.push_back({{"venue", venue}, {"papers", papers}});
  }
  const nlohmann::ordered_json object{{"path", info.path},
                                      {"bytes", info.bytes},
                                      {"format", info.format},
                                      {"analyser", info.analyser},
                                      {"languages", info.languages},
                                      {"sources", info.sources},
                                      {"papers", info.papers},
                                      {"authors", info.authors},
                                      {"venues", info.venues},
                                      {"years", years},
                                      {"diagnostics", info.diagnostics},
                                      {"top_venues", venues}};
  // A path need not be UTF-8; JSON must be.
  return object.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

std::string row(std::string_view name, std::string_view value) {
  return fmt::format("{:<12}{}\n", name, printable(value));
}

std::string joined(const std::vector<std::string>& values) {
  return fmt::format("{}", fmt::join(values, ", "));
}

std::string bar(std::uint64_t value, std::uint64_t largest) {
  std::string blocks;
  const std::uint64_t length = std::max<std::uint64_t>(value * kLongestBar / largest, 1);
  for (std::uint64_t i = 0; i < length; ++i) blocks += "▇";
  return blocks;
}

std::string years_text(const IndexInfo& info) {
  std::uint64_t largest = 1;
  for (const auto& [year, papers] : info.years) largest = std::max(largest, papers);
  std::string text;
  for (const auto& [year, papers] : info.years) {
    text += fmt::format("  {:>4} {:>7} {}\n", year, papers, bar(papers, largest));
  }
  return text;
}

std::string venues_text(const IndexInfo& info) {
  std::string text;
  const std::size_t shown = std::min(info.top_venues.size(), kVenuesShown);
  for (std::size_t i = 0; i < shown; ++i) {
    const auto& [venue, papers] = info.top_venues[i];
    text += fmt::format("       {:>7} {}\n", papers, printable(venue));
  }
  if (info.venues > shown) text += fmt::format("               and {} more\n", info.venues - shown);
  return text;
}

std::string table(const IndexInfo& info) {
  std::string text = row("file", info.path);
  text += row("size", fmt::format("{} ({})", size_text(info.bytes), count(info.bytes, "byte")));
  text += row("format", std::to_string(info.format));
  text += row("analyser", info.analyser);
  text += row(info.languages.size() == 1 ? "language" : "languages", joined(info.languages));
  text += row(info.sources.size() == 1 ? "source" : "sources", joined(info.sources));
  text += row("papers", std::to_string(info.papers));
  text += row("authors", std::to_string(info.authors));
  text += row("venues", std::to_string(info.venues));
  text += row("diagnostics", std::to_string(info.diagnostics));
  if (!info.years.empty()) text += "years\n" + years_text(info);
  if (!info.top_venues.empty()) text += "top venues\n" + venues_text(info);
  return text;
}

}  // namespace

int run(const InfoArguments& arguments) {
  for (const IndexInfo& info : Searcher(arguments.index).info()) {
    print(arguments.json ? json_text(info) : table(info));
  }
  finish_printing();
  return 0;
}

}  // namespace medseg::command
