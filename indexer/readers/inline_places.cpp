#include "indexer/readers/inline_places.hpp"

namespace medseg::indexer {

void InlinePlaces::begin_block(Place at, std::uint32_t quotes) {
  here_ = at;
  quotes_ = quotes;
  told_ = column_ = at.column;
  fresh_ = false;
}

void InlinePlaces::visit(cmark_node* node) {
  const int start = cmark_node_get_start_column(node);
  if (start <= 0) return;
  const auto told = static_cast<std::uint32_t>(start);
  if (fresh_) {
    told_ = told;
    column_ = here_.column;
    fresh_ = false;
  }
  here_.column = told >= told_ ? column_ + (told - told_) : column_;
}

void InlinePlaces::pass_literal(cmark_node* node, std::string_view literal) {
  const int more_lines = cmark_node_get_end_line(node) - cmark_node_get_start_line(node);
  if (more_lines <= 0) {
    pass(literal.size());
    return;
  }
  here_.line += static_cast<std::uint32_t>(more_lines) - 1;
  const std::size_t end = literal.rfind('\n');
  begin_line(end == std::string_view::npos ? 0 : literal.size() - end - 1);
}

void InlinePlaces::begin_line(std::size_t bytes) {
  ++here_.line;
  here_.column = lines_.content_column(here_.line, quotes_);
  pass(bytes);
  fresh_ = true;
}

}  // namespace medseg::indexer
