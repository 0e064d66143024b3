/// The one exception type of medseg.
#ifndef MEDSEG_ERROR_HPP
#define MEDSEG_ERROR_HPP

#include <medseg/export.hpp>

#include <cstddef>
#include <exception>
#include <optional>
#include <string>

namespace medseg {

/// What kind of thing went wrong, for a program to act on; the message is for people.
enum class ErrorCode {
  invalid_argument,    ///< an option or argument that makes no sense
  not_found,           ///< a file or folder that is not there
  permission_denied,   ///< a file or folder that may not be read or written
  io,                  ///< reading or writing failed
  no_space,            ///< the disk is full
  no_input,            ///< sources that hold no paper at all
  not_an_index,        ///< a file that medseg-index did not write
  damaged_index,       ///< an index that is cut short or broken
  incompatible_index,  ///< an index written by other rules than this version reads by
  query_syntax,        ///< a query that cannot be read; only with `SearchOptions::strict`
  query_limit,         ///< a query over one of the limits of `limits.hpp`
  cancelled,           ///< stopped on request
  internal,            ///< a defect of medseg
};

/// Thrown by every function of medseg that fails.  Nothing else is thrown on purpose, apart from
/// `std::bad_alloc`.
class MEDSEG_API Error : public std::exception {
 public:
  /// \param message  one line, without the final full stop, in words for the user
  /// \param hint     what the user can do about it; may be empty
  /// \param position byte of the query or line of the file that the error is about
  Error(ErrorCode code, std::string message, std::string hint = {},
        std::optional<std::size_t> position = std::nullopt);
  ~Error() override;
  Error(const Error&);
  Error& operator=(const Error&);

  [[nodiscard]] ErrorCode code() const noexcept { return code_; }
  [[nodiscard]] const std::string& message() const noexcept { return message_; }
  [[nodiscard]] const std::string& hint() const noexcept { return hint_; }
  [[nodiscard]] std::optional<std::size_t> position() const noexcept { return position_; }
  /// The same as `message()`.
  [[nodiscard]] const char* what() const noexcept override { return message_.c_str(); }

 private:
  ErrorCode code_;
  std::string message_;
  std::string hint_;
  std::optional<std::size_t> position_;
};

}  // namespace medseg

#endif
