#include "indexer/readers/bibtex/plain_text.hpp"

#include "indexer/clean.hpp"
#include "libsearch/text/latex.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace medseg::indexer {
namespace {

/// Signs that are typed as several, the longest first.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kLigatures = {{
    {"---", "—"},
    {"--", "–"},
    {"``", "“"},
    {"''", "”"},
    {"~", " "},
}};

/// Commands round an address, and those that stand for one character.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kCommands = {{
    {"\\url", ""},
    {"\\path", ""},
    {"\\textasciitilde", "~"},
    {"\\textunderscore", "_"},
    {"\\sim", "~"},
    {"\\href", ""},
}};

}  // namespace

std::string plain_text(std::string_view latex) {
  std::string typed;
  typed.reserve(latex.size());
  for (std::size_t i = 0; i < latex.size();) {
    if (latex[i] == '\\' && i + 1 < latex.size()) {
      typed += latex.substr(i, 2);  // `\~n` and `\'e` are accents
      i += 2;
      continue;
    }
    const auto* const sign = std::find_if(
        kLigatures.begin(), kLigatures.end(),
        [&](const auto& ligature) { return latex.substr(i).starts_with(ligature.first); });
    if (sign == kLigatures.end()) {
      typed += latex[i++];
    } else {
      typed += sign->second;
      i += sign->first.size();
    }
  }
  return text::read_latex(typed).text;
}

std::string plain_address(std::string_view latex) {
  std::string plain;
  for (std::size_t i = 0; i < latex.size();) {
    const auto* const command =
        std::find_if(kCommands.begin(), kCommands.end(),
                     [&](const auto& known) { return latex.substr(i).starts_with(known.first); });
    if (command != kCommands.end()) {
      plain += command->second;
      i += command->first.size();
    } else if (latex[i] == '\\' || latex[i] == '{' || latex[i] == '}' || latex[i] == '$') {
      ++i;
    } else {
      plain += latex[i++];
    }
  }
  return std::string(trimmed(plain));
}

}  // namespace medseg::indexer
