/// Feeds a reader of bibliographies with what libFuzzer makes up.  MEDSEG_FUZZED_FORMAT names the
/// reader.  What must hold of every result is checked, so that a wrong record is a finding too.
#include "indexer/bibliography.hpp"
#include "libsearch/text/repair.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace medseg;  // NOLINT(google-build-using-namespace)

void demand(bool holds) {
  if (!holds) std::abort();
}

bool is_clean(std::string_view text) {
  return text::is_utf8(text) && text.find_first_of("\x1b\n\r") == std::string_view::npos &&
         text.find('\0') == std::string_view::npos;
}

void check(const Paper& paper) {
  demand(!paper.title.empty() && is_clean(paper.title) && is_clean(paper.venue));
  demand(is_clean(paper.abstract) && is_clean(paper.id) && is_clean(paper.doi));
  demand(paper.source.line > 0 && (paper.year == 0 || (paper.year >= 1000 && paper.year <= 9999)));
  for (const std::string& author : paper.authors) demand(!author.empty() && is_clean(author));
  for (const Link& link : paper.links) demand(!link.url.empty() && is_clean(link.url));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  // The first byte says how large the parts are in which the text comes.
  const std::size_t part_bytes = 3U + data[0];
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  indexer::Input input = indexer::Input::text(text, part_bytes);
  const auto format = indexer::detect_format(input.head(), "");
  static_cast<void>(format);
  indexer::read_bibliography(
      indexer::Format::MEDSEG_FUZZED_FORMAT, input, "fuzz", [](Paper&& paper) { check(paper); },
      [](const Diagnostic& diagnostic) {
        // The fence round btparse lets only through what btparse takes.
        demand(!diagnostic.message.starts_with("btparse refuses"));
        demand(!diagnostic.code.empty() && is_clean(diagnostic.message) && diagnostic.line > 0 &&
               diagnostic.column > 0);
      });
  return 0;
}
