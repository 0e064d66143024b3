/// Numbers and texts as bytes, and back again without trusting what is read.
#ifndef MEDSEG_STORE_BYTES_HPP
#define MEDSEG_STORE_BYTES_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace medseg::store {

/// Appends to a string: numbers as little-endian base 128, texts behind their length.
class ByteWriter {
 public:
  void number(std::uint64_t value);
  void signed_number(std::int64_t value);
  void text(std::string_view value);
  void texts(const std::vector<std::string>& values);
  /// A number of always four or eight bytes, the lowest first.
  void fixed_32(std::uint32_t value) { fixed(value, 4); }
  void fixed_64(std::uint64_t value) { fixed(value, 8); }

  [[nodiscard]] const std::string& bytes() const { return bytes_; }

 private:
  void fixed(std::uint64_t value, int width);

  std::string bytes_;
};

/// Reads what a ByteWriter wrote.  Anything that does not fit throws Error damaged_index; no length
/// is believed before the bytes are seen to be there.
class ByteReader {
 public:
  /// \param name of what is read, for the message of the error
  ByteReader(std::string_view bytes, std::string_view name) : rest_(bytes), name_(name) {}

  std::uint64_t number();
  std::int64_t signed_number();
  /// A number that is at most `largest`.
  std::uint64_t number_up_to(std::uint64_t largest);
  std::string text();
  std::vector<std::string> texts();
  /// How many bytes, or elements of at least one byte each, follow.
  std::size_t count();
  std::uint32_t fixed_32() { return static_cast<std::uint32_t>(fixed(4)); }
  std::uint64_t fixed_64() { return fixed(8); }

  /// To be called last: bytes left over are damage too.
  void finish() const;
  [[noreturn]] void fail() const;

 private:
  std::uint64_t fixed(std::size_t width);

  std::string_view rest_;
  std::string_view name_;
};

}  // namespace medseg::store

#endif
