#include <medseg/error.hpp>

#include <utility>

namespace medseg {

Error::Error(ErrorCode code, std::string message, std::string hint,
             std::optional<std::size_t> position)
    : code_(code), message_(std::move(message)), hint_(std::move(hint)), position_(position) {}

// Out of line, so that the vtable and the type information stand in the library once.
Error::~Error() = default;
Error::Error(const Error&) = default;
Error& Error::operator=(const Error&) = default;

}  // namespace medseg
