/// Failures of ICU as errors of ours.
#ifndef MEDSEG_TEXT_ICU_STATUS_HPP
#define MEDSEG_TEXT_ICU_STATUS_HPP

#include <medseg/error.hpp>

#include <unicode/utypes.h>

#include <string>

namespace medseg::text {

inline void check_icu(UErrorCode status) {
  if (U_SUCCESS(status)) return;
  throw Error(ErrorCode::internal, std::string("ICU failed: ") + u_errorName(status),
              "is the data of ICU complete?");
}

}  // namespace medseg::text

#endif
