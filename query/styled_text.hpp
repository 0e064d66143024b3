/// Text with styles, wrapped to a width and printed with or without colour.
#ifndef MEDSEG_QUERY_STYLED_TEXT_HPP
#define MEDSEG_QUERY_STYLED_TEXT_HPP

#include "query/terminal.hpp"

#include <medseg/searcher.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace medseg::command {

enum class Style : std::uint8_t { plain, dim, title, title_match, match, link, error };

/// Text that cannot steer a terminal and takes one line: valid UTF-8, control characters gone, line
/// ends and tabs as spaces.
std::string safe(std::string_view text);

/// Columns that a text takes.
std::size_t columns_of(std::string_view text);

class StyledText {
 public:
  /// Adds text from anywhere; it is made safe here.
  StyledText& add(std::string_view text, Style style = Style::plain);

  /// Adds text of which the spans are in a style of their own.
  StyledText& add(std::string_view text, const std::vector<Span>& spans, Style style, Style inside);

  /// Keeps what is added from here on on one line where that is possible: the words of a name.
  StyledText& keep_together(bool together);

  [[nodiscard]] bool empty() const { return text_.empty(); }
  [[nodiscard]] std::size_t columns() const { return columns_of(text_); }

  /// The text as lines that fit the terminal, each but the first after `indent` spaces, which the
  /// caller has already taken on the first one.  A word longer than a line is broken, an address
  /// (Style::link) never: it could not be followed or copied.
  [[nodiscard]] std::string wrapped(const Terminal& terminal, std::size_t indent) const;

 private:
  struct Range {
    std::size_t begin;
    std::size_t end;
  };
  [[nodiscard]] std::vector<Range> lines(std::size_t width) const;
  [[nodiscard]] std::size_t line_end(std::size_t begin, std::size_t width) const;
  void print(Range range, bool colour, std::string& out) const;

  std::string text_;
  std::vector<Style> styles_;   ///< one for each byte
  std::vector<bool> together_;  ///< the same: better not broken here
  bool keep_together_ = false;
};

}  // namespace medseg::command

#endif
