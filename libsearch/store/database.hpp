/// Opening an index file, and errors of Xapian told as medseg::Error.
#ifndef MEDSEG_STORE_DATABASE_HPP
#define MEDSEG_STORE_DATABASE_HPP

#include "libsearch/store/file.hpp"

#include <medseg/searcher.hpp>

#include <xapian.h>

#include <string>
#include <utility>

namespace medseg::store {

struct OpenIndex {
  Xapian::Database database;
  IndexInfo info;
};

/// Opens one index file after checking that it is one, whole and of this version.
/// \throws Error not_found, permission_denied, not_an_index, damaged_index, incompatible_index
OpenIndex open_index(const std::string& path);

/// True for a file that begins as an index does, whole or not, and for an empty file.
bool may_be_index(const File& file, const std::string& path);

/// Throws the medseg::Error that tells of `error`, met while working on `path`.
[[noreturn]] void rethrow(const Xapian::Error& error, const std::string& path);

/// Runs `work` and turns Xapian's errors into medseg::Error.
template <typename Work>
decltype(auto) guarded(const std::string& path, Work&& work) {
  try {
    return std::forward<Work>(work)();
  } catch (const Xapian::Error& error) {
    rethrow(error, path);
  }
}

}  // namespace medseg::store

#endif
