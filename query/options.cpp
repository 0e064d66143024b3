#include "query/options.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>

namespace medseg::command {

namespace {

constexpr std::string_view kTryHelp = "medseg-query --help tells what there is";

[[noreturn]] void refuse(std::string message, std::string hint = std::string(kTryHelp)) {
  throw Error(ErrorCode::invalid_argument, std::move(message), std::move(hint));
}

std::size_t number(std::string_view option, std::string_view value) {
  std::size_t result = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), result);
  if (error != std::errc{} || end != value.data() + value.size()) {
    refuse(fmt::format("--{} wants a number, not '{}'", option, value));
  }
  return result;
}

Sort sort_order(std::string_view value) {
  constexpr std::array<std::pair<std::string_view, Sort>, 5> kOrders{{
      {"relevance", Sort::relevance},
      {"year", Sort::year_ascending},
      {"-year", Sort::year_descending},
      {"title", Sort::title_ascending},
      {"-title", Sort::title_descending},
  }};
  for (const auto& [name, order] : kOrders) {
    if (name == value) return order;
  }
  refuse(fmt::format("nothing can be sorted by '{}'", value),
         "--sort takes relevance, year, -year, title or -title");
}

Colour colour(std::string_view value) {
  if (value == "auto") return Colour::automatic;
  if (value == "always") return Colour::always;
  if (value == "never") return Colour::never;
  refuse(fmt::format("--color cannot be '{}'", value), "--color takes auto, always or never");
}

struct Known {
  std::string_view name;
  char letter;
  bool has_value;
  void (*apply)(Options& options, const std::string& value);
};

constexpr std::array kKnown{
    Known{"index", 'i', true, [](Options& o, const std::string& v) { o.indexes.push_back(v); }},
    Known{"limit", 'n', true,
          [](Options& o, const std::string& v) { o.search.limit = number("limit", v); }},
    Known{"offset", '\0', true,
          [](Options& o, const std::string& v) { o.search.offset = number("offset", v); }},
    Known{"sort", '\0', true,
          [](Options& o, const std::string& v) { o.search.sort = sort_order(v); }},
    Known{"strict", '\0', false, [](Options& o, const std::string&) { o.search.strict = true; }},
    Known{"explain", '\0', false, [](Options& o, const std::string&) { o.search.explain = true; }},
    Known{"json", '\0', false, [](Options& o, const std::string&) { o.output = Output::json; }},
    Known{"jsonl", '\0', false,
          [](Options& o, const std::string&) { o.output = Output::json_lines; }},
    Known{"color", '\0', true, [](Options& o, const std::string& v) { o.colour = colour(v); }},
    Known{"batch", '\0', true, [](Options& o, const std::string& v) { o.batch = v; }},
    Known{"times", '\0', false, [](Options& o, const std::string&) { o.times = true; }},
    Known{"help", 'h', false, [](Options& o, const std::string&) { o.help = true; }},
    Known{"version", 'V', false, [](Options& o, const std::string&) { o.version = true; }},
};

const Known* find_name(std::string_view name) {
  const auto* const found = std::find_if(kKnown.begin(), kKnown.end(),
                                         [&](const Known& known) { return known.name == name; });
  return found == kKnown.end() ? nullptr : found;
}

const Known* find_letter(char letter) {
  const auto* const found = std::find_if(kKnown.begin(), kKnown.end(), [&](const Known& known) {
    return known.letter == letter && letter != '\0';
  });
  return found == kKnown.end() ? nullptr : found;
}

bool is_number(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class Reader {
 public:
  explicit Reader(const std::vector<std::string>& arguments) : arguments_(arguments) {}

  Options run() {
    while (at_ < arguments_.size()) {
      const std::string& argument = arguments_[at_++];
      if (only_words_ || !argument.starts_with('-') || argument == "-") {
        add_word(argument);
      } else if (argument == "--") {
        only_words_ = true;
      } else if (argument.starts_with("--")) {
        read_long(argument);
      } else {
        read_short(argument);
      }
    }
    check();
    return std::move(options_);
  }

 private:
  void add_word(const std::string& word) {
    if (has_words_) options_.query += ' ';
    options_.query += word;
    has_words_ = true;
  }

  void read_long(const std::string& argument) {
    const std::size_t equals = argument.find('=');
    const std::string name = argument.substr(2, equals == std::string::npos ? equals : equals - 2);
    const Known* const known = find_name(name);
    if (known == nullptr) refuse(fmt::format("unknown option '--{}'", name));
    std::optional<std::string> value;
    if (equals != std::string::npos) value = argument.substr(equals + 1);
    if (value && !known->has_value) refuse(fmt::format("--{} takes no value", name));
    apply(*known, std::move(value));
  }

  /// `-n 5`, `-n5`; any other letters after the first make it a word of the query, or an error.
  void read_short(const std::string& argument) {
    const Known* const known = find_letter(argument[1]);
    const std::string rest = argument.substr(2);
    if (known != nullptr && rest.empty()) return apply(*known, std::nullopt);
    if (known != nullptr && known->name == "limit" && is_number(rest)) return apply(*known, rest);
    if (has_words_) return add_word(argument);
    refuse(fmt::format("unknown option '{}'", argument),
           fmt::format("a query that begins with a dash stands after --: medseg-query -- {}",
                       argument));
  }

  void apply(const Known& known, std::optional<std::string> value) {
    if (known.has_value && !value) {
      if (at_ == arguments_.size()) refuse(fmt::format("--{} wants a value", known.name));
      value = arguments_[at_++];
    }
    if (known.has_value && value->empty()) {
      refuse(fmt::format("--{} wants a value", known.name));
    }
    known.apply(options_, value.value_or(""));
  }

  void check() const {
    if (options_.help || options_.version) return;
    const bool blank = options_.query.find_first_not_of(" \t\r\n") == std::string::npos;
    if (options_.batch.empty()) {
      if (blank)
        refuse("nothing to search for", "medseg-query WORD... searches, --help tells more");
      if (options_.times) refuse("--times goes with --batch only");
      return;
    }
    if (has_words_) refuse("--batch takes its queries from a file, not from the command line");
    if (options_.output != Output::text || options_.search.explain) {
      refuse("--batch has a form of its own; it goes without --json, --jsonl and --explain");
    }
  }

  const std::vector<std::string>& arguments_;
  std::size_t at_ = 0;
  bool only_words_ = false;
  bool has_words_ = false;
  Options options_;
};

}  // namespace

Options parse_options(const std::vector<std::string>& arguments) {
  return Reader(arguments).run();
}

}  // namespace medseg::command
