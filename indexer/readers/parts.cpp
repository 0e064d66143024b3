#include "indexer/clean.hpp"
#include "indexer/readers/part.hpp"
#include "libsearch/text/repair.hpp"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <utility>

namespace medseg::indexer {
namespace {

struct OutputDeleter {
  const GumboOptions* options;
  void operator()(GumboOutput* output) const { gumbo_destroy_output(options, output); }
};

struct TagKind {
  GumboTag tag;
  PartKind kind;
};
constexpr std::array<TagKind, 18> kTagKinds = {{{GUMBO_TAG_H1, PartKind::heading},
                                                {GUMBO_TAG_H2, PartKind::heading},
                                                {GUMBO_TAG_H3, PartKind::heading},
                                                {GUMBO_TAG_H4, PartKind::heading},
                                                {GUMBO_TAG_H5, PartKind::heading},
                                                {GUMBO_TAG_H6, PartKind::heading},
                                                {GUMBO_TAG_P, PartKind::paragraph},
                                                {GUMBO_TAG_UL, PartKind::list},
                                                {GUMBO_TAG_OL, PartKind::list},
                                                {GUMBO_TAG_LI, PartKind::item},
                                                {GUMBO_TAG_TABLE, PartKind::table},
                                                {GUMBO_TAG_TR, PartKind::row},
                                                {GUMBO_TAG_TD, PartKind::cell},
                                                {GUMBO_TAG_TH, PartKind::cell},
                                                {GUMBO_TAG_BLOCKQUOTE, PartKind::quote},
                                                {GUMBO_TAG_DETAILS, PartKind::details},
                                                {GUMBO_TAG_SUMMARY, PartKind::summary},
                                                {GUMBO_TAG_HR, PartKind::other}}};

/// Boxes: what stands in them belongs to what is round them.
constexpr std::array<GumboTag, 19> kBoxes = {
    GUMBO_TAG_HTML,   GUMBO_TAG_BODY,   GUMBO_TAG_DIV,     GUMBO_TAG_CENTER, GUMBO_TAG_SECTION,
    GUMBO_TAG_TBODY,  GUMBO_TAG_THEAD,  GUMBO_TAG_TFOOT,   GUMBO_TAG_MAIN,   GUMBO_TAG_ARTICLE,
    GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER, GUMBO_TAG_FIGURE,  GUMBO_TAG_NAV,    GUMBO_TAG_DL,
    GUMBO_TAG_DT,     GUMBO_TAG_DD,     GUMBO_TAG_CAPTION, GUMBO_TAG_ASIDE};

const TagKind* kind_of(GumboTag tag) {
  const auto* found = std::find_if(kTagKinds.begin(), kTagKinds.end(),
                                   [&](const TagKind& row) { return row.tag == tag; });
  return found == kTagKinds.end() ? nullptr : found;
}

bool is_box(GumboTag tag) {
  return std::find(kBoxes.begin(), kBoxes.end(), tag) != kBoxes.end();
}

std::string attribute(const GumboElement& element, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
  return found == nullptr ? std::string() : std::string(found->value);
}

/// White space of HTML as single spaces.
std::string folded(std::string_view text) {
  std::string result;
  for (const char c : text) {
    const bool space = c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == ' ';
    if (!space) {
      result += c;
    } else if (c == ' ' || result.empty() || result.back() != ' ') {
      result += ' ';
    }
  }
  return result;
}

/// The parser puts U+FFFD for bytes that are not UTF-8; they are told of later, so they stay.
std::string text_of(const GumboText& text) {
  const std::string_view read = text.text;
  if (read.find("\xEF\xBF\xBD") == std::string_view::npos) return std::string(read);
  return text::read_entities({text.original_text.data, text.original_text.length});
}

class PartsReader {
 public:
  explicit PartsReader(const Page& page) : page_(page) {}

  Part read() {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const std::string& html = page_.html();
    const std::unique_ptr<GumboOutput, OutputDeleter> output(
        gumbo_parse_with_options(&options, html.data(), html.size()), {&options});
    Part document;
    document.kind = PartKind::document;
    open_.push_back(&document);
    containers_.push_back(0);
    if (output && output->root != nullptr) visit(*output->root);
    end_leaf();
    return document;
  }

 private:
  [[nodiscard]] Place place(const char* at) const {
    const char* begin = page_.html().data();
    if (at < begin || at > begin + page_.html().size()) return {};
    return page_.place(static_cast<std::size_t>(at - begin));
  }
  [[nodiscard]] Place place(const GumboElement& element) const {
    return element.original_tag.length == 0 ? Place{} : place(element.original_tag.data);
  }

  void visit_children(const GumboElement& element) {
    for (unsigned i = 0; i < element.children.length; ++i) {
      visit(*static_cast<const GumboNode*>(element.children.data[i]));
    }
  }

  void visit(const GumboNode& node) {
    switch (node.type) {
      case GUMBO_NODE_ELEMENT:
      case GUMBO_NODE_TEMPLATE:
        visit_element(node.v.element);
        break;
      case GUMBO_NODE_TEXT:
      case GUMBO_NODE_CDATA:
      case GUMBO_NODE_WHITESPACE:
        add_text(node.v.text);
        break;
      case GUMBO_NODE_DOCUMENT:
      case GUMBO_NODE_COMMENT:
        break;
    }
  }

  void visit_element(const GumboElement& element) {
    if (const TagKind* row = kind_of(element.tag)) {
      visit_part(element, *row);
    } else if (is_box(element.tag)) {
      end_leaf();
      visit_children(element);
      end_leaf();
    } else {
      visit_inline(element);
    }
  }

  void visit_part(const GumboElement& element, const TagKind& row) {
    end_leaf();
    Part part;
    part.kind = row.kind;
    part.at = place(element);
    const bool leaf = row.kind == PartKind::heading || row.kind == PartKind::paragraph ||
                      row.kind == PartKind::summary;
    if (leaf) {
      begin_leaf(row.kind, part.at);
      if (row.kind == PartKind::heading) {
        leaf_.level = leaf_.block.level =
            static_cast<int>(element.tag) - static_cast<int>(GUMBO_TAG_H1) + 1;
      }
      visit_children(element);
      end_leaf();
      return;
    }
    if (row.kind == PartKind::cell) {
      part.header = element.tag == GUMBO_TAG_TH;
      const std::string rows = attribute(element, "rowspan");
      if (rows.size() == 1 && is_digit(rows[0])) part.rows = std::max(1, rows[0] - '0');
    }
    Part* above = open_.back();
    above->parts.push_back(std::move(part));
    open_.push_back(&above->parts.back());
    containers_.push_back(++last_container_);
    visit_children(element);
    end_leaf();
    open_.pop_back();
    containers_.pop_back();
  }

  void begin_leaf(PartKind kind, Place at) {
    leaf_ = Part();
    leaf_.kind = kind;
    leaf_.at = leaf_.block.at = at;
    leaf_.block.kind = kind == PartKind::heading ? BlockKind::heading : BlockKind::paragraph;
    leaf_.block.container = containers_.back();
    line_ = Line();
    in_leaf_ = true;
  }

  void end_leaf() {
    if (!in_leaf_) return;
    end_line();
    in_leaf_ = false;
    if (leaf_.block.lines.empty() && leaf_.kind != PartKind::heading) return;
    open_.back()->parts.push_back(std::move(leaf_));
  }

  void end_line() {
    const auto blank = [](const Run& run) {
      return run.kind == RunKind::text && trimmed(run.text).empty();
    };
    if (!std::all_of(line_.runs.begin(), line_.runs.end(), blank))
      leaf_.block.lines.push_back(std::move(line_));
    const bool inside = strong_ + emphasis_ > 0;
    line_ = Line();
    line_.inside = inside;
  }

  void ensure_leaf(Place at) {
    if (!in_leaf_) begin_leaf(PartKind::paragraph, at);
  }

  void begin_inline(Place at) {
    ensure_leaf(at);
    if (line_.at.line == 0) line_.at = at;
  }

  void visit_inline(const GumboElement& element) {
    switch (element.tag) {
      case GUMBO_TAG_BR:
      case GUMBO_TAG_WBR:
        return visit_break();
      case GUMBO_TAG_STRONG:
      case GUMBO_TAG_B:
        return visit_styled(element, strong_);
      case GUMBO_TAG_EM:
      case GUMBO_TAG_I:
        return visit_styled(element, emphasis_);
      case GUMBO_TAG_CODE:
      case GUMBO_TAG_KBD:
        return visit_styled(element, code_);
      case GUMBO_TAG_A:
        return visit_link(element);
      case GUMBO_TAG_IMG:
        return visit_image(element);
      case GUMBO_TAG_PRE:
        end_leaf();
        open_.back()->parts.emplace_back();
        return;
      case GUMBO_TAG_HEAD:
      case GUMBO_TAG_SCRIPT:
      case GUMBO_TAG_STYLE:
        return;
      default:
        return visit_children(element);
    }
  }

  void visit_break() {
    if (!in_leaf_) return;
    if (link_ > 0) {
      if (!line_.runs.empty()) line_.runs.back().text += ' ';
      return;
    }
    end_line();
  }

  void visit_styled(const GumboElement& element, int& depth) {
    if (const Place at = place(element); at.line > 0 && link_ == 0) begin_inline(at);
    ++depth;
    visit_children(element);
    --depth;
  }

  [[nodiscard]] Run styled(RunKind kind, Place at) const {
    Run run;
    run.kind = kind;
    run.strong = strong_ > 0;
    run.emphasis = emphasis_ > 0;
    run.at = at;
    return run;
  }

  void visit_link(const GumboElement& element) {
    if (gumbo_get_attribute(&element.attributes, "href") == nullptr || link_ > 0) {
      return visit_children(element);
    }
    begin_inline(place(element));
    Run run = styled(RunKind::link, place(element));
    run.url = attribute(element, "href");
    line_.runs.push_back(std::move(run));
    ++link_;
    visit_children(element);
    --link_;
  }

  void visit_image(const GumboElement& element) {
    std::string alt = attribute(element, "alt");
    if (link_ > 0 && !line_.runs.empty()) {
      Run& run = line_.runs.back();
      run.badge = attribute(element, "src");
      run.picture = trimmed(run.text).empty();
      run.text += alt;
      return;
    }
    begin_inline(place(element));
    Run run = styled(RunKind::image, place(element));
    run.url = attribute(element, "src");
    run.text = std::move(alt);
    line_.runs.push_back(std::move(run));
  }

  void add_text(const GumboText& text) {
    const std::string folded_text = folded(text_of(text));
    if (folded_text.empty()) return;
    const bool blank = trimmed(folded_text).empty();
    if (blank && !in_leaf_) return;
    if (link_ > 0 && in_leaf_ && !line_.runs.empty()) {
      Run& link = line_.runs.back();
      link.text += folded_text;
      link.picture = link.picture && blank;
      link.strong_label |= strong_ > 0 && !link.strong && !blank;
      return;
    }
    const char* begin = text.original_text.data;
    const char* end = begin + text.original_text.length;
    // Where lines of raw HTML begin with white space, the text stands behind it.
    if (!blank && (*begin == '\n' || *begin == '\r')) {
      begin = std::find_if_not(
          begin, end, [](char c) { return c == '\n' || c == '\r' || c == ' ' || c == '\t'; });
    }
    const Place at = place(begin);
    if (!blank) begin_inline(at);
    if (line_.runs.empty() && blank) return;
    Run run = styled(code_ > 0 ? RunKind::code : RunKind::text, at);
    run.text = folded_text;
    line_.runs.push_back(std::move(run));
  }

  const Page& page_;
  std::vector<Part*> open_;
  std::vector<std::size_t> containers_;  ///< of the open parts
  std::size_t last_container_ = 0;
  Part leaf_;
  Line line_;
  bool in_leaf_ = false;
  int strong_ = 0;
  int emphasis_ = 0;
  int code_ = 0;
  int link_ = 0;
};

}  // namespace

Part read_parts(const Page& page) {
  return PartsReader(page).read();
}

}  // namespace medseg::indexer
