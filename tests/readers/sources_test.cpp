#include "tests/readers/reading.hpp"
#include "tests/temporary_folder.hpp"

#include <catch2/catch.hpp>
#include <unistd.h>

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace fs = std::filesystem;
using namespace medseg;
using namespace medseg::tests;

namespace {

struct Read {
  std::vector<Paper> papers;
  std::vector<Diagnostic> diagnostics;
};

Read sources(const std::vector<std::string>& names) {
  Read read;
  read_sources(
      names, [&](Paper&& paper) { read.papers.push_back(std::move(paper)); },
      [&](const Diagnostic& diagnostic) { read.diagnostics.push_back(diagnostic); });
  return read;
}

/// "title path" of each paper, the path below the folder.
std::vector<std::string> shown(const Read& read, const TemporaryFolder& folder) {
  std::vector<std::string> shown;
  for (const Paper& paper : read.papers) {
    shown.push_back(paper.title + " " +
                    fs::path(paper.source.path).lexically_relative(folder.path()).string());
  }
  return shown;
}

ErrorCode code_of(const std::vector<std::string>& names, std::string_view part) {
  try {
    sources(names);
  } catch (const Error& error) {
    CHECK_THAT(error.message(), Catch::Contains(std::string(part)));
    CHECK_FALSE(error.message().ends_with('.'));
    CHECK(error.message().find('\n') == std::string::npos);
    return error.code();
  }
  FAIL("no error");
  return ErrorCode::internal;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("files in the order given, folders in the order of paths") {
  const TemporaryFolder folder;
  fs::create_directories(folder.path() / "lists" / "b");
  fs::create_directories(folder.path() / "lists" / ".hidden");
  const std::string z = folder.write("z.txt", entry("Z"));
  folder.write("lists/b/one.md", entry("B1"));
  folder.write("lists/a.markdown", entry("A"));
  folder.write("lists/c.MD", entry("C"));
  folder.write("lists/notes.txt", entry("No"));
  folder.write("lists/.hidden/x.md", entry("No"));
  folder.write("lists/.x.md", entry("No"));
  const Read read = sources({z, folder.file("lists")});
  CHECK(shown(read, folder) ==
        Strings{"Z z.txt", "A lists/a.markdown", "B1 lists/b/one.md", "C lists/c.MD"});
  CHECK(read.diagnostics.empty());
}

TEST_CASE("links to folders are not followed, links to files are, loops do no harm") {
  const TemporaryFolder folder;
  fs::create_directories(folder.path() / "lists");
  folder.write("a.md", entry("A"));
  fs::create_directory_symlink(folder.path(), folder.path() / "lists" / "up.md");
  fs::create_symlink(folder.path() / "a.md", folder.path() / "lists" / "a.md");
  fs::create_symlink("nowhere", folder.path() / "lists" / "dead.md");
  fs::create_symlink("self.md", folder.path() / "lists" / "self.md");
  CHECK(shown(sources({folder.file("lists")}), folder) == Strings{"A lists/a.md"});
}

TEST_CASE("a file is read once") {
  const TemporaryFolder folder;
  const std::string a = folder.write("a.md", entry("A"));
  CHECK(sources({a, a, folder.path().string()}).papers.size() == 1);
}

TEST_CASE("ids are unique over all sources, and the same in every run") {
  const TemporaryFolder folder;
  const std::string link = "[MIA, 2023] [[ArXiv](https://arxiv.org/abs/2301.00001)]";
  const std::string a =
      folder.write("a.md", entry("A", "Jane Roe", link) + "\n" + entry("B") + "\n" + entry("B"));
  const std::string b = folder.write("b.md", entry("A", "Jane Roe", link) + "\n" + entry("B"));
  std::set<std::string> ids;
  const Read first = sources({a, b});
  for (const Paper& paper : first.papers) ids.insert(paper.id);
  CHECK(ids.size() == 5);
  CHECK(first.papers[0].id == "2301.00001");
  CHECK(sources({a, b}).papers == first.papers);
}

TEST_CASE("sources that hold no list") {
  const TemporaryFolder folder;
  fs::create_directories(folder.path() / "empty");
  folder.write("empty/notes.txt", entry());
  CHECK(code_of({folder.file("none.md")}, "there is no file or folder") == ErrorCode::not_found);
  CHECK(code_of({""}, "there is no file or folder") == ErrorCode::not_found);
  CHECK(code_of({folder.write("a.md", entry()) + "/x.md"}, "there is no file or folder") ==
        ErrorCode::not_found);
  CHECK(code_of({folder.file("empty")}, "holds no list") == ErrorCode::no_input);
  CHECK(code_of({folder.write("nothing.md", "")}, "there is no paper") == ErrorCode::no_input);
  CHECK(code_of({folder.write("words.md", "# Words\n\nand more\n")}, "there is no paper") ==
        ErrorCode::no_input);
  CHECK(code_of({}, "there is no paper") == ErrorCode::no_input);
  CHECK(code_of({folder.write("dead", std::string("\x7f"
                                                  "ELF\0\0",
                                                  6))},
                "is a binary file, not a list") == ErrorCode::no_input);
  CHECK(code_of({folder.write("zero.md", entry() + std::string(1, '\0'))},
                "is a binary file, not a list") == ErrorCode::no_input);
  CHECK(code_of({folder.write("koi.md", std::string(1000, '\xD0'))},
                "is a binary file, not a list") == ErrorCode::no_input);
  CHECK(code_of({folder.write("u16.md", std::string("\xFF\xFE#\0", 4))}, "is text in UTF-16") ==
        ErrorCode::no_input);
  CHECK(code_of({folder.write("good.md", entry()), folder.file("none.md")}, "none.md") ==
        ErrorCode::not_found);
}

TEST_CASE("a file in Latin-1 is read, and told") {
  const TemporaryFolder folder;
  const Read read = sources({folder.write("latin.md", entry("A Caf\xE9 Study"))});
  REQUIRE(read.papers.size() == 1);
  CHECK(read.papers[0].title == "A Caf\uFFFD Study");
  CHECK(read.diagnostics.at(0).code == "ill-formed-utf8");
}

TEST_CASE("files and folders that may not be read") {
  if (geteuid() == 0) {
    WARN("skipped: root may read everything");
    return;
  }
  const TemporaryFolder folder;
  fs::create_directories(folder.path() / "lists" / "closed");
  const std::string closed = folder.write("closed.md", entry());
  folder.write("lists/open.md", entry());
  fs::permissions(closed, fs::perms::none);
  fs::permissions(folder.path() / "lists" / "closed", fs::perms::none);
  CHECK(code_of({closed}, "may not be read") == ErrorCode::permission_denied);
  CHECK(code_of({folder.file("lists")}, "may not be read") == ErrorCode::permission_denied);
  fs::permissions(folder.path() / "lists" / "closed", fs::perms::owner_all);
}

TEST_CASE("a path cannot steer a terminal") {
  const TemporaryFolder folder;
  const std::string path = folder.write("a\x1b[31m\nb.md", entry("A", "Jane Roe ", "[MIA, 2020]"));
  const Read read = sources({path});
  CHECK_THAT(read.papers.at(0).source.path, Catch::EndsWith("a[31m b.md"));
  CHECK(read.diagnostics.at(0).path == read.papers.at(0).source.path);
  CHECK(code_of({folder.file("\x1b[31mx")}, "[31mx") == ErrorCode::not_found);
}
