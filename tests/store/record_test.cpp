#include "libsearch/store/record.hpp"

#include "tests/store/small_index.hpp"

#include <limits>
#include <random>

namespace medseg::store {
namespace {

using tests::error_of;

/// Papers of any shape: empty fields, long ones, any bytes.
class RandomPapers {
 public:
  Paper next() {
    Paper paper;
    paper.id = text();
    paper.title = text();
    paper.authors = texts();
    paper.et_al = below(2) == 1;
    paper.venue = text();
    paper.year = static_cast<int>(below(6000)) - 1000;
    paper.sections = texts();
    for (std::size_t left = below(4); left > 0; --left) paper.links.push_back({text(), text()});
    paper.doi = text();
    paper.arxiv = text();
    paper.source = {text(), static_cast<std::uint32_t>(random_())};
    return paper;
  }

  std::string garbage() {
    std::string bytes;
    for (std::size_t left = below(200); left > 0; --left) bytes += static_cast<char>(below(256));
    return bytes;
  }

  std::size_t below(std::size_t end) { return random_() % end; }

 private:
  std::string text() {
    std::string result;
    const std::size_t length = below(4) == 0 ? 0 : below(below(10) == 0 ? 400 : 20);
    while (result.size() < length) result += static_cast<char>(below(256));
    return result;
  }
  std::vector<std::string> texts() {
    std::vector<std::string> result(below(5));
    for (std::string& one : result) one = text();
    return result;
  }

  std::mt19937 random_{20240229};
};

TEST_CASE("records come back as they were written") {
  RandomPapers papers;
  for (int i = 0; i < 2000; ++i) {
    const Paper paper = papers.next();
    REQUIRE(decode_record(encode_record(paper)) == paper);
  }
  Paper edge;
  edge.year = std::numeric_limits<int>::min();
  edge.source.line = std::numeric_limits<std::uint32_t>::max();
  CHECK(decode_record(encode_record(edge)) == edge);
  CHECK(decode_record(encode_record(Paper{})) == Paper{});
}

TEST_CASE("a record cut short anywhere is damaged") {
  RandomPapers papers;
  for (int i = 0; i < 20; ++i) {
    const std::string bytes = encode_record(papers.next());
    for (std::size_t length = 0; length < bytes.size(); ++length) {
      REQUIRE(error_of([&] { decode_record(bytes.substr(0, length)); }).code() ==
              ErrorCode::damaged_index);
    }
    CHECK(error_of([&] { decode_record(bytes + '\0'); }).code() == ErrorCode::damaged_index);
  }
}

TEST_CASE("a record with any bit turned is damaged") {
  RandomPapers papers;
  const std::string bytes = encode_record(papers.next());
  for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
    std::string broken = bytes;
    broken[bit / 8] = static_cast<char>(broken[bit / 8] ^ (1 << (bit % 8)));
    REQUIRE(error_of([&] { decode_record(broken); }).code() == ErrorCode::damaged_index);
  }
}

TEST_CASE("garbage is no record") {
  RandomPapers papers;
  for (int i = 0; i < 5000; ++i) {
    const std::string bytes = papers.garbage();
    REQUIRE(error_of([&] { decode_record(bytes); }).code() == ErrorCode::damaged_index);
  }
}

}  // namespace
}  // namespace medseg::store
