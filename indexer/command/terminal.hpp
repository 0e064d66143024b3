/// Printing: standard output for data, standard error for talk.
#ifndef MEDSEG_INDEXER_COMMAND_TERMINAL_HPP
#define MEDSEG_INDEXER_COMMAND_TERMINAL_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace medseg::command {

bool stdout_is_terminal();
bool stderr_is_terminal();

/// Columns of the terminal of standard error; 80 when it does not tell.
std::size_t terminal_width();

/// A text on one line that cannot steer the terminal, whatever it came from.
std::string printable(std::string_view text);

/// Appends to standard output.
/// \throws Error io when it cannot be written
void print(std::string_view text);

/// Writes out what is still held back.  To be called before success is told.
/// \throws Error io
void finish_printing();

/// Appends to standard error; nobody can be told when that fails.
void talk(std::string_view text);

/// "1 paper", "2 papers".
std::string count(std::uint64_t number, std::string_view noun);

/// "120 KiB".
std::string size_text(std::uint64_t bytes);

}  // namespace medseg::command

#endif
