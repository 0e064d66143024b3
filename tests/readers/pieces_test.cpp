#include "indexer/readers/pieces.hpp"

#include "indexer/readers/blocks.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace medseg::indexer;

namespace {

/// "note(MIA, 2024)", "link(Paper|u)", "words(x)"; ! unbalanced, ? broken, * without outer brackets.
std::vector<std::string> pieces(const std::string& text) {
  std::vector<std::string> shown;
  read_blocks(text, [&](Block&& block) {
    for (const Piece& piece : pieces_of(block.lines)) {
      std::string name = piece.kind == PieceKind::note   ? "note"
                         : piece.kind == PieceKind::link ? "link"
                                                         : "words";
      if (piece.unbalanced) name += '!';
      if (piece.broken) name += '?';
      if (piece.kind == PieceKind::link && !piece.bracketed) name += '*';
      name += "(" + piece.text.raw();
      if (piece.kind == PieceKind::link) name += "|" + piece.url;
      shown.push_back(name + ")");
    }
  });
  return shown;
}

using Pieces = std::vector<std::string>;

}  // namespace

TEST_CASE("notes and links, with and without spaces between") {
  const Pieces wanted{"note(MIA, 2024)", "link(Paper|u)", "link(Code|v)"};
  CHECK(pieces("[MIA, 2024] [[Paper](u)] [[Code](v)]") == wanted);
  CHECK(pieces("[MIA, 2024][[Paper](u)][[Code](v)]") == wanted);
  CHECK(pieces("[MIA,\n2024] [[Paper](u)]\n[[Code](v)]").at(0) == "note(MIA, 2024)");
  CHECK(pieces("[MIA, 2024] [ [Paper](u) | [Code](v) ]") == wanted);
  CHECK(pieces("[MIA, 2024] [[Paper]](u)").at(1) == "link*(Paper|u)");
  CHECK(pieces("[MIA, 2024] [Paper](u)").at(1) == "link*(Paper|u)");
  CHECK(pieces("[a] words [b] ![badge](x)") == Pieces{"note(a)", "words( words )", "note(b)"});
  CHECK(pieces("[[Github]()]") == Pieces{"link(Github|)"});
  CHECK(pieces("[ ] [] |").empty());
}

TEST_CASE("brackets that are missing") {
  CHECK(pieces("[MIA, 2024 [[Paper](u)]") == Pieces{"link(Paper|u)", "note!(MIA, 2024  )"});
  CHECK(pieces("MIA, 2024] [[Paper](u)]") == Pieces{"note!(MIA, 2024)", "link(Paper|u)"});
  CHECK(pieces("[MIA, 2024] [[Paper](u)") == Pieces{"note(MIA, 2024)", "link(Paper|u)"});
  CHECK(pieces("[MIA, 2024] [Paper](u)]") == Pieces{"note(MIA, 2024)", "link*(Paper|u)"});
}

TEST_CASE("links that Markdown does not read") {
  CHECK(pieces("[[Paper](https://a.org/b c.pdf)] [[Code](v)]") ==
        Pieces{"link?(Paper|https://a.org/b%20c.pdf)", "link(Code|v)"});
  CHECK(pieces("[[Paper](https://a.org/b] [[Code](v)]") ==
        Pieces{"link?(Paper|https://a.org/b)", "link(Code|v)"});
  CHECK(pieces("[[Paper] (https://a.org/b)]") == Pieces{"link?(Paper|https://a.org/b)"});
  CHECK(pieces("[[Paper] \\ (https://a.org/b)]") == Pieces{"link?(Paper|https://a.org/b)"});
  CHECK(pieces("[[Code]([https://a.org](https://b.org))]") == Pieces{"link?(Code|https://b.org)"});
  CHECK(pieces("[MIA, 2024] (https://a.org/b)").at(0) == "note(MIA, 2024)");
}

TEST_CASE("a piece stands where its bracket does") {
  read_blocks("> [A] words\n>   [MIA, 2024] [[Paper](u)]", [](Block&& block) {
    const auto pieces = pieces_of(block.lines);
    if (pieces.empty()) return;
    REQUIRE(pieces.size() == 4);
    CHECK(pieces[0].at == Place{1, 3});
    CHECK(pieces[2].at == Place{2, 5});
    CHECK(pieces[3].at == Place{2, 18});
  });
}
