#include "libsearch/text/latex.hpp"

#include "libsearch/text/repair.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace medseg::text;

TEST_CASE("LaTeX is read as it prints") {
  const std::vector<std::pair<std::string, std::string>> rows{
      {"plain", "plain"},
      {R"({\"u}ber)", "über"},
      {R"(\"{u}ber \"uber)", "über über"},
      {R"(\'e \`a \^o \~n \=a \.z)", "é à ô ñ ā ż"},
      {R"(\v{S}koda \c{c}a {\c c}a \u{g} \H{o} \k{a} \r{a} \d{s})", "Škoda ça ça ğ ő ą å ṣ"},
      {R"(Mart{\'\i}nez Mart\'{\i}nez Mart\'inez)", "Martínez Martínez Martínez"},
      {R"(Nguy\~{\^e}n)", "Nguyễn"},
      {R"(S{\o}gaard \O{}rsted \L{}ukasz \ss \ae\aa)", "Søgaard Ørsted Łukasz ßæå"},
      {R"(\o stergaard)", "østergaard"},
      {R"($\alpha$-GAN \beta-VAE)", "α-GAN β-VAE"},
      {"T$^3$ and H$_2$O, $L^{12}$", "T³ and H₂O, L¹²"},
      {R"(R$^{n}$ 360$^\circ$ $x_{ij}$)", "Rⁿ 360° x_ij"},
      {R"($\mathcal{N}$-ball, \textbf{bold} {\em soft} \emph{x}y)", "N-ball, bold soft xy"},
      {R"({BERT}: {P}re-training)", "BERT: Pre-training"},
      {R"($\ell_1$-norm $10\times$)", "ℓ₁-norm 10×"},
      {R"($\frac{1}{2}$)", "1/2"},
      {R"(R\&D 50\% \#1 a\_b \$5)", "R&D 50% #1 a_b $5"},
      {"Refer360^{\\circ}", "Refer360°"},
      {"$5 or $10", "$5 or $10"},
      {"Under $100 a Day", "Under $100 a Day"},
      {"a } b { c", "a } b { c"},
      {R"(\unknown{x} y)", R"(\unknownx y)"},
      {"snake_case$", "snake_case$"},
      {R"(trailing \)", R"(trailing \)"},
      {R"(\')", "'"},
      {R"(\^{} \~{})", "^ ~"},
      {"$$x$$", "x"},
      {"$k$-means", "k-means"},
  };
  for (const auto& [text, plain] : rows) {
    CAPTURE(text);
    CHECK(read_latex(text).text == plain);
  }
}

TEST_CASE("every byte of plain text knows where it came from") {
  const std::string text = R"(M{\"u}ller $\alpha$x)";
  const auto plain = read_latex(text);
  REQUIRE(plain.text == "Müller αx");
  REQUIRE(plain.origin.size() == plain.text.size());
  CHECK(plain.origin[0] == 0);
  CHECK(plain.origin[1] == 2);
  CHECK(plain.origin[2] == 2);
  CHECK(plain.origin[3] == 6);
  CHECK(plain.origin.back() == text.size() - 1);
  CHECK(read_latex("none").origin.empty());
}

TEST_CASE("LaTeX that never ends is read in time that does") {
  for (const std::string piece : {"{", "}", "$", "\\'{", "^{", "{\\em ", "$x", "\\frac{", "\\'"}) {
    std::string text;
    for (int i = 0; i < 20000; ++i) text += piece;
    CAPTURE(piece);
    const auto plain = read_latex(text);
    CHECK(plain.text.size() <= 2 * text.size());
    CHECK(is_utf8(plain.text));
    std::string closed = text;
    for (int i = 0; i < 20000; ++i) closed += '}';
    CHECK(read_latex(closed).text.size() <= 2 * closed.size());
  }
}
