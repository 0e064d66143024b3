#include "indexer/document.hpp"

#include "indexer/property.hpp"
#include "libsearch/schema/fields.hpp"
#include "libsearch/store/record.hpp"
#include "libsearch/store/term.hpp"
#include "libsearch/text/fold.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace medseg::indexer {

namespace {

using schema::Field;
using schema::FieldId;

/// Adds the terms of a paper field by field.
class Terms {
 public:
  Terms(IndexDocument& result, const text::Analyser& analyser)
      : result_(result), analyser_(analyser) {}

  /// A new field begins; each has positions of its own, as its terms have a prefix of their own.
  void begin(FieldId id) {
    field_ = &schema::field(id);
    position_ = 1;
  }

  /// Adds one text of the field.  The next one begins `kGap` positions later.
  void add(std::string_view text, text::TextKind kind) {
    const text::Analysis analysis = analyser_.analyse(text, kind);
    result_.dropped_words += analysis.dropped;
    for (std::uint32_t i = 0; i < analysis.units.size(); ++i) {
      add(analysis.units[i], position_ + i);
    }
    if (field_->id == FieldId::author) add_initials(analysis);
    position_ += static_cast<Xapian::termpos>(analysis.units.size()) + schema::kGap;
  }

 private:
  void add(const text::Unit& unit, Xapian::termpos position) {
    for (const text::Form& form : unit.words) add(form, position);
    for (const text::Joined& joined : unit.joined) add(joined.form, position);
  }

  void add(const text::Form& form, Xapian::termpos position) {
    add_word(form.term, position);
    for (const std::string& equal : form.equal) add_word(equal, position);
    if (!form.bare.empty()) add_word(form.bare, position);
    if (field_->stemmed && !form.stem.empty() && form.stem.size() <= text::kLongestWord) {
      result_.document.add_term(store::stem_term(field_->prefix, form.stem));
    }
  }

  void add_word(const std::string& word, Xapian::termpos position) {
    if (word.size() > text::kLongestWord) {
      ++result_.dropped_words;
      return;
    }
    result_.document.add_posting(store::term(field_->prefix, word), position);
  }

  void add_initials(const text::Analysis& name) {
    std::vector<std::string> of_unit(name.units.size());
    for (const auto& [letter, unit] : text::Analyser::initials(name)) {
      add_initial(letter, unit);
      of_unit[unit] += letter;
    }
    // Kwang-Ting is K.-T. and KT as well.
    for (std::uint32_t unit = 0; unit < of_unit.size(); ++unit) {
      if (name.units[unit].words.size() > 1) add_initial(of_unit[unit], unit);
    }
  }

  void add_initial(const std::string& letters, std::uint32_t unit) {
    if (letters.empty() || letters.size() > text::kLongestWord) return;
    result_.document.add_posting(store::term(schema::kInitialPrefix, letters), position_ + unit);
  }

  IndexDocument& result_;
  const text::Analyser& analyser_;
  const Field* field_ = nullptr;
  Xapian::termpos position_ = 1;
};

void add_text(IndexDocument& result, const Paper& paper, const text::Analyser& analyser) {
  using text::TextKind;
  Terms terms(result, analyser);
  terms.begin(FieldId::title);
  terms.add(paper.title, TextKind::prose);
  terms.begin(FieldId::author);
  for (const std::string& author : paper.authors) terms.add(author, TextKind::name);
  terms.begin(FieldId::venue);
  terms.add(paper.venue, TextKind::name);
  terms.begin(FieldId::section);
  for (const std::string& section : paper.sections) terms.add(section, TextKind::prose);
}

void add_keys(Xapian::Document& document, const Paper& paper) {
  document.add_boolean_term(store::key_term(schema::kIdPrefix, paper.id));
  for (const std::string_view property : properties_of(paper)) {
    document.add_boolean_term(store::term(schema::kHasPrefix, property));
  }
}

void add_values(Xapian::Document& document, const Paper& paper) {
  if (paper.year != 0) {
    document.add_value(schema::kYearSlot, Xapian::sortable_serialise(paper.year));
  }
  document.add_value(schema::kTitleSlot, text::sort_key(paper.title, schema::kTitleKeyBytes));
}

}  // namespace

IndexDocument make_document(const Paper& paper, const text::Analyser& analyser) {
  IndexDocument result;
  add_text(result, paper, analyser);
  add_keys(result.document, paper);
  add_values(result.document, paper);
  result.document.set_data(store::encode_record(paper));
  return result;
}

}  // namespace medseg::indexer
