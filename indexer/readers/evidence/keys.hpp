/// `Key: value` lines of entries.
#ifndef MEDSEG_INDEXER_READERS_EVIDENCE_KEYS_HPP
#define MEDSEG_INDEXER_READERS_EVIDENCE_KEYS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace medseg::indexer {

enum class KeyKind : std::uint8_t {
  none,     ///< no key
  unknown,  ///< a key that says nothing of a paper
  title,
  authors,
  venue,
  year,
  links,
};

struct Key {
  KeyKind kind = KeyKind::none;
  std::size_t size = 0;  ///< bytes up to the value, colon included
  std::string_view name;
};

/// The key that a line begins with.  Without a colon there is none.
Key key_of(std::string_view line);

/// What a column of a table holds, by the name in its header; `none` for an empty name.
KeyKind column_kind(std::string_view header);

/// What stands below a heading or a summary, by its name.
enum class SectionKind : std::uint8_t {
  papers,     ///< anything
  resources,  ///< data sets, tools, courses: papers only when that is certain
  no_papers,  ///< contents, news, thanks
  abstract,
};
SectionKind section_kind(std::string_view heading);

}  // namespace medseg::indexer

#endif
