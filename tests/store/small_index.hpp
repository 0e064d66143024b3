/// Indexes of a few papers made without readers and analyser, for tests of the store alone.
#ifndef MEDSEG_TESTS_STORE_SMALL_INDEX_HPP
#define MEDSEG_TESTS_STORE_SMALL_INDEX_HPP

#include "libsearch/store/publish.hpp"

#include <medseg/error.hpp>
#include <medseg/searcher.hpp>

#include <catch2/catch.hpp>

#include <functional>
#include <string>
#include <vector>

namespace medseg::tests {

/// What a sound index of this version says of itself.
IndexInfo sound_info(std::uint64_t papers);

void add_papers(Xapian::WritableDatabase& database, std::uint64_t papers);

/// Builds and publishes an index of that many papers.
std::uint64_t publish_small_index(const std::string& target, std::uint64_t papers = 300);

/// How many papers a whole reading of the index finds, each with its terms, positions and record.
std::uint64_t read_all(const Xapian::Database& database);

std::string read_file(const std::string& path);
void write_file(const std::string& path, const std::string& bytes);

/// Names in a folder, sorted.
std::vector<std::string> names_in(const std::string& folder);

/// The error that the work ends with.
Error error_of(const std::function<void()>& work);

/// Runs the work in a process of its own, so that it may be killed, limited or robbed of its rights.
/// \returns the exit status, or minus the signal that ended it
int in_child(const std::function<int()>& work);

/// In a child: gives up the rights of the superuser.  False when that cannot be done.
bool become_nobody();

}  // namespace medseg::tests

#endif
