#include "indexer/readers/evidence/keys.hpp"

#include "indexer/clean.hpp"
#include "indexer/readers/evidence/link_kind.hpp"
#include "indexer/readers/evidence/words.hpp"

#include <string>

namespace medseg::indexer {
namespace {

constexpr std::size_t kLongestKey = 40;

constexpr auto kTitle = std::to_array<std::string_view>(
    {"title",    "paper title", "paper name", "article", "name of paper", "papers",
     "paper",    "publication", "work",       "标题",    "题目",          "论文",
     "论文标题", "论文题目",    "论文名称",   "名称",    "文章",          "titre",
     "titel",    "título",      "タイトル"});
constexpr auto kNames =
    std::to_array<std::string_view>({"name", "method", "model", "methods", "algorithm", "approach",
                                     "abbreviation", "acronym", "方法", "模型", "简称"});
constexpr auto kAuthors = std::to_array<std::string_view>(
    {"author", "authors", "author(s)", "by", "first author", "the first and last authors",
     "first and last authors", "author list", "作者", "第一作者", "auteurs", "autoren", "autores",
     "著者", "writer", "writers"});
constexpr auto kVenue = std::to_array<std::string_view>({"venue",
                                                         "conference",
                                                         "journal",
                                                         "publisher",
                                                         "published",
                                                         "published in",
                                                         "publication venue",
                                                         "where",
                                                         "conf",
                                                         "conf.",
                                                         "conference/journal",
                                                         "journal/conference",
                                                         "conf/journal",
                                                         "pub",
                                                         "pub.",
                                                         "published at",
                                                         "source",
                                                         "venue/year",
                                                         "venue & year",
                                                         "reference",
                                                         "references",
                                                         "publication",
                                                         "会议",
                                                         "期刊",
                                                         "会议/期刊",
                                                         "期刊/会议",
                                                         "发表",
                                                         "发表于",
                                                         "来源",
                                                         "出处",
                                                         "venue & date",
                                                         "accepted",
                                                         "proceedings",
                                                         "book",
                                                         "revue",
                                                         "publish"});
constexpr auto kYear = std::to_array<std::string_view>(
    {"year",    "date",  "time",    "published date", "publish date", "publication date",
     "release", "when",  "month",   "release date",   "submitted",    "年份",
     "日期",    "时间",  "年",      "发表时间",       "année",        "jahr",
     "año",     "datum", "released"});
constexpr auto kLinks = std::to_array<std::string_view>(
    {"link",          "links",        "paper link",     "paper links",
     "url",           "code",         "codes",          "github",
     "pdf",           "arxiv",        "repo",           "video",
     "project",       "project page", "resources",      "resource",
     "materials",     "dataset",      "website",        "homepage",
     "demo",          "arxiv link",   "code link",      "paper/code",
     "code/project",  "source code",  "implementation", "代码",
     "链接",          "论文链接",     "项目",           "项目主页",
     "主页",          "paper url",    "github link",    "slides",
     "doi",           "page",         "official code",  "poster",
     "supplementary", "pdf link",     "open source",    "开源",
     "paper & code",  "huggingface",  "model",          "weights"});

/// A name of a column or a key without pictures, marks and numbers.
std::string name_key(std::string_view text) {
  return plain_key(bare(text));
}

bool has_word(const std::string& key, std::string_view word) {
  for (std::size_t at = key.find(word); at != std::string::npos; at = key.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool begins = at == 0 || !is_word_byte(key[at - 1]);
    const bool ends = end == key.size() || !is_word_byte(key[end]);
    if ((begins && ends) || static_cast<unsigned char>(word.front()) >= 0x80) return true;
  }
  return false;
}

template <std::size_t N>
bool has_any(const std::string& key, const std::array<std::string_view, N>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return has_word(key, word); });
}

constexpr auto kNoPapers = std::to_array<std::string_view>({"contents",
                                                            "table of contents",
                                                            "content",
                                                            "toc",
                                                            "news",
                                                            "update",
                                                            "updates",
                                                            "changelog",
                                                            "what's new",
                                                            "contributing",
                                                            "contribution",
                                                            "contributions",
                                                            "contribute",
                                                            "contributors",
                                                            "license",
                                                            "citation",
                                                            "citations",
                                                            "citing",
                                                            "cite",
                                                            "bibtex",
                                                            "acknowledgement",
                                                            "acknowledgements",
                                                            "acknowledgment",
                                                            "acknowledgments",
                                                            "credits",
                                                            "sponsors",
                                                            "contact",
                                                            "star history",
                                                            "stargazers",
                                                            "star chart",
                                                            "announcement",
                                                            "announcements",
                                                            "todo",
                                                            "to do",
                                                            "how to",
                                                            "maintainers",
                                                            "related lists",
                                                            "related awesome",
                                                            "related repositories",
                                                            "navigation",
                                                            "template",
                                                            "about",
                                                            "目录",
                                                            "新闻",
                                                            "更新",
                                                            "更新日志",
                                                            "致谢",
                                                            "引用",
                                                            "贡献",
                                                            "联系",
                                                            "star"});
constexpr auto kThanks =
    std::to_array<std::string_view>({"citing", "cite", "contributing", "acknowledgements"});
constexpr auto kResources = std::to_array<std::string_view>({"data",
                                                             "dataset",
                                                             "datasets",
                                                             "tool",
                                                             "tools",
                                                             "toolbox",
                                                             "toolboxes",
                                                             "toolkit",
                                                             "library",
                                                             "libraries",
                                                             "software",
                                                             "implementation",
                                                             "implementations",
                                                             "code",
                                                             "codes",
                                                             "course",
                                                             "courses",
                                                             "blog",
                                                             "blogs",
                                                             "blog posts",
                                                             "video",
                                                             "videos",
                                                             "book",
                                                             "books",
                                                             "talk",
                                                             "talks",
                                                             "lecture",
                                                             "lectures",
                                                             "viewer",
                                                             "viewers",
                                                             "utilities",
                                                             "framework",
                                                             "frameworks",
                                                             "repositories",
                                                             "repos",
                                                             "projects",
                                                             "resources",
                                                             "jobs",
                                                             "scholars",
                                                             "researchers",
                                                             "labs",
                                                             "people",
                                                             "websites",
                                                             "links",
                                                             "communities",
                                                             "competitions",
                                                             "engines",
                                                             "demos",
                                                             "数据集",
                                                             "工具",
                                                             "代码",
                                                             "博客",
                                                             "课程",
                                                             "视频",
                                                             "资源",
                                                             "教程",
                                                             "书籍",
                                                             "学者"});

}  // namespace

KeyKind column_kind(std::string_view header) {
  const std::string key = name_key(header);
  if (key.empty()) return KeyKind::none;
  if (is_one_of(key, kTitle)) return KeyKind::title;
  if (is_one_of(key, kAuthors)) return KeyKind::authors;
  if (is_one_of(key, kYear)) return KeyKind::year;
  if (is_one_of(key, kVenue)) return KeyKind::venue;
  if (is_one_of(key, kNames)) return KeyKind::unknown;
  if (is_one_of(key, kLinks)) return KeyKind::links;
  if (has_any(key, kAuthors)) return KeyKind::authors;
  if (has_word(key, "title") || has_word(key, "标题") || has_word(key, "题目"))
    return KeyKind::title;
  if (has_word(key, "venue") || has_word(key, "conference") || has_word(key, "journal"))
    return KeyKind::venue;
  if (has_word(key, "year") || has_word(key, "date")) return KeyKind::year;
  if (is_link_label(key)) return KeyKind::links;
  return KeyKind::unknown;
}

Key key_of(std::string_view line) {
  const std::string_view begin = line.substr(0, kLongestKey);
  std::size_t colon = begin.find(':');
  std::size_t size = 1;
  if (const std::size_t wide = begin.find("："); wide < colon) {
    colon = wide;
    size = std::string_view("：").size();
  }
  if (colon == std::string_view::npos || line.substr(colon).starts_with("://")) return {};
  const std::string key = name_key(begin.substr(0, colon));
  if (key.empty() || words_of(key).size() > 4) return {};
  Key result{KeyKind::unknown, colon + size, begin.substr(0, colon)};
  if (is_one_of(key, kAuthors)) result.kind = KeyKind::authors;
  if (is_one_of(key, kYear)) result.kind = KeyKind::year;
  if (is_one_of(key, kVenue)) result.kind = KeyKind::venue;
  if (is_one_of(key, kLinks) || is_link_label(key)) result.kind = KeyKind::links;
  if (key == "title" || key == "paper title" || key == "标题" || key == "题目")
    result.kind = KeyKind::title;
  return result;
}

SectionKind section_kind(std::string_view heading) {
  const std::string key = name_key(heading);
  if (key == "abstract" || key == "摘要" || key == "click to expand abstract" ||
      key.starts_with("abstract "))
    return SectionKind::abstract;
  if (is_one_of(key, kNoPapers)) return SectionKind::no_papers;
  if (is_one_of(key, kResources)) return SectionKind::resources;
  const auto words = words_of(key);
  if (words.empty() || words.size() > 5) return SectionKind::papers;
  // "Video Tutorials" are resources, "News Recommendation" is a topic: the last word tells.
  const std::string_view last = bare(words.back());
  if (words.size() <= 3 && (is_one_of(last, kNoPapers) || is_one_of(words.front(), kThanks)))
    return SectionKind::no_papers;
  if ((last.ends_with('s') && is_one_of(last, kResources))) return SectionKind::resources;
  return SectionKind::papers;
}

}  // namespace medseg::indexer
