/// The analyser: the one way from text to terms, for indexing and for searching.
///
/// text -> LaTeX read -> words by character properties -> compounds -> folded -> stemmed
#ifndef MEDSEG_TEXT_ANALYSER_HPP
#define MEDSEG_TEXT_ANALYSER_HPP

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace medseg::text {

/// One spelling of a stretch of text.
struct Form {
  std::string term;                ///< folded; never empty
  std::vector<std::string> equal;  ///< other foldings that mean the same (poelsterl); both sides
  std::string bare;         ///< without plus signs (`C++` -> "c"); indexed as well, never asked for
  std::string stem;         ///< empty where nothing is stemmed
  std::uint32_t begin = 0;  ///< bytes [begin, end) of the analysed text
  std::uint32_t end = 0;
};

/// Several neighbouring words of a unit written as one: words [first, first + count).
struct Joined {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  Form form;
};

/// How the words of a unit hang together.
enum class Bond : std::uint8_t {
  none,   ///< one word
  tight,  ///< `U-Net`, `UNet`, `3D`, `SAM.MD`: no space between
  loose,  ///< `U Net`, `GPT 4`, `3 D`: a single letter or a short number beside a word.  To search
          ///< for, it means the joined word where the index knows that, else its words apart
};

/// A word or a compound.  It takes one position.
///
/// To index a unit: every word, every joined form, their equals, bare forms and stems.
/// To search for one: the joined form of all its words, or the words as a phrase.
struct Unit {
  std::vector<Form> words;     ///< at least one
  std::vector<Joined> joined;  ///< of a compound: stretches of its words; the whole comes last
  Bond bond = Bond::none;

  /// The spelling of the whole unit as one word.
  [[nodiscard]] const Form& whole() const { return joined.empty() ? words[0] : joined.back().form; }
  [[nodiscard]] std::uint32_t begin() const { return words.front().begin; }
  [[nodiscard]] std::uint32_t end() const { return words.back().end; }
};

struct Analysis {
  std::vector<Unit> units;    ///< in the order of the text
  std::uint32_t dropped = 0;  ///< words over `kLongestWord`, left out
};

/// Bytes of the longest word that becomes a term.
inline constexpr std::size_t kLongestWord = 100;

/// What of a field's text decides how it is analysed.
enum class TextKind : std::uint8_t {
  prose,  ///< titles, headings: stemmed, compounds found
  name,   ///< names of people and venues: never stemmed; initials are words of their own
};

/// Not for two threads at a time; opening one is cheap.
class Analyser {
 public:
  /// \param languages Snowball names of the stemmers ("english"); the first is used for prose.
  ///        Throws Error invalid_argument for one that is not known.
  explicit Analyser(const std::vector<std::string>& languages = {"english"});
  ~Analyser();
  Analyser(Analyser&&) noexcept;
  Analyser& operator=(Analyser&&) noexcept;

  [[nodiscard]] Analysis analyse(std::string_view utf8, TextKind kind) const;

  /// Names the rules: two analysers with the same fingerprint give the same terms.
  [[nodiscard]] std::string fingerprint() const;

  /// First letters of the words of a name, each with the index of its unit: what `J.` may stand
  /// for.  `Kwang-Ting` has two.
  struct Initial {
    std::string letter;
    std::uint32_t unit;
  };
  [[nodiscard]] static std::vector<Initial> initials(const Analysis& name);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace medseg::text

#endif
