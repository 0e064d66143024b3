/// The clauses `name:value` of the query language.
#ifndef MEDSEG_QUERY_CLAUSE_HPP
#define MEDSEG_QUERY_CLAUSE_HPP

#include "libsearch/schema/fields.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace medseg::query {

/// What stands before the colon.
struct Clause {
  enum class Kind : std::uint8_t { field, years, has };
  Kind kind = Kind::field;
  schema::FieldId field = schema::FieldId::title;  ///< of Kind::field

  bool operator==(const Clause&) const = default;
};

/// The clause of that name or alias, in upper or lower case.
std::optional<Clause> find_clause(std::string_view name);

/// The name that was probably meant by a mistyped one; empty when none is near.
std::string_view similar_clause(std::string_view name);

/// All names, for a message: "title:, author:, ...".
std::string clause_names();

struct Years {
  int first;
  int last;
};

/// Reads 2020, 2020..2024, 2020.., ..2020, 2020-2024, >=2020, >2020, <=2020, <2020.
std::optional<Years> read_years(std::string_view text);

/// The property of schema::kProperties, in upper or lower case.
std::optional<std::string_view> find_property(std::string_view name);

/// All properties, for a message.
std::string property_names();

}  // namespace medseg::query

#endif
