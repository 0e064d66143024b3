#include "indexer/readers/venue.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace medseg::indexer;

TEST_CASE("venue and year are told apart") {
  struct Row {
    std::string text;
    std::string venue;
    int year;
  };
  const Row rows[] = {
      {"MIA, 2024", "MIA", 2024},
      {"MIA,2024", "MIA", 2024},
      {" IEEE Access , 2021 ", "IEEE Access", 2021},
      {"Nature C, 2024", "Nature C", 2024},
      {"Proc. of A, B, 2020", "Proc. of A, B", 2020},
      {"MIA 2024", "MIA", 2024},
      {"CVPR '24", "CVPR", 2024},
      {"CVPR, '98", "CVPR", 1998},
      {"2024, MIA", "MIA", 2024},
      {"MIA", "MIA", 0},
      {"MIA, in press", "MIA, in press", 0},
      {"Brain 2.0", "Brain 2.0", 0},
      {"Area 51", "Area 51", 0},
      {"MARS, 2023", "MARS", 2023},
      {"2024", "", 2024},
      {"", "", 0},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const VenueYear read = read_venue_year(row.text);
    CHECK(read.venue == row.venue);
    CHECK(read.year == row.year);
    CHECK(read.stray.empty());
    CHECK_FALSE(read.date);
  }
}

TEST_CASE("impossible years") {
  for (const std::string year : {"1018", "3024", "202", "20233", "0000"}) {
    CAPTURE(year);
    const VenueYear read = read_venue_year("CVPR, " + year);
    CHECK(read.venue == "CVPR");
    CHECK(read.year == 0);
    CHECK(read.printed_year == year);
    CHECK(read.impossible());
  }
  CHECK(possible_year(1900));
  CHECK(possible_year(2099));
  CHECK_FALSE(possible_year(1899));
  CHECK_FALSE(possible_year(2100));
}

TEST_CASE("stray characters beside a year") {
  const VenueYear after = read_venue_year("MICCAI, 2023\"");
  CHECK(after.venue == "MICCAI");
  CHECK(after.year == 2023);
  CHECK(after.stray == "\"");
  CHECK(after.stray_at == 12);
  const VenueYear before = read_venue_year("MICCAI, `2023");
  CHECK(before.year == 2023);
  CHECK(before.stray == "`");
  CHECK(before.stray_at == 8);
}

TEST_CASE("dates are no venues") {
  for (const std::string date : {"26th Aug., 2024", "1st Jul., 2024", "2024.01.15", "Sept. 2024",
                                 "3 May 2024", "2024/11", "2024-11-05"}) {
    CAPTURE(date);
    CHECK(read_venue_year(date).date);
    CHECK(read_venue_year(date).year == 2024);
  }
  CHECK_FALSE(read_venue_year("MAYO, 2024").date);
  CHECK_FALSE(read_venue_year("12th Conference, 2024").date);
}

TEST_CASE("the year beside the venue in an address") {
  CHECK(year_beside_venue("https://a.org/content_cvpr_2018/Roe_CVPR_2018_paper.pdf", "CVPR") ==
        2018);
  CHECK(year_beside_venue("https://a.org/CVPR2018/x", "CVPR") == 2018);
  CHECK(year_beside_venue("https://a.org/CVPR2018/x_CVPR_2019_paper", "CVPR") == 0);
  CHECK(year_beside_venue("https://a.org/CVPR_20189", "CVPR") == 0);
  CHECK(year_beside_venue("https://a.org/CVPR_1018", "CVPR") == 0);
  CHECK(year_beside_venue("https://a.org/ICCV_2018", "CVPR") == 0);
  CHECK(year_beside_venue("https://arxiv.org/abs/2018.12345", "") == 0);
  CHECK(year_beside_venue("https://a.org/cvpr", "CVPR") == 0);
}
