/// Addresses: their parts, and the secrets that some of them carry.
#ifndef MEDSEG_INDEXER_URLS_HPP
#define MEDSEG_INDEXER_URLS_HPP

#include <string>
#include <string_view>

namespace medseg::indexer {

/// The parts of an address as they stand in it, without the marks between them.
struct UrlParts {
  std::string_view scheme;  ///< "https"; empty for a relative address
  std::string_view user;    ///< "user:password"
  std::string host;         ///< small letters, without "www." and the port
  std::string_view path;    ///< "/abs/2211.14830"
  std::string_view query;
  std::string_view fragment;
};

UrlParts split_url(std::string_view url);

/// `%2F` -> `/`; what is no code stays.
std::string percent_decoded(std::string_view text);

/// True for `host` itself and its subdomains.
bool host_is(std::string_view host, std::string_view domain);

/// An address that may be shown to anybody.
struct PublicUrl {
  std::string url;
  bool secret_cut = false;
};

/// Cuts off what gives access to its holder: the whole query of a signed address, single secret
/// parameters (`token=...`) and names with passwords before the host.
PublicUrl cut_secrets(std::string_view url);

}  // namespace medseg::indexer

#endif
