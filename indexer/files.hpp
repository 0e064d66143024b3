/// The files of sources.
#ifndef MEDSEG_INDEXER_FILES_HPP
#define MEDSEG_INDEXER_FILES_HPP

#include <filesystem>
#include <string>
#include <vector>

namespace medseg::indexer {

/// The files of a source: itself, or the lists and bibliographies of a folder and its folders in
/// the order of their paths, told by their names.  Hidden folders and files are left out, links to
/// folders are not followed.
/// \throws Error not_found, permission_denied, io, no_input (a folder without lists)
std::vector<std::filesystem::path> files_of(const std::string& source);

/// A path as it may be printed and stored.
std::string shown_path(const std::filesystem::path& path);

}  // namespace medseg::indexer

#endif
