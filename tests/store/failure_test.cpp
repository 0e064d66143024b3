// What goes wrong while an index is written must leave the old one, and nothing else.

#include "libsearch/store/database.hpp"
#include "libsearch/store/metadata.hpp"
#include "tests/store/small_index.hpp"
#include "tests/temporary_folder.hpp"

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>

namespace medseg::store {
namespace {

using Names = std::vector<std::string>;
using tests::error_of;
using tests::in_child;
using tests::names_in;
using tests::TemporaryFolder;

constexpr int kSkipped = 77;

ErrorCode building_error(const std::string& path, std::uint64_t papers) {
  return error_of([&] { tests::publish_small_index(path, papers); }).code();
}

TEST_CASE("a folder that is not there or may not be written is told") {
  const TemporaryFolder folder;
  CHECK(building_error(folder.file("no/such/papers.medseg"), 5) == ErrorCode::not_found);
  CHECK(building_error(folder.write("file", "x") + "/papers.medseg", 5) == ErrorCode::not_found);
  REQUIRE(::chmod(folder.path().c_str(), 0555) == 0);
  const int status = in_child([&] {
    if (!tests::become_nobody()) return kSkipped;
    return building_error(folder.file("papers.medseg"), 5) == ErrorCode::permission_denied ? 0 : 1;
  });
  ::chmod(folder.path().c_str(), 0755);
  CHECK(names_in(folder.path()) == Names{"file"});
  if (status == kSkipped) {
    WARN("skipped: cannot give up the rights of the superuser");
    return;
  }
  CHECK(status == 0);
}

TEST_CASE("a limit of file sizes ends the build as an error") {
  const TemporaryFolder folder;
  const std::string path = folder.file("papers.medseg");
  tests::publish_small_index(path, 20);
  for (const rlim_t limit : {0U, 5'000U, 20'000U, 60'000U, 200'000U, 400'000U}) {
    const int status = in_child([&] {
      std::signal(SIGXFSZ, SIG_IGN);
      const rlimit limits{limit, limit};
      if (::setrlimit(RLIMIT_FSIZE, &limits) != 0) return 1;
      return building_error(path, 20'000) == ErrorCode::io ? 0 : 2;
    });
    CHECK(status == 0);
    CHECK(names_in(folder.path()) == Names{"papers.medseg"});
    CHECK(tests::read_all(open_index(path).database) == 20);
  }
}

/// Mounts a small file system of its own over a folder, seen by this process only.
bool mount_small_disk(const std::string& folder, std::size_t bytes) {
  if (::unshare(CLONE_NEWNS) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
  if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) return false;
  const std::string options = "size=" + std::to_string(bytes);
  return ::mount("tmpfs", folder.c_str(), "tmpfs", 0, options.c_str()) == 0;
}

/// In a child: builds over a small index on a disk of that size.
/// \returns 0 after the error that is due, 1 when there was room enough
int build_on_small_disk(const std::string& folder, std::size_t bytes) {
  constexpr int kWrong = 2;
  const std::string path = folder + "/papers.medseg";
  if (!mount_small_disk(folder, bytes)) return kSkipped;
  tests::publish_small_index(path, 5);
  try {
    tests::publish_small_index(path, 3000);
    return 1;
  } catch (const Error& error) {
    if (error.code() != ErrorCode::no_space) return kWrong;
  }
  if (names_in(folder) != Names{"papers.medseg"}) return kWrong;
  return tests::read_all(open_index(path).database) == 5 ? 0 : kWrong;
}

TEST_CASE("a full disk is told as such and leaves the old index") {
  const TemporaryFolder folder;
  int full = 0;
  // From a disk that hardly takes the first block to one that takes all: it runs full at every
  // stage of the build.
  for (std::size_t bytes = 500'000; bytes < 100'000'000; bytes += bytes / 5) {
    const int status = in_child([&] { return build_on_small_disk(folder.path().string(), bytes); });
    if (status == kSkipped) {
      WARN("skipped: no file system can be mounted here");
      return;
    }
    if (status == 1) break;
    REQUIRE(status == 0);
    ++full;
  }
  CHECK(full > 3);
}

/// Builds an index of 900 papers in three commits and kills itself at the given step of that.
int build_and_die(const std::string& path, int at) {
  int step = 0;
  const auto here = [&] {
    if (step++ == at) std::raise(SIGKILL);
  };
  Draft draft(path);
  here();
  for (int commit = 0; commit < 3; ++commit) {
    tests::add_papers(draft.database(), 300);
    here();
    draft.database().commit();
    here();
  }
  write_metadata(draft.database(), tests::sound_info(900));
  here();
  draft.publish(here);
  here();
  return 0;
}

TEST_CASE("a build that is killed leaves the old index whole, and the next one sweeps its rests") {
  constexpr int kSteps = 10;
  for (int at = 0; at <= kSteps; ++at) {
    const TemporaryFolder folder;
    const std::string path = folder.file("papers.medseg");
    tests::publish_small_index(path, 20);
    const int status = in_child([&] { return build_and_die(path, at); });
    REQUIRE(status == (at < kSteps ? -SIGKILL : 0));
    const bool published = at >= kSteps - 1;
    CHECK(open_index(path).info.papers == (published ? 900 : 20));
    if (!published) CHECK(tests::read_all(open_index(path).database) == 20);
    CHECK(names_in(folder.path()).size() == (at < kSteps ? 2 : 1));

    tests::publish_small_index(path, 30);
    CHECK(names_in(folder.path()) == Names{"papers.medseg"});
    CHECK(tests::read_all(open_index(path).database) == 30);
  }
}

TEST_CASE("only rests are swept: not the draft of a living build, nor what looks alike") {
  const TemporaryFolder folder;
  const std::string path = folder.file("papers.medseg");
  const Draft living(path);
  std::filesystem::create_directory(folder.path() / ".papers.medseg.tmp-longer1");
  folder.write(".papers.medseg.tmp-abcdef", "a file, not a folder");
  const Names before = names_in(folder.path());
  tests::publish_small_index(path, 5);
  Names after = before;
  after.emplace_back("papers.medseg");
  CHECK(names_in(folder.path()) == after);
}

}  // namespace
}  // namespace medseg::store
