// Whatever the bytes, the reader comes back soon, with valid records and places in the text.
#include "indexer/ids.hpp"
#include "indexer/readers/guard.hpp"
#include "libsearch/text/repair.hpp"
#include "tests/readers/reading.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

using namespace medseg;
using namespace medseg::tests;

namespace {

std::string repeated(const std::string& text, std::size_t times) {
  std::string result;
  result.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) result += text;
  return result;
}

std::string fixture() {
  std::ifstream file(MEDSEG_SOURCE_DIR "/tests/readers/fixtures/messy.md", std::ios::binary);
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// False: something is wrong with what was read.
bool is_sound(const indexer::ReadResult& result, const std::string& text) {
  const auto lines = static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }));
  const auto sound = [&](const std::string& field) {
    return text::is_utf8(field) && text::strip_controls(field) == field;
  };
  return std::all_of(result.papers.begin(), result.papers.end(),
                     [&](const Paper& paper) {
                       return sound(paper.title) && sound(paper.venue) && paper.source.line >= 1 &&
                              paper.source.line <= lines + 1 && !paper.title.empty() &&
                              std::all_of(paper.authors.begin(), paper.authors.end(), sound);
                     }) &&
         std::all_of(
             result.diagnostics.begin(), result.diagnostics.end(), [&](const Diagnostic& d) {
               return sound(d.message) && d.line >= 1 && d.line <= lines + 1 && d.column >= 1;
             });
}

/// The reader comes back with something sound.  Where it took quadratic time for texts of this size
/// it would not come back before the test's time is out.
bool reads(const std::string& text) {
  return is_sound(read(text), text);
}

}  // namespace

constexpr std::size_t kFiftyMillion = 50'000'000;

TEST_CASE("a line of 50 MB") {
  const std::string text =
      entry() + "\n" + repeated("a", kFiftyMillion) + "\n\n" + entry("Another One");
  const auto result = read(text);
  CHECK(result.papers.size() == 2);
  CHECK(result.papers.at(1).source.line == 7);
  CHECK(told(result) == std::vector<std::string>{"5:1 long-line"});
  CHECK(reads("**" + repeated("[", kFiftyMillion)));
}

TEST_CASE("marks without end") {
  const std::string marks[] = {"[",
                               "![",
                               "![[]()",
                               "[a](",
                               "]",
                               "[[]()",
                               "*",
                               "*a ",
                               "**a ",
                               "_a ",
                               "*a _b ",
                               "a**",
                               "> ",
                               "- ",
                               "`",
                               "`a ",
                               "<",
                               "<a ",
                               "<!--",
                               "<?",
                               "&",
                               "~a ",
                               "a@b.",
                               "www.",
                               "http://",
                               "|",
                               "|-",
                               "\\",
                               "(",
                               "\n",
                               "\n> ",
                               "a\n",
                               "[\n",
                               "![\n",
                               "![[]()\n",
                               "**a**\n",
                               "[a]\n",
                               "*a*\n[b]\n",
                               "[[a](https://b c)]",
                               "[a](https://b c\n",
                               "**t**\n*a, b*\n[v, 2020] [[p](u)]\n",
                               "and ",
                               "**a** [b, 2020] [[c](d)] "};
  for (const std::string& mark : marks) {
    CAPTURE(mark);
    CHECK(reads(repeated(mark, 400'000 / mark.size())));
    CHECK(reads("**a** \\\n*b, c* \\\n[v, 2020] " + repeated(mark, 100'000 / mark.size())));
  }
}

TEST_CASE("deep nesting") {
  CHECK(reads(repeated("[", 100'000) + "a" + repeated("]", 100'000)));
  CHECK(reads(repeated("> ", 100'000) + "**a** [b, 2020] [[c](d)]"));
  CHECK(reads(repeated("- ", 100'000) + "**a** [b, 2020] [[c](d)]"));
  CHECK(reads(repeated("**", 100'000) + "a" + repeated("**", 100'000)));
  CHECK(reads("**a** [b, 2020] " + repeated("[", 100'000) + "[c](d)" + repeated("]", 100'000)));
}

TEST_CASE("the guard leaves lists alone") {
  const std::string text = fixture() + "\r\n\r| a | b |\n\n[";
  const auto safe = indexer::guarded(text);
  CHECK(safe.text == text);
  CHECK(safe.too_long.empty());
  const auto cut =
      indexer::guarded("a\r\n" + std::string(indexer::kLongestLine + 1, 'b') + "\r\nc");
  CHECK(cut.text == "a\r\n\r\nc");
  CHECK(cut.too_long == std::vector<std::uint32_t>{2});
  CHECK(indexer::guarded(std::string("a\0b", 3)).text == "a b");
  CHECK(indexer::guarded(repeated("[", 1000)).text == repeated("[", 500) + repeated(" ", 500));
  CHECK(indexer::guarded(repeated("- [\n", 1000)).text == repeated("- [\n", 1000));
}

TEST_CASE("a paragraph of a thousand entries is read, one of a hundred thousand up to a limit") {
  CHECK(read(repeated(entry(), 1000)).papers.size() == 1000);
  const auto result = read(repeated(entry(), 100'000));
  CHECK(result.papers.size() > 1000);
  CHECK_FALSE(message(result, "long-paragraph").empty());
  CHECK(read(repeated(entry() + "\n", 20'000)).papers.size() == 20'000);
}

TEST_CASE("random bytes") {
  std::mt19937 random(20240229);
  const std::string alphabet = "**__[]()<>!-\\`|#&;:, \n\n\r\tAa1,\"'\xC3\xA9\xE2\x80\xFF\x1b";
  for (int i = 0; i < 3000; ++i) {
    std::string text(random() % 400, ' ');
    for (char& c : text) c = alphabet[random() % alphabet.size()];
    CAPTURE(text);
    REQUIRE(is_sound(read(text), text));
  }
  for (int i = 0; i < 500; ++i) {
    std::string text(random() % 400, ' ');
    for (char& c : text) c = static_cast<char>(random() % 256);
    CAPTURE(text);
    REQUIRE(is_sound(read(text), text));
  }
}

TEST_CASE("a list cut at every byte, and with any byte changed") {
  const std::string text = fixture();
  std::mt19937 random(17);
  for (std::size_t end = 0; end <= text.size(); ++end) {
    const std::string cut = text.substr(0, end);
    REQUIRE(is_sound(read(cut), cut));
    std::string changed = text;
    if (end < text.size()) changed[end] = "*[]()\n\\<`_\xFF"[random() % 11];
    auto result = read(changed);
    REQUIRE(is_sound(result, changed));
    indexer::IdGiver().give(result.papers);
    std::vector<std::string> ids;
    for (const Paper& paper : result.papers) ids.push_back(paper.id);
    std::sort(ids.begin(), ids.end());
    REQUIRE(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
  }
}
