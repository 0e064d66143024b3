// The first golden table: spellings that are one thing, and such as must stay apart.
#include "tests/text/show.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace medseg::text;

TEST_CASE("each spelling of a group finds every other") {
  const std::vector<std::vector<std::string>> groups{
      {"U-Net", "UNet", "U Net", "u-net", "unet", "u net", "U‐Net", "U‑Net", "U–Net", "U−Net",
       "U_Net", "ＵＮｅｔ", "{U}-{N}et"},
      {"nnU-Net", "nnUNet", "nnunet", "NNU-Net", "nnu-net"},
      {"MedSegDiff-V2", "MedSegDiffV2", "MedSegDiff V2", "medsegdiff v2", "medsegdiff-v2",
       "medsegdiffv2"},
      {"GPT-4", "GPT4", "GPT 4", "gpt4", "gpt 4", "gpt-4"},
      {"GPT-3.5", "GPT3.5", "gpt 3.5"},
      {"GPT-4o", "GPT4o", "gpt 4o"},
      {"CycleGAN", "Cycle-GAN", "cyclegan", "cycle-gan"},
      {"3D", "3-D", "3d", "3 d", "3 D"},
      {"few-shot", "fewshot", "Few-Shot", "FewShot"},
      {"SAM 2", "SAM2", "SAM-2", "sam2"},
      {"DeepLab V3", "DeepLabV3", "deeplab-v3", "deeplab v3"},
      {"TransUNet++", "transunet++", "Trans-UNet++"},
      {"C++", "c++", "Ｃ＋＋"},
      {"β-VAE", "beta-VAE", "βVAE", "$\\beta$-VAE", "betavae"},
      {"TNF-α", "TNFα", "tnf-alpha", "TNF-$\\alpha$"},
      {"T³", "T3", "T$^3$", "T-3"},
      {"U²-Net", "U2-Net", "u2net", "$U^2$-Net"},
      {"H₂O", "H2O", "H$_2$O"},
      {"Crohn's", "Crohn’s", "crohn's", "Crohns"},
      {"O'Brien", "O’Brien", "OBrien", "obrien"},
      {"Schrödinger", "Schroedinger", "SCHRÖDINGER", "Schr\\\"odinger", "Schro\u0308dinger"},
      {"naïve", "naive", "nai\u0308ve", R"(na\"{\i}ve)"},
      {"COVID-19", "COVID19", "Covid 19"},
      {"Straße", "Strasse"},
      {"10,000", "10000"},
  };
  for (const auto& group : groups) {
    for (const auto& typed : group) {
      for (const auto& printed : group) {
        CAPTURE(typed, printed);
        CHECK(finds(prose(typed), prose("Learning " + printed + ": a method")));
      }
    }
  }
}

TEST_CASE("what is asked for does not find another thing") {
  struct Row {
    std::string typed;
    std::string printed;
  };
  const std::vector<Row> rows{
      {"gpt3", "GPT-2"},
      {"gpt2", "gpt3"},
      {"GPT-35", "GPT-3.5"},
      {"GPT-3.5", "GPT-35"},
      {"U-Net++", "U-Net"},
      {"TransUNet++", "TransUNet"},
      {"SAM", "same"},
      {"same", "SAM"},
      {"C++", "C"},
      {"C#", "C"},
      {"C++", "C#"},
      {"3D", "2D"},
      {"2D", "3D"},
      {"V2", "V3"},
      {"MedSegDiff-V2", "MedSegDiff"},
      {"20202024", "2020-2024"},
      {"23D", "2-3D"},
      {"Müller", "Miller"},
      {"alpha", "αβγ"},
      {"が", "か"},
      {"unet", "net"},
      {"nnU-Net", "U-Net"},
      {"31", "3.1"},
      {"1000", "1,2,3"},
  };
  for (const auto& [typed, printed] : rows) {
    CAPTURE(typed, printed);
    CHECK_FALSE(finds(prose(typed), prose("Learning " + printed + ": a method")));
  }
}

TEST_CASE("a name without its plus signs finds the one with them") {
  CHECK(finds(prose("C"), prose("C++")));
  CHECK(finds(prose("U-Net"), prose("U-Net++")));
  CHECK(finds(prose("unet"), prose("U-Net++")));
  CHECK(finds(prose("transunet"), prose("TransUNet++")));
  CHECK(finds(prose("unet3"), prose("UNet3+")));
}

TEST_CASE("parts of a compound find it") {
  CHECK(finds(prose("medsegdiff"), prose("MedSegDiff-V2")));
  CHECK(finds(prose("unet"), prose("nnU-Net")));
  CHECK(finds(prose("sam adapter"), prose("3DSAM-adapter")));
  CHECK(finds(prose("3d sam"), prose("3DSAM-adapter")));
  CHECK(finds(prose("self supervised"), prose("Self-Supervised")));
}
