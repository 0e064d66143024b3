#include "query/batch.hpp"

#include "query/output.hpp"
#include "query/styled_text.hpp"

#include <fmt/core.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace medseg::command {

namespace {

[[noreturn]] void refuse_file(const std::string& name, int cause) {
  const ErrorCode code = cause == ENOENT   ? ErrorCode::not_found
                         : cause == EACCES ? ErrorCode::permission_denied
                                           : ErrorCode::io;
  throw Error(code,
              fmt::format("cannot read {}: {}", name, std::generic_category().message(cause)));
}

/// A file, or standard input for "-", line by line.
class Lines {
 public:
  explicit Lines(const std::string& name) : name_(name == "-" ? "standard input" : name) {
    if (name == "-") return;
    file_.reset(std::fopen(name.c_str(), "re"));
    if (!file_) refuse_file(name_, errno);
  }
  ~Lines() { std::free(line_); }  // NOLINT: getline's
  Lines(const Lines&) = delete;
  Lines& operator=(const Lines&) = delete;
  Lines(Lines&&) = delete;
  Lines& operator=(Lines&&) = delete;

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] std::size_t number() const { return number_; }

  std::optional<std::string_view> next() {
    std::FILE* const file = file_ ? file_.get() : stdin;
    errno = 0;
    const ssize_t length = getline(&line_, &room_, file);
    if (length < 0) {
      if (std::feof(file) == 0) refuse_file(name_, errno);
      return std::nullopt;
    }
    ++number_;
    std::string_view line(line_, static_cast<std::size_t>(length));
    if (line.ends_with('\n')) line.remove_suffix(1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
  }

 private:
  struct Close {
    void operator()(std::FILE* file) const { static_cast<void>(std::fclose(file)); }
  };
  std::string name_;
  std::unique_ptr<std::FILE, Close> file_;
  char* line_ = nullptr;
  std::size_t room_ = 0;
  std::size_t number_ = 0;
};

class Batch {
 public:
  Batch(Searcher& searcher, const Options& options)
      : searcher_(searcher), options_(options), lines_(options.batch) {}

  BatchResult run() {
    while (const std::optional<std::string_view> line = lines_.next()) {
      if (line->empty()) continue;
      const std::size_t tab = line->find('\t');
      if (tab == std::string_view::npos) {
        complain("no tab between an id and a query");
      } else {
        answer(safe(line->substr(0, tab)), line->substr(tab + 1));
      }
    }
    return result_;
  }

 private:
  void answer(const std::string& id, std::string_view query) {
    const auto begin = std::chrono::steady_clock::now();
    try {
      const SearchResult result = searcher_.search(query, options_.search);
      const auto taken = std::chrono::steady_clock::now() - begin;
      print(id, result);
      if (options_.times) {
        const auto time = std::chrono::duration_cast<std::chrono::microseconds>(taken).count();
        write_time(id, time);
      }
    } catch (const Error& error) {
      if (error.code() != ErrorCode::query_limit && error.code() != ErrorCode::query_syntax) throw;
      complain(error.message());
    }
  }

  void print(const std::string& id, const SearchResult& result) {
    for (const Hit& hit : result.hits) {
      write(fmt::format("{}\t{}\t{}\t{:.6f}\n", id, safe(hit.paper.id), hit.rank, hit.score));
      result_.found = true;
    }
  }

  static void write_time(const std::string& id, std::int64_t microseconds) {
    const std::string line = fmt::format("time\t{}\t{}\n", id, microseconds);
    static_cast<void>(std::fwrite(line.data(), 1, line.size(), stderr));
  }

  void complain(std::string_view message) {
    result_.failed = true;
    write_message(fmt::format("{}:{}: {}\n", safe(lines_.name()), lines_.number(), safe(message)));
  }

  Searcher& searcher_;
  const Options& options_;
  Lines lines_;
  BatchResult result_;
};

}  // namespace

BatchResult run_batch(Searcher& searcher, const Options& options) {
  return Batch(searcher, options).run();
}

}  // namespace medseg::command
