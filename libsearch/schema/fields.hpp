/// The one table of fields.  Everything that depends on a field reads it here.
///
/// An index holds, for each paper:
///  - for every field of `kFields`, its words as terms: prefix + folded word, with a position;
///    where the field is stemmed also "Z" + prefix + stem, without positions;
///  - for authors the initials of every name, `kInitialPrefix` + letter, at the position of the word
///    they stand for; of a compound such as Kwang-Ting also all together;
///  - `kIdPrefix` + id, one for each paper, and `kHasPrefix` + property ("code", "arxiv", ...);
///  - the values of `Slot`;
///  - the whole record (store/record.hpp) as document data.
///
/// Positions count units of text (text/analyser.hpp), so that `U-Net`, `UNet` and `U Net` take one
/// position each.  `kGap` positions lie between two authors and between two headings: a phrase
/// never reaches from one into the next.
#ifndef MEDSEG_SCHEMA_FIELDS_HPP
#define MEDSEG_SCHEMA_FIELDS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace medseg::schema {

/// Goes up with every change of what is written into an index.
inline constexpr unsigned kFormat = 1;

enum class FieldId : std::uint8_t { title, author, venue, section };

struct Field {
  FieldId id;
  std::string_view name;    ///< as typed in a query: "title:"
  std::string_view alias;   ///< another name for it
  std::string_view prefix;  ///< of its terms
  double weight;            ///< of a match of a free word in it
  bool stemmed;
  std::string_view help;
};

inline constexpr std::array kFields{
    Field{FieldId::title, "title", "ti", "S", 1.0, true, "words of the title"},
    Field{FieldId::author, "author", "au", "A", 0.9, false, "names of authors, in any order"},
    Field{FieldId::venue, "venue", "ve", "V", 0.5, false, "journal or conference"},
    Field{FieldId::section, "section", "sec", "C", 0.25, true, "headings above the entry"},
};

constexpr const Field& field(FieldId id) {
  return kFields[static_cast<std::size_t>(id)];
}

inline constexpr std::string_view kStemMark = "Z";
inline constexpr std::string_view kInitialPrefix = "XI";
inline constexpr std::string_view kIdPrefix = "Q";
inline constexpr std::string_view kHasPrefix = "XH";

/// Positions left free between two authors and between two headings.
inline constexpr std::uint32_t kGap = 100;

/// What can be asked with `has:`.
inline constexpr std::array<std::string_view, 8> kProperties{"code",    "arxiv", "doi",  "link",
                                                             "authors", "venue", "year", "section"};

/// Value slots of a document.
enum Slot : unsigned {
  kYearSlot = 0,   ///< the year by Xapian::sortable_serialise; none when not told
  kTitleSlot = 1,  ///< the folded title, at most `kTitleKeyBytes` of it, to sort by
};
inline constexpr std::size_t kTitleKeyBytes = 48;

}  // namespace medseg::schema

#endif
