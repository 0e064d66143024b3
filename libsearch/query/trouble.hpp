/// What to do about a part of the query that is no clause.
#ifndef MEDSEG_QUERY_TROUBLE_HPP
#define MEDSEG_QUERY_TROUBLE_HPP

#include <medseg/searcher.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace medseg::query {

/// With `strict` the first trouble is an error; else it is a note, one for each kind, so that a
/// pasted text full of brackets does not bury the user.
class Trouble {
 public:
  enum class Kind : std::uint8_t { quote, bracket, empty, depth, field, lone, year, has, star };

  explicit Trouble(bool strict) : strict_(strict) {}

  [[nodiscard]] bool strict() const { return strict_; }

  /// \throws Error query_syntax with `strict`
  void report(Kind kind, std::size_t position, const std::string& message,
              const std::string& hint = {});

  /// Says something that is no error even with `strict`.
  void note(Kind kind, std::size_t position, std::string message);

  /// The notes in the order of the query.
  std::vector<Note> take_notes();

 private:
  bool strict_;
  std::uint32_t told_ = 0;  ///< a bit for each kind
  std::vector<Note> notes_;
};

/// A piece of the query for a message, shortened at a character.
std::string quoted(std::string_view piece);

}  // namespace medseg::query

#endif
