#include "query/index_lookup.hpp"

#include "query/environment.hpp"

#include <medseg/error.hpp>

#include <unistd.h>

#include <array>
#include <string_view>

namespace medseg::command {

namespace {

constexpr std::string_view kFile = "medseg/papers.medseg";

std::vector<std::string> split(std::string_view list) {
  std::vector<std::string> parts;
  while (!list.empty()) {
    const std::size_t colon = list.find(':');
    const std::string_view part = list.substr(0, colon);
    if (!part.empty()) parts.emplace_back(part);
    list.remove_prefix(colon == std::string_view::npos ? list.size() : colon + 1);
  }
  return parts;
}

/// In the user's own data; empty without a home.
std::string user_file() {
  const std::string data = environment("XDG_DATA_HOME");
  if (data.starts_with('/')) return data + "/" + std::string(kFile);
  const std::string home = environment("HOME");
  return home.empty() ? "" : home + "/.local/share/" + std::string(kFile);
}

/// What was built or installed with the program.
std::string program_file() {
  constexpr std::size_t kLongestPath = 4096;
  std::array<char, kLongestPath> buffer{};
  const ssize_t length = readlink("/proc/self/exe", buffer.data(), buffer.size());
  if (length <= 0) return {};
  const std::string_view program(buffer.data(), static_cast<std::size_t>(length));
  const std::string_view folder = program.substr(0, program.rfind('/'));
  const std::string_view root = folder.substr(0, folder.rfind('/'));
  return std::string(root) + "/share/" + std::string(kFile);
}

}  // namespace

std::vector<std::string> find_indexes(const std::vector<std::string>& named) {
  if (!named.empty()) return named;
  std::vector<std::string> told = split(environment("MEDSEG_INDEX"));
  if (!told.empty()) return told;
  for (const std::string& file : {user_file(), program_file()}) {
    if (!file.empty() && access(file.c_str(), F_OK) == 0) return {file};
  }
  throw Error(
      ErrorCode::not_found, "there is no index to search",
      "name one with --index FILE or MEDSEG_INDEX; medseg-index build LIST -o FILE makes one");
}

}  // namespace medseg::command
