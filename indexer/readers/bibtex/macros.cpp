#include "indexer/readers/bibtex/macros.hpp"

#include "indexer/bibliography.hpp"
#include "indexer/clean.hpp"
#include "indexer/readers/bibtex/value.hpp"

#include <fmt/format.h>

#include <array>
#include <utility>
#include <vector>

namespace medseg::indexer {
namespace {

/// What an abbreviation may stand for; definitions can double each other without end.
constexpr std::size_t kLongestMacro = std::size_t{64} * 1024;

constexpr std::array<std::pair<std::string_view, std::string_view>, 32> kKnown = {{
    {"jan", "January"},
    {"feb", "February"},
    {"mar", "March"},
    {"apr", "April"},
    {"may", "May"},
    {"jun", "June"},
    {"jul", "July"},
    {"aug", "August"},
    {"sep", "September"},
    {"oct", "October"},
    {"nov", "November"},
    {"dec", "December"},
    {"acmcs", "ACM Computing Surveys"},
    {"acta", "Acta Informatica"},
    {"cacm", "Communications of the ACM"},
    {"ibmjrd", "IBM Journal of Research and Development"},
    {"ibmsj", "IBM Systems Journal"},
    {"ieeese", "IEEE Transactions on Software Engineering"},
    {"ieeetc", "IEEE Transactions on Computers"},
    {"ieeetcad", "IEEE Transactions on Computer-Aided Design of Integrated Circuits and Systems"},
    {"ipl", "Information Processing Letters"},
    {"jacm", "Journal of the ACM"},
    {"jcss", "Journal of Computer and System Sciences"},
    {"scp", "Science of Computer Programming"},
    {"sicomp", "SIAM Journal on Computing"},
    {"tocs", "ACM Transactions on Computer Systems"},
    {"tods", "ACM Transactions on Database Systems"},
    {"tog", "ACM Transactions on Graphics"},
    {"toms", "ACM Transactions on Mathematical Software"},
    {"toois", "ACM Transactions on Office Information Systems"},
    {"toplas", "ACM Transactions on Programming Languages and Systems"},
    {"tcs", "Theoretical Computer Science"},
}};

}  // namespace

Macros::Macros(StreamReport& report) : report_(report) {
  for (const auto& [name, text] : kKnown) texts_.emplace(name, text);
}

void Macros::define(const RawBibtexField& definition) {
  std::string text = expanded(definition);
  if (text.size() > kLongestMacro) {
    report_.warn(definition.at, "bad-bibtex",
                 fmt::format("the abbreviation \"{}\" is longer than {} KiB; left out",
                             quotable(definition.name), kLongestMacro >> 10U));
    return;
  }
  texts_.insert_or_assign(definition.name, std::move(text));
}

std::string Macros::expanded(const RawBibtexField& field) {
  std::string text;
  const std::vector<BibtexPiece> pieces = value_pieces(field.value);
  if (pieces.empty()) {
    report_.warn(field.at, "bad-bibtex",
                 fmt::format("btparse refuses the value of \"{}\"; read as it stands",
                             quotable(field.name)));
    return field.value;
  }
  bool reported = false;
  for (const BibtexPiece& piece : pieces) {
    const auto known = piece.kind == BibtexPiece::Kind::macro
                           ? texts_.find(small_letters(piece.text))
                           : texts_.end();
    const bool unknown = piece.kind == BibtexPiece::Kind::macro && known == texts_.end();
    text += known == texts_.end() ? piece.text : known->second;
    if (unknown && !reported) {
      report_.warn(field.at, "undefined-macro",
                   fmt::format("the abbreviation \"{}\" is not defined; read as it stands",
                               quotable(piece.text)));
      reported = true;
    }
    if (text.size() > kLongestRecord) break;
  }
  return text;
}

}  // namespace medseg::indexer
