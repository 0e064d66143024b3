#include "libsearch/store/term.hpp"

namespace medseg::store {
std::string term(std::string_view p, std::string_view w) { return std::string(p) + std::string(w); }
std::string stem_term(std::string_view p, std::string_view w) { return "Z" + std::string(p) + std::string(w); }
std::string key_term(std::string_view p, std::string_view w) { return std::string(p) + std::string(w); }
}  // namespace medseg::store
