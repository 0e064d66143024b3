/// An index under construction, and its way to its place.
#ifndef MEDSEG_STORE_PUBLISH_HPP
#define MEDSEG_STORE_PUBLISH_HPP

#include <xapian.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace medseg::store {

/// A database in a hidden folder beside `target`.  Unless it is published, it is gone with this
/// object, and `target` is as it was.
class Draft {
 public:
  /// \throws Error permission_denied, not_found, no_space, io; invalid_argument when `target` is
  ///         a folder
  explicit Draft(const std::string& target);
  ~Draft();
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;

  [[nodiscard]] Xapian::WritableDatabase& database();

  /// Compacts into one file, flushes it to the disk and renames it to `target`.
  /// \param before_rename  called when nothing but renaming is left; may throw to stop it
  /// \returns its size in bytes
  std::uint64_t publish(const std::function<void()>& before_rename = {});

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace medseg::store

#endif
