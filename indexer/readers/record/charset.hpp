/// Bibliographies that are older than UTF-8.
#ifndef MEDSEG_INDEXER_READERS_RECORD_CHARSET_HPP
#define MEDSEG_INDEXER_READERS_RECORD_CHARSET_HPP

#include "indexer/readers/record/stream_report.hpp"

#include <string>
#include <string_view>

namespace medseg::indexer {

/// Turns the texts of one file into UTF-8.
class Charset {
 public:
  explicit Charset(StreamReport& report) : report_(report) {}

  /// UTF-8 as it is.  A text with other bytes is taken for Windows-1252 when nothing in it is UTF-8
  /// beyond ASCII, else each broken byte becomes U+FFFD.  The first of either is reported.
  [[nodiscard]] std::string read(std::string_view text, Place at);

 private:
  StreamReport& report_;
  bool reported_ = false;
};

}  // namespace medseg::indexer

#endif
