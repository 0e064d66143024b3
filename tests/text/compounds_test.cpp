#include "libsearch/text/compounds.hpp"

#include "tests/text/show.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace medseg::text;

namespace {

std::string joined(std::string_view text) {
  std::string out;
  for (const Unit& unit : prose(text).units) {
    for (const Joined& one : unit.joined) out += (out.empty() ? "" : " ") + one.form.term;
  }
  return out;
}

std::string lower(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return text;
}

}  // namespace

TEST_CASE("words of a compound") {
  const std::vector<std::pair<std::string, std::string>> rows{
      {"U-Net", "u|net"},
      {"UNet", "u|net"},
      {"unet", "unet"},
      {"CycleGAN", "cycle|gan"},
      {"CycleGANs", "cycle|gans"},
      {"nnUNet", "nn|u|net"},
      {"MedSegDiff-V2", "med|seg|diff|v|2"},
      {"GANs CNNs IDs", "gans cnns ids"},
      {"3D", "3|d"},
      {"3DSAM-adapter", "3|d|sam|adapter"},
      {"3DUNet", "3|d|u|net"},
      {"GPT-3.5", "gpt|3.5"},
      {"SAM.MD", "sam|md"},
      {"i.i.d. U.S.", "i|i|d u|s"},
      {"fast_align", "fast|align"},
      {"AT&T, R & D", "at|t r d"},
      {"O'Brien", "o|brien"},
      {"RED/BLEU", "red bleu"},
      {"H₂O T³ U²-Net", "h|2|o t|3 u|2|net"},
      {"β-VAE βVAE", "beta|vae beta|vae"},
      {"C++11", "c++|11"},
      {"KAIST기반", "kaist|기반"},
      {"one-two-three-four-five-six-seven-eight-nine-ten",
       "one|two|three|four|five|six|seven|eight nine|ten"},
  };
  for (const auto& [text, units] : rows) {
    CAPTURE(text);
    CHECK(show(prose(text)) == units);
  }
}

TEST_CASE("joined forms") {
  CHECK(joined("word").empty());
  CHECK(joined("U-Net") == "unet");
  CHECK(joined("nnU-Net") == "nnu unet nnunet");
  CHECK(joined("SARS-CoV-2") == "sarsco cov v2 sarscov cov2 sarscov2");
  CHECK(joined("GPT-3.5") == "gpt3.5");
  // Two numbers side by side stay two.
  CHECK(joined("2020-2024") == "2020-2024");
  // Five words in all ways, so that MedSegDiff-V2 is found as medsegdiff.
  CHECK(joined("MedSegDiff-V2") ==
        "medseg segdiff diffv v2 medsegdiff segdiffv diffv2 medsegdiffv segdiffv2 medsegdiffv2");
  // More words: pairs, beginnings, ends and the whole.
  CHECK(joined("a-b-c-d-e-f") == "ab bc cd de ef abc def abcd cdef abcde bcdef abcdef");
}

TEST_CASE("the whole comes last and spans the unit") {
  for (const std::string text : {"U-Net", "a-b-c-d-e-f-g-h", "MedSegDiff V2", "SAM 2"}) {
    const auto analysis = prose(text);
    REQUIRE(analysis.units.size() == 1);
    const Unit& unit = analysis.units[0];
    CHECK(unit.joined.back().first == 0);
    CHECK(unit.joined.back().count == unit.words.size());
    CHECK(unit.whole().begin == unit.begin());
    CHECK(unit.whole().end == unit.end());
    CHECK(unit.end() == text.size());
  }
}

TEST_CASE("loose bonds") {
  const std::vector<std::pair<std::string, std::string>> rows{
      {"U Net", "u~net"},
      {"Attention U Net", "attention u~net"},
      {"3D U Net", "3|d u~net"},
      {"GPT 4", "gpt~4"},
      {"GPT 3.5", "gpt~3.5"},
      {"GPT 4o", "gpt~4~o"},
      {"DeepLab V3", "deep~lab~v~3"},
      {"SAM 2 U Net", "sam~2 u~net"},
      {"efficient 3 D segmentation", "efficient 3~d segmentation"},
      {"at 7 T MRI", "at 7~t mri"},
      {"X ray", "x~ray"},
      {"hepatitis B and C", "hepatitis~b and c"},
      {"top 5 methods", "top~5 methods"},
      {"a 3 step plan", "a 3 step plan"},
      {"a net, I see", "a net i see"},
      {"learning a model", "learning a model"},
      {"in 2024", "in 2024"},
      {"study of 2024 patients", "study of 2024 patients"},
      {"J. Wu", "j wu"},
      {"U, Net", "u net"},
      {"U / Net", "u net"},
      {"state-of-the-art 3", "state|of|the|art 3"},
      {"C++ 11", "c++ 11"},
      {"U  Net", "u~net"},
      {"U\u00A0Net", "u~net"},
      {"深度 U Net", "深度 u~net"},
  };
  for (const auto& [text, units] : rows) {
    CAPTURE(text);
    CHECK(show(prose(text)) == units);
  }
  CHECK(show(name("U Net GPT 4")) == "u net gpt 4");
}

TEST_CASE("bonds do not look at case") {
  for (const std::string text :
       {"U Net", "nnU Net", "MedSegDiff V2 and GPT 4o", "DeepLab V3", "SAM 2 U Net", "Top 5 of 10",
        "Vitamin D Deficiency in 3 D", "ImageNet 1K", "A U Net", "YOLO V 8", "ResNet 50 T Cell",
        "McNamara's 2 D UNets", "U-Net 3 X", "BERT Large 24"}) {
    CAPTURE(text);
    const auto typed = prose(lower(text));
    const auto printed = prose(text);
    REQUIRE(typed.units.size() == printed.units.size());
    for (std::size_t i = 0; i < typed.units.size(); ++i) {
      CHECK(typed.units[i].whole().term == printed.units[i].whole().term);
      CHECK((typed.units[i].bond == Bond::loose) == (printed.units[i].bond == Bond::loose));
    }
  }
}
