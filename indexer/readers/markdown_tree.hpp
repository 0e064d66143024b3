/// A parsed Markdown document: the one place that owns something of cmark-gfm.
#ifndef MEDSEG_INDEXER_READERS_MARKDOWN_TREE_HPP
#define MEDSEG_INDEXER_READERS_MARKDOWN_TREE_HPP

#include <cmark-gfm.h>

#include <memory>
#include <string_view>

namespace medseg::indexer {

struct NodeDeleter {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using MarkdownTree = std::unique_ptr<cmark_node, NodeDeleter>;

struct IteratorDeleter {
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using MarkdownIterator = std::unique_ptr<cmark_iter, IteratorDeleter>;

/// Parses GitHub's Markdown with tables, bare addresses and struck text.  One thread at a time
/// gets through, because cmark-gfm keeps the marks of its extensions in a table of the program.
MarkdownTree parse_markdown(std::string_view text);

}  // namespace medseg::indexer

#endif
