/// A paper as a document of the index: the writing side of the table in libsearch/schema/fields.hpp.
#ifndef MEDSEG_INDEXER_DOCUMENT_HPP
#define MEDSEG_INDEXER_DOCUMENT_HPP

#include "libsearch/text/analyser.hpp"

#include <medseg/paper.hpp>

#include <xapian.h>

#include <cstdint>

namespace medseg::indexer {

struct IndexDocument {
  Xapian::Document document;
  std::uint32_t dropped_words = 0;  ///< too long for a term; they cannot be searched
};

IndexDocument make_document(const Paper& paper, const text::Analyser& analyser);

}  // namespace medseg::indexer

#endif
