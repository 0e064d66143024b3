#include "indexer/readers/facts.hpp"

#include "indexer/clean.hpp"
#include "indexer/readers/links.hpp"
#include "indexer/readers/venue.hpp"
#include "indexer/urls.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace medseg::indexer {
namespace {

/// Where the links begin; what tells the venue without brackets stands before them.
std::size_t first_link(const std::vector<Piece>& pieces) {
  const auto link = std::find_if(pieces.begin(), pieces.end(),
                                 [](const Piece& piece) { return piece.kind == PieceKind::link; });
  return static_cast<std::size_t>(link - pieces.begin());
}

/// The piece that tells the venue, best of all with a year; nullptr for none.
const Piece* venue_piece(const std::vector<Piece>& pieces) {
  const std::size_t links = first_link(pieces);
  const Piece* without_year = nullptr;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& piece = pieces[i];
    if (piece.kind == PieceKind::link || (piece.kind == PieceKind::words && i > links)) continue;
    const VenueYear read = read_venue_year(piece.text.raw());
    if (read.date || read.venue.empty()) continue;
    if (!read.printed_year.empty()) return &piece;
    const bool candidate = piece.kind == PieceKind::note && i < links;
    if (candidate && without_year == nullptr) without_year = &piece;
  }
  return without_year;
}

/// The year of a date or of a bracket with nothing but a year.
int year_of_dates(const std::vector<Piece>& pieces) {
  for (const Piece& piece : pieces) {
    if (piece.kind != PieceKind::note) continue;
    const VenueYear read = read_venue_year(piece.text.raw());
    if ((read.date || read.venue.empty()) && read.year != 0) return read.year;
  }
  return 0;
}

/// The year that the links of an entry agree on, and the host that tells it.
std::pair<int, std::string> year_of_links(const Paper& paper) {
  int year = 0;
  std::string host;
  for (const Link& link : paper.links) {
    const int found = year_beside_venue(link.url, paper.venue);
    if (found == 0) continue;
    if (year != 0 && found != year) return {};
    year = found;
    host = quotable(split_url(link.url).host);
  }
  return {year, host};
}

void mend_year(const VenueYear& read, Place at, Paper& paper, Report& report) {
  const auto [year, host] = year_of_links(paper);
  paper.year = year;
  report.warn(at, "impossible-year",
              year == 0
                  ? fmt::format("no paper is of the year {}; left out", quotable(read.printed_year))
                  : fmt::format("no paper is of the year {}; read as {}, as the link to {} tells",
                                quotable(read.printed_year), year, host));
}

void read_venue(const Piece& piece, Entry& entry, Report& report) {
  const VenueYear raw = read_venue_year(piece.text.raw());
  // The texts are read once for the places and once clean.
  const VenueYear read = read_venue_year(piece.text.clean_text("venue", report));
  entry.paper.venue = read.venue;
  entry.paper.year = read.year;
  if (piece.unbalanced) {
    report.warn(piece.at, "unbalanced-bracket",
                fmt::format("a bracket is missing round \"{}\"", quotable(piece.text.raw())));
  }
  if (!read.stray.empty()) {
    report.warn(piece.text.place(raw.stray_at), "stray-character",
                fmt::format("stray \"{}\" beside the year {}; left out", quotable(read.stray),
                            quotable(read.printed_year)));
  }
  if (read.impossible()) {
    const std::size_t digits = piece.text.raw().rfind(raw.printed_year);
    mend_year(read, piece.text.place(digits == std::string::npos ? 0 : digits), entry.paper,
              report);
  }
}

void read_links(const std::vector<Piece>& pieces, Entry& entry, Report& report) {
  for (const Piece& piece : pieces) {
    if (piece.kind != PieceKind::link) continue;
    if (piece.broken) {
      report.warn(
          piece.at, "broken-link",
          fmt::format("the link \"{}\" is not written as Markdown wants it; read all the same",
                      quotable(piece.text.raw())));
    }
    add_link(piece.url, piece.text, piece.at, entry, report);
  }
}

}  // namespace

Evidence evidence_of(const std::vector<Piece>& pieces) {
  Evidence evidence;
  for (const Piece& piece : pieces) {
    if (piece.kind == PieceKind::link) {
      evidence.link = true;
      evidence.bracketed_link |= piece.bracketed;
    } else if (piece.kind == PieceKind::note) {
      const VenueYear read = read_venue_year(piece.text.raw());
      evidence.venue_and_year |= !read.venue.empty() && !read.printed_year.empty();
    }
  }
  return evidence;
}

void read_facts(const std::vector<Piece>& pieces, Entry& entry, Report& report) {
  read_links(pieces, entry, report);
  Paper& paper = entry.paper;
  bool year_told = false;
  if (const Piece* piece = venue_piece(pieces)) {
    read_venue(*piece, entry, report);
    year_told = !read_venue_year(piece->text.raw()).printed_year.empty();
  } else {
    report.warn(entry.at, "missing-venue",
                fmt::format("no venue is told of \"{}\"", quotable(paper.title)));
  }
  if (paper.year == 0 && !year_told) paper.year = year_of_dates(pieces);
  if (paper.year == 0 && !year_told) {
    report.warn(entry.at, "missing-year",
                fmt::format("no year is told of \"{}\"", quotable(paper.title)));
  }
  if (paper.links.empty() && !entry.empty_link) {
    report.warn(entry.at, "missing-link", fmt::format("\"{}\" has no link", quotable(paper.title)));
  }
}

}  // namespace medseg::indexer
