/// Bytes as they stand in a file once its compression is undone.  The only user of libarchive.
#ifndef MEDSEG_INDEXER_BYTE_SOURCE_HPP
#define MEDSEG_INDEXER_BYTE_SOURCE_HPP

#include <cstddef>
#include <memory>
#include <string>

struct archive;

namespace medseg::indexer {

class ByteSource {
 public:
  /// \throws Error not_found, permission_denied, io
  explicit ByteSource(const std::string& path);
  /// Reads an open file, which stays open.
  ByteSource(int descriptor, std::string name);

  /// Fills the buffer as far as there is text; 0 at the end.
  /// \throws Error io
  std::size_t read(char* buffer, std::size_t bytes);

 private:
  struct Close {
    void operator()(archive* opened) const;
  };
  struct Descriptor {
    explicit Descriptor(int opened) : number(opened) {}
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept : number(other.number) { other.number = -1; }
    Descriptor& operator=(Descriptor&& other) noexcept;
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number;
  };

  void open(int descriptor);
  [[noreturn]] void fail() const;

  std::string name_;
  Descriptor own_;  ///< is closed after the archive
  std::unique_ptr<archive, Close> archive_;
};

}  // namespace medseg::indexer

#endif
