/// What an index says of itself; kept in Xapian's metadata.
#ifndef MEDSEG_STORE_METADATA_HPP
#define MEDSEG_STORE_METADATA_HPP

#include <medseg/searcher.hpp>

#include <xapian.h>

#include <string>

namespace medseg::store {

/// Writes everything of `info` but path and bytes.
void write_metadata(Xapian::WritableDatabase& database, const IndexInfo& info);

/// Reads it back and refuses an index of another format or another analyser.
/// \throws Error not_an_index, incompatible_index, damaged_index
IndexInfo read_metadata(const Xapian::Database& database, const std::string& path);

/// Refuses any format but the one of this version.
/// \throws Error incompatible_index
void check_format(unsigned format, const std::string& path);

}  // namespace medseg::store

#endif
