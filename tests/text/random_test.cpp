// Properties that hold for any text, tried on many of a fixed seed.
#include "libsearch/text/characters.hpp"
#include "libsearch/text/fold.hpp"
#include "libsearch/text/folding.hpp"
#include "libsearch/text/latex.hpp"
#include "libsearch/text/repair.hpp"
#include "libsearch/text/utf8.hpp"
#include "tests/text/show.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <random>
#include <string>

using namespace medseg::text;

namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t limit) {
  return random() % limit;
}

std::string random_bytes(Random& random, std::size_t length) {
  std::string bytes;
  for (std::size_t i = 0; i < length; ++i) bytes += static_cast<char>(random() & 0xFFU);
  return bytes;
}

/// Pieces of titles in any order: what the rules are about, close together.
std::string random_title(Random& random) {
  static const std::array<std::string, 42> kPieces{
      "U",       "Net",     "GAN", "s",      "3",    "D",   "v2",    "-",      "–",  " ", " ",
      "++",      ".",       ",",   "'",      "’",    "&",   "_",     "#",      "α",  "β", "ö",
      "o\u0308", "é",       "深",  "度",     "ガ",   "ไทย", "한",    "\\\"",   "{",  "}", "$",
      "^",       "\\alpha", "³",   "\u200D", "\xFF", "🔍",   "1,000", "\u00AD", "seg"};
  std::string title;
  const std::size_t count = below(random, 14);
  for (std::size_t i = 0; i < count; ++i) title += kPieces[below(random, kPieces.size())];
  return title;
}

bool is_boundary(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80;
}

void check_form(const Form& form, std::string_view text) {
  REQUIRE_FALSE(form.term.empty());
  REQUIRE(form.term.size() <= kLongestWord);
  REQUIRE(is_utf8(form.term));
  REQUIRE(fold_word(form.term) == form.term);
  for (const auto& equal : form.equal) {
    REQUIRE_FALSE(equal.empty());
    REQUIRE(equal.size() <= kLongestWord);
  }
  REQUIRE(form.begin < form.end);
  REQUIRE(form.end <= text.size());
  if (is_utf8(text)) {
    REQUIRE(is_boundary(text, form.begin));
    REQUIRE(is_boundary(text, form.end));
  }
}

void check_analysis(const Analysis& analysis, std::string_view text) {
  std::size_t last = 0;
  for (const Unit& unit : analysis.units) {
    REQUIRE_FALSE(unit.words.empty());
    REQUIRE((unit.words.size() > 1) == (unit.bond != Bond::none));
    REQUIRE((unit.words.size() > 1) == !unit.joined.empty());
    REQUIRE(unit.begin() >= last);
    last = unit.begin();
    for (const Form& word : unit.words) check_form(word, text);
    for (const Joined& joined : unit.joined) {
      REQUIRE(joined.count >= 2);
      REQUIRE(joined.first + joined.count <= unit.words.size());
      check_form(joined.form, text);
    }
    if (!unit.joined.empty()) REQUIRE(unit.joined.back().count == unit.words.size());
  }
}

void check_all(const Analyser& analyser, const std::string& text) {
  CAPTURE(text);
  check_analysis(analyser.analyse(text, TextKind::prose), text);
  const auto names = analyser.analyse(text, TextKind::name);
  check_analysis(names, text);
  for (const auto& initial : Analyser::initials(names)) REQUIRE(initial.unit < names.units.size());
  const std::string folded = fold(text);
  REQUIRE(fold(folded) == folded);
  REQUIRE(is_utf8(folded));
  const std::string valid = to_utf8(text);
  REQUIRE(is_utf8(valid));
  const auto plain = read_latex(text);
  REQUIRE((plain.origin.empty() ? plain.text == text || plain.text.empty()
                                : plain.origin.size() == plain.text.size()));
  REQUIRE(sort_key(text, 20).size() <= 20);
  REQUIRE(is_utf8(strip_controls(text)));
  REQUIRE(strip_controls(strip_controls(text)) == strip_controls(text));
  REQUIRE(is_utf8(strip_emoji(valid)));
  const std::string squeezed = squeeze_spaces(text);
  REQUIRE(squeeze_spaces(squeezed) == squeezed);
  if (const auto mended = mend_mojibake(text)) {
    REQUIRE_FALSE(mended->empty());
    if (is_utf8(text)) REQUIRE(is_utf8(*mended));
  }
  REQUIRE(display_width(text) <= 2 * text.size());
}

}  // namespace

TEST_CASE("nothing breaks on random bytes") {
  Random random(20250101);
  const Analyser analyser;
  for (int i = 0; i < 3000; ++i) check_all(analyser, random_bytes(random, below(random, 60)));
}

TEST_CASE("nothing breaks on random characters") {
  Random random(7);
  const Analyser analyser;
  for (int i = 0; i < 5000; ++i) {
    std::string text;
    const std::size_t count = below(random, 12);
    for (std::size_t k = 0; k < count; ++k) {
      const auto code = static_cast<char32_t>(below(random, k % 2 == 0 ? 0x3400 : 0x20000));
      if (code != 0 && (code < 0xD800 || code > 0xDFFF)) append_code(text, code);
    }
    check_all(analyser, text);
  }
}

TEST_CASE("nothing breaks on random titles") {
  Random random(42);
  const Analyser analyser;
  for (int i = 0; i < 10000; ++i) check_all(analyser, random_title(random));
}

TEST_CASE("ASCII takes a shorter way to the same") {
  Random random(3);
  Characters quick;
  Characters general;
  for (int i = 0; i < 5000; ++i) {
    std::string text;
    const std::size_t length = below(random, 80);
    for (std::size_t k = 0; k < length; ++k) text += static_cast<char>(random() & 0x7FU);
    CAPTURE(text);
    read_ascii(text, quick);
    read_unicode(text, general);
    REQUIRE(quick.count == general.count);
    REQUIRE(quick.kinds == general.kinds);
    for (std::size_t at = 0; at <= quick.count; ++at) REQUIRE(quick.byte(at) == general.byte(at));
    REQUIRE(fold(text) == fold_unicode(text));
  }
}

TEST_CASE("ASCII beside other scripts is analysed as it is alone") {
  Random random(11);
  const Analyser analyser;
  for (int i = 0; i < 5000; ++i) {
    std::string text;
    const std::size_t length = below(random, 40);
    static constexpr std::string_view kLetters = "aUsNeG34D .-_'&+#,v";
    for (std::size_t k = 0; k < length; ++k) text += kLetters[below(random, kLetters.size())];
    CAPTURE(text);
    const auto alone = analyser.analyse(text, TextKind::prose);
    const auto beside = analyser.analyse(text + " ! é", TextKind::prose);
    REQUIRE(beside.units.size() == alone.units.size() + 1);
    auto without = beside;
    without.units.pop_back();
    REQUIRE(show(without) == show(alone));
    REQUIRE(indexed(without) == indexed(alone));
  }
}

TEST_CASE("long texts are analysed in time that grows with them") {
  const Analyser analyser;
  for (const std::string piece : {"aB", "a-", "a'", "1,", "1,000,", "C++", "a ", "\\'", "$x", "é",
                                  "深", "{a", "x_{", "\u0301", "a.", "U Net ", "GPT 4 "}) {
    CAPTURE(piece);
    std::string text;
    while (text.size() < 300'000) text += piece;
    const auto analysis = analyser.analyse(text, TextKind::prose);
    REQUIRE(analysis.units.size() <= text.size());
    REQUIRE(fold(text).size() <= 4 * text.size());
  }
}
