#include "libsearch/text/analyser.hpp"

namespace medseg::text {
struct Analyser::State {};
Analyser::Analyser(const std::vector<std::string>&) {}
Analyser::~Analyser() = default;
Analyser::Analyser(Analyser&&) noexcept = default;
Analyser& Analyser::operator=(Analyser&&) noexcept = default;
Analysis Analyser::analyse(std::string_view, TextKind) const { return {}; }
std::string Analyser::fingerprint() const { return "stub"; }
std::vector<Analyser::Initial> Analyser::initials(const Analysis&) { return {}; }
}  // namespace medseg::text
