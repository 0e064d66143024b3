/// A record being put together from the fields of a bibliography.
#ifndef MEDSEG_INDEXER_READERS_RECORD_DRAFT_HPP
#define MEDSEG_INDEXER_READERS_RECORD_DRAFT_HPP

#include "indexer/readers/block.hpp"
#include "indexer/readers/record/stream_report.hpp"

#include <medseg/paper.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace medseg::indexer {

/// Takes the texts of fields as a format gives them, and cleans and checks each.  What is empty is
/// passed over.  Where a field tells something already, the first one counts, but for lists.
class Draft {
 public:
  Draft(StreamReport& report, Place at);

  void title(std::string_view text, Place at);
  /// One person or body, as printed: "Jan van Eyck Jr".
  void author(std::string_view text, Place at);
  /// "others", "et al."
  void et_al() { paper_.et_al = true; }
  void venue(std::string_view text, Place at);
  void year(std::string_view text, Place at);
  void section(std::string_view text, Place at);
  void abstract(std::string_view text, Place at);
  void doi(std::string_view text, Place at);
  void arxiv(std::string_view text, Place at);
  void link(std::string_view label, std::string_view url, Place at);
  void id(std::string_view text, Place at);

  [[nodiscard]] Place at() const { return at_; }
  [[nodiscard]] const Paper& paper() const { return paper_; }
  [[nodiscard]] StreamReport& report() { return report_; }

  /// The paper; nothing when it has no title, which is reported.
  [[nodiscard]] std::optional<Paper> finish();

 private:
  void add_link(std::string_view label, std::string_view url, Place at);
  std::string cleaned(std::string_view text, std::string_view what, Place at);

  StreamReport& report_;
  Place at_;
  Paper paper_;
};

/// True for "others", "et al." and the like where a name should stand.
[[nodiscard]] bool is_et_al(std::string_view name);

}  // namespace medseg::indexer

#endif
