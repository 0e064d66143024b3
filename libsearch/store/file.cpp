#include "libsearch/store/file.hpp"

#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

namespace medseg::store {

namespace {

ErrorCode code_of(int number) {
  switch (number) {
    case ENOENT:
    case ENOTDIR:
      return ErrorCode::not_found;
    case EACCES:
    case EPERM:
    case EROFS:
      return ErrorCode::permission_denied;
    case ENOSPC:
    case EDQUOT:
      return ErrorCode::no_space;
    default:
      return ErrorCode::io;
  }
}

}  // namespace

File::~File() {
  if (is_open()) ::close(descriptor_);
}

File& File::operator=(File&& other) noexcept {
  File old(std::exchange(descriptor_, other.release()));
  return *this;
}

int File::release() noexcept {
  return std::exchange(descriptor_, -1);
}

Error system_error(int number, const std::string& what) {
  const ErrorCode code = code_of(number);
  return {code, what + ": " + std::generic_category().message(number),
          code == ErrorCode::no_space ? "make room on the disk, or write to another one" : ""};
}

std::string read_at(const File& file, std::uint64_t offset, std::size_t length,
                    const std::string& path) {
  std::string bytes(length, '\0');
  std::size_t done = 0;
  while (done < length) {
    const ssize_t got =
        ::pread(file.get(), bytes.data() + done, length - done, static_cast<off_t>(offset + done));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw system_error(errno, path);
    if (got == 0) break;
    done += static_cast<std::size_t>(got);
  }
  bytes.resize(done);
  return bytes;
}

void write_at(const File& file, std::uint64_t offset, std::string_view bytes,
              const std::string& path) {
  while (!bytes.empty()) {
    const ssize_t put =
        ::pwrite(file.get(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) throw system_error(errno, path);
    bytes.remove_prefix(static_cast<std::size_t>(put));
    offset += static_cast<std::uint64_t>(put);
  }
}

void flush(const File& file, const std::string& path) {
  while (::fsync(file.get()) != 0) {
    if (errno == EINTR) continue;
    // Pipes, and folders of some file systems, cannot be flushed; there is nothing to wait for.
    if (errno == EINVAL || errno == ENOTSUP) return;
    throw system_error(errno, path);
  }
}

void flush_folder(const std::string& path) {
  const File folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  // A folder that may be written but not read cannot be flushed.
  if (folder.is_open()) flush(folder, path);
}

std::string folder_of(const std::string& path) {
  const std::string parent = std::filesystem::path(path).parent_path().string();
  return parent.empty() ? "." : parent;
}

}  // namespace medseg::store
