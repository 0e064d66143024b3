/// DOIs and arXiv numbers, read from addresses where they are certain.
#ifndef MEDSEG_INDEXER_IDENTIFIERS_HPP
#define MEDSEG_INDEXER_IDENTIFIERS_HPP

#include <string>
#include <string_view>

namespace medseg::indexer {

/// The DOI that an address names: small letters, no punctuation at its end; empty when it names
/// none.  The DOI of a preprint on arXiv (10.48550/arXiv...) counts as its arXiv number only.
std::string doi_of_url(std::string_view url);

/// The arXiv number that an address names, without a version ("2211.14830", "hep-th/9901001").
std::string arxiv_of_url(std::string_view url);

/// Normal form of a DOI as people write it, with or without "doi:" or an address before it; empty
/// when it is none.
std::string normal_doi(std::string_view text);

/// Normal form of an arXiv number as people write it, with or without "arXiv:" and a version.
std::string normal_arxiv(std::string_view text);

}  // namespace medseg::indexer

#endif
