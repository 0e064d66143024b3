#include "indexer/files.hpp"

#include "indexer/format.hpp"
#include "libsearch/text/repair.hpp"

#include <medseg/error.hpp>

#include <fmt/format.h>

#include <algorithm>
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
    if (!hidden && format_of_name(path.native()) && entry->is_regular_file(ignored))
      lists.push_back(path);
    entry.increment(error);
    if (error) fail(path, error);
  }
  std::sort(lists.begin(), lists.end());
  return lists;
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
    throw Error(
        ErrorCode::no_input, fmt::format("the folder {} holds no list", shown_path(path)),
        "lists end in .md, bibliographies in .bib, .ris, .json or .jsonl, compressed or not");
  }
  return lists;
}

std::string shown_path(const fs::path& path) {
  std::string shown = text::strip_controls(text::to_utf8(path.native()));
  std::replace(shown.begin(), shown.end(), '\n', ' ');
  std::replace(shown.begin(), shown.end(), '\t', ' ');
  return shown;
}

}  // namespace medseg::indexer
