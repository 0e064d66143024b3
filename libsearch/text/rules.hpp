/// The version of the rules by which text becomes terms.
#ifndef MEDSEG_TEXT_RULES_HPP
#define MEDSEG_TEXT_RULES_HPP

namespace medseg::text {

/// Goes up with every change of what the analyser gives for any text.  A test holds a hash of the
/// analysis of a text that meets all rules, so that this is not forgotten.
inline constexpr unsigned kRulesVersion = 1;

}  // namespace medseg::text

#endif
