/// Ctrl-C and its kind while an index is built.
#ifndef MEDSEG_INDEXER_COMMAND_INTERRUPTION_HPP
#define MEDSEG_INDEXER_COMMAND_INTERRUPTION_HPP

namespace medseg::command {

/// From now on SIGINT, SIGTERM and SIGHUP are only noted; a second one ends the program at once.
/// What would end it in the middle of writing (a closed pipe, the limit of file sizes) becomes an
/// error of the write.
void note_interruptions();

/// The signal that was noted, or 0.
int noted_interruption();

/// Ends the program by the signal that was noted, so that the shell sees what ended it.  Does nothing
/// when there was none.
void end_by_interruption();

}  // namespace medseg::command

#endif
