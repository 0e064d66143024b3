#include "indexer/readers/blocks.hpp"

#include "indexer/clean.hpp"
#include "indexer/readers/inline_places.hpp"
#include "indexer/readers/markdown_tree.hpp"

#include <string>
#include <utility>

namespace medseg::indexer {
namespace {

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

bool is_line_break(std::string_view html) {
  std::string tag = small_letters(html);
  std::erase_if(tag, [](char c) { return c == ' ' || c == '/' || c == '\t'; });
  return tag == "<br>";
}

bool is_comment(std::string_view html) {
  return trimmed(html).starts_with("<!--");
}

class BlockReader {
 public:
  BlockReader(std::string_view text, const std::function<void(Block&&)>& on_block)
      : places_(text), on_block_(on_block) {}

  void read(cmark_node* root) {
    const MarkdownIterator iterator(cmark_iter_new(root));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
      cmark_node* node = cmark_iter_get_node(iterator.get());
      const bool enter = event == CMARK_EVENT_ENTER;
      if (is_block(node)) {
        visit_block(node, enter);
      } else if (open_) {
        visit_inline(node, enter);
      }
    }
  }

 private:
  void visit_block(cmark_node* node, bool enter) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_BLOCK_QUOTE) enter ? ++quotes_ : --quotes_;
    if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING) {
      enter ? begin_block(node) : end_block();
    } else if (enter && type != CMARK_NODE_DOCUMENT &&
               !(type == CMARK_NODE_HTML_BLOCK && is_comment(literal_of(node)))) {
      on_block_(Block{});
    }
  }

  void begin_block(cmark_node* node) {
    open_ = true;
    block_ = Block{};
    const bool heading = cmark_node_get_type(node) == CMARK_NODE_HEADING;
    block_.kind = heading ? BlockKind::heading : BlockKind::paragraph;
    block_.level = heading ? cmark_node_get_heading_level(node) : 0;
    block_.container = cmark_node_parent(node);
    block_.at = place_of(node);
    line_ = Line{};
    places_.begin_block(block_.at, quotes_);
    strong_ = emphasis_ = 0;
    link_ = image_ = 0;
  }

  void end_block() {
    end_line();
    open_ = false;
    on_block_(std::move(block_));
  }

  void visit_inline(cmark_node* node, bool enter) {
    if (enter) visit_place(node);
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_STRONG:
        strong_ += enter ? 1 : -1;
        break;
      case CMARK_NODE_EMPH:
        emphasis_ += enter ? 1 : -1;
        break;
      case CMARK_NODE_LINK:
        visit_nested(node, enter, RunKind::link, link_);
        break;
      case CMARK_NODE_IMAGE:
        visit_nested(node, enter, RunKind::image, image_);
        break;
      case CMARK_NODE_TEXT:
        add_text(RunKind::text, literal_of(node));
        places_.pass(literal_of(node).size());
        break;
      case CMARK_NODE_CODE:
        add_text(RunKind::code, literal_of(node));
        places_.pass_literal(node, literal_of(node));
        break;
      case CMARK_NODE_HTML_INLINE:
        places_.pass_literal(node, literal_of(node));
        if (is_line_break(literal_of(node))) end_line();
        break;
      case CMARK_NODE_SOFTBREAK:
      case CMARK_NODE_LINEBREAK:
        end_line();
        places_.end_line();
        break;
      default:
        break;
    }
  }

  void visit_place(cmark_node* node) {
    places_.visit(node);
    const cmark_node_type type = cmark_node_get_type(node);
    const bool visible = type != CMARK_NODE_SOFTBREAK && type != CMARK_NODE_LINEBREAK &&
                         type != CMARK_NODE_HTML_INLINE;
    if (visible && line_.at.line == 0) line_.at = places_.here();
  }

  /// Links and images: the outermost is the run, the text of all in it is its label.
  void visit_nested(cmark_node* node, bool enter, RunKind kind, int& depth) {
    depth += enter ? 1 : -1;
    if (!enter || link_ + image_ != 1) return;
    const char* url = cmark_node_get_url(node);
    Run run = styled(kind);
    run.url = url == nullptr ? "" : url;
    line_.runs.push_back(std::move(run));
  }

  void add_text(RunKind kind, std::string_view text) {
    if (link_ + image_ > 0) {
      line_.runs.back().text += text;
    } else if (!text.empty()) {
      Run run = styled(kind);
      run.text = text;
      line_.runs.push_back(std::move(run));
    }
  }

  void end_line() {
    if (link_ + image_ > 0) {
      line_.runs.back().text += ' ';
      return;
    }
    const bool inside = strong_ + emphasis_ > 0;
    if (!line_.runs.empty()) block_.lines.push_back(std::move(line_));
    line_ = Line{};
    line_.inside = inside;
  }

  [[nodiscard]] Run styled(RunKind kind) const {
    Run run;
    run.kind = kind;
    run.strong = strong_ > 0;
    run.emphasis = emphasis_ > 0;
    run.at = places_.here();
    return run;
  }

  InlinePlaces places_;
  const std::function<void(Block&&)>& on_block_;
  Block block_;
  Line line_;
  std::uint32_t quotes_ = 0;
  int strong_ = 0;
  int emphasis_ = 0;
  int link_ = 0;
  int image_ = 0;
  bool open_ = false;
};

}  // namespace

void read_blocks(std::string_view text, const std::function<void(Block&&)>& on_block) {
  const MarkdownTree tree = parse_markdown(text);
  BlockReader(text, on_block).read(tree.get());
}

}  // namespace medseg::indexer
