#include "indexer/clean.hpp"
#include "indexer/readers/inline_places.hpp"
#include "indexer/readers/markdown_tree.hpp"
#include "indexer/readers/page.hpp"
#include "indexer/readers/raw_html.hpp"

#include <cmark-gfm-core-extensions.h>

#include <string>
#include <utility>

namespace medseg::indexer {
namespace {

constexpr int kDeepest = 60;  ///< of lists and quotes; those inside are as if they were not there

std::string_view literal_of(cmark_node* node) {
  const char* literal = cmark_node_get_literal(node);
  return literal == nullptr ? std::string_view{} : std::string_view(literal);
}

Place place_of(cmark_node* node) {
  const int line = cmark_node_get_start_line(node);
  const int column = cmark_node_get_start_column(node);
  if (line <= 0 || column <= 0) return {};
  return {static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(column)};
}

bool is_block(cmark_node* node) {
  return (static_cast<unsigned>(cmark_node_get_type(node)) & CMARK_NODE_TYPE_MASK) ==
         CMARK_NODE_TYPE_BLOCK;
}

std::string_view type_of(cmark_node* node) {
  return cmark_node_get_type_string(node);
}

/// The cells of a table's row, those too that cmark-gfm drops because the table has no column for
/// them.
std::vector<std::string_view> cells_of(std::string_view line) {
  std::vector<std::string_view> cells;
  line = trimmed(line);
  if (line.starts_with('|')) line.remove_prefix(1);
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= line.size(); ++i) {
    if (i < line.size() && line[i] == '\\') {
      ++i;
    } else if (i == line.size() || line[i] == '|') {
      if (i < line.size() || !trimmed(line.substr(begin)).empty())
        cells.push_back(trimmed(line.substr(begin, i - begin)));
      begin = i + 1;
    }
  }
  return cells;
}

class PageWriter {
 public:
  PageWriter(std::string_view text, Place base, bool nested)
      : lines_(text), places_(text), base_(base), nested_(nested) {}

  Page write(cmark_node* root) {
    const MarkdownIterator iterator(cmark_iter_new(root));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
      cmark_node* node = cmark_iter_get_node(iterator.get());
      const bool enter = event == CMARK_EVENT_ENTER;
      is_block(node) ? visit_block(node, enter) : visit_inline(node, enter);
    }
    return std::move(page_);
  }

 private:
  void mark(Place at) {
    if (at.line == 0) return;
    if (at.line == 1) at.column += base_.column - 1;
    at.line += base_.line - 1;
    page_.mark(at);
  }

  void element(cmark_node* node, bool enter, std::string_view name) {
    if (enter) mark(place_of(node));
    page_.add(enter ? "<" : "</");
    page_.add(name);
    page_.add(">\n");
    text_before_ = false;
  }

  void nested_element(cmark_node* node, bool enter, std::string_view name) {
    if (!enter) --depth_;
    if (depth_ < kDeepest) element(node, enter, name);
    if (enter) ++depth_;
  }

  void visit_block(cmark_node* node, bool enter) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_DOCUMENT:
        return;
      case CMARK_NODE_BLOCK_QUOTE:
        enter ? ++quotes_ : --quotes_;
        return nested_element(node, enter, "blockquote");
      case CMARK_NODE_LIST:
        return nested_element(node, enter,
                              cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? "ol" : "ul");
      case CMARK_NODE_ITEM:
        return nested_element(node, enter, "li");
      case CMARK_NODE_PARAGRAPH:
        return leaf(node, enter, "p");
      case CMARK_NODE_HEADING: {
        const std::string name = "h" + std::to_string(cmark_node_get_heading_level(node));
        return leaf(node, enter, name);
      }
      case CMARK_NODE_CODE_BLOCK:
        return code_block(node);
      case CMARK_NODE_HTML_BLOCK:
        return html_block(node);
      case CMARK_NODE_THEMATIC_BREAK:
        return page_.add("<hr>\n");
      default:
        return visit_table(node, enter);
    }
  }

  void visit_table(cmark_node* node, bool enter) {
    const std::string_view type = type_of(node);
    if (type == "table") return element(node, enter, "table");
    if (type == "table_cell") return leaf(node, enter, header_ ? "th" : "td");
    if (type != "table_row" && type != "table_header") return;
    if (enter)
      header_ = type == "table_header" || cmark_gfm_extensions_get_table_row_is_header(node);
    if (!enter) extra_cells(node);
    element(node, enter, "tr");
  }

  /// `| a | b || c | d |` in a table of two columns.
  void extra_cells(cmark_node* row) {
    const std::uint32_t line = place_of(row).line;
    const auto cells = cells_of(lines_.line(line));
    std::size_t columns = 0;
    for (cmark_node* cell = cmark_node_first_child(row); cell != nullptr;
         cell = cmark_node_next(cell)) {
      ++columns;
    }
    if (nested_) return;
    for (std::size_t i = columns; i < cells.size(); ++i) {
      const MarkdownTree tree = parse_markdown(cells[i]);
      const Place at{line,
                     static_cast<std::uint32_t>(cells[i].data() - lines_.line(line).data() + 1)};
      mark(at);
      page_.add("<td>");
      const Page inner = PageWriter(cells[i], at, true).write(tree.get());
      page_.add(inner.html());
      page_.add("</td>\n");
    }
  }

  void leaf(cmark_node* node, bool enter, std::string_view name) {
    if (enter) places_.begin_block(place_of(node), quotes_);
    text_before_ = false;
    if (enter) {
      mark(place_of(node));
      page_.add("<");
      page_.add(name);
      page_.add(">");
    } else {
      element(node, enter, name);
    }
  }

  void code_block(cmark_node* node) {
    mark(place_of(node));
    int fence_length = 0;
    int fence_offset = 0;
    char fence_character = 0;
    const bool fenced =
        cmark_node_get_fenced(node, &fence_length, &fence_offset, &fence_character) != 0;
    const std::string_view literal = literal_of(node);
    // A list that was indented by four spaces.
    if (!fenced && !nested_ && literal.find("](http") != std::string_view::npos) {
      const MarkdownTree tree = parse_markdown(literal);
      Place at = place_of(node);
      at.line += base_.line - 1;
      PageWriter inner(literal, at, true);
      inner.page_ = std::move(page_);
      page_ = inner.write(tree.get());
      return;
    }
    page_.add("<pre>");
    page_.add_escaped(literal);
    page_.add("</pre>\n");
  }

  void html_block(cmark_node* node) {
    const std::string_view literal = literal_of(node);
    const std::string safe = guard_.guarded(literal);
    Place at = place_of(node);
    for (std::size_t begin = 0; begin < safe.size(); ++at.line) {
      const std::size_t end = std::min(safe.find('\n', begin), safe.size() - 1) + 1;
      mark(at);
      page_.add(std::string_view(safe).substr(begin, end - begin));
      at.column = 1;
      begin = end;
    }
  }

  void visit_inline(cmark_node* node, bool enter) {
    if (enter) {
      places_.visit(node);
      mark(places_.here());
    }
    const bool text_before = std::exchange(text_before_, false);
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_STRONG:
        return style(strong_, enter, enter ? "<strong>" : "</strong>");
      case CMARK_NODE_EMPH:
        return style(emphasis_, enter, enter ? "<em>" : "</em>");
      case CMARK_NODE_LINK:
        return visit_link(node, enter);
      case CMARK_NODE_IMAGE:
        return visit_image(node, enter);
      case CMARK_NODE_TEXT:
        // Two texts stay two, each with its own place.
        if (text_before && images_ == 0) {
          page_.add("<!---->");
          mark(places_.here());
        }
        page_.add_escaped(literal_of(node));
        places_.pass(literal_of(node).size());
        text_before_ = true;
        return;
      case CMARK_NODE_CODE:
        if (images_ == 0) page_.add("<code>");
        page_.add_escaped(literal_of(node));
        if (images_ == 0) page_.add("</code>");
        return places_.pass_literal(node, literal_of(node));
      case CMARK_NODE_HTML_INLINE:
        if (images_ == 0) page_.add(guard_.guarded(literal_of(node)));
        return places_.pass_literal(node, literal_of(node));
      case CMARK_NODE_SOFTBREAK:
      case CMARK_NODE_LINEBREAK:
        page_.add(images_ > 0 ? " " : "<wbr>");
        return places_.end_line();
      default:
        if (type_of(node) == "strikethrough") style(strikes_, enter, enter ? "<del>" : "</del>");
        return;
    }
  }

  /// Of styles within the same style only the outermost.
  void style(int& depth, bool enter, std::string_view tag) {
    if (!enter) --depth;
    if (depth == 0 && images_ == 0) page_.add(tag);
    if (enter) ++depth;
  }

  void visit_link(cmark_node* node, bool enter) {
    if (images_ > 0) return;
    if (!enter) return page_.add("</a>");
    page_.add("<a href=\"");
    const char* url = cmark_node_get_url(node);
    page_.add_escaped(url == nullptr ? "" : url);
    page_.add("\">");
  }

  /// The text inside of an image is an attribute in HTML.
  void visit_image(cmark_node* node, bool enter) {
    if (enter && images_++ == 0) {
      page_.add("<img src=\"");
      const char* url = cmark_node_get_url(node);
      page_.add_escaped(url == nullptr ? "" : url);
      page_.add("\" alt=\"");
    }
    if (!enter && --images_ == 0) page_.add("\">");
  }

  SourceLines lines_;
  InlinePlaces places_;
  Place base_;
  bool nested_;
  Page page_;
  RawHtmlGuard guard_;
  std::uint32_t quotes_ = 0;
  int depth_ = 0;
  int images_ = 0;
  int strong_ = 0;
  int emphasis_ = 0;
  int strikes_ = 0;
  bool header_ = false;
  bool text_before_ = false;
};

}  // namespace

Page write_page(std::string_view markdown, Place base) {
  const MarkdownTree tree = parse_markdown(markdown);
  return PageWriter(markdown, base, false).write(tree.get());
}

}  // namespace medseg::indexer
