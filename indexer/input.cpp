#include "indexer/input.hpp"

#include "indexer/byte_source.hpp"
#include "indexer/utf16.hpp"

#include <medseg/error.hpp>

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace medseg::indexer {

struct Input::State {
  std::optional<ByteSource> source;
  bool standard_input = false;  ///< to be opened when it is first asked for
  std::string buffer;

  std::string_view rest;  ///< of a text in memory
  std::size_t part_bytes = kPartBytes;

  std::optional<Utf16Decoder> utf16;
  std::string decoded;

  bool begun = false;
  bool ended = false;
  std::optional<std::string_view> first;  ///< the head, not taken yet

  std::string_view raw_part() {
    if (standard_input && !source) source.emplace(STDIN_FILENO, "the standard input");
    if (!source) {
      const std::string_view part = rest.substr(0, part_bytes);
      rest.remove_prefix(part.size());
      return part;
    }
    buffer.resize(kPartBytes);
    return std::string_view(buffer).substr(0, source->read(buffer.data(), buffer.size()));
  }

  /// A part as UTF-8; empty at the end.
  std::string_view part() {
    while (!ended) {
      std::string_view raw = raw_part();
      ended = raw.empty();
      if (!begun) raw = without_mark(raw);
      begun = true;
      if (utf16) {
        decoded = ended ? utf16->finish() : utf16->decode(raw);
        raw = decoded;
      }
      if (!raw.empty()) return raw;
    }
    return {};
  }

  /// Takes a byte order mark off the first part.
  std::string_view without_mark(std::string_view raw) {
    if (raw.starts_with("\xEF\xBB\xBF")) return raw.substr(3);
    if (raw.starts_with("\xFF\xFE") || raw.starts_with("\xFE\xFF")) {
      utf16.emplace(raw.starts_with("\xFE\xFF"));
      return raw.substr(2);
    }
    return raw;
  }
};

Input::Input(std::unique_ptr<State> state) : state_(std::move(state)) {}
Input::~Input() = default;
Input::Input(Input&&) noexcept = default;
Input& Input::operator=(Input&&) noexcept = default;

Input Input::file(const std::string& path) {
  auto state = std::make_unique<State>();
  state->source.emplace(path);
  return Input(std::move(state));
}

Input Input::standard_input() {
  auto state = std::make_unique<State>();
  state->standard_input = true;
  return Input(std::move(state));
}

Input Input::text(std::string_view text, std::size_t part_bytes) {
  auto state = std::make_unique<State>();
  state->rest = text;
  state->part_bytes = std::max<std::size_t>(part_bytes, 3);  // a byte order mark in one part
  return Input(std::move(state));
}

std::string_view Input::head() {
  if (!state_->begun) state_->first = state_->part();
  return state_->first.value_or(std::string_view{});
}

std::string_view Input::next() {
  if (!state_->first) return state_->part();
  const std::string_view part = *state_->first;
  state_->first.reset();
  return part.empty() ? state_->part() : part;
}

std::string read_all(Input& input, std::size_t limit) {
  std::string all;
  for (std::string_view part = input.next(); !part.empty(); part = input.next()) {
    if (part.size() > limit - all.size()) {
      throw Error(ErrorCode::io, fmt::format("the text is longer than {} MiB", limit >> 20U),
                  "split it, or give it as BibTeX, RIS or JSON Lines, which have no limit");
    }
    all += part;
  }
  return all;
}

}  // namespace medseg::indexer
