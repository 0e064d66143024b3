/// "Did you mean ...?"
#ifndef MEDSEG_INDEXER_COMMAND_SUGGESTION_HPP
#define MEDSEG_INDEXER_COMMAND_SUGGESTION_HPP

#include <string>
#include <string_view>
#include <vector>

namespace medseg::command {

/// The known word that is likely meant by a mistyped one; empty when none is near.
std::string nearest(std::string_view typed, const std::vector<std::string>& known);

}  // namespace medseg::command

#endif
