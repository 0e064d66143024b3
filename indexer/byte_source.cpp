#include "indexer/byte_source.hpp"

#include "indexer/clean.hpp"

#include <medseg/error.hpp>

#include <archive.h>
#include <archive_entry.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

namespace medseg::indexer {
namespace {

constexpr std::size_t kBlockBytes = std::size_t{64} * 1024;

[[noreturn]] void fail_to_open(const std::string& path, int error) {
  const std::string shown = quotable(path);
  if (error == ENOENT || error == ENOTDIR) {
    throw Error(ErrorCode::not_found, fmt::format("there is no file or folder {}", shown),
                "check the path; it may have been moved while it was read");
  }
  if (error == EACCES || error == EPERM) {
    throw Error(ErrorCode::permission_denied, fmt::format("{} may not be read", shown),
                "check its permissions and those of the folders above it");
  }
  throw Error(ErrorCode::io,
              fmt::format("cannot read {}: {}", shown, std::generic_category().message(error)));
}

int open_for_reading(const std::string& path) {
  int descriptor = -1;
  do {
    descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);  // NOLINT(*-vararg)
  } while (descriptor < 0 && errno == EINTR);
  if (descriptor < 0) fail_to_open(path, errno);
  struct stat status {};
  if (::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
    ::close(descriptor);
    fail_to_open(path, EISDIR);
  }
  return descriptor;
}

}  // namespace

ByteSource::Descriptor::~Descriptor() {
  if (number >= 0) ::close(number);
}

ByteSource::Descriptor& ByteSource::Descriptor::operator=(Descriptor&& other) noexcept {
  std::swap(number, other.number);
  return *this;
}

void ByteSource::Close::operator()(archive* opened) const {
  archive_read_free(opened);
}

ByteSource::ByteSource(const std::string& path) : name_(path), own_(open_for_reading(path)) {
  open(own_.number);
}

ByteSource::ByteSource(int descriptor, std::string name) : name_(std::move(name)), own_(-1) {
  open(descriptor);
}

void ByteSource::open(int descriptor) {
  archive_.reset(archive_read_new());
  if (!archive_) throw std::bad_alloc();
  archive* const reader = archive_.get();
  // The answers tell only whether a filter is built in or needs a program; the raw format shows in
  // the end whether all went well.
  archive_read_support_filter_gzip(reader);
  archive_read_support_filter_xz(reader);
  archive_read_support_filter_zstd(reader);
  archive_read_support_filter_bzip2(reader);
  archive_read_support_format_raw(reader);
  archive_read_support_format_empty(reader);
  archive_entry* entry = nullptr;
  if (archive_read_open_fd(reader, descriptor, kBlockBytes) != ARCHIVE_OK) fail();
  const int result = archive_read_next_header(reader, &entry);
  if (result != ARCHIVE_OK && result != ARCHIVE_EOF) fail();
  if (result == ARCHIVE_EOF) archive_.reset();
}

std::size_t ByteSource::read(char* buffer, std::size_t bytes) {
  std::size_t filled = 0;
  while (archive_ && filled < bytes) {
    const la_ssize_t got = archive_read_data(archive_.get(), buffer + filled, bytes - filled);
    if (got == ARCHIVE_RETRY) continue;
    if (got < 0) fail();
    if (got == 0) archive_.reset();
    filled += static_cast<std::size_t>(got);
  }
  return filled;
}

void ByteSource::fail() const {
  const char* const why = archive_error_string(archive_.get());
  throw Error(ErrorCode::io,
              fmt::format("cannot read {}: {}", quotable(name_),
                          why == nullptr ? "it is damaged or cut short" : quotable(why)),
              "when it is compressed, try to unpack it: it may be damaged or cut short");
}

}  // namespace medseg::indexer
