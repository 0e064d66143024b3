#include "libsearch/store/term.hpp"

#include <catch2/catch.hpp>
#include <xapian.h>

#include <string>

namespace medseg::store {
namespace {

/// Adds a term to a database in memory, which has the limits of one on disk.
void add_to_database(const std::string& term) {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  Xapian::Document document;
  document.add_term(term);
  database.add_document(document);
}

TEST_CASE("terms are prefix and word") {
  CHECK(term("S", "vessel") == "Svessel");
  CHECK(stem_term("S", "vessel") == "ZSvessel");
  CHECK(key_term("Q", "10.1007/x") == "Q10.1007/x");
}

TEST_CASE("keys of any length and any bytes are terms, each its own") {
  const std::string prefix = "Q";
  for (const std::size_t length : {244U, 245U, 1000U, 100'000U}) {
    const std::string key(length, 'k');
    CHECK_NOTHROW(add_to_database(key_term(prefix, key)));
    CHECK(key_term(prefix, key) == key_term(prefix, key));
    CHECK(key_term(prefix, key) != key_term(prefix, key + "k"));
    CHECK(key_term(prefix, key + "1") != key_term(prefix, key + "2"));
  }
  CHECK(key_term(prefix, std::string(244, 'k')) == prefix + std::string(244, 'k'));
  CHECK(key_term(prefix, std::string(245, 'k')).size() < 50);
}

TEST_CASE("zero bytes count twice") {
  const std::string zeros(122, '\0');
  CHECK(key_term("Q", zeros) == "Q" + zeros);
  CHECK(key_term("Q", zeros + '\0') != "Q" + zeros + '\0');
  CHECK_NOTHROW(add_to_database(key_term("Q", zeros)));
  CHECK_NOTHROW(add_to_database(key_term("Q", std::string(200, '\0'))));
}

}  // namespace
}  // namespace medseg::store
