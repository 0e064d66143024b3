/// A paper as a list or a bibliography tells of it.
#ifndef MEDSEG_PAPER_HPP
#define MEDSEG_PAPER_HPP

#include <cstdint>
#include <string>
#include <vector>

namespace medseg {

/// A link of an entry: the label as printed ("Paper", "Github") and the address.
struct Link {
  std::string label;
  std::string url;

  bool operator==(const Link&) const = default;
};

/// Where a record was read: the file as it was named to the indexer and the 1-based line on which
/// the entry begins.
struct SourcePlace {
  std::string path;
  std::uint32_t line = 0;

  bool operator==(const SourcePlace&) const = default;
};

/// The bibliographic facts of one paper.  All text is valid UTF-8; an empty string, an empty list
/// and year 0 mean "not told".
struct Paper {
  std::string id;                     ///< unique in its index, the same in every run
  std::string title;                  ///< as printed, mojibake mended
  std::vector<std::string> authors;   ///< as printed, in order
  bool et_al = false;                 ///< the list of authors ends in "et al."
  std::string venue;                  ///< as printed, without its year
  int year = 0;                       ///< four digits
  std::vector<std::string> sections;  ///< headings above the entry, the outermost first
  std::vector<Link> links;            ///< in printed order
  std::string doi;                    ///< "10.1007/978-3-319-66179-7_47"
  std::string arxiv;                  ///< "2211.14830", without a version
  std::string abstract;               ///< searched with a low weight, shown on demand
  SourcePlace source;

  bool operator==(const Paper&) const = default;
};

}  // namespace medseg

#endif
