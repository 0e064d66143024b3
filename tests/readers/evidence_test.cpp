// The small rules by which parts of an entry are told from each other.
#include "indexer/readers/evidence/keys.hpp"
#include "indexer/readers/evidence/link_kind.hpp"
#include "indexer/readers/evidence/people.hpp"
#include "indexer/readers/evidence/title_text.hpp"
#include "indexer/readers/evidence/venue_mention.hpp"
#include "indexer/readers/plain_title.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace medseg::indexer;

TEST_CASE("venues as lists print them") {
  struct Row {
    std::string text;
    std::string venue;
    int year;
  };
  for (const Row& row :
       std::vector<Row>{{"CVPR 2022", "CVPR", 2022},
                        {"arXiv 2023/03", "arXiv", 2023},
                        {"arXiv preprint arXiv:2207.00004. 2022", "arXiv preprint", 2022},
                        {"CVPR'22", "CVPR", 2022},
                        {"[MICCAI, 2021]", "MICCAI", 2021},
                        {"KBS-22", "KBS", 2022},
                        {"ICLR'24-spotlight", "ICLR", 2024},
                        {"TCYB2022", "TCYB", 2022},
                        {"ArXiv (2023)", "ArXiv", 2023},
                        {"NeurIPS-21 workshop", "NeurIPS workshop", 2021},
                        {"WACV 2021,MedIA2020", "WACV", 2021},
                        {"in NeurIPS, 2022", "NeurIPS", 2022},
                        {"SIGGRAPH Asia '24", "SIGGRAPH Asia", 2024},
                        {"IEEE Transactions on Medical Imaging 2021",
                         "IEEE Transactions on Medical Imaging", 2021},
                        {"Nature Machine Intelligence", "Nature Machine Intelligence", 0},
                        {"计算机学报", "计算机学报", 0},
                        {"Jane Roe, Ada Poe, ICCV 2021", "", 0},
                        {"Segment Any Stone", "", 0},
                        {"RockSlide: Sliding over Rocks (CVPR 2023)", "", 0},
                        {"Grouped Stones in the Conference", "", 0},
                        {"2023.04", "", 0}}) {
    CAPTURE(row.text);
    const VenueMention mention = read_mention(row.text);
    CHECK(mention.venue == row.venue);
    CHECK(mention.year == row.year);
  }
}

TEST_CASE("dates that stand by themselves") {
  for (const std::string text : {"2023", "2023.04", "202304", "20230412", "2023-04-12", "Apr 2023",
                                 "12th Apr., 2023", "2023年4月", "[2023/04]"}) {
    CAPTURE(text);
    CHECK(year_of_date_only(text) == 2023);
  }
  for (const std::string text : {"CVPR 2023", "23", "1234", "3D 2023", "2023 stones", ""}) {
    CAPTURE(text);
    CHECK(year_of_date_only(text) == 0);
  }
}

TEST_CASE("headings give venue and year") {
  CHECK(heading_mention("ICCV-2025-Papers").venue == "ICCV");
  CHECK(heading_mention("ICCV-2025-Papers").year == 2025);
  CHECK(heading_mention("top CVPR 2024 papers").venue == "CVPR");
  CHECK(heading_mention("2024-12").year == 2024);
  CHECK(heading_mention("2024:").year == 2024);
  CHECK(heading_mention("2010-2000").year == 0);
  CHECK(heading_mention("Before 2015").year == 0);
  CHECK(heading_mention("MICCAI").venue == "MICCAI");
  CHECK(heading_mention("Papers that mention ACL tears").venue.empty());
}

TEST_CASE("badges tell venues") {
  CHECK(badge_mention("https://img.shields.io/badge/CVPR-2023-blue").venue == "CVPR");
  CHECK(badge_mention("https://img.shields.io/badge/Conference-ICML'23-blue").year == 2023);
  CHECK_FALSE(badge_mention("https://img.shields.io/badge/arXiv-2310.00001-b31b1b.svg").told());
  CHECK_FALSE(badge_mention("https://img.shields.io/badge/pdf-thecvf-7395C5.svg").told());
}

TEST_CASE("lists of people") {
  for (const std::string text :
       {"Jane Roe, John Doe", "J. Roe and A. Poe", "Jane Roe et al.", "王小明、李雷",
        "Joost van de Weijer, Fahad Khan", "Kai Gan, Lydia Sam"}) {
    CAPTURE(text);
    CHECK(is_people(text, false));
  }
  for (const std::string text :
       {"Detection, Tracking", "Deep Learning", "CLIP, SAM", "Medical Imaging, Domain Adaptation",
        "paper, code", "通过知识传递, 迁移预训练的模型到新类别"}) {
    CAPTURE(text);
    CHECK_FALSE(is_people(text, false));
  }
  CHECK(people_of("Roe, Jane and Poe, Ada").names ==
        std::vector<std::string>{"Roe, Jane", "Poe, Ada"});
  CHECK(people_of("Roe, Jane, Ada Poe, John Doe").names.front() == "Roe, Jane");
}

TEST_CASE("titles in plain text") {
  CHECK(split_plain_title("Learning to See. Jane Roe, Ada Poe. CVPR 2020").title ==
        "Learning to See");
  CHECK(split_plain_title("Jane Roe, Ada Poe. Learning to See Stones. CVPR 2020").title ==
        "Learning to See Stones");
  CHECK(split_plain_title("Detection, Segmentation, and Tracking").rest.empty());
  CHECK(peel_title("[CVPR 2022] Stones of the World").title == "Stones of the World");
  CHECK(peel_title("CVPR'24 Stones of the World").title == "Stones of the World");
  CHECK(title_of("7. \"Stones of the World.\" 🔥") == "Stones of the World");
  CHECK(title_of("4.Stones: A Study") == "Stones: A Study");
  CHECK(title_likeness("Project Page") == 0);
  CHECK(title_likeness("8.") == 0);
}

TEST_CASE("keys and columns in any language") {
  CHECK(key_of("Authors: x").kind == KeyKind::authors);
  CHECK(key_of("作者：x").kind == KeyKind::authors);
  CHECK(key_of("Publisher: x").kind == KeyKind::venue);
  CHECK(key_of("Topic: x").kind == KeyKind::unknown);
  CHECK(key_of("https://a.org").kind == KeyKind::none);
  CHECK(column_kind("**Title**") == KeyKind::title);
  CHECK(column_kind("The First and Last Authors") == KeyKind::authors);
  CHECK(column_kind("会议/期刊") == KeyKind::venue);
  CHECK(column_kind("License") == KeyKind::unknown);
}

TEST_CASE("sections that hold no papers") {
  CHECK(section_kind("📰 Latest News") == SectionKind::no_papers);
  CHECK(section_kind("News Recommendation") == SectionKind::papers);
  CHECK(section_kind("Video Segmentation") == SectionKind::papers);
  CHECK(section_kind("Tools & Utilities") == SectionKind::resources);
  CHECK(section_kind("3D Datasets") == SectionKind::resources);
  CHECK(section_kind("目录") == SectionKind::no_papers);
  CHECK(section_kind("Abstract") == SectionKind::abstract);
}

TEST_CASE("links of papers, of code and within the page") {
  CHECK(is_paper_address("https://arxiv.org/abs/2301.00001"));
  CHECK(is_paper_address("2201.03655"));
  CHECK_FALSE(is_paper_address("https://github.com/a/b"));
  CHECK(is_local_address("#contents"));
  CHECK(is_local_address("docs/more.md"));
  CHECK_FALSE(is_local_address("github.com/a/b"));
  CHECK(is_link_label("📄 Paper (Low Resolution)"));
  CHECK_FALSE(is_link_label("Stones of the World"));
}
