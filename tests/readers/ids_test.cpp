#include "indexer/ids.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <string>
#include <vector>

using namespace medseg;
using indexer::hashed_id;
using indexer::IdGiver;

namespace {

Paper paper(std::string title, std::string author, std::string doi = {}, std::string arxiv = {},
            std::string id = {}) {
  Paper paper;
  paper.title = std::move(title);
  paper.authors = {std::move(author)};
  paper.doi = std::move(doi);
  paper.arxiv = std::move(arxiv);
  paper.id = std::move(id);
  return paper;
}

std::vector<std::string> ids(std::vector<Paper> papers) {
  IdGiver giver;
  giver.give(papers);
  std::vector<std::string> ids;
  ids.reserve(papers.size());
  for (const Paper& paper : papers) ids.push_back(paper.id);
  return ids;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("an id is the one given, else DOI, arXiv number, hash") {
  CHECK(ids({paper("T", "A", "10.1/x", "2301.00001", "mine")}) == Ids{"mine"});
  CHECK(ids({paper("T", "A", "10.1/x", "2301.00001")}) == Ids{"10.1/x"});
  CHECK(ids({paper("T", "A", "", "2301.00001")}) == Ids{"2301.00001"});
  CHECK(ids({paper("T", "A")}) == Ids{hashed_id(paper("T", "A"))});
}

TEST_CASE("the hash is the same everywhere, and of folded text") {
  // FNV-1a of "a title\njane roe": must never change, indexes are keyed by it.
  CHECK(hashed_id(paper("A Title", "Jane Roe")) == "6ca74c38965309c6");
  CHECK(hashed_id(paper("A TITLE", "jane roe")) == hashed_id(paper("A Title", "Jane Roe")));
  CHECK(hashed_id(paper("A Title", "Jane Roe")) != hashed_id(paper("A Title", "John Doe")));
  CHECK(hashed_id(paper("A Title", "")) != hashed_id(paper("", "A Title")));
}

TEST_CASE("an identifier of two titles identifies neither") {
  const Paper one = paper("One", "A", "", "2301.00001");
  const Paper two = paper("Two", "B", "10.1/x", "2301.00001");
  const Paper three = paper("Three", "C", "10.1/y");
  CHECK(ids({one, two, three}) == Ids{hashed_id(one), "10.1/x", "10.1/y"});
}

TEST_CASE("later copies of a paper get another id") {
  const Paper one = paper("One", "A", "10.1/x");
  const std::string hash = hashed_id(one);
  CHECK(ids({one, one, one, one}) == Ids{"10.1/x", hash, hash + "-2", hash + "-3"});
  CHECK(ids({paper("One", "A", "", "", "mine"), paper("Two", "B", "", "", "mine")}) ==
        Ids{"mine", hashed_id(paper("Two", "B"))});

  IdGiver giver;
  std::vector<Paper> first{one};
  std::vector<Paper> second{one};
  giver.give(first);
  giver.give(second);
  CHECK(first[0].id == "10.1/x");
  CHECK(second[0].id == hash);
}

TEST_CASE("many copies do not take quadratic time") {
  const auto all = ids(std::vector<Paper>(50'000, paper("One", "A")));
  CHECK(std::set<std::string>(all.begin(), all.end()).size() == 50'000);
}
