/// The files of sources.
#ifndef MEDSEG_INDEXER_FILES_HPP
#define MEDSEG_INDEXER_FILES_HPP

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace medseg::indexer {

/// Bytes of the largest file that is read; the Markdown parser counts with 32 bits.
inline constexpr std::size_t kLargestFile = std::size_t{512} * 1024 * 1024;

/// The files of a source: itself, or the Markdown files of a folder and its folders in the order
/// of their paths.  Hidden folders and files are left out, links to folders are not followed.
/// \throws Error not_found, permission_denied, io, no_input (a folder without lists)
std::vector<std::filesystem::path> files_of(const std::string& source);

/// The whole of a text file.
/// \throws Error not_found, permission_denied, io, no_input (binary, or too large)
std::string read_text_file(const std::filesystem::path& path);

/// A path as it may be printed and stored.
std::string shown_path(const std::filesystem::path& path);

}  // namespace medseg::indexer

#endif
