// The matcher on papers and wants made by hand.

#include "libsearch/rank/match.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace medseg::rank {
namespace {

using query::Order;
using query::Reading;
using query::Sequence;
using query::Slot;
using query::Want;
using schema::FieldId;

Want want(std::string text, FieldId field, std::vector<Sequence> sequences,
          Order order = Order::beside) {
  Want made;
  made.text = std::move(text);
  made.readings.push_back(Reading{field, order, std::move(sequences)});
  return made;
}

Slot word(std::string term) {
  return Slot{{std::move(term)}, {}, {}, false};
}

Paper paper() {
  Paper made;
  made.title = "Fast vessel tracking, slow vessel growing";
  made.authors = {"Chen Li", "Li Wei Chen"};
  made.venue = "TMI";
  made.sections = {"Vessels"};
  return made;
}

const std::string kTitle = paper().title;

std::vector<std::string> marked(const std::vector<Span>& spans) {
  std::vector<std::string> out;
  out.reserve(spans.size());
  for (const Span& span : spans) out.push_back(kTitle.substr(span.begin, span.end - span.begin));
  return out;
}

TEST_CASE("a word is marked wherever it stands") {
  const Matched matched =
      match(paper(), {want("vessel", FieldId::title, {{word("vessel")}})}, text::Analyser());
  CHECK(marked(matched.title) == std::vector<std::string>{"vessel", "vessel"});
  CHECK(matched.words == std::vector<std::string>{"vessel"});
  CHECK(matched.missing.empty());
  CHECK(matched.fields == std::vector<std::string>{"title"});
}

TEST_CASE("a phrase is marked only where its words stand side by side") {
  const text::Analyser analyser;
  const Want beside = want("vessel growing", FieldId::title, {{word("vessel"), word("growing")}});
  CHECK(marked(match(paper(), {beside}, analyser).title) ==
        std::vector<std::string>{"vessel", "growing"});
  const Want apart = want("fast growing", FieldId::title, {{word("fast"), word("growing")}});
  const Matched matched = match(paper(), {apart}, analyser);
  CHECK(matched.title.empty());
  CHECK(matched.missing == std::vector<std::string>{"fast growing"});
}

TEST_CASE("the words of a name are found within one author, in any order") {
  const text::Analyser analyser;
  const Want name = want("wei chen", FieldId::author, {{word("wei"), word("chen")}}, Order::near);
  const Matched matched = match(paper(), {name}, analyser);
  REQUIRE(matched.authors.size() == 2);
  CHECK(matched.authors[0].empty());
  CHECK(matched.authors[1] == std::vector<Span>{{3, 6}, {7, 11}});
}

TEST_CASE("stop words and words below an OR are never missing") {
  Want stop = want("of", FieldId::title, {{word("of")}});
  stop.stop_word = true;
  Want other = want("zebra", FieldId::title, {{word("zebra")}});
  other.demanded = false;
  CHECK(match(paper(), {stop, other}, text::Analyser()).missing.empty());
}

}  // namespace
}  // namespace medseg::rank
