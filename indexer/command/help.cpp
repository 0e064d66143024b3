#include "indexer/command/help.hpp"

#include <array>
#include <string_view>

namespace medseg::command {

namespace {

constexpr std::string_view kOverview =
    R"(Usage: medseg-index SUBCOMMAND ...

Reads lists of papers in Markdown and makes one index file of them, which
medseg-query searches.

Subcommands:
  build SOURCE... -o FILE   read lists, write an index
  records SOURCE...         print what was understood, one JSON object a line
  check SOURCE...           print what in the lists needs a look
  info INDEX                print what is in an index

A source is a Markdown file, or a folder, which stands for the Markdown files in it.

Options:
  -h, --help      this help; after a subcommand, the help of that
  -V, --version   the version

Examples:
  medseg-index build papers.md -o papers.medseg
  medseg-index check lists/

Exit status: 0 when all went well, 1 when check found something, 2 for an error.
)";

struct Page {
  std::string_view subcommand;
  std::string_view head;
  std::string_view examples;
};

constexpr std::array<Page, 4> kPages{
    Page{"build",
         R"(Usage: medseg-index build SOURCE... -o FILE [OPTIONS]

Reads the lists and writes one index file.  It is written beside its place and renamed into it
when it is complete: an index that is there stays whole, and searchable, until then.
)",
         R"(Examples:
  medseg-index build papers.md -o papers.medseg
  medseg-index build lists/ more.md --output all.medseg --quiet
)"},
    Page{"records",
         R"(Usage: medseg-index records SOURCE... [OPTIONS]

Prints each paper as one JSON object a line, as it was understood.
)",
         R"(Examples:
  medseg-index records papers.md
  medseg-index records papers.md | jq -r 'select(.year == 2024) | .title'
)"},
    Page{"check",
         R"(Usage: medseg-index check SOURCE... [OPTIONS]

Prints what in the lists needs a look, as compilers do:
  path:line:column: warning: text [code]
Exit status: 0 when there is nothing, 1 when there is something, 2 for an error.
)",
         R"(Examples:
  medseg-index check papers.md
  medseg-index check lists/ | grep impossible-year
)"},
    Page{"info",
         R"(Usage: medseg-index info INDEX [OPTIONS]

Prints what an index says of itself: format, rules of text analysis, sources, counts, years, venues.
)",
         R"(Examples:
  medseg-index info papers.medseg
  medseg-index info papers.medseg --json | jq .papers
)"},
};

}  // namespace

std::string help_text() {
  return std::string(kOverview);
}

std::string help_text(const std::string& subcommand, const std::string& options) {
  std::string text;
  for (const Page& page : kPages) {
    if (page.subcommand != subcommand) continue;
    text += page.head;
    text += "\n" + options + "\n";
    text += page.examples;
  }
  return text;
}

}  // namespace medseg::command
