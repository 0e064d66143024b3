#include "indexer/names.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using medseg::indexer::NameList;
using medseg::indexer::split_names;
using Names = std::vector<std::string>;

TEST_CASE("names are split") {
  struct Row {
    std::string text;
    Names names;
  };
  const Row rows[] = {
      {"Jane Roe", {"Jane Roe"}},
      {"Jane Roe, John Doe", {"Jane Roe", "John Doe"}},
      {"Jane Roe, Ada Poe, and John Doe", {"Jane Roe", "Ada Poe", "John Doe"}},
      {"Jane Roe,Ada Poe,and John Doe", {"Jane Roe", "Ada Poe", "John Doe"}},
      {"Jane Roe , Ada Poe ,John Doe", {"Jane Roe", "Ada Poe", "John Doe"}},
      {"Jane Roe and John Doe", {"Jane Roe", "John Doe"}},
      {"Jane Roe, and John Doe", {"Jane Roe", "John Doe"}},
      {"Jane Roe & John Doe", {"Jane Roe", "John Doe"}},
      {"Jane Roe; Ada Poe; John Doe", {"Jane Roe", "Ada Poe", "John Doe"}},
      {"Jane Roe，Ada Poe、John Doe", {"Jane Roe", "Ada Poe", "John Doe"}},
      {"Jane Roe, John Doe,", {"Jane Roe", "John Doe"}},
      // "and" within a name is none
      {"Alexander Sandland, Andrea Brand", {"Alexander Sandland", "Andrea Brand"}},
      {"Metin And, Orlando Anders", {"Metin And", "Orlando Anders"}},
      // Kept as printed
      {"J. P. Roe, S. Kevin Zhou", {"J. P. Roe", "S. Kevin Zhou"}},
      {"Jane Roea, perry j. poe", {"Jane Roea", "perry j. poe"}},
      {"Kwang-Ting Cheng, Ludwig van der Rohe", {"Kwang-Ting Cheng", "Ludwig van der Rohe"}},
      {"Jürgen Pölz, Søren Ørsted", {"Jürgen Pölz", "Søren Ørsted"}},
      {"John Doe, Jr., Jane Roe", {"John Doe, Jr.", "Jane Roe"}},
      {"John Doe III, Jane R.", {"John Doe III", "Jane R."}},
      // Marks and numbers of footnotes
      {"*Jane Roe*, John Doe†, Ada Poe‡", {"Jane Roe", "John Doe", "Ada Poe"}},
      {"Jane Roe1,2, John Doe²", {"Jane Roe", "John Doe"}},
      {"Jane Roe, John Doe.", {"Jane Roe", "John Doe"}},
      {"", {}},
      {" , ", {}},
      {"and", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const NameList list = split_names(row.text);
    CHECK(list.names == row.names);
    CHECK_FALSE(list.et_al);
  }
}

TEST_CASE("et al. ends a list of names") {
  for (const std::string end :
       {" et al.", ", et al.", " et al", " et. al.", " et.al.", ", etal", " ET AL.", " et al. *",
        ", and others", " and others", ", others", ", ...", ", …", ", and others."}) {
    CAPTURE(end);
    const NameList list = split_names("Jane Roe, John Doe" + end);
    CHECK(list.names == Names{"Jane Roe", "John Doe"});
    CHECK(list.et_al);
  }
  CHECK_FALSE(split_names("Jane Roe, Bet Al").et_al);
  CHECK(split_names("Jane Brothers, Zoe Carothers").names ==
        Names{"Jane Brothers", "Zoe Carothers"});
}

TEST_CASE("a missing name is seen, a last comma is not one") {
  CHECK(split_names("Jane Roe,, John Doe").gap);
  CHECK(split_names("Jane Roe, and , John Doe").gap);
  CHECK(split_names(", John Doe").gap);
  CHECK_FALSE(split_names("Jane Roe, John Doe, ").gap);
  CHECK_FALSE(split_names("Jane Roe, et al.").gap);
}
