/// The record of a paper as bytes: compact, and decoded only for the hits shown.
#ifndef MEDSEG_STORE_RECORD_HPP
#define MEDSEG_STORE_RECORD_HPP

#include <medseg/paper.hpp>

#include <string>
#include <string_view>

namespace medseg::store {

std::string encode_record(const Paper& paper);

/// \throws Error damaged_index for bytes that `encode_record` did not write
Paper decode_record(std::string_view bytes);

}  // namespace medseg::store

#endif
