/// The text of a field, gathered from runs.
#ifndef MEDSEG_INDEXER_READERS_FIELD_HPP
#define MEDSEG_INDEXER_READERS_FIELD_HPP

#include "indexer/readers/block.hpp"
#include "indexer/readers/report.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace medseg::indexer {

/// Raw text and, for each stretch of it, where it stands.
class Field {
 public:
  void add(std::string_view text, Place at);
  /// Keeps the first bytes of the raw text.
  void truncate(std::size_t size);

  [[nodiscard]] const std::string& raw() const { return raw_; }
  [[nodiscard]] bool empty() const { return raw_.empty(); }
  /// The place of a byte of the raw text.
  [[nodiscard]] Place place(std::size_t offset) const;

  /// The clean text; what had to be mended is reported.
  /// \param what names the field in messages: "title"
  [[nodiscard]] std::string clean_text(std::string_view what, Report& report) const;

 private:
  struct Stretch {
    std::size_t begin;
    Place at;
  };
  std::string raw_;
  std::vector<Stretch> stretches_;
};

}  // namespace medseg::indexer

#endif
