#include "libsearch/store/trailer.hpp"

#include "libsearch/store/bytes.hpp"
#include "libsearch/store/hash.hpp"

namespace medseg::store {

namespace {

/// As in PNG: a byte that is no ASCII and a line end, so that a transfer as text is noticed.
constexpr std::string_view kMagic = "\x89medseg\n";
constexpr std::size_t kChecksumBytes = 8;

}  // namespace

// magic (8), format (4), nothing yet (4), bytes of the file (8), checksum of all that (8)
std::string encode_trailer(const Trailer& trailer) {
  ByteWriter out;
  out.fixed_32(trailer.format);
  out.fixed_32(0);
  out.fixed_64(trailer.file_bytes);
  std::string bytes(kMagic);
  bytes += out.bytes();
  ByteWriter checksum;
  checksum.fixed_64(hash_64(bytes));
  return bytes + checksum.bytes();
}

std::optional<Trailer> decode_trailer(std::string_view bytes) {
  if (bytes.size() != kTrailerBytes || !bytes.starts_with(kMagic)) return std::nullopt;
  const std::string_view checked = bytes.substr(0, kTrailerBytes - kChecksumBytes);
  ByteReader in(bytes.substr(kMagic.size()), "the trailer");
  Trailer trailer;
  trailer.format = in.fixed_32();
  in.fixed_32();
  trailer.file_bytes = in.fixed_64();
  if (in.fixed_64() != hash_64(checked)) return std::nullopt;
  return trailer;
}

}  // namespace medseg::store
