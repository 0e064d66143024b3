#include "indexer/clean.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace medseg::indexer;

TEST_CASE("plain text stays as it is") {
  for (const std::string text :
       {"", "A", "A plain title: of (some) words?", "Jürgen Pölz", "脑肿瘤分割"}) {
    const Cleaned cleaned = clean(text);
    CHECK(cleaned.text == text);
    CHECK_FALSE(cleaned.ill_formed);
    CHECK_FALSE(cleaned.mojibake);
    CHECK_FALSE(cleaned.secret);
  }
}

TEST_CASE("text is cleaned, and what was done is told") {
  CHECK(clean("  a \t b\n").text == "a b");
  CHECK(clean("a\x1b[31mb\x7f").text == "a[31mb");
  CHECK(clean("a\xE2\x80" + std::string("\xAE") + "b").text == "ab");
  const Cleaned ill = clean("Caf\xE9 bar");
  CHECK(ill.ill_formed);
  CHECK(ill.text == "Caf\uFFFD bar");
  const Cleaned damaged = clean("‚ÄòQuoted‚Äô words");
  CHECK(damaged.mojibake);
  CHECK(damaged.text == "‘Quoted’ words");
  const Cleaned secret = clean("see https://a.org/f?X-Amz-Signature=S3CR and more");
  CHECK(secret.secret);
  CHECK(secret.text == "see https://a.org/f and more");
}

TEST_CASE("quotes in messages are short and end between characters") {
  const std::string quoted = quotable(std::string(79, 'a') + "ö" + std::string(100, 'b'));
  CHECK(quoted == std::string(79, 'a') + "...");
  CHECK(quotable("short") == "short");
}

TEST_CASE("titles that differ in marks only have one key") {
  CHECK(title_key("U-Net: A \"Review\"") == title_key("UNet A Review"));
  CHECK(title_key("U-Net") != title_key("V-Net"));
}
