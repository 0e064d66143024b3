/// Which index files are searched.
#ifndef MEDSEG_QUERY_INDEX_LOOKUP_HPP
#define MEDSEG_QUERY_INDEX_LOOKUP_HPP

#include <string>
#include <vector>

namespace medseg::command {

/// The files named on the command line; else those of MEDSEG_INDEX (a colon between); else the
/// first that exists of $XDG_DATA_HOME/medseg/papers.medseg (by default in ~/.local/share) and
/// ../share/medseg/papers.medseg beside the folder of the program.
/// \throws Error not_found when nothing is named and there is none
std::vector<std::string> find_indexes(const std::vector<std::string>& named);

}  // namespace medseg::command

#endif
