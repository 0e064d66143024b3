#include "tests/indexer/program.hpp"

#include "tests/temporary_folder.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace medseg::tests {

namespace {

std::string contents(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Only what may be called between fork and exec.
[[noreturn]] void become(std::vector<char*>& words, const char* out, const char* err) {
  const int out_file = ::open(out, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  const int err_file = ::open(err, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (::dup2(out_file, STDOUT_FILENO) < 0 || ::dup2(err_file, STDERR_FILENO) < 0) ::_exit(126);
  ::execv(words.front(), words.data());
  ::_exit(127);
}

Outcome run(std::vector<std::string> words) {
  const TemporaryFolder folder;
  const std::string out = folder.file("out");
  const std::string err = folder.file("err");
  std::vector<char*> pointers;
  pointers.reserve(words.size() + 1);
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("cannot fork");
  if (child == 0) become(pointers, out.c_str(), err.c_str());
  int status = 0;
  if (::waitpid(child, &status, 0) != child) throw std::runtime_error("lost a child");
  return {WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status), contents(out),
          contents(err)};
}

}  // namespace

Outcome medseg_index(const std::vector<std::string>& words) {
  std::vector<std::string> all{MEDSEG_INDEX_PROGRAM};
  all.insert(all.end(), words.begin(), words.end());
  return run(all);
}

Outcome shell(const std::string& line, const std::string& folder) {
  return run(
      {"/bin/sh", "-c", "MEDSEG_INDEX=$1; FOLDER=$2; " + line, "sh", MEDSEG_INDEX_PROGRAM, folder});
}

}  // namespace medseg::tests
