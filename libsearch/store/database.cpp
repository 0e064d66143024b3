#include "libsearch/store/database.hpp"

#include "libsearch/schema/fields.hpp"
#include "libsearch/store/file.hpp"
#include "libsearch/store/messages.hpp"
#include "libsearch/store/metadata.hpp"
#include "libsearch/store/trailer.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace medseg::store {

namespace {

/// With it begins every database file of Xapian's glass format.
constexpr std::string_view kGlassMagic = "\x0f\x0dXapian Glass";

[[noreturn]] void throw_damaged(const std::string& path, std::string_view how) {
  throw Error(ErrorCode::damaged_index, path + ": " + std::string(how), std::string(kRebuild));
}

/// Tells whether the file is ours and whole, before Xapian touches it.
void check_file(const File& file, std::uint64_t size, const std::string& path) {
  if (size == 0) throw Error(ErrorCode::not_an_index, path + ": the file is empty");
  if (size >= kTrailerBytes) {
    if (const auto trailer =
            decode_trailer(read_at(file, size - kTrailerBytes, kTrailerBytes, path))) {
      check_format(trailer->format, path);
      if (trailer->file_bytes != size)
        throw_damaged(path, "the index is damaged: its size is wrong");
      return;
    }
  }
  if (may_be_index(file, path)) {
    throw_damaged(path, "the index is damaged: its end is missing");
  }
  throw Error(ErrorCode::not_an_index, path + ": not an index of medseg");
}

/// Sets `info.path` and `info.bytes` beside what the index says of itself.
OpenIndex described(Xapian::Database database, const std::string& path, std::uint64_t bytes) {
  OpenIndex index;
  index.info = read_metadata(database, path);
  index.info.path = path;
  index.info.bytes = bytes;
  index.database = std::move(database);
  return index;
}

OpenIndex open_folder(const std::string& path) {
  namespace fs = std::filesystem;
  std::error_code error;
  if (!fs::exists(fs::path(path) / "iamglass", error)) {
    if (error == std::errc::permission_denied) throw system_error(EACCES, path);
    throw Error(ErrorCode::not_an_index, path + ": a folder that is no index of medseg");
  }
  std::uint64_t bytes = 0;
  for (fs::directory_iterator entry(path, error), end; !error && entry != end;
       entry.increment(error)) {
    std::error_code ignored;
    const std::uintmax_t size = entry->is_regular_file(ignored) ? entry->file_size(ignored) : 0;
    if (!ignored) bytes += size;
  }
  return described(Xapian::Database(path, Xapian::DB_BACKEND_GLASS), path, bytes);
}

/// What the operating system said within an error of Xapian, or 0.  Xapian keeps only the text.
int system_number(const Xapian::Error& error) {
  const char* text = error.get_error_string();
  if (text == nullptr) return 0;
  for (const int number : {ENOSPC, EDQUOT, EFBIG, EACCES, EPERM, EROFS, ENOENT, ENOTDIR, EMFILE,
                           ENFILE, ENOMEM, EIO, EISDIR, ELOOP, ENAMETOOLONG}) {
    if (std::generic_category().message(number) == text) return number;
  }
  return EIO;
}

}  // namespace

OpenIndex open_index(const std::string& path) {
  // Opened once, so that a new file under the same name cannot come between check and use.
  // O_NONBLOCK: a pipe of that name must not hold us up.
  File file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file.is_open()) throw system_error(errno, path);
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) throw system_error(errno, path);
  return guarded(path, [&] {
    if (S_ISDIR(status.st_mode)) return open_folder(path);
    if (!S_ISREG(status.st_mode)) {
      throw Error(ErrorCode::not_an_index, path + ": neither a file nor a folder");
    }
    const auto size = static_cast<std::uint64_t>(status.st_size);
    check_file(file, size, path);
    return described(Xapian::Database(file.release()), path, size);
  });
}

bool may_be_index(const File& file, const std::string& path) {
  return kGlassMagic.starts_with(read_at(file, 0, kGlassMagic.size(), path));
}

void rethrow(const Xapian::Error& error, const std::string& path) {
  const std::string_view type = error.get_type();
  const std::string& said = error.get_msg();
  if (type == "DatabaseCorruptError") throw_damaged(path, "the index is damaged: " + said);
  if (type == "DatabaseVersionError") {
    throw Error(ErrorCode::incompatible_index, path + ": written by another version of Xapian",
                std::string(kRebuild));
  }
  if (type == "DatabaseModifiedError") {
    throw Error(ErrorCode::io, path + ": the index was changed while it was read", "try again");
  }
  if (type == "DatabaseLockError") {
    throw Error(ErrorCode::io, path + ": another program is writing it", "try again later");
  }
  if (const int number = system_number(error); number != 0) throw system_error(number, path);
  // Without a word of the operating system: a block, a table or a posting is not what it must be.
  if (type == "DatabaseError" || type == "DatabaseOpeningError" ||
      type == "DatabaseNotFoundError" || type == "RangeError" || type == "SerialisationError") {
    throw_damaged(path, "the index is damaged: " + said);
  }
  throw Error(ErrorCode::internal, path + ": " + std::string(type) + ": " + said);
}

}  // namespace medseg::store
