#include "indexer/readers/citation.hpp"

#include "indexer/clean.hpp"
#include "indexer/readers/evidence/keys.hpp"
#include "indexer/readers/evidence/link_kind.hpp"
#include "indexer/readers/evidence/people.hpp"
#include "indexer/readers/evidence/title_text.hpp"
#include "indexer/readers/evidence/words.hpp"
#include "indexer/readers/title_choice.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace medseg::indexer {
namespace {

constexpr std::size_t kTitleLines = 4;  ///< that a title may go on for

/// Gathers what an entry tells.  The chunks that have told something are taken.
class CitationReader {
 public:
  CitationReader(const std::vector<Chunk>& chunks, std::size_t own)
      : chunks_(chunks), own_(own), taken_(chunks.size()) {}

  Citation read() {
    read_keys();
    choose_title();
    read_names_with_links();
    for (std::size_t i = 0; i < chunks_.size(); ++i) {
      if (chunks_[i].kind != ChunkKind::link && !taken_[i]) read_chunk(i);
    }
    for (std::size_t i = 0; i < chunks_.size(); ++i) {
      if (chunks_[i].kind == ChunkKind::link) read_link(i);
    }
    return std::move(result_);
  }

 private:
  [[nodiscard]] bool begins_line(std::size_t i) const {
    return i == 0 || chunks_[i - 1].line != chunks_[i].line;
  }
  [[nodiscard]] std::size_t end_of_line(std::size_t i) const {
    std::size_t end = i;
    while (end < chunks_.size() && chunks_[end].line == chunks_[i].line) ++end;
    return end;
  }

  /// The text of a chunk that may be a key, with the colon that follows it.
  [[nodiscard]] std::string key_text(std::size_t i) const {
    const bool follows = i + 1 < chunks_.size() && chunks_[i + 1].line == chunks_[i].line &&
                         (trimmed(chunks_[i + 1].text).starts_with(':') ||
                          trimmed(chunks_[i + 1].text).starts_with("："));
    const bool stressed =
        chunks_[i].kind == ChunkKind::strong || chunks_[i].kind == ChunkKind::emphasis;
    return stressed && follows ? chunks_[i].text + ":" : chunks_[i].text;
  }

  /// `**Title**: ... **Authors**: ...` in one line.
  [[nodiscard]] bool begins_key(std::size_t i) const {
    if (begins_line(i)) return true;
    if (chunks_[i].kind != ChunkKind::strong) return false;
    const KeyKind kind = key_of(key_text(i)).kind;
    return kind != KeyKind::none && kind != KeyKind::unknown;
  }

  // --- keys

  void read_keys() {
    for (std::size_t i = 0; i < chunks_.size(); ++i) {
      const Chunk& chunk = chunks_[i];
      const bool may_be_key = chunk.kind == ChunkKind::text || chunk.kind == ChunkKind::strong ||
                              chunk.kind == ChunkKind::emphasis;
      if (!may_be_key || taken_[i] || !begins_key(i)) continue;
      const bool stressed = chunk.kind == ChunkKind::strong || chunk.kind == ChunkKind::emphasis;
      const std::string head = key_text(i);
      const Key key = key_of(head);
      if (key.kind == KeyKind::none) continue;
      // "arXiv preprint arXiv:2301.00001" is no key.
      if ((key.kind == KeyKind::unknown || key.kind == KeyKind::links) && read_mention(head).told())
        continue;
      // A title may begin with a name and a colon, whatever the name.
      const std::string value = value_of(i, key);
      if (chunk.line == 0 && !fits(key.kind, value)) continue;
      const bool below = chunk.line >= own_;
      // "Name: a title" on the second line, below the authors.
      if (key.kind == KeyKind::unknown && !stressed && !below && chunk.line == 1 &&
          title_likeness(value) >= 4) {
        continue;
      }
      if (key.kind == KeyKind::unknown && !stressed && !below && words_of(key.name).size() > 2)
        continue;
      read_keyed_line(i, key, value);
    }
  }

  static bool fits(KeyKind kind, std::string_view value) {
    switch (kind) {
      case KeyKind::authors:
        return is_people(value, true);
      case KeyKind::title:
        return title_likeness(value) >= 2;
      case KeyKind::venue:
        return read_mention(value).told();
      case KeyKind::year:
        return year_of_date_only(value) != 0;
      default:
        return false;
    }
  }

  /// Where the value of a keyed line ends; a list that ends in a comma goes on.
  [[nodiscard]] std::size_t end_of_value(std::size_t begin) const {
    const std::size_t line_end = end_of_line(begin);
    std::size_t end = begin + 1;
    while (end < line_end && !begins_key(end)) ++end;
    if (end < line_end) return end;
    while (end < chunks_.size() && chunks_[end - 1].kind == ChunkKind::text &&
           trimmed(chunks_[end - 1].text).ends_with(',') && chunks_[end].kind == ChunkKind::text) {
      end = end_of_line(end);
    }
    return end;
  }

  [[nodiscard]] std::string value_of(std::size_t begin, const Key& key) const {
    std::string value;
    const std::size_t end = end_of_value(begin);
    for (std::size_t i = begin; i < end; ++i) {
      std::string_view text = chunks_[i].text;
      if (i == begin) text.remove_prefix(std::min(key.size, text.size()));
      if (i == begin + 1 && trimmed(text).starts_with(':')) text = trimmed(text).substr(1);
      if (i == begin + 1 && trimmed(text).starts_with("："))
        text = trimmed(text).substr(std::string_view("：").size());
      if (is_label_link(chunks_[i])) continue;
      if (i > begin && chunks_[i].line != chunks_[i - 1].line) value += ' ';
      value += std::string(text);
    }
    return std::string(trimmed(value));
  }

  void read_keyed_line(std::size_t begin, const Key& key, std::string_view told) {
    const std::size_t end = end_of_value(begin);
    for (std::size_t i = begin; i < end; ++i) {
      if (chunks_[i].kind != ChunkKind::link) taken_[i] = true;
    }
    switch (key.kind) {
      case KeyKind::authors:
        return take_people(told, chunks_[begin].at);
      case KeyKind::venue:
        return take_keyed_venue(told);
      case KeyKind::year:
        if (const int year = year_of_date_only(told); year != 0) result_.date_year = year;
        return take_venue(read_mention(told));
      case KeyKind::title:
        if (title_likeness(told) > 0) {
          result_.title = title_of(told);
          result_.title_at = chunks_[begin].at;
          result_.title_likeness = std::max(3, title_likeness(told));
          result_.title_kind = ChunkKind::strong;
          keyed_title_ = true;
        }
        return;
      case KeyKind::links:
      case KeyKind::unknown:
      case KeyKind::none:
        return;
    }
  }

  void take_keyed_venue(std::string_view text) {
    const VenueMention mention = read_mention(text);
    if (mention.told()) return take_venue(mention);
    if (text.empty() || text.size() > 150 || is_link_label(text)) return;
    take_venue({std::string(bare(text)), 0, Likeness::weak, false});
  }

  // --- title

  void choose_title() {
    if (keyed_title_) return;
    const TitleChoice best = choose_title_of(chunks_, own_, taken_);
    if (best.score == 0) return;
    const Chunk& chunk = chunks_[best.chunk];
    result_.title = title_of(best.title);
    result_.title_at = chunk.at;
    result_.title_kind = chunk.kind;
    result_.title_likeness = best.likeness;
    title_at_ = best.chunk;
    taken_[best.chunk] = true;
    take_venue(best.mention);
    if (best.date_year != 0) result_.date_year = best.date_year;
    if (chunk.kind == ChunkKind::text && best.rest.empty()) join_wrapped_lines(best.chunk);
    read_leads(best.chunk);
    if (!best.before.empty()) take_people(best.before, chunk.at);
    if (!best.rest.empty()) read_text(best.rest, chunk.at, false, true);
  }

  /// A plain title that goes on in the next line of the source.
  void join_wrapped_lines(std::size_t i) {
    for (std::size_t next = i + 1; next < chunks_.size() && next <= i + kTitleLines; ++next) {
      const Chunk& before = chunks_[next - 1];
      const Chunk& chunk = chunks_[next];
      const std::string_view text = trimmed(chunk.text);
      if (chunk.line != before.line + 1 || chunk.line >= own_ || chunk.kind != ChunkKind::text ||
          taken_[next])
        return;
      if (trimmed(before.text).ends_with('.') || text.empty() || text.front() == '-') return;
      if (is_people(text, true) || read_mention(text).told() || year_of_date_only(text) != 0)
        return;
      result_.title = title_of(result_.title + " " + std::string(text));
      taken_[next] = true;
    }
  }

  /// What stands before the title: a venue, a date, authors, a name; other words are counted.
  void read_leads(std::size_t title) {
    for (std::size_t i = 0; i < title; ++i) {
      const Chunk& chunk = chunks_[i];
      if (taken_[i] || chunk.kind == ChunkKind::link || chunk.line >= own_) continue;
      taken_[i] = true;
      const std::string_view text = trimmed(chunk.text);
      const VenueMention mention = read_mention(bare(text));
      if (const int year = year_of_date_only(text); year != 0) {
        result_.date_year = year;
      } else if (mention.likeness == Likeness::strong ||
                 (mention.told() && chunk.kind != ChunkKind::text)) {
        take_venue(mention);
      } else if (is_people(text, chunk.kind != ChunkKind::strong && title > i + 1)) {
        take_people(text, chunk.at);
      } else if (chunk.kind == ChunkKind::text && lead_people(i, title)) {
        continue;
      } else if (chunk.kind != ChunkKind::strong && chunk.kind != ChunkKind::note) {
        result_.lead_in += words_of(bare(text)).size();
      }
    }
  }

  /// A single author before a quotation.
  bool lead_people(std::size_t i, std::size_t title) {
    std::string_view text = trimmed(chunks_[i].text);
    while (text.starts_with(':') || text.starts_with(',')) text = trimmed(text.substr(1));
    const bool quoted = chunks_[title].kind == ChunkKind::quote;
    if (!is_people(text, quoted)) return false;
    take_people(text, chunks_[i].at);
    return true;
  }

  // --- the rest

  /// Names that are links or bold within a list of names.
  void read_names_with_links() {
    for (std::size_t begin = 0; begin < chunks_.size();) {
      const std::size_t end = end_of_line(begin);
      std::string line;
      std::size_t parts = 0;
      bool mixed = false;
      for (std::size_t i = begin; i < end; ++i) {
        if (taken_[i] || is_label_link(chunks_[i]) || chunks_[i].kind == ChunkKind::note) continue;
        if (chunks_[i].kind == ChunkKind::emphasis && read_mention(bare(chunks_[i].text)).told())
          continue;
        line += chunks_[i].text;
        ++parts;
        mixed |= chunks_[i].kind == ChunkKind::link || chunks_[i].kind == ChunkKind::strong;
      }
      const std::string_view names = bare(line);
      if (mixed && parts > 1 && result_.people.names.empty() && line.size() < 4000 &&
          is_people(names, false)) {
        take_people(names, chunks_[begin].at);
        for (std::size_t i = begin; i < end; ++i) {
          const bool label = is_label_link(chunks_[i]) || chunks_[i].kind == ChunkKind::note ||
                             (chunks_[i].kind == ChunkKind::emphasis &&
                              read_mention(bare(chunks_[i].text)).told());
          if (!label) taken_[i] = true;
        }
      }
      begin = end;
    }
  }

  void read_chunk(std::size_t i) {
    const Chunk& chunk = chunks_[i];
    taken_[i] = true;
    if (chunk.kind == ChunkKind::text && begins_line(i) && i > 0 && goes_on_ == i - 1 &&
        is_people(without_separators(chunk.text), true)) {
      return add_people(i);
    }
    const bool stressed = chunk.kind == ChunkKind::emphasis || chunk.kind == ChunkKind::note;
    const bool sure_place = stressed || (begins_line(i) && end_of_line(i) == i + 1) ||
                            (begins_line(i) && chunk.line > 0);
    const bool had_people = !result_.people.names.empty();
    read_text(chunk.text, chunk.at, stressed || chunk.kind == ChunkKind::strong, sure_place);
    const std::string_view text = trimmed(chunk.text);
    if (!had_people && !result_.people.names.empty() &&
        (text.ends_with(',') || text.ends_with(" and")))
      goes_on_ = i;
  }

  /// The second line of a list of names.
  void add_people(std::size_t i) {
    const NameList more = people_of(clean(without_separators(chunks_[i].text)).text);
    result_.people.names.insert(result_.people.names.end(), more.names.begin(), more.names.end());
    result_.people.et_al |= more.et_al;
    if (trimmed(chunks_[i].text).ends_with(',')) goes_on_ = i;
  }

  /// Takes the words of a text that tell authors, venue and date; counts the others.
  /// \param stressed  in emphasis or brackets, so that few words are a fact of their own
  /// \param own_place at a place where authors stand
  void read_text(std::string_view printed, Place at, bool stressed, bool own_place) {
    const std::string narrow = with_narrow_commas(printed);
    std::string_view text = without_separators(narrow);
    if (text.empty() || !has_letters(text)) return;
    if (read_unit(text, at, stressed, own_place)) return;
    if (text.size() > 3000) {
      result_.unread += words_of(text).size();
      return;
    }
    for (const std::string_view unit : units_of(text)) {
      if (!has_letters(unit)) continue;
      if (!read_unit(unit, at, stressed, own_place) && !read_list_with_venue(unit, at, own_place))
        result_.unread += words_of(unit).size();
    }
  }

  static std::string with_narrow_commas(std::string_view text) {
    std::string result(text);
    for (const auto& [wide, narrow] : {std::pair{"，", ", "}, std::pair{"、", ", "},
                                       std::pair{"；", "; "}, std::pair{"。", ". "}}) {
      const std::string mark = wide;
      for (std::size_t at = result.find(mark); at != std::string::npos;
           at = result.find(mark, at + 1))
        result.replace(at, mark.size(), narrow);
    }
    return result;
  }

  static std::string_view without_separators(std::string_view text) {
    text = trimmed(text);
    for (bool changed = true; changed;) {
      changed = false;
      for (const std::string_view mark : {",", ".", ":", ";", "-", "|", "–", "—", "·", "•", "/",
                                          "，", "。", "：", "*", "by ", "By "}) {
        if (!text.starts_with(mark)) continue;
        text = trimmed(text.substr(mark.size()));
        changed = true;
      }
    }
    return text;
  }

  /// Sentences and what dashes part.
  static std::vector<std::string_view> units_of(std::string_view text) {
    std::vector<std::string_view> units;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const std::string_view rest = text.substr(i);
      const bool dash = rest.starts_with(" - ") || rest.starts_with(" – ") ||
                        rest.starts_with(" — ") || rest.starts_with(" / ");
      const bool initial = i > 0 && capitals(text.substr(i - 1, 1)) == 1 &&
                           (i == 1 || !is_ascii_letter(text[i - 2]));
      const bool al = i >= 3 && small_letters(text.substr(i - 3, 3)) == " al";
      const bool stop = (rest.starts_with(". ") && !initial && !al) || rest.starts_with("。");
      const bool after_al = al && rest.starts_with(". ");
      if (!dash && !stop && !after_al) continue;
      units.push_back(without_separators(text.substr(begin, i - begin)));
      begin = i + (dash ? 2 : 1);
    }
    units.push_back(without_separators(text.substr(begin)));
    return units;
  }

  bool read_unit(std::string_view unit, Place at, bool stressed, bool own_place) {
    if (const int year = year_of_date_only(unit); year != 0) {
      if (result_.date_year == 0) result_.date_year = year;
      return true;
    }
    const VenueMention mention = read_mention(unit);
    if (mention.likeness == Likeness::strong ||
        (mention.told() && (stressed || !result_.venue.told()))) {
      if (!is_people(unit, false)) {
        take_venue(mention);
        return true;
      }
    }
    if (!result_.people.names.empty()) return false;
    if (!is_people(unit, own_place)) return false;
    take_people(unit, at);
    return true;
  }

  /// "Roe, Doe, and Poe, CVPR 2020" and "CVPR 2020, Oral".
  bool read_list_with_venue(std::string_view unit, Place at, bool own_place) {
    const auto parts = split_outside_brackets(unit, ",;");
    if (parts.size() < 2) return false;
    std::size_t end = parts.size();
    for (; end > 0 && parts.size() - end < 4; --end) {
      const std::string_view part = parts[end - 1];
      if (part.empty()) continue;
      const VenueMention mention = read_mention(part);
      const int year = year_of_date_only(part);
      if (year != 0 && result_.date_year == 0) result_.date_year = year;
      if (mention.told()) take_venue(mention);
      if (year == 0 && !mention.told()) break;
    }
    if (end == parts.size()) return false;
    if (end == 0) return true;
    const std::string_view list(
        unit.data(),
        static_cast<std::size_t>(parts[end - 1].data() + parts[end - 1].size() - unit.data()));
    if (result_.people.names.empty() && is_people(list, own_place)) take_people(list, at);
    return true;
  }

  void take_people(std::string_view text, Place at) {
    text = without_separators(text);
    while (text.ends_with('.') || text.ends_with(',') || text.ends_with(':')) {
      if (text.ends_with("al.")) break;
      text = trimmed(text.substr(0, text.size() - 1));
    }
    if (!result_.people.names.empty() || !has_letters(text) || is_link_label(text)) return;
    const Cleaned cleaned = clean(text);
    result_.people = people_of(cleaned.text);
    result_.authors = text;
    result_.authors_at = at;
  }

  void take_venue(const VenueMention& mention) {
    if (!mention.told()) return;
    const auto rank = [](const VenueMention& m) {
      return (m.told() ? 1 : 0) + (m.likeness == Likeness::strong ? 2 : 0) + (m.preprint ? -1 : 0);
    };
    if (!result_.venue.told() || rank(mention) > rank(result_.venue)) {
      const int year = result_.venue.year;
      result_.venue = mention;
      if (result_.venue.year == 0 && result_.venue.preprint) result_.venue.year = year;
    }
  }

  void read_link(std::size_t i) {
    const Chunk& chunk = chunks_[i];
    CitedLink link;
    link.url = chunk.link.url;
    link.at = chunk.at;
    link.broken = chunk.broken;
    if (const std::size_t inner = link.url.find("](http");
        inner != std::string::npos && link.url.starts_with('[')) {
      // `[Code]([https://a.org](https://b.org))`: the inner link is the one that works.
      link.url = link.url.substr(inner + 2, link.url.rfind(')') - inner - 2);
      link.broken = true;
    }
    link.own_address = chunk.text == chunk.link.url || chunk.link.url.ends_with("://" + chunk.text);
    link.label = i == title_at_ ? result_.title : link.own_address ? label_before(i) : chunk.text;
    const bool local = is_local_address(link.url);
    result_.remote_link |= !local;
    const bool label = is_paper_label(link.label);
    const bool address = is_paper_address(link.url);
    result_.paper_label |= label && !local;
    result_.paper_link |= !local && (address || (label && !is_code_address(link.url)));
    if (!chunk.link.badge.empty()) take_venue(badge_mention(chunk.link.badge));
    if (is_label_link(chunk) && i != title_at_) {
      VenueMention mention = read_mention(bare(chunk.text));
      if (mention.preprint && mention.year == 0) mention = {};
      if (mention.likeness == Likeness::strong && !is_link_label(chunk.text)) take_venue(mention);
    }
    result_.links.push_back(std::move(link));
  }

  /// "Paper: https://..."
  [[nodiscard]] std::string label_before(std::size_t i) const {
    if (begins_line(i) || chunks_[i - 1].kind == ChunkKind::link) return {};
    std::string_view text = trimmed(chunks_[i - 1].text);
    if (i >= 2 && bare(text).empty() && chunks_[i - 2].line == chunks_[i].line)
      text = trimmed(chunks_[i - 2].text);
    text = bare(text);
    const std::size_t space = text.rfind(' ');
    return is_link_label(text)
               ? std::string(text)
               : std::string(space == std::string_view::npos ? text : text.substr(space + 1));
  }

  const std::vector<Chunk>& chunks_;
  std::size_t own_;
  std::vector<bool> taken_;
  std::size_t title_at_ = static_cast<std::size_t>(-1);
  std::size_t goes_on_ = static_cast<std::size_t>(-1);  ///< the chunk whose list of names goes on
  bool keyed_title_ = false;
  Citation result_;
};

}  // namespace

Citation read_citation(const std::vector<Chunk>& chunks, std::size_t own) {
  return CitationReader(chunks, own).read();
}

}  // namespace medseg::indexer
