#include "libsearch/store/publish.hpp"

#include "libsearch/schema/fields.hpp"
#include "libsearch/store/database.hpp"
#include "libsearch/store/draft_folder.hpp"
#include "libsearch/store/file.hpp"
#include "libsearch/store/trailer.hpp"

#include <medseg/error.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

namespace medseg::store {

namespace {

// The draft is worth nothing before it is published, so that nothing is flushed while it grows.
// Not DB_DANGEROUS: with it, a full disk is told as "cancel() not supported".
constexpr int kDraftFlags = Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC;

void refuse_folder(const std::string& target) {
  std::error_code error;
  const std::filesystem::file_status status = std::filesystem::status(target, error);
  if (target.empty() || target.ends_with('/') || std::filesystem::is_directory(status)) {
    throw Error(ErrorCode::invalid_argument, "'" + target + "' is a folder, not a file to write",
                "name the index file itself, such as papers.medseg");
  }
  if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
    throw Error(ErrorCode::invalid_argument, target + ": is there, and no ordinary file");
  }
}

/// A list given as the output by mistake is not to be lost.
void refuse_foreign_file(const std::string& target) {
  const File file(::open(target.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file.is_open()) return;
  if (!may_be_index(file, target)) {
    throw Error(ErrorCode::invalid_argument,
                target + ": is there, and no index; it was not written over",
                "name another file, or remove this one");
  }
}

}  // namespace

struct Draft::State {
  std::string target;
  DraftFolder folder;
  Xapian::WritableDatabase database;

  explicit State(const std::string& name)
      : target(name), folder(name), database(folder.path() + "/draft", kDraftFlags) {}
};

Draft::Draft(const std::string& target) {
  refuse_folder(target);
  refuse_foreign_file(target);
  guarded(folder_of(target), [&] { state_ = std::make_unique<State>(target); });
}

Draft::~Draft() = default;

Xapian::WritableDatabase& Draft::database() {
  return state_->database;
}

std::uint64_t Draft::publish(const std::function<void()>& before_rename) {
  const std::string path = state_->folder.path() + "/index";
  return guarded(state_->target, [&] {
    state_->database.commit();
    const File file(::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0644));
    if (!file.is_open()) throw system_error(errno, state_->target);
    const int given_away = ::fcntl(file.get(), F_DUPFD_CLOEXEC, 0);
    if (given_away < 0) throw system_error(errno, state_->target);
    state_->database.compact(given_away, Xapian::DBCOMPACT_SINGLE_FILE | Xapian::Compactor::FULLER);
    struct stat status {};
    if (::fstat(file.get(), &status) != 0) throw system_error(errno, state_->target);
    const auto end = static_cast<std::uint64_t>(status.st_size);
    const std::uint64_t bytes = end + kTrailerBytes;
    write_at(file, end, encode_trailer({schema::kFormat, bytes}), state_->target);
    flush(file, state_->target);
    if (before_rename) before_rename();
    if (std::rename(path.c_str(), state_->target.c_str()) != 0) {
      throw system_error(errno, state_->target);
    }
    flush_folder(folder_of(state_->target));
    return bytes;
  });
}

}  // namespace medseg::store
