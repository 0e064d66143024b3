/// Standard output and standard error.
#ifndef MEDSEG_QUERY_OUTPUT_HPP
#define MEDSEG_QUERY_OUTPUT_HPP

#include <string_view>

namespace medseg::command {

/// Lets a closed pipe end the program without a word, as other commands of a pipeline do, also when
/// the parent ignores SIGPIPE.
void be_quiet_in_pipes();

/// Buffered.
void write(std::string_view text);

/// Hands over what is buffered.
/// \throws Error no_space, io when not everything could be written
void finish_output();

/// At once, after what was written to standard output so far.
void write_message(std::string_view text);

}  // namespace medseg::command

#endif
