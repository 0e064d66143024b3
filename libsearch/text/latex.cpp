#include "libsearch/text/latex.hpp"

#include "libsearch/text/latex_commands.hpp"
#include "libsearch/text/utf8.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

namespace medseg::text {
namespace {

/// Groups within groups beyond this stay as they are.
constexpr int kDeepest = 32;

constexpr std::uint32_t kNoPartner = UINT32_MAX;

/// A stretch of the original to be read, and where it stands.
struct Stretch {
  std::size_t begin;
  std::size_t end;
  bool maths;
  int depth;
};

struct Reader {
  std::string_view in;
  std::vector<std::uint32_t> partner;  ///< of each opening brace: its closing one
  PlainText out;
};

std::size_t read_item(Reader& reader, std::size_t at, const Stretch& stretch);

void emit(Reader& reader, std::string_view text, std::size_t origin) {
  reader.out.text += text;
  reader.out.origin.insert(reader.out.origin.end(), text.size(),
                           static_cast<std::uint32_t>(origin));
}

/// Copies the character at `at` as it is.
std::size_t copy(Reader& reader, std::size_t at) {
  std::size_t end = at;
  next_code(reader.in, end);
  for (; at < end; ++at) emit(reader, reader.in.substr(at, 1), at);
  return end;
}

void read_stretch(Reader& reader, const Stretch& stretch) {
  for (std::size_t at = stretch.begin; at < stretch.end;) {
    at = stretch.depth > kDeepest ? copy(reader, at) : read_item(reader, at, stretch);
  }
}

std::size_t skip_spaces(std::string_view in, std::size_t at, std::size_t end) {
  while (at < end && in[at] == ' ') ++at;
  return at;
}

bool opens_group(const Reader& reader, std::size_t at, const Stretch& stretch) {
  return at < stretch.end && reader.in[at] == '{' && reader.partner[at] < stretch.end;
}

std::size_t read_group(Reader& reader, std::size_t at, const Stretch& stretch) {
  const std::size_t end = reader.partner[at];
  read_stretch(reader, {at + 1, end, stretch.maths, stretch.depth + 1});
  return end + 1;
}

/// Puts another spelling in the place of some bytes that were emitted.
void replace(Reader& reader, std::size_t from, std::size_t count, std::string_view text,
             std::size_t origin) {
  reader.out.text.replace(from, count, text);
  auto& origins = reader.out.origin;
  const auto at = origins.begin() + static_cast<std::ptrdiff_t>(from);
  const auto behind = origins.erase(at, at + static_cast<std::ptrdiff_t>(count));
  origins.insert(behind, text.size(), static_cast<std::uint32_t>(origin));
}

std::string with_mark(char32_t letter, char32_t mark) {
  if (letter == 0x0131) letter = U'i';
  if (letter == 0x0237) letter = U'j';
  UErrorCode status = U_ZERO_ERROR;
  const auto* nfc = icu::Normalizer2::getNFCInstance(status);
  const UChar32 composed =
      U_SUCCESS(status) ? nfc->composePair(static_cast<UChar32>(letter), static_cast<UChar32>(mark))
                        : U_SENTINEL;
  std::string out;
  append_code(out, composed < 0 ? letter : static_cast<char32_t>(composed));
  if (composed < 0) append_code(out, mark);
  return out;
}

/// An accent and the letter under it.  What is no letter stays, behind `plain`: the accent as it
/// is printed without one.
std::size_t read_accent(Reader& reader, std::size_t begin, std::size_t at, std::string_view plain,
                        char32_t mark, const Stretch& stretch) {
  at = skip_spaces(reader.in, at, stretch.end);
  const std::size_t from = reader.out.text.size();
  std::size_t end = at;
  if (at < stretch.end) {
    const Stretch inner{at, stretch.end, stretch.maths, stretch.depth + 1};
    end = inner.depth > kDeepest ? copy(reader, at) : read_item(reader, at, inner);
  }
  const auto base = std::string_view(reader.out.text).substr(from);
  std::size_t first = 0;
  const char32_t code = base.empty() ? kIllFormed : next_code(base, first);
  if (code != kIllFormed && u_isalpha(static_cast<UChar32>(code)) != 0) {
    replace(reader, from, first, with_mark(code, mark), begin);
  } else {
    replace(reader, from, 0, plain, begin);
  }
  return end;
}

std::size_t read_fraction(Reader& reader, std::size_t at, const Stretch& stretch) {
  if (!opens_group(reader, at, stretch)) return at;
  at = read_group(reader, at, stretch);
  if (!opens_group(reader, at, stretch)) return at;
  emit(reader, "/", at);
  return read_group(reader, at, stretch);
}

/// A command named by letters.
std::size_t read_named(Reader& reader, std::size_t begin, const Stretch& stretch) {
  std::size_t at = begin + 1;
  while (at < stretch.end && is_ascii_letter(reader.in[at])) ++at;
  const auto name = reader.in.substr(begin + 1, at - begin - 1);
  if (const char32_t mark = latex_accent(name); mark != 0 && !stretch.maths) {
    return read_accent(reader, begin, at, reader.in.substr(begin, 2), mark, stretch);
  }
  if (const auto symbol = latex_symbol(name); !symbol.empty()) {
    emit(reader, symbol, begin);
    // The space that ends the command in a name: \o stergaard
    return name.size() <= 2 && !stretch.maths ? skip_spaces(reader.in, at, stretch.end) : at;
  }
  if (name == "frac" || name == "tfrac" || name == "dfrac")
    return read_fraction(reader, at, stretch);
  if (is_latex_style(name)) return skip_spaces(reader.in, at, stretch.end);
  if (!stretch.maths) emit(reader, "\\", begin);
  for (std::size_t i = begin + 1; i < at; ++i) emit(reader, reader.in.substr(i, 1), i);
  return at;
}

/// A command named by a sign.
std::size_t read_sign(Reader& reader, std::size_t begin, const Stretch& stretch) {
  const auto sign = reader.in.substr(begin + 1, 1);
  const std::size_t at = begin + 2;
  if (const char32_t mark = latex_accent(sign); mark != 0) {
    return read_accent(reader, begin, at, sign, mark, stretch);
  }
  switch (sign[0]) {
    case '\\':
    case ' ':
    case ',':
    case ';':
    case ':':
    case '>':
      emit(reader, " ", begin);
      return at;
    case '!':
    case '/':
    case '-':
    case '(':
    case ')':
      return at;
    case '$':
    case '&':
    case '%':
    case '#':
    case '_':
    case '{':
    case '}':
    case '[':
    case ']':
    case '|':
      emit(reader, sign, begin);
      return at;
    default:
      return copy(reader, begin);
  }
}

/// The closing dollar of maths; 0 when the dollar at `at` is money.
std::size_t maths_end(std::string_view in, std::size_t at, std::size_t end) {
  std::size_t close = at;
  do {
    close = in.find('$', close + 1);
    if (close == std::string_view::npos || close >= end) return 0;
  } while (in[close - 1] == '\\');
  const auto inside = in.substr(at + 1, close - at - 1);
  if (inside.empty()) return 0;
  if (inside.find_first_of("\\^_{") != std::string_view::npos) return close;
  const bool price = close + 1 < in.size() && is_ascii_digit(in[close + 1]);
  return inside.front() == ' ' || inside.back() == ' ' || price ? 0 : close;
}

std::size_t read_dollar(Reader& reader, std::size_t at, const Stretch& stretch) {
  if (stretch.maths) return at + 1;
  if (at + 1 < stretch.end && reader.in[at + 1] == '$') return at + 2;
  const std::size_t close = maths_end(reader.in, at, stretch.end);
  if (close == 0) return copy(reader, at);
  read_stretch(reader, {at + 1, close, true, stretch.depth + 1});
  return close + 1;
}

bool begins_script(const Reader& reader, std::size_t at, const Stretch& stretch) {
  if (at + 1 >= stretch.end) return false;
  if (stretch.maths || opens_group(reader, at + 1, stretch)) return true;
  return reader.in[at] == '^' && is_ascii_digit(reader.in[at + 1]);
}

std::size_t read_script(Reader& reader, std::size_t at, const Stretch& stretch) {
  const bool raised = reader.in[at] == '^';
  const std::size_t from = reader.out.text.size();
  const std::size_t end =
      stretch.depth + 1 > kDeepest
          ? copy(reader, at + 1)
          : read_item(reader, at + 1, {at + 1, stretch.end, stretch.maths, stretch.depth + 1});
  const std::string plain = reader.out.text.substr(from);
  PlainText script;
  for (std::size_t i = 0; i < plain.size();) {
    const std::size_t begin = i;
    const char32_t code = next_code(plain, i);
    const char32_t small = raised ? superscript(code) : subscript(code);
    if (small == 0) {
      // Letters of a subscript stay a part of the word, but told apart: X_{NLG}
      if (!raised && from > 0) replace(reader, from, 0, "_", at);
      return end;
    }
    append_code(script.text, small);
    script.origin.resize(script.text.size(), reader.out.origin[from + begin]);
  }
  reader.out.text.replace(from, plain.size(), script.text);
  reader.out.origin.resize(from);
  reader.out.origin.insert(reader.out.origin.end(), script.origin.begin(), script.origin.end());
  return end;
}

std::size_t read_item(Reader& reader, std::size_t at, const Stretch& stretch) {
  switch (reader.in[at]) {
    case '\\':
      if (at + 1 >= stretch.end) return copy(reader, at);
      return is_ascii_letter(reader.in[at + 1]) ? read_named(reader, at, stretch)
                                                : read_sign(reader, at, stretch);
    case '{':
      return opens_group(reader, at, stretch) ? read_group(reader, at, stretch) : copy(reader, at);
    case '$':
      return read_dollar(reader, at, stretch);
    case '^':
    case '_':
      return begins_script(reader, at, stretch) ? read_script(reader, at, stretch)
                                                : copy(reader, at);
    default:
      return copy(reader, at);
  }
}

void match_braces(Reader& reader) {
  reader.partner.assign(reader.in.size(), kNoPartner);
  std::vector<std::uint32_t> open;
  for (std::uint32_t at = 0; at < reader.in.size(); ++at) {
    const char c = reader.in[at];
    if (c == '\\') {
      ++at;
    } else if (c == '{') {
      open.push_back(at);
    } else if (c == '}' && !open.empty()) {
      reader.partner[open.back()] = at;
      open.pop_back();
    }
  }
}

}  // namespace

bool has_latex(std::string_view utf8) {
  // Four quick searches are quicker than one for any of four.
  constexpr auto kNone = std::string_view::npos;
  return utf8.find('\\') != kNone || utf8.find('$') != kNone || utf8.find('{') != kNone ||
         utf8.find('}') != kNone;
}

PlainText read_latex(std::string_view utf8) {
  if (!has_latex(utf8)) return {std::string(utf8), {}};
  Reader reader;
  reader.in = utf8;
  match_braces(reader);
  reader.out.text.reserve(utf8.size());
  reader.out.origin.reserve(utf8.size());
  read_stretch(reader, {0, utf8.size(), false, 0});
  return std::move(reader.out);
}

}  // namespace medseg::text
