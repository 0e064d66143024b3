/// Where readers get their text from: files, standard input, compressed or not, as a stream.
#ifndef MEDSEG_INDEXER_INPUT_HPP
#define MEDSEG_INDEXER_INPUT_HPP

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace medseg::indexer {

/// A text, part by part, in memory that does not grow with it.  gzip, xz, zstd and bzip2 are
/// recognised by their first bytes and undone; a byte order mark is taken off, and UTF-16 with one
/// becomes UTF-8.
class Input {
 public:
  /// \throws Error not_found, permission_denied, io
  [[nodiscard]] static Input file(const std::string& path);
  /// The standard input of this process; `head` and `next` throw what `file` does.
  [[nodiscard]] static Input standard_input();
  /// A text in memory, which must live as long as the input, handed over in parts of a size.
  [[nodiscard]] static Input text(std::string_view text, std::size_t part_bytes = kPartBytes);

  ~Input();
  Input(Input&&) noexcept;
  Input& operator=(Input&&) noexcept;

  /// The first part, to see what the text is; `next` begins with it all the same.
  /// \throws Error io (a compressed file that is damaged or cut short)
  [[nodiscard]] std::string_view head();

  /// The next part; empty at the end.  It lives until the next call.
  /// \throws Error io (a compressed file that is damaged or cut short)
  [[nodiscard]] std::string_view next();

  static constexpr std::size_t kPartBytes = std::size_t{128} * 1024;

 private:
  struct State;
  explicit Input(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// All that is left of an input, for readers that need a whole text.
/// \throws Error io, also for a text longer than `limit` bytes
[[nodiscard]] std::string read_all(Input& input, std::size_t limit);

}  // namespace medseg::indexer

#endif
