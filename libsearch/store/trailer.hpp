/// The last bytes of a published index file, which say that the file is ours and whole.
///
/// Xapian neither minds nor reads them: they follow the last block of the database.  Their form never
/// changes, so that every version can tell an index of another one.
#ifndef MEDSEG_STORE_TRAILER_HPP
#define MEDSEG_STORE_TRAILER_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace medseg::store {

struct Trailer {
  unsigned format = 0;           ///< schema::kFormat of the writer
  std::uint64_t file_bytes = 0;  ///< of the whole file, this trailer included
};

inline constexpr std::size_t kTrailerBytes = 32;

std::string encode_trailer(const Trailer& trailer);

/// Nothing when the bytes are no trailer.
std::optional<Trailer> decode_trailer(std::string_view bytes);

}  // namespace medseg::store

#endif
