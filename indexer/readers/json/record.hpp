/// What an object of JSON says of a paper.
#ifndef MEDSEG_INDEXER_READERS_JSON_RECORD_HPP
#define MEDSEG_INDEXER_READERS_JSON_RECORD_HPP

#include "indexer/readers/record/draft.hpp"

#include <simdjson.h>

namespace medseg::indexer {

/// Reads a record of any of the forms below into a draft.
void read_json_record(simdjson::dom::object object, Draft& draft);

/// A record of our own form (docs/records.md) or a plain one with the same keys, `url` besides.
void read_plain_record(simdjson::dom::object object, Draft& draft);

/// An item of CSL-JSON, also as Crossref gives it.
void read_csl_item(simdjson::dom::object object, Draft& draft);

}  // namespace medseg::indexer

#endif
