#include "tests/store/small_index.hpp"

#include "libsearch/schema/fields.hpp"
#include "libsearch/store/database.hpp"
#include "libsearch/store/metadata.hpp"
#include "libsearch/store/record.hpp"
#include "libsearch/text/analyser.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace medseg::tests {

IndexInfo sound_info(std::uint64_t papers) {
  IndexInfo info;
  info.format = schema::kFormat;
  info.languages = {"english"};
  info.analyser = text::Analyser(info.languages).fingerprint();
  info.sources = {"list.md", "more lists/"};
  info.papers = papers;
  info.authors = 7;
  info.venues = 2;
  info.diagnostics = 3;
  info.years = {{2019, 1}, {2024, papers - 1}};
  info.top_venues = {{"Medical Image Analysis", papers - 1}, {"CVPR", 1}};
  return info;
}

void add_papers(Xapian::WritableDatabase& database, std::uint64_t papers) {
  for (std::uint64_t i = 0; i < papers; ++i) {
    Xapian::Document document;
    for (Xapian::termpos position = 1; position <= 12; ++position) {
      document.add_posting("S" + std::to_string(i * position % 211), position);
    }
    Paper paper;
    paper.id = "paper-" + std::to_string(i);
    paper.title = "The title of paper " + std::to_string(i);
    document.set_data(store::encode_record(paper));
    document.add_value(schema::kYearSlot, Xapian::sortable_serialise(2000));
    database.add_document(document);
  }
}

std::uint64_t publish_small_index(const std::string& target, std::uint64_t papers) {
  store::Draft draft(target);
  store::guarded(target, [&] {
    add_papers(draft.database(), papers);
    store::write_metadata(draft.database(), sound_info(papers));
  });
  return draft.publish();
}

std::uint64_t read_all(const Xapian::Database& database) {
  std::uint64_t positions = 0;
  for (auto term = database.allterms_begin(); term != database.allterms_end(); ++term) {
    for (auto post = database.postlist_begin(*term); post != database.postlist_end(*term); ++post) {
      positions += static_cast<std::uint64_t>(
          std::distance(post.positionlist_begin(), post.positionlist_end()));
    }
  }
  std::uint64_t papers = 0;
  for (Xapian::docid id = 1; id <= database.get_lastdocid(); ++id) {
    const Paper paper = store::decode_record(database.get_document(id).get_data());
    if (paper.title.ends_with(std::to_string(id - 1))) ++papers;
    if (database.get_document(id).get_value(schema::kYearSlot).empty()) return 0;
  }
  return positions == 12 * papers ? papers : 0;
}

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write_file(const std::string& path, const std::string& bytes) {
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  if (!(out << bytes).flush()) throw std::runtime_error("cannot write " + path);
}

std::vector<std::string> names_in(const std::string& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

Error error_of(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error;
  }
  throw std::runtime_error("no error where one was due");
}

int in_child(const std::function<int()>& work) {
  std::fflush(nullptr);
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("cannot fork");
  if (child == 0) {
    int status = 99;
    try {
      status = work();
    } catch (const std::exception& error) {
      std::fprintf(stderr, "in the child: %s\n", error.what());
    } catch (...) {
      std::fprintf(stderr, "in the child: something else than an error of ours\n");
    }
    ::_exit(status);
  }
  int status = 0;
  if (::waitpid(child, &status, 0) != child) throw std::runtime_error("lost a child");
  return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

bool become_nobody() {
  constexpr uid_t kNobody = 65534;
  if (::geteuid() != 0) return true;
  return ::setegid(kNobody) == 0 && ::seteuid(kNobody) == 0;
}

}  // namespace medseg::tests
