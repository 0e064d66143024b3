#include "libsearch/store/metadata.hpp"

#include "libsearch/schema/fields.hpp"
#include "libsearch/store/bytes.hpp"
#include "libsearch/store/messages.hpp"
#include "libsearch/text/analyser.hpp"

#include <charconv>
#include <limits>

namespace medseg::store {

namespace {

// Two keys: the format as decimal text, which every version can read, and all the rest.
constexpr const char* kFormatKey = "medseg.format";
constexpr const char* kInfoKey = "medseg.info";

std::string encode(const IndexInfo& info) {
  ByteWriter out;
  out.text(info.analyser);
  out.texts(info.languages);
  out.texts(info.sources);
  out.number(info.papers);
  out.number(info.authors);
  out.number(info.venues);
  out.number(info.diagnostics);
  out.number(info.years.size());
  for (const auto& [year, papers] : info.years) {
    out.signed_number(year);
    out.number(papers);
  }
  out.number(info.top_venues.size());
  for (const auto& [venue, papers] : info.top_venues) {
    out.text(venue);
    out.number(papers);
  }
  return out.bytes();
}

IndexInfo decode(std::string_view bytes, const std::string& path) {
  const std::string name = path + ": the description of the index";
  ByteReader in(bytes, name);
  IndexInfo info;
  info.analyser = in.text();
  info.languages = in.texts();
  info.sources = in.texts();
  info.papers = in.number();
  info.authors = in.number();
  info.venues = in.number();
  info.diagnostics = in.number();
  for (std::size_t left = in.count(); left > 0; --left) {
    const std::int64_t year = in.signed_number();
    if (year < std::numeric_limits<int>::min() || year > std::numeric_limits<int>::max()) in.fail();
    info.years.emplace_back(static_cast<int>(year), in.number());
  }
  for (std::size_t left = in.count(); left > 0; --left) {
    std::string venue = in.text();
    info.top_venues.emplace_back(std::move(venue), in.number());
  }
  in.finish();
  return info;
}

[[noreturn]] void throw_incompatible(const std::string& path) {
  throw Error(ErrorCode::incompatible_index, path + ": written by another version of medseg",
              std::string(kRebuild));
}

/// The rules this version of medseg would index those languages by; empty when it knows one of
/// them not.
std::string fingerprint(const std::vector<std::string>& languages) {
  try {
    return text::Analyser(languages).fingerprint();
  } catch (const Error& error) {
    if (error.code() == ErrorCode::invalid_argument) return {};
    throw;
  }
}

}  // namespace

void write_metadata(Xapian::WritableDatabase& database, const IndexInfo& info) {
  database.set_metadata(kFormatKey, std::to_string(info.format));
  database.set_metadata(kInfoKey, encode(info));
}

IndexInfo read_metadata(const Xapian::Database& database, const std::string& path) {
  const std::string text = database.get_metadata(kFormatKey);
  unsigned format = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), format);
  if (error != std::errc() || end != text.data() + text.size()) {
    throw Error(ErrorCode::not_an_index, path + ": a Xapian database, but not an index of medseg");
  }
  check_format(format, path);
  IndexInfo info = decode(database.get_metadata(kInfoKey), path);
  info.format = format;
  if (info.analyser.empty() || info.analyser != fingerprint(info.languages)) {
    throw_incompatible(path);
  }
  return info;
}

void check_format(unsigned format, const std::string& path) {
  if (format != schema::kFormat) throw_incompatible(path);
}

}  // namespace medseg::store
