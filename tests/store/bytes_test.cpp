#include "libsearch/store/bytes.hpp"

#include "libsearch/store/hash.hpp"
#include "libsearch/store/trailer.hpp"
#include "tests/store/small_index.hpp"

#include <limits>

namespace medseg::store {
namespace {

using tests::error_of;

TEST_CASE("numbers come back as they were written") {
  const std::vector<std::uint64_t> numbers{
      0, 1, 127, 128, 300, 1U << 31U, std::numeric_limits<std::uint64_t>::max()};
  const std::vector<std::int64_t> signed_numbers{0,
                                                 -1,
                                                 1,
                                                 -64,
                                                 2024,
                                                 std::numeric_limits<std::int64_t>::min(),
                                                 std::numeric_limits<std::int64_t>::max()};
  ByteWriter out;
  for (const auto number : numbers) out.number(number);
  for (const auto number : signed_numbers) out.signed_number(number);
  out.fixed_32(0xdeadbeefU);
  out.fixed_64(0x0123456789abcdefU);
  ByteReader in(out.bytes(), "this");
  for (const auto number : numbers) CHECK(in.number() == number);
  for (const auto number : signed_numbers) CHECK(in.signed_number() == number);
  CHECK(in.fixed_32() == 0xdeadbeefU);
  CHECK(in.fixed_64() == 0x0123456789abcdefU);
  CHECK_NOTHROW(in.finish());
}

TEST_CASE("texts hold any bytes") {
  const std::vector<std::string> texts{"", "a", std::string("\0\xff\n", 3), std::string(5000, 'x')};
  ByteWriter out;
  out.texts(texts);
  CHECK(ByteReader(out.bytes(), "this").texts() == texts);
}

TEST_CASE("lengths that lie are damage, whatever they claim") {
  const std::string huge(9, '\xff');
  for (const std::string& bytes : {std::string(), huge, huge + '\x01', huge + '\x02', huge + huge,
                                   std::string("\x05"
                                               "abcd")}) {
    CHECK(error_of([&] { ByteReader(bytes, "this").text(); }).code() == ErrorCode::damaged_index);
    CHECK(error_of([&] { ByteReader(bytes, "this").texts(); }).code() == ErrorCode::damaged_index);
  }
  CHECK(error_of([] { ByteReader("abc", "this").fixed_32(); }).message() == "this is damaged");
  CHECK(error_of([] { ByteReader("a", "this").finish(); }).code() == ErrorCode::damaged_index);
}

TEST_CASE("hashes are those of FNV-1a") {
  CHECK(hash_64("") == 0xcbf29ce484222325U);
  CHECK(hash_64("foobar") == 0x85944171f73967e8U);
  CHECK(hash_128("") == "6c62272e07bb014262b821756295c58d");
  CHECK(hash_128("foobar") == "343e1662793c64bf6f0d3597ba446f18");
}

TEST_CASE("a trailer is known by every byte of it") {
  const std::string bytes = encode_trailer({3, 123'456'789'012});
  REQUIRE(bytes.size() == kTrailerBytes);
  const auto trailer = decode_trailer(bytes);
  REQUIRE(trailer);
  CHECK(trailer->format == 3);
  CHECK(trailer->file_bytes == 123'456'789'012);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    std::string broken = bytes;
    broken[i] = static_cast<char>(broken[i] ^ 0x10);
    CHECK_FALSE(decode_trailer(broken));
    CHECK_FALSE(decode_trailer(bytes.substr(0, i)));
  }
}

}  // namespace
}  // namespace medseg::store
