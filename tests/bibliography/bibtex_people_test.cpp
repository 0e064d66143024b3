#include "indexer/readers/bibtex/people.hpp"
#include "tests/bibliography/reading.hpp"

namespace medseg::tests {
namespace {

struct PeopleCase {
  const char* latex;
  const char* printed;
  bool et_al = false;
  bool odd = false;
};

TEST_CASE("people of BibTeX are printed as they call themselves") {
  const auto expected = GENERATE(values<PeopleCase>({
      {"Jane Roe", "Jane Roe"},
      {"Roe, Jane", "Jane Roe"},
      {"Roe, Jane and Doe, John", "Jane Roe | John Doe"},
      {"Roe, Jane AND\n   Doe, John", "Jane Roe | John Doe"},
      {"Ludwig van Beethoven and van Beethoven, Ludwig",
       "Ludwig van Beethoven | Ludwig van Beethoven"},
      {"de la Cruz, Maria", "Maria de la Cruz"},
      {"King, Jr, Martin Luther", "Martin Luther King Jr"},
      {"King, Jr., Martin Luther", "Martin Luther King Jr."},
      {"King, Martin Luther, Jr.", "Martin Luther King Jr."},
      {"Martin Luther King, Jr.", "Martin Luther King Jr."},
      {"Smith, V.", "V. Smith"},
      {"Roe, J.~K.", "J. K. Roe"},
      {"{The ATLAS Collaboration}", "The ATLAS Collaboration"},
      {"{Barnes and Noble, Inc.} and Roe, Jane", "Barnes and Noble, Inc. | Jane Roe"},
      {"Roe, Jane and others", "Jane Roe", true},
      {"Roe, Jane and {others}", "Jane Roe", true},
      {"Roe, Jane and et al.", "Jane Roe", true},
      {"Roe, Jane et al.", "Jane Roe", true},
      {"Roe, Jane, et al.", "Jane Roe", true},
      {"Anders Sand and Andy Andersson", "Anders Sand | Andy Andersson"},
      {"Roe, Jane, and Doe, John", "Jane Roe | John Doe"},
      {"and Roe, Jane and and Doe, John and", "Jane Roe | John Doe"},
      {"family=Eyck, prefix=van, given=Jan", "Jan van Eyck"},
      {"family=Eyck, prefix=van, given=Jan, suffix=Jr", "Jan van Eyck Jr"},
      {"Jane Roe, John Doe, Max Poe, Ann Coe", "Jane Roe | John Doe | Max Poe | Ann Coe", false,
       true},
      {"Roe, Jane, Doe, John", "Jane Roe | John Doe", false, true},
      {"Roe, Jane; Doe, John", "Jane Roe | John Doe", false, true},
      {"Jane Roe \\& John Doe", "Jane Roe | John Doe"},
      {"", ""},
      {"and", ""},
      {",", ""},
      {"{}", ""},
  }));
  CAPTURE(expected.latex);
  const indexer::People people = indexer::read_people(expected.latex);
  std::vector<std::string> names = people.names;
  std::erase_if(names, [](const std::string& name) { return name.empty(); });
  CHECK(joined(names) == expected.printed);
  CHECK(people.et_al == expected.et_al);
  CHECK(people.odd == expected.odd);
}

TEST_CASE("accents and braces in names are read") {
  const Paper paper = only_paper(read(
      indexer::Format::bibtex,
      R"(@misc{k, title = {T}, author = {P{\"o}lsterl, Sebastian and {\c C}i{\c{c}}ek, {\"O}zg{\"u}n and {\O}stergaard, J{\o}rn}})"));
  CHECK(joined(paper.authors) == "Sebastian Pölsterl | Özgün Çiçek | Jørn Østergaard");
}

TEST_CASE("names that are not joined by and are reported") {
  const auto result =
      read(indexer::Format::bibtex, "@misc{k, title={T},\n author={Jane Roe; John Doe}}");
  REQUIRE(result.papers.size() == 1);
  CHECK(joined(result.papers[0].authors) == "Jane Roe | John Doe");
  CHECK(codes(result) == "2:2 bad-names");
}

TEST_CASE("a book of editors has them for authors") {
  CHECK(joined(only_paper(read(indexer::Format::bibtex,
                               "@book{k, title={T}, editor={Roe, Jane and Doe, John}}"))
                   .authors) == "Jane Roe | John Doe");
}

}  // namespace
}  // namespace medseg::tests
