#include "libsearch/text/analyser.hpp"

#include "tests/text/show.hpp"

#include <medseg/error.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace medseg::text;

TEST_CASE("words and units of prose") {
  const std::vector<std::pair<std::string, std::string>> rows{
      {"", ""},
      {"Diffusion vessel", "diffusion vessel"},
      {"  (a, b); \"c\": d/e! ", "a b c d e"},
      {"Crohn's Crohn’s don't", "crohns crohns dont"},
      {"Bayes' rule, 'quoted' ‘quoted’", "bayes rule quoted quoted"},
      {"L'été d'Alembert", "l|ete d|alembert"},
      {"semi- and fully-supervised -based", "semi and fully|supervised based"},
      {"a--b / c - d", "a b c d"},
      {"C++ C# F#. #1 A+B", "c++ c# f# 1 a b"},
      {"word\xFFword", "word word"},
      {"col·lecció", "col|leccio"},
      {"10,000 1,2 3.5 2.5.1 3.", "10000 1 2 3.5 2.5.1 3"},
      {"αβγ α ΛΌΓΟΣ", "αβγ alpha λογοσ"},
      {"深度学习", "深度 度学 学习"},
      {"深 度", "深 度"},
      {"カタカナー", "カタ タカ カナ ナー"},
      {"한국어 처리", "한국어 처리"},
      {"ภาษาไทย", "ภาษา ไทย"},
      {"किताब पढ़ना", "किताब पढ़ना"},
      {"🔍 emoji, 1️⃣", "emoji 1"},
      {"a\u0301b\u00ADc", "abc"},
      {"\u0301", ""},
      {"- ' . , _ & + #", ""},
  };
  for (const auto& [text, units] : rows) {
    CAPTURE(text);
    CHECK(show(prose(text)) == units);
  }
}

TEST_CASE("terms of words") {
  const auto only = [](std::string_view text) {
    auto analysis = prose(text);
    REQUIRE(analysis.units.size() == 1);
    return analysis.units[0];
  };
  CHECK(only("C++").whole().term == "c++");
  CHECK(only("C++").whole().bare == "c");
  CHECK(only("C#").whole().bare == "c");
  CHECK(only("U-Net++").whole().term == "unet++");
  CHECK(only("U-Net++").whole().bare == "unet");
  CHECK(only("TransUNet++").whole().bare == "transunet");
  CHECK(only("UNet3+").whole().bare == "unet3");
  CHECK(only("U-Net").whole().bare.empty());
  CHECK(only("Schrödinger").whole().equal == std::vector<std::string>{"schroedinger"});
  CHECK(only("Schrödinger-Brücke").whole().equal.size() == 3);
}

TEST_CASE("stems of prose") {
  const std::vector<std::pair<std::string, std::string>> rows{
      {"segmentation", "segment"},
      {"Segmenting", "segment"},
      {"same", "same"},
      {"SAM", "sam"},
      {"SAMs", "sam"},
      {"GANs", "gan"},
      {"gans", "gan"},
      {"CNNs", "cnn"},
      {"cnns", "cnn"},
      {"gpus", "gpu"},
      {"this", "this"},
      {"class", "class"},
      {"AIDS", "aids"},
      {"UNets", "unet"},
      {"U-Nets", "unet"},
      {"TransUNets", "transunet"},
      {"CrossFormer", "crossformer"},
      {"ViTs", "vit"},
      {"Self-Supervised", "selfsupervis"},
      {"selfsupervised", "selfsupervis"},
      {"GPT4", "gpt4"},
      {"1990s", "1990"},
      {"Crohn's", "crohn"},
      {"GAN's", "gan"},
      {"C++", ""},
      {"42", ""},
      {"深度", "深度"},
  };
  for (const auto& [text, stem] : rows) {
    CAPTURE(text);
    const auto analysis = prose(text);
    REQUIRE(analysis.units.size() == 1);
    CHECK(analysis.units[0].whole().stem == stem);
  }
  CHECK(prose("BRAIN IMAGES IN MRI").units[1].whole().stem == "imag");
}

TEST_CASE("a stemmer of another language") {
  const Analyser german({"german", "english"});
  CHECK(german.analyse("Bilder", TextKind::prose).units[0].whole().stem == "bild");
  CHECK_THROWS_AS(Analyser({"klingon"}), medseg::Error);
  CHECK_THROWS_AS(Analyser(std::vector<std::string>{"english", "klingon"}), medseg::Error);
  CHECK_THROWS_AS(Analyser(std::vector<std::string>{}), medseg::Error);
}

TEST_CASE("words that are too long are counted, never cut") {
  const std::string longest(kLongestWord, 'x');
  CHECK(prose(longest).units.size() == 1);
  CHECK(prose(longest).dropped == 0);
  const auto analysis = prose("a " + longest + "x b");
  CHECK(show(analysis) == "a b");
  CHECK(analysis.dropped == 1);
  CHECK(prose(std::string(100000, 'y')).dropped == 1);
  // 40 letters, but 80 bytes and more of them than fit with their Greek.
  std::string greek;
  for (int i = 0; i < 60; ++i) greek += "β";
  CHECK(prose(greek).dropped == 1);
  // A compound longer than a term comes as several units, all of its words kept.
  const auto chain = prose(longest + "-" + longest);
  CHECK(chain.units.size() == 2);
  CHECK(chain.dropped == 0);
}

TEST_CASE("offsets are those of the text given") {
  const std::string text = R"(Müller's {\"U}ber-$\alpha$-Net {U}-Net of Poincar{\'e} T$^3$)";
  const auto analysis = prose(text);
  std::vector<std::string> found;
  for (const Unit& unit : analysis.units) {
    found.push_back(text.substr(unit.begin(), unit.end() - unit.begin()));
  }
  CHECK(found == std::vector<std::string>{"Müller's", R"(\"U}ber-$\alpha$-Net)", "U}-Net", "of",
                                          R"(Poincar{\'e})", "T$^3"});
  const auto pairs = prose("深度学");
  REQUIRE(pairs.units.size() == 2);
  CHECK(pairs.units[1].begin() == 3);
  CHECK(pairs.units[1].end() == 9);
}

TEST_CASE("the fingerprint names rules and languages") {
  const std::string english = Analyser().fingerprint();
  CHECK(english == Analyser().fingerprint());
  CHECK(english != Analyser({"german"}).fingerprint());
  CHECK(english.find("english") != std::string::npos);
  CHECK(english.find("unicode") != std::string::npos);
}
