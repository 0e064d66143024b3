/// A diagnostic as compilers print it.
#ifndef MEDSEG_INDEXER_COMMAND_DIAGNOSTIC_LINE_HPP
#define MEDSEG_INDEXER_COMMAND_DIAGNOSTIC_LINE_HPP

#include <medseg/indexer.hpp>

#include <string>

namespace medseg::command {

/// "path:line:column: warning: text [code]" and the end of the line.
std::string diagnostic_line(const Diagnostic& diagnostic, bool coloured);

}  // namespace medseg::command

#endif
