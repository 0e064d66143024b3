#include "libsearch/text/analyser.hpp"

#include "libsearch/text/characters.hpp"
#include "libsearch/text/compounds.hpp"
#include "libsearch/text/dictionary_words.hpp"
#include "libsearch/text/fold.hpp"
#include "libsearch/text/folding.hpp"
#include "libsearch/text/latex.hpp"
#include "libsearch/text/rules.hpp"
#include "libsearch/text/stemmer.hpp"
#include "libsearch/text/utf8.hpp"
#include "libsearch/text/words.hpp"

#include <medseg/error.hpp>

#include <unicode/uchar.h>
#include <unicode/uvernum.h>

#include <algorithm>
#include <utility>

namespace medseg::text {
namespace {

/// A longer stretch of bytes is no word, whatever it folds to; not worth folding.
constexpr std::size_t kLongestRaw = 16 * kLongestWord;

/// The parts and groups of a text as they are found.
struct Draft {
  std::vector<Part> parts;
  std::vector<Group> groups;
  std::vector<Word> words;
  std::uint32_t dropped = 0;

  void clear() {
    parts.clear();
    groups.clear();
    words.clear();
    dropped = 0;
  }
};

std::string without_signs(std::string_view term) {
  return std::string(term.substr(0, term.find_last_not_of("+#") + 1));
}

/// Other spellings of a word, for both sides.
std::vector<std::string> equals_of(std::string_view utf8, const std::string& term, TextKind kind) {
  std::vector<std::string> equals;
  if (!is_ascii(utf8)) equals = other_foldings(utf8);
  if (kind == TextKind::name) {
    std::string collapsed = collapsed_umlauts(term);
    if (!collapsed.empty()) equals.push_back(std::move(collapsed));
  }
  const auto too_long = [](const std::string& equal) { return equal.size() > kLongestWord; };
  equals.erase(std::remove_if(equals.begin(), equals.end(), too_long), equals.end());
  return equals;
}

/// Appends bytes [begin, end) of the text as a part; false when it holds nothing or is too long.
bool add_part(Draft& draft, std::string_view text, std::size_t begin, std::size_t end,
              TextKind kind, const Word& word) {
  const auto raw = text.substr(begin, end - begin);
  std::string term = raw.size() > kLongestRaw ? std::string{} : fold_word(raw);
  if (raw.size() > kLongestRaw || term.size() > kLongestWord) {
    ++draft.dropped;
    return false;
  }
  if (term.empty()) return false;
  Part& part = draft.parts.emplace_back();
  part.form.begin = static_cast<std::uint32_t>(begin);
  part.form.end = static_cast<std::uint32_t>(end);
  part.form.equal = equals_of(raw, term, kind);
  part.form.term = std::move(term);
  part.joint = word.joint;
  part.look = word.look;
  part.possessive = word.possessive;
  if (word.signs) part.form.bare = without_signs(part.form.term);
  return true;
}

void add_group(Draft& draft, bool near) {
  const std::size_t last = draft.parts.size();
  draft.groups.push_back({last - 1, last, Bond::none, near});
}

/// Whether the last part still fits into the group before it.
bool fits(const Draft& draft) {
  const Group longer{draft.groups.back().first, draft.parts.size()};
  return longer.last - longer.first <= kMostWords &&
         joined_size(draft.parts, longer) <= kLongestWord;
}

void add_chain(Draft& draft, const Characters& characters, TextKind kind, bool near) {
  bool open = false;
  for (const Word& word : draft.words) {
    if (!add_part(draft, characters.text, characters.byte(word.first), characters.byte(word.last),
                  kind, word)) {
      open = false;
      continue;
    }
    if (open && fits(draft)) {
      draft.groups.back().last = draft.parts.size();
      draft.groups.back().bond = Bond::tight;
    } else {
      draft.parts.back().joint = Joint::none;
      add_group(draft, near && !open && draft.words.data() == &word);
      open = true;
    }
  }
}

/// A run of ideographs as pairs of neighbours, each a unit; one on its own is a unit as well.
std::size_t add_ideographs(Draft& draft, const Characters& characters, std::size_t at,
                           TextKind kind) {
  std::size_t end = at;
  while (characters.kinds[end] == Kind::ideograph) ++end;
  for (std::size_t i = at; i + 1 < end || (i == at && i < end); ++i) {
    const auto last = std::min(i + 2, end);
    if (add_part(draft, characters.text, characters.byte(i), characters.byte(last), kind, {})) {
      add_group(draft, false);
    }
  }
  return end;
}

std::size_t add_dictionary_words(Draft& draft, const Characters& characters, std::size_t at,
                                 TextKind kind, DictionaryWords& dictionary) {
  std::size_t end = at;
  while (characters.kinds[end] == Kind::dictionary) ++end;
  const std::size_t offset = characters.byte(at);
  for (const auto& [first, last] : dictionary.find(characters.slice(at, end))) {
    if (add_part(draft, characters.text, offset + first, offset + last, kind, {})) {
      add_group(draft, false);
    }
  }
  return end;
}

/// A text in capitals alone tells nothing of acronyms.
void forget_acronyms(Draft& draft, const Characters& characters) {
  const auto end = characters.kinds.begin() + static_cast<std::ptrdiff_t>(characters.count);
  if (draft.groups.size() < 2 || std::find(characters.kinds.begin(), end, Kind::lower) != end) {
    return;
  }
  for (Part& part : draft.parts) {
    if (part.look == Look::acronym) part.look = Look::plain;
  }
}

std::uint32_t original_end(const PlainText& plain, std::string_view original, std::size_t end) {
  std::size_t last = end - 1;
  while (last > 0 && (static_cast<unsigned char>(plain.text[last]) & 0xC0U) == 0x80) --last;
  std::size_t at = plain.origin[last];
  if (std::string_view("\\{}$^_").find(original[at]) == std::string_view::npos) {
    next_code(original, at);
    return static_cast<std::uint32_t>(at);
  }
  // What a command printed reaches to where the next character comes from.
  while (end < plain.origin.size() && plain.origin[end] <= at) ++end;
  return end < plain.origin.size() ? plain.origin[end]
                                   : static_cast<std::uint32_t>(original.size());
}

void map_back(Form& form, const PlainText& plain, std::string_view original) {
  form.end = original_end(plain, original, form.end);
  form.begin = plain.origin[form.begin];
}

void map_back(Analysis& analysis, const PlainText& plain, std::string_view original) {
  for (Unit& unit : analysis.units) {
    for (Form& word : unit.words) map_back(word, plain, original);
    for (Joined& joined : unit.joined) map_back(joined.form, plain, original);
  }
}

}  // namespace

struct Analyser::State {
  explicit State(std::vector<std::string> names)
      : languages(std::move(names)), stemmer(languages.front()) {}

  std::vector<std::string> languages;
  Stemmer stemmer;
  DictionaryWords dictionary;
  // Kept from text to text for their memory.
  Characters characters;
  Draft draft;

  void find_words(TextKind kind);
  Analysis analyse(std::string_view text, TextKind kind);
};

void Analyser::State::find_words(TextKind kind) {
  draft.clear();
  bool near = false;  // only white space since the last chain
  for (std::size_t at = 0; at < characters.count;) {
    const Kind here = characters.kinds[at];
    if (is_word(here)) {
      draft.words.clear();
      at = read_chain(characters, at, draft.words);
      add_chain(draft, characters, kind, near);
      near = characters.kinds[at] == Kind::space;
    } else if (here == Kind::ideograph) {
      at = add_ideographs(draft, characters, at, kind);
      near = false;
    } else if (here == Kind::dictionary) {
      at = add_dictionary_words(draft, characters, at, kind, dictionary);
      near = false;
    } else {
      near = near && here == Kind::space;
      ++at;
    }
  }
}

Analysis Analyser::State::analyse(std::string_view text, TextKind kind) {
  if (is_ascii(text)) {
    read_ascii(text, characters);
  } else {
    read_unicode(text, characters);
  }
  find_words(kind);
  const bool prose = kind == TextKind::prose;
  if (prose) {
    forget_acronyms(draft, characters);
    bond_loosely(draft.parts, draft.groups);
  }
  Analysis analysis;
  analysis.dropped = draft.dropped;
  analysis.units.reserve(draft.groups.size());
  for (const Group& group : draft.groups) {
    analysis.units.push_back(make_unit(draft.parts, group, prose ? &stemmer : nullptr));
  }
  return analysis;
}

Analyser::Analyser(const std::vector<std::string>& languages) {
  if (languages.empty()) {
    throw Error(ErrorCode::invalid_argument, "no language is given", "name one, such as english");
  }
  for (std::size_t i = 1; i < languages.size(); ++i) const Stemmer known(languages[i]);
  state_ = std::make_unique<State>(languages);
}

Analyser::~Analyser() = default;
Analyser::Analyser(Analyser&&) noexcept = default;
Analyser& Analyser::operator=(Analyser&&) noexcept = default;

Analysis Analyser::analyse(std::string_view utf8, TextKind kind) const {
  if (!has_latex(utf8)) return state_->analyse(utf8, kind);
  const PlainText plain = read_latex(utf8);
  Analysis analysis = state_->analyse(plain.text, kind);
  if (!plain.origin.empty()) map_back(analysis, plain, utf8);
  return analysis;
}

std::string Analyser::fingerprint() const {
  std::string text = "text-" + std::to_string(kRulesVersion) + " unicode-" U_UNICODE_VERSION;
  for (const std::string& language : state_->languages) text += " " + language;
  return text;
}

std::vector<Analyser::Initial> Analyser::initials(const Analysis& name) {
  std::vector<Initial> found;
  for (std::uint32_t i = 0; i < name.units.size(); ++i) {
    const auto& words = name.units[i].words;
    for (std::size_t w = 0; w < words.size(); ++w) {
      // The Namara of McNamara is no name of its own.
      if (w > 0 && words[w].begin == words[w - 1].end) continue;
      std::size_t length = 0;
      const char32_t code = next_code(words[w].term, length);
      const Kind kind = kind_of(code);
      if (!is_letter(kind)) continue;
      found.push_back({words[w].term.substr(0, length), i});
    }
  }
  return found;
}

}  // namespace medseg::text
