#include "tests/readers/reading.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace medseg;
using Path = std::vector<std::string>;

namespace {

std::vector<Path> sections(const std::string& text) {
  std::vector<Path> sections;
  for (const Paper& paper : tests::read(text).papers) sections.push_back(paper.sections);
  return sections;
}

const std::string kEntry = "\n" + tests::entry() + "\n";

}  // namespace

TEST_CASE("the headings above an entry, without the title of the document") {
  CHECK(sections(kEntry) == std::vector<Path>{{}});
  CHECK(sections("# List" + kEntry) == std::vector<Path>{{}});
  CHECK(sections("# List\n## A" + kEntry + "### B" + kEntry + "#### C" + kEntry + "### D" + kEntry +
                 "## E" + kEntry) ==
        std::vector<Path>{{"A"}, {"A", "B"}, {"A", "B", "C"}, {"A", "D"}, {"E"}});
  CHECK(sections("## A" + kEntry) == std::vector<Path>{{"A"}});
  CHECK(sections("# List\n### Deep" + kEntry + "## Less" + kEntry) ==
        std::vector<Path>{{"Deep"}, {"Less"}});
}

TEST_CASE("a document that has more than one heading of level 1") {
  CHECK(sections("# 2024" + kEntry + "# 2023" + kEntry) == std::vector<Path>{{"2024"}, {"2023"}});
  CHECK(sections("# List\nhello\n# A" + kEntry + "# B" + kEntry) ==
        std::vector<Path>{{"A"}, {"B"}});
  CHECK(sections(kEntry + "# List" + kEntry) == std::vector<Path>{{}, {}});
}

TEST_CASE("headings lose emoji and keep their text") {
  CHECK(sections("## 🔍 Vessel *Trees* & `Nets`" + kEntry) ==
        std::vector<Path>{{"Vessel Trees & Nets"}});
  CHECK(sections("## \uF8FFüîçVessels" + kEntry) == std::vector<Path>{{"Vessels"}});
  CHECK(sections("## <a name=x></a>Vessels ![b](c)" + kEntry) == std::vector<Path>{{"Vessels"}});
  CHECK(sections("Vessels\n---" + kEntry) == std::vector<Path>{{"Vessels"}});
  CHECK(sections("## A\n## " + kEntry) == std::vector<Path>{{}});
}
