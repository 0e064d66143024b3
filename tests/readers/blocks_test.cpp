#include "indexer/readers/blocks.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace medseg::indexer;

namespace {

std::vector<Block> blocks_of(const std::string& text) {
  std::vector<Block> blocks;
  read_blocks(text, [&](Block&& block) { blocks.push_back(std::move(block)); });
  return blocks;
}

/// The lines of the first block with their styles: S strong, E emphasis, L link, I image, C code.
std::vector<std::string> shown(const std::string& text) {
  std::vector<std::string> lines;
  const std::vector<Block> blocks = blocks_of(text);
  for (const Line& line : blocks.at(0).lines) {
    std::string shown;
    for (const Run& run : line.runs) {
      std::string style;
      if (run.strong) style += 'S';
      if (run.emphasis) style += 'E';
      if (run.kind == RunKind::link) style += 'L';
      if (run.kind == RunKind::image) style += 'I';
      if (run.kind == RunKind::code) style += 'C';
      shown += style + "(" + run.text + (run.url.empty() ? "" : "|" + run.url) + ")";
    }
    lines.push_back(shown);
  }
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("every kind of line end") {
  CHECK(shown("a\\\nb") == Lines{"(a)", "(b)"});
  CHECK(shown("a  \nb") == Lines{"(a)", "(b)"});
  CHECK(shown("a\nb") == Lines{"(a)", "(b)"});
  CHECK(shown("a\r\nb\rc") == Lines{"(a)", "(b)", "(c)"});
  for (const std::string tag : {"<br>", "<br/>", "<br />", "<BR>", "</br>"}) {
    CAPTURE(tag);
    CHECK(shown("a" + tag + "b") == Lines{"(a)", "(b)"});
    CHECK(shown("a" + tag + "\nb") == Lines{"(a)", "(b)"});
  }
}

TEST_CASE("styles, links and images") {
  CHECK(shown("**a *b* c**") == Lines{"S(a )SE(b)S( c)"});
  CHECK(shown("*a, b*") == Lines{"E(a, b)"});
  CHECK(shown("*a, b *") == Lines{"(*a, b *)"});
  CHECK(shown("[[Paper](u)][[Code](v)]") == Lines{"([)L(Paper|u)(][)L(Code|v)(])"});
  CHECK(shown("[]()") == Lines{"L()"});
  CHECK(shown("[a `b` *c*](u)") == Lines{"L(a b c|u)"});
  CHECK(shown("[![Stars](badge)](u) ![x](y)") == Lines{"L(Stars|u)( )I(x|y)"});
  CHECK(shown("`code`") == Lines{"C(code)"});
  CHECK(shown("~~a~~ b &amp; c") == Lines{"(a)( b & c)"});
  CHECK(shown("[a\nb](u) c") == Lines{"L(a b|u)( c)"});
  CHECK(shown("see https://a.org/x now") ==
        Lines{"(see )L(https://a.org/x|https://a.org/x)( now)"});
  const Block wrapped = blocks_of("**a\nb** c\nd").at(0);
  CHECK(wrapped.lines.at(1).inside);
  CHECK_FALSE(wrapped.lines.at(2).inside);
}

TEST_CASE("comments are not there") {
  CHECK(shown("a <!-- **b** --> c") == Lines{"(a )( c)"});
  CHECK(blocks_of("<!--\n**a** \\\n*b*\n-->").empty());
  CHECK(blocks_of("<!---\n**a**\n\n*b*\n--->\n").empty());
}

TEST_CASE("headings and what separates paragraphs") {
  const auto blocks = blocks_of("## A `b` #\n\nc\n\n- d\n\n---\n\nE\n===\n");
  std::vector<int> kinds;
  kinds.reserve(blocks.size());
  for (const Block& block : blocks) kinds.push_back(static_cast<int>(block.kind));
  const int h = static_cast<int>(BlockKind::heading);
  const int p = static_cast<int>(BlockKind::paragraph);
  const int o = static_cast<int>(BlockKind::other);
  CHECK(kinds == std::vector<int>{h, p, o, o, p, o, h});
  CHECK(blocks.front().level == 2);
  CHECK(blocks.back().level == 1);
}
