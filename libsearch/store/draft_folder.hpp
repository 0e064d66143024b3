/// A hidden folder to work in, beside the file that is to be made.
#ifndef MEDSEG_STORE_DRAFT_FOLDER_HPP
#define MEDSEG_STORE_DRAFT_FOLDER_HPP

#include "libsearch/store/file.hpp"

#include <string>

namespace medseg::store {

/// Gone with this object, whatever is in it.  A lock on it tells that its maker is alive: folders
/// that a killed program left beside the same target are removed by the next one.
class DraftFolder {
 public:
  /// \throws Error not_found, permission_denied, no_space, io
  explicit DraftFolder(const std::string& target);
  ~DraftFolder();
  DraftFolder(const DraftFolder&) = delete;
  DraftFolder& operator=(const DraftFolder&) = delete;
  DraftFolder(DraftFolder&&) = delete;
  DraftFolder& operator=(DraftFolder&&) = delete;

  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
  File lock_;
};

}  // namespace medseg::store

#endif
