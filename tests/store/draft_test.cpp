// From a draft to a published file.

#include "libsearch/store/database.hpp"
#include "libsearch/store/metadata.hpp"
#include "tests/store/small_index.hpp"
#include "tests/temporary_folder.hpp"

#include <sys/stat.h>

#include <filesystem>

namespace medseg::store {
namespace {

using Names = std::vector<std::string>;
using tests::error_of;
using tests::names_in;
using tests::TemporaryFolder;

TEST_CASE("a draft that is not published leaves nothing") {
  const TemporaryFolder folder;
  {
    Draft draft(folder.file("papers.medseg"));
    tests::add_papers(draft.database(), 50);
    CHECK(names_in(folder.path()).size() == 1);
    CHECK(names_in(folder.path()).front().starts_with(".papers.medseg.tmp-"));
  }
  CHECK(names_in(folder.path()).empty());
}

TEST_CASE("publishing leaves the index alone") {
  const TemporaryFolder folder;
  const std::string path = folder.file("papers.medseg");
  tests::publish_small_index(path, 5);
  CHECK(names_in(folder.path()) == Names{"papers.medseg"});
  tests::publish_small_index(path, 7);
  CHECK(names_in(folder.path()) == Names{"papers.medseg"});
  CHECK(open_index(path).info.papers == 7);
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  const mode_t mask = ::umask(0);
  ::umask(mask);
  CHECK((status.st_mode & 0777U) == (0644U & ~mask));
}

TEST_CASE("an index named without a folder stands in the current one") {
  const TemporaryFolder folder;
  CHECK(tests::in_child([&] {
          std::filesystem::current_path(folder.path());
          tests::publish_small_index("papers.medseg", 5);
          return open_index("papers.medseg").info.papers == 5 ? 0 : 1;
        }) == 0);
  CHECK(names_in(folder.path()) == Names{"papers.medseg"});
}

TEST_CASE("a name as long as names may be can be published") {
  const TemporaryFolder folder;
  const std::string name(255, 'n');
  tests::publish_small_index(folder.file(name), 5);
  CHECK(names_in(folder.path()) == Names{name});
}

TEST_CASE("a reader keeps its snapshot while the index is replaced") {
  const TemporaryFolder folder;
  const std::string path = folder.file("papers.medseg");
  tests::publish_small_index(path, 300);
  OpenIndex old = open_index(path);
  tests::publish_small_index(path, 40);
  tests::publish_small_index(path, 50);
  CHECK(tests::read_all(old.database) == 300);
  CHECK_FALSE(old.database.reopen());
  CHECK(tests::read_all(open_index(path).database) == 50);
}

TEST_CASE("what is no file of ours is not written over") {
  const TemporaryFolder folder;
  const std::string list = folder.write("list.md", "# My list\n");
  CHECK(error_of([&] { Draft{list}; }).code() == ErrorCode::invalid_argument);
  CHECK(tests::read_file(list) == "# My list\n");
  CHECK(error_of([&] { Draft{folder.path().string()}; }).code() == ErrorCode::invalid_argument);
  CHECK(error_of([] { Draft{""}; }).code() == ErrorCode::invalid_argument);
  CHECK(error_of([] { Draft{"/dev/null"}; }).code() == ErrorCode::invalid_argument);
  CHECK(names_in(folder.path()) == Names{"list.md"});
}

TEST_CASE("a damaged index and an empty file may be replaced") {
  const TemporaryFolder folder;
  const std::string path = folder.file("papers.medseg");
  tests::publish_small_index(path, 5);
  tests::write_file(path, tests::read_file(path).substr(0, 9000));
  tests::publish_small_index(path, 6);
  CHECK(open_index(path).info.papers == 6);
  tests::write_file(path, "");
  tests::publish_small_index(path, 7);
  CHECK(open_index(path).info.papers == 7);
}

TEST_CASE("two drafts of one index do not disturb each other") {
  const TemporaryFolder folder;
  const std::string path = folder.file("papers.medseg");
  Draft first(path);
  Draft second(path);
  for (Draft* draft : {&first, &second}) {
    tests::add_papers(draft->database(), 9);
    write_metadata(draft->database(), tests::sound_info(9));
    draft->publish();
  }
  CHECK(tests::read_all(open_index(path).database) == 9);
}

TEST_CASE("a publication can be stopped until the last moment") {
  const TemporaryFolder folder;
  const std::string path = folder.file("papers.medseg");
  tests::publish_small_index(path, 5);
  {
    Draft draft(path);
    tests::add_papers(draft.database(), 6);
    CHECK(error_of([&] {
            draft.publish([] { throw Error(ErrorCode::cancelled, "stop"); });
          }).code() == ErrorCode::cancelled);
  }
  CHECK(names_in(folder.path()) == Names{"papers.medseg"});
  CHECK(open_index(path).info.papers == 5);
}

}  // namespace
}  // namespace medseg::store
