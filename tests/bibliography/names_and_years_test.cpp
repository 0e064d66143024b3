#include "indexer/readers/record/markup.hpp"
#include "indexer/readers/record/person.hpp"
#include "indexer/readers/record/year.hpp"

#include <catch2/catch.hpp>

namespace medseg::tests {
namespace {

TEST_CASE("years are read from dates of all kinds") {
  const auto [text, year] = GENERATE(table<const char*, int>({
      {"2020", 2020},
      {"2020-05-01", 2020},
      {"01.05.2020", 2020},
      {"20200501", 2020},
      {"202005", 2020},
      {"May 2020", 2020},
      {"2020a", 2020},
      {"2019/2020", 2019},
      {"1763", 1763},
      {"1018", 0},
      {"3000", 0},
      {"20", 0},
      {"12345", 0},
      {"", 0},
  }));
  CAPTURE(text);
  CHECK(indexer::read_year(text).number == year);
}

TEST_CASE("a year to come is told, a wrong one is impossible") {
  CHECK(indexer::read_year("in press").told);
  CHECK(indexer::read_year("To appear").told);
  CHECK(indexer::read_year("n.d.").told);
  CHECK_FALSE(indexer::read_year("soon").told);
  CHECK(indexer::read_year("1018").impossible);
}

TEST_CASE("names with commas are turned round") {
  const auto [text, name] = GENERATE(table<const char*, const char*>({
      {"Roe, Jane", "Jane Roe"},
      {"Roe", "Roe"},
      {"Jane Roe", "Jane Roe"},
      {"Roe, Jr, Jane", "Jane Roe Jr"},
      {"Roe, Jane, Jr", "Jane Roe Jr"},
      {"Roe, Jane, III", "Jane Roe III"},
      {"Roe, J.", "J. Roe"},
      {"Roe, V", "V Roe"},
      {"{Roe, Inc.}", "{Roe, Inc.}"},
      {",", ""},
      {"Roe,", "Roe"},
  }));
  CAPTURE(text);
  CHECK(indexer::turned_round(text) == name);
}

TEST_CASE("markup of bibliographies is read, other signs are text") {
  const auto [text, plain] = GENERATE(table<const char*, const char*>({
      {"a <i>b</i> c", "a b c"},
      {"H<sub>2</sub>O", "H2O"},
      {"<jats:p>a</jats:p><jats:p>b</jats:p>", " a  b "},
      {"<span class=\"nocase\">a</span>", "a"},
      {"a<br/>b", "a b"},
      {"a < b > c", "a < b > c"},
      {"a <b and c> d", "a <b and c> d"},
      {"<script>x</script>", "<script>x</script>"},
      {"a &amp; b &lt;c&gt; &#233;&#xe9; &nbsp;", "a & b <c> éé  "},
      {"&#27; &#0; &#xD800; &#x110000; &unknown; & ;",
       "&#27; &#0; &#xD800; &#x110000; &unknown; & ;"},
      {"<", "<"},
      {"&", "&"},
      {"", ""},
  }));
  CAPTURE(text);
  CHECK(indexer::without_markup(text) == plain);
}

TEST_CASE("some labels lead beside the paper") {
  CHECK(indexer::label_leads_to_paper("Paper"));
  CHECK(indexer::label_leads_to_paper(""));
  CHECK_FALSE(indexer::label_leads_to_paper("Code (official)"));
  CHECK_FALSE(indexer::label_leads_to_paper("Dataset"));
}

}  // namespace
}  // namespace medseg::tests
