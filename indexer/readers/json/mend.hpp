/// Faults of JSON that programs write and that have one meaning only.
#ifndef MEDSEG_INDEXER_READERS_JSON_MEND_HPP
#define MEDSEG_INDEXER_READERS_JSON_MEND_HPP

#include <optional>
#include <string>
#include <string_view>

namespace medseg::indexer {

struct MendedJson {
  std::string text;
  std::string code;  ///< of the diagnostic
  std::string what;  ///< "NaN"
};

/// Bytes that are not UTF-8, control characters in strings, halves of surrogate pairs, `NaN` and
/// `Infinity`, a comma before a closing bracket or at the end.  Nothing when there is none of them.
[[nodiscard]] std::optional<MendedJson> mended_json(std::string_view text);

}  // namespace medseg::indexer

#endif
