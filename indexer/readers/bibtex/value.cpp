#include "indexer/readers/bibtex/value.hpp"

#include "indexer/clean.hpp"

#include <btparse.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <utility>

namespace medseg::indexer {
namespace {

constexpr std::string_view kSpace = " \t\r\n\f\v";

std::size_t skip_space(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(kSpace, at), text.size());
}

/// The byte after the text in quotes or braces at a place; 0 when it is not closed.
std::size_t end_of_text(std::string_view text, std::size_t at) {
  const bool quoted = text[at] == '"';
  std::size_t depth = quoted ? 0 : 1;
  for (std::size_t i = at + 1; i < text.size(); ++i) {
    if (text[i] == '{') ++depth;
    if (text[i] == '"' && quoted && depth == 0) return i + 1;
    if (text[i] != '}') continue;
    if (depth == 0) return 0;
    if (--depth == 0 && !quoted) return i + 1;
  }
  return 0;
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  const bool number = is_digit(text[at]);
  if (!number && !is_ascii_letter(text[at])) return 0;
  const auto goes_on = [&](char c) {
    return is_digit(c) || (!number && (is_ascii_letter(c) || c == '_' || c == '-' || c == ':' ||
                                       c == '.' || c == '+' || c == '/'));
  };
  while (at < text.size() && goes_on(text[at])) ++at;
  // "2020a" and "jan's" are no words.
  return at < text.size() && (is_word_byte(text[at]) || text[at] == '\'') ? 0 : at;
}

struct FreeEntry {
  void operator()(AST* entry) const { bt_free_ast(entry); }
};

std::size_t end_of_piece(std::string_view text, std::size_t at) {
  const bool bracketed = text[at] == '{' || text[at] == '"';
  return bracketed ? end_of_text(text, at) : end_of_word(text, at);
}

/// Stands before names of abbreviations, which are handed over as texts: btparse loses memory for
/// each that it is not to write out itself.
constexpr char kMacroMark = '\x01';

/// Pieces that are handed over at once: btparse frees what it made by recursion.
constexpr std::size_t kPiecesAtOnce = 64;

/// The next pieces of a value as an entry.  btparse sees one line, without the bytes that end a text
/// or a line in C.
std::string as_entry(std::string_view value, std::size_t& at) {
  std::string entry = "@a{k,f=";
  for (std::size_t pieces = 0; pieces < kPiecesAtOnce && at < value.size(); ++pieces) {
    const std::size_t end = end_of_piece(value, at);
    if (end == 0) return {};
    if (pieces > 0) entry += '#';
    const std::size_t begin = entry.size();
    entry += value.substr(at, end - at);
    std::replace_if(
        entry.begin() + static_cast<std::ptrdiff_t>(begin), entry.end(),
        [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7F'; }, ' ');
    if (is_ascii_letter(value[at])) {
      entry.insert(begin, {'{', kMacroMark});
      entry += '}';
    }
    at = skip_space(value, end);
    if (at < value.size()) at = skip_space(value, at + 1);  // over `#`
  }
  return entry += '}';
}

BibtexPiece piece_of(bt_nodetype type, const char* text) {
  if (text == nullptr) return {};
  if (type == BTAST_NUMBER) return {BibtexPiece::Kind::number, text};
  if (*text == kMacroMark) return {BibtexPiece::Kind::macro, text + 1};
  return {BibtexPiece::Kind::text, text};
}

/// Appends the pieces of an entry's only field; false when btparse refuses it.
bool parse(std::string entry, std::vector<BibtexPiece>& pieces) {
  static std::mutex mutex;
  const std::scoped_lock lock(mutex);
  static const bool ready = [] {
    bt_initialize();
    bt_set_stringopts(BTE_REGULAR, BTO_MINIMAL);
    return true;
  }();
  static_cast<void>(ready);

  boolean good = FALSE;
  const std::unique_ptr<AST, FreeEntry> parsed(
      bt_parse_entry_s(entry.data(), nullptr, 1, 0, &good));
  if (!parsed || good == FALSE) return false;
  char* name = nullptr;
  AST* const field = bt_next_field(parsed.get(), nullptr, &name);
  if (field == nullptr) return false;
  bt_nodetype type = BTAST_BOGUS;
  char* text = nullptr;
  for (AST* piece = bt_next_value(field, nullptr, &type, &text); piece != nullptr;
       piece = bt_next_value(field, piece, &type, &text)) {
    pieces.push_back(piece_of(type, text));
  }
  return true;
}

}  // namespace

std::optional<std::size_t> value_length(std::string_view text) {
  std::size_t at = 0;
  while (true) {
    at = skip_space(text, at);
    if (at == text.size()) return std::nullopt;
    at = end_of_piece(text, at);
    if (at == 0) return std::nullopt;
    const std::size_t next = skip_space(text, at);
    if (next == text.size() || text[next] != '#') return at;
    at = next + 1;
  }
}

std::vector<BibtexPiece> value_pieces(std::string_view value) {
  std::vector<BibtexPiece> pieces;
  for (std::size_t at = skip_space(value, 0); at < value.size();) {
    std::string entry = as_entry(value, at);
    if (entry.empty() || !parse(std::move(entry), pieces)) return {};
  }
  return pieces;
}

std::string mended_value(std::string_view raw) {
  raw = trimmed(raw);
  while (raw.ends_with(',')) raw = trimmed(raw.substr(0, raw.size() - 1));
  const bool opened = raw.starts_with('{') || raw.starts_with('"');
  if (opened) {
    const char closing = raw.front() == '"' ? '"' : '}';
    raw.remove_prefix(1);
    if (raw.ends_with(closing)) raw.remove_suffix(1);
  }
  std::string text(raw);
  std::vector<std::size_t> open;
  std::vector<std::size_t> lonely;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '{') open.push_back(i);
    if (text[i] != '}') continue;
    if (open.empty()) {
      lonely.push_back(i);
    } else {
      open.pop_back();
    }
  }
  lonely.insert(lonely.end(), open.begin(), open.end());
  for (const std::size_t at : lonely) text[at] = '\0';
  std::erase(text, '\0');
  return "{" + std::string(trimmed(text)) + "}";
}

}  // namespace medseg::indexer
