/// What more than one message of the store says.
#ifndef MEDSEG_STORE_MESSAGES_HPP
#define MEDSEG_STORE_MESSAGES_HPP

#include <string_view>

namespace medseg::store {

inline constexpr std::string_view kRebuild = "rebuild it with medseg-index build";

}  // namespace medseg::store

#endif
