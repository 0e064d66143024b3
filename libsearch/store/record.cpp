#include "libsearch/store/record.hpp"

#include "libsearch/store/bytes.hpp"
#include "libsearch/store/hash.hpp"

#include <medseg/error.hpp>

#include <cstdint>
#include <limits>

namespace medseg::store {

namespace {

/// Goes up when the order or the meaning of the parts changes.
constexpr std::uint64_t kVersion = 2;
constexpr std::size_t kChecksumBytes = 4;
constexpr std::string_view kName = "a record of the index";

std::uint32_t checksum(std::string_view bytes) {
  const std::uint64_t hash = hash_64(bytes);
  return static_cast<std::uint32_t>(hash ^ hash >> 32U);
}

/// The bytes before the checksum, which is found right first.
std::string_view checked(std::string_view bytes) {
  if (bytes.size() <= kChecksumBytes) ByteReader(bytes, kName).fail();
  const std::size_t end = bytes.size() - kChecksumBytes;
  ByteReader last(bytes.substr(end), kName);
  if (last.fixed_32() != checksum(bytes.substr(0, end))) last.fail();
  return bytes.substr(0, end);
}

}  // namespace

std::string encode_record(const Paper& paper) {
  ByteWriter out;
  out.number(kVersion);
  out.text(paper.id);
  out.text(paper.title);
  out.texts(paper.authors);
  out.number(paper.et_al ? 1 : 0);
  out.text(paper.venue);
  out.signed_number(paper.year);
  out.texts(paper.sections);
  out.number(paper.links.size());
  for (const Link& link : paper.links) {
    out.text(link.label);
    out.text(link.url);
  }
  out.text(paper.doi);
  out.text(paper.arxiv);
  out.text(paper.abstract);
  out.text(paper.source.path);
  out.number(paper.source.line);
  out.fixed_32(checksum(out.bytes()));
  return out.bytes();
}

Paper decode_record(std::string_view bytes) {
  ByteReader in(checked(bytes), kName);
  if (in.number() != kVersion) in.fail();
  Paper paper;
  paper.id = in.text();
  paper.title = in.text();
  paper.authors = in.texts();
  paper.et_al = in.number_up_to(1) == 1;
  paper.venue = in.text();
  const std::int64_t year = in.signed_number();
  if (year < std::numeric_limits<int>::min() || year > std::numeric_limits<int>::max()) in.fail();
  paper.year = static_cast<int>(year);
  paper.sections = in.texts();
  for (std::size_t left = in.count(); left > 0; --left) {
    Link link;
    link.label = in.text();
    link.url = in.text();
    paper.links.push_back(std::move(link));
  }
  paper.doi = in.text();
  paper.arxiv = in.text();
  paper.abstract = in.text();
  paper.source.path = in.text();
  paper.source.line =
      static_cast<std::uint32_t>(in.number_up_to(std::numeric_limits<std::uint32_t>::max()));
  in.finish();
  return paper;
}

}  // namespace medseg::store
