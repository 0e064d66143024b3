#include "libsearch/text/rules.hpp"

#include "libsearch/text/analyser.hpp"

#include <catch2/catch.hpp>

#include <cstdint>
#include <string>

using namespace medseg::text;

namespace {

constexpr const char* kProbe =
    R"(U-Net, UNet and U Net; nnU-Net: MedSegDiff V2 (GPT-3.5, GPT 4o) CycleGANs for 3D, 3 D and )"
    R"(7 T MRI. C++ C# TransUNet++ UNet3+ 3DSAM-adapter SAM.MD AT&T fast_align O'Brien Crohn's )"
    R"(Crohn’s J.-M. i.i.d. state-of-the-art one-two-three-four-five-six-seven-eight-nine 1,000 )"
    R"(2020-2024 1990s top 5 a 3 step plan; β-VAE TNF-α αβγ T$^3$ H₂O {\"U}ber $\alpha$-Net \o re )"
    R"(Pölsterl Poelsterl Søgaard Århus Đorđe Straße Œuvre Łódź cnns gpus LLMs BERTs segmentations )"
    R"(深度学习 カタカナ 한국어 ภาษาไทย Ёлка किताब ＵＮｅｔ vitamin D deficiency hepatitis B and 🔍 x)";

/// FNV-1a over all that the analyser gives.
class Hash {
 public:
  void add(const std::string& text) {
    for (const char c : text) add_byte(static_cast<unsigned char>(c));
    add_byte(0);
  }
  void add(const Form& form) {
    add(form.term);
    for (const auto& equal : form.equal) add(equal);
    add(form.bare);
    add(form.stem);
    add(std::to_string(form.begin) + "-" + std::to_string(form.end));
  }
  void add(const Analysis& analysis) {
    for (const Unit& unit : analysis.units) {
      add(std::to_string(static_cast<int>(unit.bond)));
      for (const Form& word : unit.words) add(word);
      for (const Joined& joined : unit.joined) add(joined.form);
    }
    for (const auto& [letter, unit] : Analyser::initials(analysis)) {
      add(letter + std::to_string(unit));
    }
  }
  [[nodiscard]] std::uint64_t value() const { return value_; }

 private:
  void add_byte(unsigned char byte) { value_ = (value_ ^ byte) * 0x100000001B3U; }
  std::uint64_t value_ = 0xCBF29CE484222325U;
};

}  // namespace

TEST_CASE("the rules are those of their version") {
  const Analyser analyser;
  Hash hash;
  hash.add(analyser.analyse(kProbe, TextKind::prose));
  hash.add(analyser.analyse(kProbe, TextKind::name));
  // When this fails the rules have changed, and every index must be built anew: count
  // kRulesVersion up in libsearch/text/rules.hpp and write the new pair here.
  CHECK(kRulesVersion == 1);
  CHECK(hash.value() == 0xD7E980D0F633ABFB);
}
