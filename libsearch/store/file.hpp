/// Files of the operating system, and its errors told as medseg::Error.
#ifndef MEDSEG_STORE_FILE_HPP
#define MEDSEG_STORE_FILE_HPP

#include <medseg/error.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace medseg::store {

/// Owns a file descriptor.
class File {
 public:
  explicit File(int descriptor = -1) noexcept : descriptor_(descriptor) {}
  ~File();
  File(File&& other) noexcept : descriptor_(other.release()) {}
  File& operator=(File&& other) noexcept;
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  [[nodiscard]] int get() const noexcept { return descriptor_; }
  [[nodiscard]] bool is_open() const noexcept { return descriptor_ >= 0; }
  /// Gives the descriptor away.
  int release() noexcept;

 private:
  int descriptor_;
};

/// The error of an `errno`: "`what`: No space left on device".
Error system_error(int number, const std::string& what);

/// At most `length` bytes from `offset`; fewer only where the file ends.
/// \throws Error io
std::string read_at(const File& file, std::uint64_t offset, std::size_t length,
                    const std::string& path);

/// \throws Error no_space, io
void write_at(const File& file, std::uint64_t offset, std::string_view bytes,
              const std::string& path);

/// Waits until what was written to the file, or to the folder at `path`, is on the disk.
/// \throws Error no_space, io
void flush(const File& file, const std::string& path);
void flush_folder(const std::string& path);

/// The folder that `path` stands in: "." for a bare name.
std::string folder_of(const std::string& path);

}  // namespace medseg::store

#endif
