/// The limits of a query.  Each has its own error, `ErrorCode::query_limit`.
#ifndef MEDSEG_LIMITS_HPP
#define MEDSEG_LIMITS_HPP

#include <cstddef>

namespace medseg::limits {

inline constexpr std::size_t query_bytes = 4096;       ///< length of a query in bytes
inline constexpr std::size_t query_depth = 64;         ///< brackets within brackets
inline constexpr std::size_t query_terms = 256;        ///< words of a query
inline constexpr std::size_t prefix_letters = 3;       ///< letters before the star of `word*`
inline constexpr std::size_t prefix_expansion = 1000;  ///< words that one `word*` may stand for
inline constexpr std::size_t page = 100'000;           ///< offset + limit of one search

}  // namespace medseg::limits

#endif
