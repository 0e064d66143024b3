#include "libsearch/text/fold.hpp"
#include "libsearch/text/folding.hpp"
#include "libsearch/text/letters.hpp"
#include "libsearch/text/utf8.hpp"

#include <algorithm>
#include <array>

namespace medseg::text {
namespace {

/// A stretch of text that can be written in another way.
struct Choice {
  std::size_t begin;
  std::size_t end;
  std::string_view other;
};

/// a, o or u with the mark for it as a character of its own.
std::string_view other_writing_of_pair(char32_t letter, char32_t mark) {
  if (mark == 0x0308 && (letter | 0x20) == U'a') return "ae";
  if (mark == 0x0308 && (letter | 0x20) == U'o') return "oe";
  if (mark == 0x0308 && (letter | 0x20) == U'u') return "ue";
  if (mark == 0x030A && (letter | 0x20) == U'a') return "aa";
  return {};
}

std::vector<Choice> choices(std::string_view text) {
  std::vector<Choice> found;
  char32_t last = 0;
  std::size_t last_begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t code = next_code(text, at);
    if (const auto pair = other_writing_of_pair(last, code); !pair.empty()) {
      found.push_back({last_begin, at, pair});
    } else if (const auto other = other_writing(code); !other.empty()) {
      found.push_back({begin, at, other});
    }
    last = code;
    last_begin = begin;
  }
  return found;
}

/// The text with those choices taken whose bit is set.
std::string with_choices(std::string_view text, const std::vector<Choice>& all, unsigned bits) {
  std::string out;
  std::size_t copied = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if ((bits >> std::min<std::size_t>(i, 1) & 1U) == 0) continue;
    out.append(text.substr(copied, all[i].begin - copied)).append(all[i].other);
    copied = all[i].end;
  }
  return out.append(text.substr(copied));
}

constexpr bool is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

/// Whether the two letters at `at` may be an umlaut written out.  Not at the beginning of a
/// diphthong (Bauer, Boeing), not in the last syllable of Michael, Samuel, Suen, not in the
/// ue of Miguel, Enrique, Xuefeng and Yuehao.
bool may_be_umlaut(std::string_view word, std::size_t at) {
  const char vowel = word[at];
  if (word[at + 1] != 'e' || (vowel != 'a' && vowel != 'o' && vowel != 'u')) return false;
  if (at + 3 >= word.size() || !is_ascii_lower(word[at + 2]) || is_vowel(word[at + 2]))
    return false;
  const char before = at == 0 ? '\0' : word[at - 1];
  if (is_vowel(before)) return false;
  return vowel != 'u' || (before != 'g' && before != 'q' && before != 'x');
}

}  // namespace

std::vector<std::string> other_foldings(std::string_view utf8) {
  if (is_ascii(utf8)) return {};
  const auto found = choices(utf8);
  if (found.empty()) return {};
  // Each of two letters on its own; of more, the first on its own and the rest together.
  constexpr std::array<unsigned, 3> kBoth{3, 1, 2};
  const std::string base = fold(utf8);
  std::vector<std::string> out;
  for (const unsigned bits : kBoth) {
    if (found.size() == 1 && bits == 2) continue;
    std::string other = fold(with_choices(utf8, found, bits));
    if (other != base && std::find(out.begin(), out.end(), other) == out.end()) {
      out.push_back(std::move(other));
    }
  }
  return out;
}

std::string collapsed_umlauts(std::string_view folded) {
  if (folded.size() < 5) return {};
  std::string out;
  for (std::size_t at = 0; at < folded.size(); ++at) {
    out += folded[at];
    if (at + 1 < folded.size() && may_be_umlaut(folded, at)) ++at;
  }
  return out.size() == folded.size() ? std::string{} : out;
}

}  // namespace medseg::text
