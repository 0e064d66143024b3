#include "libsearch/store/bytes.hpp"

#include "libsearch/store/messages.hpp"

#include <medseg/error.hpp>

namespace medseg::store {

namespace {

constexpr unsigned kDigitBits = 7;
constexpr unsigned kMoreFollows = 0x80;

}  // namespace

void ByteWriter::number(std::uint64_t value) {
  while (value >= kMoreFollows) {
    bytes_ += static_cast<char>(static_cast<unsigned char>(value | kMoreFollows));
    value >>= kDigitBits;
  }
  bytes_ += static_cast<char>(static_cast<unsigned char>(value));
}

void ByteWriter::signed_number(std::int64_t value) {
  // Zigzag: small numbers stay short on both sides of zero.
  const auto bits = static_cast<std::uint64_t>(value);
  number(value < 0 ? ~(bits << 1U) : bits << 1U);
}

void ByteWriter::text(std::string_view value) {
  number(value.size());
  bytes_ += value;
}

void ByteWriter::texts(const std::vector<std::string>& values) {
  number(values.size());
  for (const std::string& value : values) text(value);
}

void ByteWriter::fixed(std::uint64_t value, int width) {
  for (int i = 0; i < width; ++i, value >>= 8U) {
    bytes_ += static_cast<char>(static_cast<unsigned char>(value & 0xffU));
  }
}

std::uint64_t ByteReader::number() {
  std::uint64_t value = 0;
  for (unsigned shift = 0; shift < 64; shift += kDigitBits) {
    if (rest_.empty()) fail();
    const auto byte = static_cast<unsigned char>(rest_.front());
    rest_.remove_prefix(1);
    const std::uint64_t digit = byte & (kMoreFollows - 1U);
    if (shift == 63 && digit > 1) fail();  // over 64 bits
    value |= digit << shift;
    if ((byte & kMoreFollows) == 0) return value;
  }
  fail();
}

std::int64_t ByteReader::signed_number() {
  const std::uint64_t bits = number();
  const std::uint64_t half = bits >> 1U;
  return static_cast<std::int64_t>((bits & 1U) != 0 ? ~half : half);
}

std::uint64_t ByteReader::number_up_to(std::uint64_t largest) {
  const std::uint64_t value = number();
  if (value > largest) fail();
  return value;
}

std::string ByteReader::text() {
  const std::size_t length = count();
  std::string value(rest_.substr(0, length));
  rest_.remove_prefix(length);
  return value;
}

std::vector<std::string> ByteReader::texts() {
  // Not reserved: a wrong count must cost no more memory than the bytes that are there.
  std::vector<std::string> values;
  for (std::size_t left = count(); left > 0; --left) values.push_back(text());
  return values;
}

std::size_t ByteReader::count() {
  const std::size_t value = number();
  if (value > rest_.size()) fail();  // rest_ is what follows the number by now
  return value;
}

std::uint64_t ByteReader::fixed(std::size_t width) {
  if (rest_.size() < width) fail();
  std::uint64_t value = 0;
  for (std::size_t i = width; i-- > 0;) {
    value = value << 8U | static_cast<unsigned char>(rest_[i]);
  }
  rest_.remove_prefix(width);
  return value;
}

void ByteReader::finish() const {
  if (!rest_.empty()) fail();
}

void ByteReader::fail() const {
  throw Error(ErrorCode::damaged_index, std::string(name_) + " is damaged", std::string(kRebuild));
}

}  // namespace medseg::store
