#include "indexer/readers/pieces.hpp"

#include "indexer/clean.hpp"

#include <algorithm>
#include <utility>

namespace medseg::indexer {
namespace {

bool has_words(std::string_view text) {
  return std::any_of(text.begin(), text.end(), is_word_byte);
}

bool has_ascii_words(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return is_digit(c) || is_ascii_letter(c); });
}

/// "Paper" of "[Paper]", which `[[Paper]](url)` leaves.
std::string_view without_brackets(std::string_view label) {
  label = trimmed(label);
  while (label.starts_with('[')) label.remove_prefix(1);
  while (label.ends_with(']')) label.remove_suffix(1);
  return trimmed(label);
}

bool starts_address(std::string_view text) {
  return text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www.");
}

/// Bytes of what may stand between a label and its address: spaces, and a backslash that was meant
/// to end a line.
std::size_t gap_length(std::string_view text) {
  return std::min(text.find_first_not_of(" \\"), text.size());
}

std::string with_coded_spaces(std::string_view address) {
  std::string coded;
  for (const char c : address) {
    if (c == ' ') {
      coded += "%20";
    } else {
      coded += c;
    }
  }
  return coded;
}

/// A note without digits; with them it is rather a venue and its year.
bool may_be_label(const Piece& piece) {
  return piece.kind == PieceKind::note &&
         std::none_of(piece.text.raw().begin(), piece.text.raw().end(), is_digit);
}

/// `https://b.org` of `[https://a.org](https://b.org)`, which can be an address for Markdown.
std::string_view inner_address(std::string_view url) {
  const std::size_t inner = url.find("](");
  if (!url.starts_with('[') || inner == std::string_view::npos) return {};
  url.remove_prefix(inner + 2);
  return url.substr(0, url.rfind(')'));
}

/// Bytes up to the bracket that closes an address, or to the end of the text.
std::size_t address_length(std::string_view text) {
  int open = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '(') ++open;
    if (text[i] == ']') return i;
    if (text[i] == ')' && open-- == 0) return i;
  }
  return text.size();
}

class PieceReader {
 public:
  void add(const Run& run) {
    if (run.kind == RunKind::image) return;
    if (run.kind == RunKind::link) {
      add_link(run);
      return;
    }
    for (std::size_t i = 0; i < run.text.size();) i += add_byte(run, i);
  }

  void end_line(Place at) { put(" ", at); }

  std::vector<Piece> take() {
    if (depth() > 0) {
      close_group(true);
      opens_.clear();
    }
    flush_words();
    return std::move(pieces_);
  }

 private:
  [[nodiscard]] std::size_t depth() const { return opens_.size(); }

  void put(std::string_view text, Place at) { buffer_.add(text, at); }

  /// Returns how many bytes were taken.
  std::size_t add_byte(const Run& run, std::size_t i) {
    const std::string_view rest = std::string_view(run.text).substr(i);
    const Place at = moved(run.at, i);
    if (rest.front() == '[') {
      if (depth() == 0) {
        flush_words();
        group_at_ = at;
      }
      closed_end_ = 0;
      opens_.push_back(buffer_.raw().size());
      return 1;
    }
    if (rest.front() == ']') return close_bracket(rest, at);
    const std::size_t length = std::min(rest.find_first_of("[]"), rest.size());
    put(rest.substr(0, length), at);
    return length;
  }

  std::size_t close_bracket(std::string_view rest, Place at) {
    if (depth() == 0) {
      if (has_ascii_words(buffer_.raw())) {
        group_at_ = buffer_.place(0);
        push_note(true);
      }
      return 1;
    }
    // Where the bracket may hold a venue, no gap is allowed before the address.
    const std::size_t gap = depth() > 1 ? gap_length(rest.substr(1)) : 0;
    const std::string_view address = rest.substr(1 + gap);
    if (address.starts_with('(') && starts_address(address.substr(1))) {
      return 2 + gap + add_broken_link(address.substr(1), at);
    }
    closed_begin_ = opens_.back();
    closed_end_ = buffer_.raw().size();
    opens_.pop_back();
    if (depth() == 0) close_group(false);
    return 1;
  }

  /// `[Paper](https://a.org/b c.pdf)`: the space keeps Markdown from reading a link.  Returns how
  /// many bytes of the text behind the opening bracket were taken.
  std::size_t add_broken_link(std::string_view text, Place at) {
    const std::size_t length = address_length(text);
    Piece link;
    link.kind = PieceKind::link;
    link.at = at;
    link.broken = true;
    link.url = with_coded_spaces(trimmed(text.substr(0, length)));
    link.text.add(trimmed(std::string_view(buffer_.raw()).substr(opens_.back())), at);
    buffer_.truncate(opens_.back());
    opens_.pop_back();
    link.bracketed = depth() > 0;
    group_has_link_ = depth() > 0;
    pieces_.push_back(std::move(link));
    return length + (text.substr(length).starts_with(')') ? 1U : 0U);
  }

  void add_link(const Run& run) {
    Piece link;
    link.kind = PieceKind::link;
    link.at = run.at;
    const std::string_view inner = inner_address(run.url);
    link.broken = !inner.empty();
    link.url = link.broken ? inner : std::string_view(run.url);
    link.bracketed = depth() > 0;
    link.text.add(without_brackets(run.text), run.at);
    take_label_before(link);
    if (depth() == 0) flush_words();
    group_has_link_ = depth() > 0;
    pieces_.push_back(std::move(link));
  }

  /// `[Code]([https://a.org](https://b.org))`: the label stands in front of the link.
  void take_label_before(Piece& link) {
    if (!buffer_.raw().ends_with('(')) return;
    const bool in_group = depth() > 0;
    const std::string_view raw = buffer_.raw();
    const std::string_view between = raw.substr(in_group ? std::min(closed_end_, raw.size()) : 0);
    if (between.substr(gap_length(between)) != "(") return;
    if (in_group) {
      if (closed_end_ == 0) return;
      link.text = Field();
      link.text.add(raw.substr(closed_begin_, closed_end_ - closed_begin_),
                    buffer_.place(closed_begin_));
      buffer_.truncate(closed_begin_);
      closed_end_ = 0;
    } else {
      if (pieces_.empty() || !may_be_label(pieces_.back())) return;
      link.text = std::move(pieces_.back().text);
      pieces_.pop_back();
    }
    link.broken = true;
  }

  void close_group(bool unbalanced) {
    if (!group_has_link_) {
      push_note(unbalanced);
    } else if (unbalanced && has_ascii_words(buffer_.raw())) {
      push_note(true);  // "[MIA, 2024 [[Paper](url)]"
    } else {
      flush_words();
    }
    group_has_link_ = false;
  }

  void push_note(bool unbalanced) {
    Piece note;
    note.kind = PieceKind::note;
    note.at = group_at_;
    note.unbalanced = unbalanced;
    note.text = std::exchange(buffer_, Field());
    if (has_words(note.text.raw())) pieces_.push_back(std::move(note));
  }

  void flush_words() {
    Piece words;
    words.text = std::exchange(buffer_, Field());
    words.at = words.text.place(0);
    if (has_words(words.text.raw())) pieces_.push_back(std::move(words));
  }

  std::vector<Piece> pieces_;
  Field buffer_;
  std::vector<std::size_t> opens_;  ///< where in the buffer the inside of each open bracket begins
  std::size_t closed_begin_ = 0;    ///< inside of the inner bracket that was closed last
  std::size_t closed_end_ = 0;      ///< 0: none since the last one was opened
  Place group_at_;
  bool group_has_link_ = false;
};

}  // namespace

std::vector<Piece> pieces_of(const std::vector<Line>& lines) {
  PieceReader reader;
  for (const Line& line : lines) {
    for (const Run& run : line.runs) reader.add(run);
    reader.end_line(line.at);
  }
  return reader.take();
}

}  // namespace medseg::indexer
