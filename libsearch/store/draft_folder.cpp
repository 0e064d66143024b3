#include "libsearch/store/draft_folder.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace medseg::store {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kRandom = "XXXXXX";
/// Leaves room for the rest of the name within the 255 bytes of a file name.
constexpr std::size_t kLongestName = 200;

std::string name_start(const std::string& target) {
  return "." + fs::path(target).filename().string().substr(0, kLongestName) + ".tmp-";
}

File open_folder(const std::string& path) {
  return File(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

void remove_all(const std::string& path) noexcept {
  try {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  } catch (...) {  // NOLINT(bugprone-empty-catch): out of memory; the next build removes it
  }
}

/// True when the folder is still there: another build may have taken it for an abandoned one
/// between its making and its locking.
bool lock(const File& folder) {
  // Some file systems have no locks; then nobody removes the folder of another either.
  while (::flock(folder.get(), LOCK_EX) != 0 && errno == EINTR) {
  }
  struct stat status {};
  return ::fstat(folder.get(), &status) == 0 && status.st_nlink > 0;
}

/// Removes what killed builds of the same target left behind.
void remove_abandoned(const std::string& target) {
  const std::string start = name_start(target);
  std::error_code error;
  for (fs::directory_iterator entry(folder_of(target), error), end; !error && entry != end;
       entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (!name.starts_with(start) || name.size() != start.size() + kRandom.size()) continue;
    const std::string path = entry->path().string();
    const File folder = open_folder(path);
    struct stat status {};
    if (!folder.is_open() || ::fstat(folder.get(), &status) != 0) continue;
    if (status.st_uid != ::geteuid()) continue;
    if (::flock(folder.get(), LOCK_EX | LOCK_NB) == 0) remove_all(path);
  }
}

}  // namespace

DraftFolder::DraftFolder(const std::string& target) {
  remove_abandoned(target);
  const std::string folder = folder_of(target);
  do {
    path_ = folder + "/" + name_start(target) + std::string(kRandom);
    if (::mkdtemp(path_.data()) == nullptr) {
      throw system_error(errno, folder + ": cannot write into this folder");
    }
    lock_ = open_folder(path_);
    if (!lock_.is_open() && errno != ENOENT) {
      const int number = errno;
      remove_all(path_);
      throw system_error(number, path_);
    }
  } while (!lock_.is_open() || !lock(lock_));
}

DraftFolder::~DraftFolder() {
  remove_all(path_);
}

}  // namespace medseg::store
