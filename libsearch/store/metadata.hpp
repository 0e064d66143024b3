/// What an index says of itself; kept in Xapian's metadata.
#ifndef MEDSEG_STORE_METADATA_HPP
#define MEDSEG_STORE_METADATA_HPP

#include <xapian.h>

#include <medseg/searcher.hpp>

namespace medseg::store {

/// Writes everything of `info` but path and bytes.
void write_metadata(Xapian::WritableDatabase& database, const IndexInfo& info);

/// Reads it back and refuses an index of another format or another analyser.
/// \throws Error not_an_index, incompatible_index
IndexInfo read_metadata(const Xapian::Database& database, const std::string& path);

}  // namespace medseg::store

#endif
