#include "tests/text/show.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace medseg::text;

TEST_CASE("words of names") {
  const std::vector<std::pair<std::string, std::string>> rows{
      {"Kwang-Ting Cheng", "kwang|ting cheng"},
      {"J.M.B. Smith", "j|m|b smith"},
      {"J.-M. Smith", "j|m smith"},
      {"J. Wu", "j wu"},
      {"Wu J", "wu j"},
      {"O’Brien", "o|brien"},
      {"Ngo Thi Ánh", "ngo thi anh"},
      {"McNamara", "mc|namara"},
      {"陈安东", "陈安 安东"},
      {"S. Kevin Zhou 3", "s kevin zhou 3"},
  };
  for (const auto& [text, units] : rows) {
    CAPTURE(text);
    CHECK(show(name(text)) == units);
  }
  for (const Unit& unit : name("Kwang-Ting Cheng and others running").units) {
    CHECK(unit.whole().stem.empty());
    for (const Form& word : unit.words) CHECK(word.stem.empty());
  }
}

TEST_CASE("spellings of a name find one another") {
  const std::vector<std::vector<std::string>> groups{
      {"Pölsterl", "Polsterl", "Poelsterl", "PÖLSTERL", "P{\\\"o}lsterl"},
      {"Müller", "Muller", "Mueller"},
      {"Søgaard", "Sogaard", "Soegaard"},
      {"Łukasz", "Lukasz"},
      {"Kwang-Ting", "Kwangting", "KwangTing", "Kwang‐Ting"},
      {"O'Brien", "O’Brien", "OBrien"},
      {"Müller-Böhm", "Mueller-Boehm", "Muller-Bohm", "Müller-Boehm"},
      {"Jürgen", "Juergen", "Jurgen"},
      {"Đorđe", "Djordje"},
      {"Đorđe", "Dorde"},
      {"McNamara", "Mcnamara", "MCNAMARA"},
      {"Weiß", "Weiss"},
  };
  for (const auto& group : groups) {
    for (const auto& typed : group) {
      for (const auto& printed : group) {
        CAPTURE(typed, printed);
        CHECK(finds(name(typed), name(printed)));
      }
    }
  }
  for (const auto& [typed, printed] : std::vector<std::pair<std::string, std::string>>{
           {"Xu", "Xue"}, {"Xue", "Xu"}, {"Michal", "Michael"}, {"Chen", "Cheng"}, {"Wu", "Wue"}}) {
    CAPTURE(typed, printed);
    CHECK_FALSE(finds(name(typed), name(printed)));
  }
}

TEST_CASE("initials") {
  const auto initials = [](std::string_view text) {
    std::string out;
    for (const auto& [letter, unit] : Analyser::initials(name(text))) {
      out += (out.empty() ? "" : " ") + letter + std::to_string(unit);
    }
    return out;
  };
  CHECK(initials("Kwang-Ting Cheng") == "k0 t0 c1");
  CHECK(initials("J.M.B.") == "j0 m0 b0");
  CHECK(initials("J. Wu") == "j0 w1");
  CHECK(initials("Øyvind Ñúñez") == "o0 n1");
  CHECK(initials("Þór") == "t0");
  CHECK(initials("McNamara LeCun") == "m0 l1");
  CHECK(initials("O'Brien") == "o0 b0");
  CHECK(initials("陈安东 Иван 3") == "и2");
  CHECK(initials("").empty());
}
