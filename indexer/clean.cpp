#include "indexer/clean.hpp"

#include "indexer/urls.hpp"
#include "libsearch/text/fold.hpp"
#include "libsearch/text/repair.hpp"

#include <algorithm>

namespace medseg::indexer {
namespace {

constexpr std::size_t kQuotedBytes = 80;

/// Printable ASCII without two spaces in a row needs none of the expensive steps.
bool is_plain(std::string_view text) {
  char before = ' ';
  for (const char c : text) {
    if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) return false;
    before = c;
  }
  return text.empty() || before != ' ';
}

void cut_secrets_in_text(Cleaned& cleaned) {
  std::size_t from = 0;
  while ((from = cleaned.text.find("://", from)) != std::string::npos) {
    std::size_t begin = from;
    while (begin > 0 && is_ascii_letter(cleaned.text[begin - 1])) --begin;
    const std::size_t end = std::min(cleaned.text.find(' ', from), cleaned.text.size());
    const PublicUrl url = cut_secrets(std::string_view(cleaned.text).substr(begin, end - begin));
    if (url.secret_cut) {
      cleaned.text.replace(begin, end - begin, url.url);
      cleaned.secret = true;
    }
    from = begin + url.url.size();
  }
}

}  // namespace

Cleaned clean(std::string_view raw) {
  Cleaned cleaned;
  if (is_plain(raw)) {
    cleaned.text = raw;
  } else {
    cleaned.ill_formed = !text::is_utf8(raw);
    cleaned.text = cleaned.ill_formed ? text::to_utf8(raw) : std::string(raw);
    if (auto mended = text::mend_mojibake(cleaned.text)) {
      cleaned.mojibake = true;
      cleaned.text = *std::move(mended);
    }
    cleaned.text = text::squeeze_spaces(text::strip_controls(cleaned.text));
  }
  cut_secrets_in_text(cleaned);
  return cleaned;
}

std::string quotable(std::string_view raw) {
  std::string text = clean(raw).text;
  if (text.size() <= kQuotedBytes) return text;
  std::size_t end = kQuotedBytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  text.resize(end);
  return text + "...";
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n\f\v";
  const std::size_t begin = text.find_first_not_of(kSpace);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

std::string small_letters(std::string_view text) {
  std::string small(text);
  for (char& c : small) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return small;
}

std::string title_key(std::string_view title) {
  std::string key = text::fold(title);
  std::erase_if(key, [](char c) { return !is_word_byte(c); });
  return key;
}

}  // namespace medseg::indexer
