#include "indexer/urls.hpp"

#include "indexer/clean.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace medseg::indexer {
namespace {

/// Parameters of signed addresses.  With one of them the rest of the query serves the same
/// signature and is of no use without it.
constexpr std::array<std::string_view, 9> kSignatures = {
    "signature",         "sig",
    "x-amz-signature",   "x-amz-security-token",
    "x-amz-credential",  "x-goog-signature",
    "x-goog-credential", "awsaccesskeyid",
    "key-pair-id"};
constexpr std::array<std::string_view, 2> kSignaturePrefixes = {"x-amz-", "x-goog-"};

/// Parameters that are secrets by themselves.
constexpr std::array<std::string_view, 21> kSecrets = {
    "token",         "access_token", "accesstoken",  "auth_token", "authtoken", "id_token",
    "refresh_token", "jwt",          "auth",         "authkey",    "apikey",    "api_key",
    "api-key",       "secret",       "password",     "passwd",     "pwd",       "session",
    "sessionid",     "session_id",   "client_secret"};

enum class ParameterKind { harmless, secret, signature };

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& table, std::string_view name) {
  return std::find(table.begin(), table.end(), name) != table.end();
}

ParameterKind kind_of_parameter(std::string_view parameter) {
  const std::string name = small_letters(percent_decoded(parameter.substr(0, parameter.find('='))));
  const bool prefixed =
      std::any_of(kSignaturePrefixes.begin(), kSignaturePrefixes.end(),
                  [&](std::string_view prefix) { return name.starts_with(prefix); });
  if (prefixed || contains(kSignatures, name)) return ParameterKind::signature;
  if (contains(kSecrets, name)) return ParameterKind::secret;
  return ParameterKind::harmless;
}

/// A query or fragment without its secrets; nothing when it has none.
std::optional<std::string> without_secrets(std::string_view query) {
  std::string kept;
  bool cut = false;
  for (std::size_t begin = 0; begin < query.size();) {
    const std::size_t end = std::min(query.find_first_of("&;", begin), query.size());
    const std::string_view parameter = query.substr(begin, end - begin);
    switch (kind_of_parameter(parameter)) {
      case ParameterKind::signature:
        return std::string();
      case ParameterKind::secret:
        cut = true;
        break;
      case ParameterKind::harmless:
        if (!kept.empty()) kept += begin == 0 ? '&' : query[begin - 1];
        kept += parameter;
        break;
    }
    begin = end + 1;
  }
  if (!cut) return std::nullopt;
  return kept;
}

/// `/path;jsessionid=...` of Java servers.
std::optional<std::string> without_session(std::string_view path) {
  const std::string small = small_letters(path);
  const std::size_t begin = small.find(";jsessionid=");
  if (begin == std::string::npos) return std::nullopt;
  const std::size_t end = std::min(path.find_first_of(";/", begin + 1), path.size());
  return std::string(path.substr(0, begin)) + std::string(path.substr(end));
}

int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::string_view take_before(std::string_view& text, char mark, std::string_view& rest) {
  const std::size_t at = text.find(mark);
  rest = at == std::string_view::npos ? std::string_view{} : text.substr(at + 1);
  text = text.substr(0, at);
  return rest;
}

/// "https" of "https://..."; an address without a scheme has none.
std::string_view scheme_of(std::string_view url) {
  const std::size_t colon = url.find(':');
  if (colon == std::string_view::npos || colon == 0) return {};
  const bool letters =
      std::all_of(url.begin(), url.begin() + static_cast<std::ptrdiff_t>(colon),
                  [](char c) { return is_ascii_letter(c) || is_digit(c) || c == '+'; });
  return letters ? url.substr(0, colon) : std::string_view{};
}

std::string host_name(std::string_view host) {
  std::string name = small_letters(host.substr(0, host.find(':')));
  if (name.starts_with("www.")) name.erase(0, 4);
  return name;
}

}  // namespace

UrlParts split_url(std::string_view url) {
  UrlParts parts;
  take_before(url, '#', parts.fragment);
  take_before(url, '?', parts.query);
  parts.scheme = scheme_of(url);
  if (!parts.scheme.empty()) url.remove_prefix(parts.scheme.size() + 1);
  if (url.starts_with("//")) {
    url.remove_prefix(2);
  } else if (!url.starts_with("www.")) {
    parts.path = url;
    return parts;
  }
  const std::size_t slash = std::min(url.find('/'), url.size());
  std::string_view authority = url.substr(0, slash);
  parts.path = url.substr(slash);
  if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) {
    parts.user = authority.substr(0, at);
    authority.remove_prefix(at + 1);
  }
  parts.host = host_name(authority);
  return parts;
}

std::string percent_decoded(std::string_view text) {
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size()) {
      const int high = hex_value(text[i + 1]);
      const int low = hex_value(text[i + 2]);
      if (high >= 0 && low >= 0) {
        decoded += static_cast<char>(high * 16 + low);
        i += 2;
        continue;
      }
    }
    decoded += text[i];
  }
  return decoded;
}

bool host_is(std::string_view host, std::string_view domain) {
  if (!host.ends_with(domain)) return false;
  return host.size() == domain.size() || host[host.size() - domain.size() - 1] == '.';
}

PublicUrl cut_secrets(std::string_view url) {
  const UrlParts parts = split_url(url);
  const auto query = without_secrets(parts.query);
  const auto fragment = without_secrets(parts.fragment);
  const auto path = without_session(parts.path);
  if (!query && !fragment && !path && parts.user.empty()) return {std::string(url), false};

  const auto begin = url.data();
  const auto after_user = parts.user.empty() ? begin : parts.user.data() + parts.user.size() + 1;
  PublicUrl result;
  result.secret_cut = true;
  if (!parts.user.empty()) result.url.assign(begin, parts.user.data());
  result.url.append(after_user, parts.path.data());
  result.url += path ? *path : std::string(parts.path);
  const std::string kept_query = query ? *query : std::string(parts.query);
  const std::string kept_fragment = fragment ? *fragment : std::string(parts.fragment);
  if (!kept_query.empty()) result.url += "?" + kept_query;
  if (!kept_fragment.empty()) result.url += "#" + kept_fragment;
  return result;
}

}  // namespace medseg::indexer
