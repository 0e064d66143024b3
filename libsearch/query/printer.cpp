#include "libsearch/query/ast.hpp"

namespace medseg::query {

namespace {

std::string_view name_of(NodeKind kind) {
  switch (kind) {
    case NodeKind::text:
      return "text";
    case NodeKind::phrase:
      return "phrase";
    case NodeKind::prefix:
      return "prefix";
    case NodeKind::years:
      return "years";
    case NodeKind::has:
      return "has";
    case NodeKind::both:
      return "both";
    case NodeKind::either:
      return "either";
    case NodeKind::without:
      return "without";
  }
  return "?";
}

void print_text(const std::string& text, std::string& out) {
  out += '"';
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  out += '"';
}

void print(const Node& node, std::string& out) {
  out.append("(").append(name_of(node.kind));
  if (node.field) out.append(" ").append(schema::field(*node.field).name);
  if (node.kind == NodeKind::years) {
    const bool first = node.first_year != std::numeric_limits<int>::min();
    const bool last = node.last_year != std::numeric_limits<int>::max();
    out.append(" ").append(first ? std::to_string(node.first_year) : "*");
    out.append(" ").append(last ? std::to_string(node.last_year) : "*");
  } else if (node.kind == NodeKind::has) {
    out.append(" ").append(node.text);
  } else if (node.children.empty()) {
    out += ' ';
    print_text(node.text, out);
  }
  for (const Node& child : node.children) {
    out += ' ';
    print(child, out);
  }
  out += ')';
}

}  // namespace

std::string to_string(const Node& node) {
  std::string out;
  print(node, out);
  return out;
}

}  // namespace medseg::query
