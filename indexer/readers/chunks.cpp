#include "indexer/readers/chunks.hpp"

#include "indexer/clean.hpp"
#include "indexer/readers/evidence/title_text.hpp"
#include "indexer/readers/evidence/venue_mention.hpp"
#include "indexer/readers/evidence/words.hpp"
#include "indexer/readers/field.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace medseg::indexer {
namespace {

constexpr std::size_t kLongestNote = 300;
constexpr std::size_t kLongestQuote = 500;

struct Quotation {
  std::size_t begin = 0;  ///< of the inside
  std::size_t end = 0;
  std::size_t after = 0;
};

struct Marks {
  std::string_view open;
  std::string_view close;
};
constexpr auto kQuotationMarks = std::to_array<Marks>({{"\"", "\""},
                                                       {"“", "”"},
                                                       {"``", "''"},
                                                       {"„", "“"},
                                                       {"”", "”"},
                                                       {"“", "\""},
                                                       {"《", "》"},
                                                       {"「", "」"}});

/// The quotation that begins at a place, when it is one of a title.
std::optional<Quotation> quotation_at(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at, kLongestQuote);
  for (const Marks& marks : kQuotationMarks) {
    if (!rest.starts_with(marks.open)) continue;
    for (std::size_t close = rest.find(marks.close, marks.open.size());
         close != std::string_view::npos; close = rest.find(marks.close, close + 1)) {
      const std::size_t after = close + marks.close.size();
      const bool ends = after == rest.size() || !is_word_byte(rest[after]) ||
                        static_cast<unsigned char>(rest[after]) >= 0x80;
      if (!ends) continue;
      const std::string_view inside = rest.substr(marks.open.size(), close - marks.open.size());
      if (title_likeness(inside) < 2) continue;
      return Quotation{at + marks.open.size(), at + close, at + after};
    }
  }
  return std::nullopt;
}

/// Whether what stands before a quotation lets it stand by itself.
bool may_quote(std::string_view before) {
  before = trimmed(before);
  return before.empty() ||
         std::string_view(",.:;)]-|*").find(before.back()) != std::string_view::npos ||
         before.ends_with("，") || before.ends_with("：") || before.ends_with("。") ||
         before.ends_with("–") || before.ends_with("—");
}

/// The place of the bracket that closes the one at a place; npos when there is none near.
std::size_t closing(std::string_view text, std::size_t at, char open, char close) {
  int depth = 0;
  const std::size_t end = std::min(text.size(), at + kLongestNote);
  for (std::size_t i = at; i < end; ++i) {
    if (text[i] == open) ++depth;
    if (text[i] == close && --depth == 0) return i;
  }
  return std::string_view::npos;
}

class Chunker {
 public:
  explicit Chunker(std::size_t line) : line_(line) {}

  void add(const Run& run) {
    switch (run.kind) {
      case RunKind::image:
        return add_badge(run);
      case RunKind::link:
        return add_link(run);
      case RunKind::text:
      case RunKind::code:
        break;
    }
    if (run.strong || run.emphasis) {
      flush();
      const ChunkKind kind = run.strong ? ChunkKind::strong : ChunkKind::emphasis;
      if (!chunks_.empty() && chunks_.back().kind == kind && chunks_.back().line == line_ &&
          joins_) {
        chunks_.back().text += run.text;
      } else {
        push(kind, run.text, run.at);
      }
      joins_ = true;
      return;
    }
    joins_ = false;
    plain_.add(run.text, run.at);
  }

  void end_line() {
    flush();
    joins_ = false;
    ++line_;
  }

  std::vector<Chunk> take() { return std::move(chunks_); }

 private:
  /// Of an image only the venue counts that its address tells.
  void add_badge(const Run& run) {
    const VenueMention mention = badge_mention(run.url);
    if (!mention.told()) return;
    flush();
    push(ChunkKind::note,
         mention.venue + (mention.year != 0 ? " " + std::to_string(mention.year) : ""), run.at);
  }

  void add_link(const Run& run) {
    const bool bracketed = trimmed(plain_.raw()).ends_with('[');
    flush();
    joins_ = false;
    Chunk chunk;
    chunk.kind = ChunkKind::link;
    chunk.text = run.text;
    chunk.link = run;
    chunk.at = run.at;
    chunk.line = line_;
    chunk.bracketed = bracketed || trimmed(run.text).starts_with('[');
    chunks_.push_back(std::move(chunk));
  }

  void push(ChunkKind kind, std::string_view text, Place at) {
    if (trimmed(text).empty()) return;
    Chunk chunk;
    chunk.kind = kind;
    chunk.text = text;
    chunk.at = at;
    chunk.line = line_;
    chunks_.push_back(std::move(chunk));
  }

  /// Cuts the plain text since the last link or stressed word.
  void flush() {
    const Field plain = std::exchange(plain_, Field());
    const std::string& text = plain.raw();
    std::size_t begin = 0;
    const auto cut = [&](std::size_t end, std::size_t next) {
      push(ChunkKind::text, std::string_view(text).substr(begin, end - begin), plain.place(begin));
      begin = next;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char c = text[i];
      if (c == '|' || c == ']') {
        cut(i, i + 1);
      } else if (c == '[' || c == '(') {
        i = open_bracket(plain, i, cut);
      } else if (const auto quote = c == '"' || c == '`' || static_cast<unsigned char>(c) >= 0xE2
                                        ? quotation_at(text, i)
                                        : std::nullopt;
                 quote && may_quote(std::string_view(text).substr(begin, i - begin))) {
        cut(i, quote->after);
        push(ChunkKind::quote,
             std::string_view(text).substr(quote->begin, quote->end - quote->begin),
             plain.place(quote->begin));
        i = quote->after - 1;
      }
    }
    cut(text.size(), text.size());
  }

  /// Returns the last byte that was taken.
  template <class Cut>
  std::size_t open_bracket(const Field& plain, std::size_t i, const Cut& cut) {
    const std::string_view text = plain.raw();
    const bool square = text[i] == '[';
    const std::size_t end = square ? closing(text, i, '[', ']') : closing(text, i, '(', ')');
    if (end == std::string_view::npos) {
      // The bracket round a link, or round what is stressed.
      if (square || trimmed(text.substr(i + 1)).empty()) cut(i, i + 1);
      return i;
    }
    const std::string_view inside = text.substr(i + 1, end - i - 1);
    if (!square && !read_mention(inside).told()) return i;
    if (square && inside.find('[') != std::string_view::npos) {
      cut(i, i + 1);
      return i;
    }
    if (square && text.substr(end + 1).starts_with("(http")) return broken_link(plain, i, end, cut);
    cut(i, end + 1);
    push(ChunkKind::note, inside, plain.place(i));
    return end;
  }

  /// `[Paper](https://a.org/b c`: Markdown reads no link, but an address without spaces is certain.
  template <class Cut>
  std::size_t broken_link(const Field& plain, std::size_t begin, std::size_t label_end,
                          const Cut& cut) {
    const std::string_view text = plain.raw();
    const std::size_t address = label_end + 2;
    const std::size_t end = std::min(text.find_first_of(") ]", address), text.size());
    cut(begin, std::min(end + 1, text.size()));
    Chunk chunk;
    chunk.kind = ChunkKind::link;
    chunk.text = text.substr(begin + 1, label_end - begin - 1);
    chunk.at = plain.place(begin);
    chunk.link.kind = RunKind::link;
    chunk.link.text = chunk.text;
    chunk.link.url = text.substr(address, end - address);
    chunk.link.at = chunk.at;
    chunk.line = line_;
    chunk.broken = true;
    chunks_.push_back(std::move(chunk));
    return std::min(end, text.size() - 1);
  }

  std::vector<Chunk> chunks_;
  Field plain_;
  std::size_t line_;
  bool joins_ = false;  ///< the last run was of the same style
};

}  // namespace

std::vector<Chunk> chunks_of(const std::vector<Line>& lines, std::size_t first_line) {
  Chunker chunker(first_line);
  for (const Line& line : lines) {
    for (const Run& run : line.runs) chunker.add(run);
    chunker.end_line();
  }
  return chunker.take();
}

}  // namespace medseg::indexer
