#include <medseg/version.hpp>

namespace medseg {

const char* version() noexcept {
  return MEDSEG_VERSION;
}

}  // namespace medseg
