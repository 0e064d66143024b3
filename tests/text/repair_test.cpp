#include "libsearch/text/repair.hpp"

#include "libsearch/text/codepages.hpp"
#include "libsearch/text/utf8.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace medseg::text;

namespace {

/// UTF-8 read as a code page and saved again.
std::string damaged(const std::string& utf8, CodePage page) {
  std::string out;
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      out += c;
      continue;
    }
    for (char32_t code = 0x80; code < 0x10000; ++code) {
      if (byte_of(code, page) == byte) {
        append_code(out, code);
        break;
      }
    }
  }
  return out;
}

}  // namespace

TEST_CASE("mojibake is read rightly") {
  const std::vector<std::pair<std::string, std::string>> rows{
      {"P√∂lsterl", "Pölsterl"},
      {"‚ÄòSqueeze & Excite‚Äô", "‘Squeeze & Excite’"},
      {"\uF8FFüîç Related", "🔍 Related"},
      {"PÃ¶lsterl", "Pölsterl"},
      {"PÃƒÂ¶lsterl", "Pölsterl"},
      {"NoÃ«l and ZoÃ«", "Noël and Zoë"},
      {"Crohnâ€™s", "Crohn’s"},
      {"Crohn\u00E2\u0080\u0099s", "Crohn’s"},
      {"Crohn\u00C3\u00A2\u00C2\u0080\u00C2\u0099s", "Crohn’s"},
      {"Î±-VAE", "α-VAE"},
      {"Œ±-VAE", "α-VAE"},
      {"ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет"},
      {"–ü—Ä–∏–≤–µ—Ç", "Привет"},
      {"æ·±åº¦", "深度"},
      {"Bucure»ôti", "București"},
      {"Nguy·ªÖn", "Nguyễn"},
  };
  for (const auto& [text, mended] : rows) {
    CAPTURE(text);
    const auto result = mend_mojibake(text);
    REQUIRE(result.has_value());
    CHECK(*result == mended);
    CHECK_FALSE(mend_mojibake(*result).has_value());
  }
}

TEST_CASE("what was damaged on purpose is mended") {
  for (const std::string name :
       {"Pölsterl", "Jürgen Müller", "José Núñez", "Łukasz Żółw", "Søren Kierkegaard", "François",
        "Çağlar Gülçehre", "Dvořák", "“Quoted”", "T³", "β-VAE", "a → b", "Ω-net", "Nguyễn"}) {
    for (const auto page : {CodePage::western, CodePage::mac_roman}) {
      CAPTURE(name, static_cast<int>(page));
      const std::string once = damaged(name, page);
      REQUIRE(once != name);
      CHECK(mend_mojibake(once).value_or("none") == name);
      CHECK(mend_mojibake(damaged(once, page)).value_or("none") == name);
    }
  }
}

TEST_CASE("rightly spelled text is never touched") {
  for (const std::string text :
       {"",         "plain",      "Pölsterl",  "«état»",   "l’été",       "“État”", "CAFÉ–BAR",
        "“café”—a", "√π and ≈∞",  "IRMÃ”",     "JOÃO",     "ÁÉÍÓÚ",       "Ñandú",  "déjà vu…",
        "„Ärger“",  "‚Äußerung‘", "naïve—Ã",   "深度学习", "Привет, мир", "Ἀθήνα",  "£5 © 2020 ®",
        "à «là»",   "Žižek",      "50 °C ± 2", "été—où",   "’été",        "É«",     "“Über”",
        "a…à",      "–à",         "\xC3",      "\xFF\xFE"}) {
    CAPTURE(text);
    CHECK_FALSE(mend_mojibake(text).has_value());
  }
}

TEST_CASE("UTF-8 is told from other bytes") {
  for (const std::string good : {"", "a", "é", "€", "😀", "\xF4\x8F\xBF\xBF", "\xEE\x80\x80"}) {
    CHECK(is_utf8(good));
    CHECK(to_utf8(good) == good);
  }
  const std::vector<std::pair<std::string, std::string>> rows{
      {"\x80", "\uFFFD"},
      {"\xC0\x80", "\uFFFD\uFFFD"},
      {"\xE2\x82", "\uFFFD"},
      {"a\xE2\x82z", "a\uFFFDz"},
      {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
      {"\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"},
      {"\xF0\x9F\x98", "\uFFFD"},
      {"\xFF", "\uFFFD"},
  };
  for (const auto& [bytes, text] : rows) {
    CHECK_FALSE(is_utf8(bytes));
    CHECK(to_utf8(bytes) == text);
  }
}

TEST_CASE("controls are taken out") {
  CHECK(strip_controls("a\x1B[31mb\x07\x7F") == "a[31mb");
  CHECK(strip_controls("a\tb\nc\r\nd\re") == "a\tb\nc\nd e");
  CHECK(strip_controls("a\u009Bb\u0085c") == "ab c");
  CHECK(strip_controls("\u202Eevil\u202C \u2066x\u2069 \u200Ey\uFEFF") == "evil x y");
  CHECK(strip_controls("a\u200Bb\u00ADc\u2060d\u200Ce") == "abcde");
  CHECK(strip_controls("a\u2028b") == "a b");
  CHECK(strip_controls("می\u200Cخواهم") == "می\u200Cخواهم");
  CHECK(strip_controls("\xC3x\x9B") == "x");
  CHECK(strip_controls("Pölsterl 🔍") == "Pölsterl 🔍");
}

TEST_CASE("emoji are taken out, letters and signs stay") {
  CHECK(strip_emoji("🔍Related Surveys") == "Related Surveys");
  CHECK(strip_emoji("🔍 Few-Shot  Learning 🎉🎉") == "Few-Shot Learning");
  CHECK(strip_emoji("a👩\u200D🔬b 👍🏽 ❤️ 🇩🇪 1️⃣ c") == "a b c");
  CHECK(strip_emoji("⭐ Stars ✔ ☎️") == "Stars");
  CHECK(strip_emoji("© ® ™ α→β #1 * 2") == "© ® ™ α→β #1 * 2");
  CHECK(strip_emoji("  plain   text ") == "plain text");
  CHECK(strip_emoji("深度学习").size() == 12);
}

TEST_CASE("white space is squeezed") {
  CHECK(squeeze_spaces("  a \t\n b\u00A0\u2003c  ") == "a b c");
  CHECK(squeeze_spaces(" \u3000 ").empty());
  CHECK(squeeze_spaces("").empty());
}

TEST_CASE("width on a terminal") {
  CHECK(display_width("") == 0);
  CHECK(display_width("abc") == 3);
  CHECK(display_width("Pölsterl") == 8);
  CHECK(display_width("Po\u0308lsterl") == 8);
  CHECK(display_width("深度") == 4);
  CHECK(display_width("한글") == 4);
  CHECK(display_width("\u1112\u1161\u11AB") == 2);
  CHECK(display_width("ＡＢ") == 4);
  CHECK(display_width("🔍") == 2);
  CHECK(display_width("a\u200Bb\x07") == 2);
}

TEST_CASE("HTML entities are read") {
  const std::vector<std::pair<std::string, std::string>> rows{
      {"", ""},
      {"R&amp;D &lt;b&gt;", "R&D <b>"},
      {"Caf&eacute; P&ouml;lsterl &Scaron;koda &ccedil;a &Oslash;", "Café Pölsterl Škoda ça Ø"},
      {"a&#8211;b &#x2019;&#X41;", "a–b ’A"},
      {"&alpha;-GAN &Omega;", "α-GAN Ω"},
      {"&amp;lt;", "&lt;"},
      {"AT&T; &unknown; & &; &#; &#x; &", "AT&T; &unknown; & &; &#; &#x; &"},
      {"&#27;&#0;&#xD800;&#x110000;&#155;", "&#27;&#0;&#xD800;&#x110000;&#155;"},
      {"&amp;", "&"},
      {"&&amp;", "&&"},
  };
  for (const auto& [text, plain] : rows) {
    CAPTURE(text);
    CHECK(read_entities(text) == plain);
  }
}
