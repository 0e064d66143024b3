#include "indexer/files.hpp"

#include "indexer/clean.hpp"
#include "libsearch/text/repair.hpp"

#include <medseg/error.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <system_error>

namespace medseg::indexer {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& path, const std::error_code& error) {
  const std::string shown = shown_path(path);
  if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory) {
    throw Error(ErrorCode::not_found, fmt::format("there is no file or folder {}", shown),
                "check the path; it may have been moved while it was read");
  }
  if (error == std::errc::permission_denied || error == std::errc::operation_not_permitted) {
    throw Error(ErrorCode::permission_denied, fmt::format("{} may not be read", shown),
                "check its permissions and those of the folders above it");
  }
  throw Error(ErrorCode::io, fmt::format("cannot read {}: {}", shown, error.message()));
}

bool is_hidden(const fs::path& path) {
  return path.filename().native().starts_with('.');
}

bool is_markdown(const fs::path& path) {
  const std::string extension = small_letters(path.extension().native());
  return extension == ".md" || extension == ".markdown";
}

/// Adds the lists of a folder; `iterator` does not follow links to folders.
std::vector<fs::path> lists_of_folder(const fs::path& folder) {
  std::vector<fs::path> lists;
  std::error_code error;
  fs::recursive_directory_iterator entry(folder, error);
  if (error) fail(folder, error);
  const fs::recursive_directory_iterator end;
  while (entry != end) {
    const fs::path path = entry->path();
    const bool hidden = is_hidden(path);
    if (hidden) entry.disable_recursion_pending();
    std::error_code ignored;  // a link to nowhere is no list
    if (!hidden && is_markdown(path) && entry->is_regular_file(ignored)) lists.push_back(path);
    entry.increment(error);
    if (error) fail(path, error);
  }
  std::sort(lists.begin(), lists.end());
  return lists;
}

struct FileCloser {
  void operator()(std::FILE* file) const { static_cast<void>(std::fclose(file)); }
};

std::error_code last_error() {
  return {errno, std::generic_category()};
}

std::string read_bytes(const fs::path& path) {
  errno = 0;
  const std::unique_ptr<std::FILE, FileCloser> file(std::fopen(path.c_str(), "rb"));
  if (!file) fail(path, last_error());
  std::string bytes;
  constexpr std::size_t kChunk = std::size_t{1} << 20U;
  for (std::size_t got = kChunk; got == kChunk;) {
    const std::size_t size = bytes.size();
    if (size > kLargestFile) {
      throw Error(ErrorCode::no_input,
                  fmt::format("{} is larger than {} MiB", shown_path(path), kLargestFile >> 20U),
                  "split it into several lists");
    }
    bytes.resize(size + kChunk);
    errno = 0;
    got = std::fread(bytes.data() + size, 1, kChunk, file.get());
    bytes.resize(size + got);
    if (std::ferror(file.get()) != 0) fail(path, last_error());
  }
  return bytes;
}

/// Bytes that are no UTF-8: those that a replacement character stands for.
std::size_t ill_formed(std::string_view bytes) {
  if (text::is_utf8(bytes)) return 0;
  constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
  const auto count = [&](std::string_view text) {
    std::size_t found = 0;
    for (std::size_t at = text.find(kReplacement); at != std::string_view::npos;
         at = text.find(kReplacement, at + kReplacement.size())) {
      ++found;
    }
    return found;
  };
  return count(text::to_utf8(bytes)) - count(bytes);
}

bool is_utf16(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

/// What is enough to judge whether a file is text.
constexpr std::size_t kSample = std::size_t{1} << 20U;

void refuse_binary(const fs::path& path, std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, kSample);
  if (is_utf16(sample)) {
    throw Error(ErrorCode::no_input, fmt::format("{} is text in UTF-16", shown_path(path)),
                "save it as UTF-8");
  }
  const bool zero = bytes.find('\0') != std::string_view::npos;
  if (zero || ill_formed(sample) > sample.size() / 5) {
    throw Error(ErrorCode::no_input,
                fmt::format("{} is a binary file, not a list", shown_path(path)),
                "give Markdown files, or folders that hold them; text must be UTF-8");
  }
}

}  // namespace

std::vector<fs::path> files_of(const std::string& source) {
  const fs::path path(source);
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found) {
    fail(path, std::make_error_code(std::errc::no_such_file_or_directory));
  }
  if (error) fail(path, error);
  if (status.type() != fs::file_type::directory) return {path};
  std::vector<fs::path> lists = lists_of_folder(path);
  if (lists.empty()) {
    throw Error(ErrorCode::no_input, fmt::format("the folder {} holds no list", shown_path(path)),
                "lists are files that end in .md or .markdown");
  }
  return lists;
}

std::string read_text_file(const fs::path& path) {
  std::string bytes = read_bytes(path);
  refuse_binary(path, bytes);
  return bytes;
}

std::string shown_path(const fs::path& path) {
  std::string shown = text::strip_controls(text::to_utf8(path.native()));
  std::replace(shown.begin(), shown.end(), '\n', ' ');
  std::replace(shown.begin(), shown.end(), '\t', ' ');
  return shown;
}

}  // namespace medseg::indexer
