#include "indexer/input.hpp"

#include "indexer/lines.hpp"
#include "tests/temporary_folder.hpp"

#include <medseg/error.hpp>

#include <archive.h>
#include <archive_entry.h>
#include <catch2/catch.hpp>

#include <fstream>
#include <string>
#include <vector>

namespace medseg::tests {
namespace {

using indexer::Input;

std::string all_of(Input& input) {
  return indexer::read_all(input, std::size_t{1} << 30U);
}

/// A text compressed by a filter of libarchive.
std::string compressed(const std::string& text, int (*add_filter)(archive*)) {
  std::string bytes(text.size() + 100'000, '\0');
  std::size_t used = 0;
  archive* const writer = archive_write_new();
  REQUIRE(add_filter(writer) == ARCHIVE_OK);
  REQUIRE(archive_write_set_format_raw(writer) == ARCHIVE_OK);
  REQUIRE(archive_write_set_bytes_in_last_block(writer, 1) == ARCHIVE_OK);
  REQUIRE(archive_write_open_memory(writer, bytes.data(), bytes.size(), &used) == ARCHIVE_OK);
  archive_entry* const entry = archive_entry_new();
  archive_entry_set_filetype(entry, AE_IFREG);
  REQUIRE(archive_write_header(writer, entry) == ARCHIVE_OK);
  REQUIRE(archive_write_data(writer, text.data(), text.size()) ==
          static_cast<la_ssize_t>(text.size()));
  archive_entry_free(entry);
  REQUIRE(archive_write_close(writer) == ARCHIVE_OK);
  archive_write_free(writer);
  bytes.resize(used);
  return bytes;
}

class Files {
 public:
  std::string write(const std::string& name, const std::string& bytes) {
    std::string path = (folder_.path() / name).string();
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
  }
  [[nodiscard]] std::string folder() const { return folder_.path().string(); }

 private:
  TemporaryFolder folder_;
};

std::string long_text() {
  std::string text;
  for (int i = 0; i < 40'000; ++i) text += R"({"title": "Paper )" + std::to_string(i) + "\"}\n";
  return text;
}

TEST_CASE("files are read as they are, and with their compression undone") {
  Files files;
  const std::string text = long_text();
  std::vector<std::string> paths = {files.write("plain", text)};
  paths.push_back(files.write("gz", compressed(text, archive_write_add_filter_gzip)));
  paths.push_back(files.write("xz", compressed(text, archive_write_add_filter_xz)));
  paths.push_back(files.write("zst", compressed(text, archive_write_add_filter_zstd)));
  paths.push_back(files.write("bz2", compressed(text, archive_write_add_filter_bzip2)));
  for (const std::string& path : paths) {
    CAPTURE(path);
    Input input = Input::file(path);
    CHECK(input.head().substr(0, 9) == "{\"title\":");
    CHECK(input.head().size() == Input::kPartBytes);
    CHECK((all_of(input) == text));
    CHECK(input.next().empty());
  }
}

TEST_CASE("compressed files one after another are one text") {
  Files files;
  const std::string one = compressed("one\n", archive_write_add_filter_gzip);
  const std::string two = compressed("two\n", archive_write_add_filter_gzip);
  Input input = Input::file(files.write("two.gz", one + two));
  CHECK(all_of(input) == "one\ntwo\n");
}

TEST_CASE("a compressed file that is cut short is an error, wherever it is cut") {
  Files files;
  const std::string text = long_text();
  for (auto* const filter : {archive_write_add_filter_gzip, archive_write_add_filter_xz,
                             archive_write_add_filter_zstd, archive_write_add_filter_bzip2}) {
    const std::string whole = compressed(text, filter);
    for (const std::size_t left : {whole.size() - 1, whole.size() / 2, whole.size() / 10}) {
      CAPTURE(left);
      CHECK_THROWS_AS(
          [&] {
            Input input = Input::file(files.write("cut", whole.substr(0, left)));
            return all_of(input);
          }(),
          Error);
    }
  }
}

TEST_CASE("an empty file is an empty text") {
  Files files;
  Input input = Input::file(files.write("empty", ""));
  CHECK(input.head().empty());
  CHECK(input.next().empty());
  CHECK(input.next().empty());
}

TEST_CASE("what cannot be opened is an error that says why") {
  Files files;
  const auto code_of = [](const std::string& path) {
    try {
      static_cast<void>(Input::file(path));
    } catch (const Error& error) {
      return error.code();
    }
    return ErrorCode::internal;
  };
  CHECK(code_of(files.folder() + "/nothing") == ErrorCode::not_found);
  CHECK(code_of(files.folder()) == ErrorCode::io);
}

TEST_CASE("byte order marks are taken off, UTF-16 becomes UTF-8") {
  const auto* const text = GENERATE(as<const char*>{},
                                    "\xEF\xBB\xBF"
                                    "A\xC3\xA4");
  Input with_mark = Input::text(text);
  CHECK(with_mark.head() == "Aä");
  for (const std::size_t part : {3U, 5U, 100U}) {
    using namespace std::string_literals;
    const std::string little =
        "\xFF\xFE"
        "A\0\xE4\0=\xD8\0\xDE\x00\xD8!\0"s;
    Input input = Input::text(little, part);
    CHECK(all_of(input) == "Aä😀\uFFFD!");
    const std::string big = "\xFE\xFF\0A\0\xE4\xD8=\xDE\0\0"s;
    Input other = Input::text(big, part);
    CHECK(all_of(other) == "Aä😀\uFFFD");
  }
}

TEST_CASE("a text that is too long for its reader is refused") {
  const std::string text(1000, 'x');
  Input input = Input::text(text, 100);
  CHECK_THROWS_AS(indexer::read_all(input, 999), Error);
  Input fits = Input::text(text, 100);
  CHECK(indexer::read_all(fits, 1000) == text);
}

std::string shown_lines(std::string_view text, std::size_t part) {
  Input input = Input::text(text, part);
  indexer::LineReader lines(input);
  indexer::LinePiece piece;
  std::string shown;
  while (lines.next(piece)) {
    shown += std::to_string(piece.number) + "." + std::to_string(piece.column) + "<" +
             std::string(piece.text) + ">";
  }
  return shown;
}

TEST_CASE("lines end in many ways, and parts end anywhere") {
  for (std::size_t part = 3; part < 12; ++part) {
    CAPTURE(part);
    CHECK(shown_lines("one\ntwo\r\n\nthree", part) == "1.1<one>2.1<two>3.1<>4.1<three>");
    CHECK(shown_lines("one\n", part) == "1.1<one>");
    CHECK(shown_lines("", part).empty());
    CHECK(shown_lines("\n", part) == "1.1<>");
  }
  CHECK(shown_lines("one\rtwo\r", 100) == "1.1<one>2.1<two>");
  CHECK(shown_lines("one\r", 100) == "1.1<one>");
}

TEST_CASE("a very long line comes in pieces") {
  const std::string text(indexer::LineReader::kPieceBytes * 2 + 100, 'x');
  const std::string with_end = text + "\nend";
  Input input = Input::text(with_end, 65536);
  indexer::LineReader lines(input);
  indexer::LinePiece piece;
  std::string whole;
  std::size_t pieces = 0;
  while (lines.next(piece) && piece.number == 1) {
    CHECK(piece.column == whole.size() + 1);
    whole += piece.text;
    ++pieces;
  }
  CHECK((whole == text));
  CHECK(pieces == 3);
  CHECK(piece.text == "end");
}

}  // namespace
}  // namespace medseg::tests
