#include "libsearch/text/fold.hpp"

#include "libsearch/text/folding.hpp"
#include "libsearch/text/utf8.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace medseg::text;

TEST_CASE("fold makes equal what means the same") {
  const std::vector<std::pair<std::string, std::string>> rows{
      {"", ""},
      {"U-Net 3D", "u-net 3d"},
      {"Pölsterl", "polsterl"},
      {"Po\u0308lsterl", "polsterl"},
      {"ØRSTED Łódź ĐORĐE", "orsted lodz dorde"},
      {"Straße STRASSE ẞ", "strasse strasse ss"},
      {"Æsir Œuvre Þór Guðmundsson", "aesir oeuvre thor gudmundsson"},
      {"İstanbul ılık", "istanbul ilik"},
      {"Nguyễn Văn Đức", "nguyen van duc"},
      {"U‐Net U‑Net U–Net U—Net U−Net U﹣Net", "u-net u-net u-net u-net u-net u-net"},
      {"Crohn’s Crohn‘s Crohnʼs Crohn´s", "crohn's crohn's crohn's crohn's"},
      {"α β-VAE TNF-α", "alpha beta-vae tnf-alpha"},
      {"µm ϵ ς Ω", "mum epsilon sigma omega"},
      {"Ἀθήνα ΛΌΓΟΣ", "αθηνα λογοσ"},
      {"T³ H₂O ⁴⁵ ①", "t3 h2o 45 1"},
      {"ＵＮｅｔ ﬁne ℓ₁", "unet fine l1"},
      {"٣٤ ३४", "34 34"},
      {"Ёлка Йод", "елка иод"},
      {"が ガ", "が ガ"},
      {"किताब", "किताब"},
      {"\u1112\u1161\u11AB글", "한글"},
      {"a\u00ADb\u200Dc", "abc"},
      {"\xFFx\xC3", "\uFFFDx\uFFFD"},
      {"\xE2\x82x", "\uFFFDx"},
      {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
  };
  for (const auto& [text, folded] : rows) {
    CAPTURE(text);
    CHECK(fold(text) == folded);
    CHECK(fold(folded) == folded);
  }
}

TEST_CASE("the short way of folding Latin is ICU's") {
  for (char32_t code = 1; code < 0x340; ++code) {
    std::string text = "A";
    append_code(text, code);
    text += "b";
    CAPTURE(static_cast<std::uint32_t>(code));
    CHECK(fold(text) == fold_unicode(text));
  }
  for (char32_t code = 0x2000; code < 0x2070; ++code) {
    std::string text = "A";
    append_code(text, code);
    CAPTURE(static_cast<std::uint32_t>(code));
    CHECK(fold(text) == fold_unicode(text));
  }
}

TEST_CASE("folding twice is folding once, for every character") {
  std::string wrong;
  for (char32_t code = 1; code < 0x30000; ++code) {
    if (code >= 0xD800 && code < 0xE000) continue;
    std::string text;
    append_code(text, code);
    const std::string folded = fold(text);
    if (fold(folded) != folded) wrong += text + " ";
  }
  CHECK(wrong.empty());
}

TEST_CASE("fold_word leaves what is in a term") {
  CHECK(fold_word("Crohn's") == "crohns");
  CHECK(fold_word("Crohn’s") == "crohns");
  CHECK(fold_word("10,000") == "10000");
  CHECK(fold_word("3.5") == "3.5");
  CHECK(fold_word("C++") == "c++");
}

TEST_CASE("other foldings write umlauts and Nordic letters out") {
  using Words = std::vector<std::string>;
  CHECK(other_foldings("Pölsterl") == Words{"poelsterl"});
  CHECK(other_foldings("Po\u0308lsterl") == Words{"poelsterl"});
  CHECK(other_foldings("Søgaard") == Words{"soegaard"});
  CHECK(other_foldings("Århus") == Words{"aarhus"});
  CHECK(other_foldings("Đorđe") == Words{"djordje", "djorde", "dordje"});
  CHECK(other_foldings("Müller-Böhm") == Words{"mueller-boehm", "mueller-bohm", "muller-boehm"});
  CHECK(other_foldings("Straße").empty());
  CHECK(other_foldings("Léon").empty());
  CHECK(other_foldings("Mueller").empty());
  CHECK(other_foldings("").empty());
}

TEST_CASE("umlauts written out collapse, but not every ae, oe and ue is one") {
  CHECK(collapsed_umlauts("poelsterl") == "polsterl");
  CHECK(collapsed_umlauts("mueller") == "muller");
  CHECK(collapsed_umlauts("juergen") == "jurgen");
  CHECK(collapsed_umlauts("jaeger") == "jager");
  for (const std::string word : {"xue", "xuefeng", "yuehao", "samuel", "michael", "joel", "miguel",
                                 "rodriguez", "enrique", "bauer", "suen", "baek", "noe", "wu"}) {
    CAPTURE(word);
    CHECK(collapsed_umlauts(word).empty());
  }
}

TEST_CASE("sort keys are words alone") {
  CHECK(sort_key("  \"U-Net\": The Éclair’s   $\\alpha$-Net!", 48) ==
        "u net the eclairs alpha net");
  CHECK(sort_key("abc déf", 5) == "abc d");
  CHECK(sort_key("abc déf", 4) == "abc");
  CHECK(sort_key("深度学习", 8) == "深度");
  CHECK(sort_key("...", 8).empty());
}
