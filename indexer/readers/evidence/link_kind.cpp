#include "indexer/readers/evidence/link_kind.hpp"

#include "indexer/clean.hpp"
#include "indexer/identifiers.hpp"
#include "indexer/readers/evidence/words.hpp"
#include "indexer/urls.hpp"

namespace medseg::indexer {
namespace {

constexpr auto kPaperLabels = std::to_array<std::string_view>(
    {"paper",       "papers",      "pdf",      "arxiv",    "abs",      "abstract",   "openreview",
     "doi",         "ieee",        "acm",      "springer", "elsevier", "cvf",        "thecvf",
     "biorxiv",     "medrxiv",     "html",     "论文",     "原文",     "ieeexplore", "pubmed",
     "proceedings", "publication", "preprint", "article",  "acl",      "nature",     "ssrn",
     "report",      "论文链接",    "hal",      "aaai",     "pmlr",     "paperlink"});

constexpr auto kOtherLabels = std::to_array<std::string_view>({"code",
                                                               "github",
                                                               "project",
                                                               "page",
                                                               "website",
                                                               "web",
                                                               "homepage",
                                                               "home",
                                                               "video",
                                                               "youtube",
                                                               "demo",
                                                               "dataset",
                                                               "data",
                                                               "datasets",
                                                               "slides",
                                                               "slide",
                                                               "poster",
                                                               "supp",
                                                               "supplementary",
                                                               "supplement",
                                                               "supplemental",
                                                               "appendix",
                                                               "material",
                                                               "blog",
                                                               "colab",
                                                               "model",
                                                               "models",
                                                               "weights",
                                                               "checkpoint",
                                                               "checkpoints",
                                                               "link",
                                                               "links",
                                                               "url",
                                                               "here",
                                                               "site",
                                                               "talk",
                                                               "bibtex",
                                                               "bib",
                                                               "cite",
                                                               "pytorch",
                                                               "torch",
                                                               "tensorflow",
                                                               "tf",
                                                               "keras",
                                                               "jax",
                                                               "caffe",
                                                               "matlab",
                                                               "mxnet",
                                                               "official",
                                                               "unofficial",
                                                               "implementation",
                                                               "repo",
                                                               "repository",
                                                               "source",
                                                               "huggingface",
                                                               "hf",
                                                               "space",
                                                               "api",
                                                               "stars",
                                                               "star",
                                                               "citation",
                                                               "citations",
                                                               "scholar",
                                                               "semantic",
                                                               "review",
                                                               "reviews",
                                                               "notes",
                                                               "note",
                                                               "twitter",
                                                               "x",
                                                               "medium",
                                                               "zhihu",
                                                               "bilibili",
                                                               "presentation",
                                                               "explanation",
                                                               "short",
                                                               "full",
                                                               "author",
                                                               "community",
                                                               "tool",
                                                               "toolbox",
                                                               "software",
                                                               "benchmark",
                                                               "app",
                                                               "docs",
                                                               "documentation",
                                                               "media",
                                                               "news",
                                                               "tutorial",
                                                               "python",
                                                               "bilibili",
                                                               "代码",
                                                               "项目",
                                                               "主页",
                                                               "数据集",
                                                               "视频",
                                                               "链接",
                                                               "博客",
                                                               "解读",
                                                               "yes",
                                                               "no",
                                                               "not",
                                                               "yet",
                                                               "soon",
                                                               "coming",
                                                               "available",
                                                               "and",
                                                               "the",
                                                               "of",
                                                               "&",
                                                               "+",
                                                               "main",
                                                               "low",
                                                               "high",
                                                               "resolution",
                                                               "version",
                                                               "code1",
                                                               "code2",
                                                               "pre",
                                                               "trained",
                                                               "pretrained",
                                                               "gitee",
                                                               "gitlab",
                                                               "old",
                                                               "new",
                                                               "journal",
                                                               "conference",
                                                               "extended",
                                                               "ext",
                                                               "project-page",
                                                               "projectpage",
                                                               "webpage",
                                                               "live",
                                                               "interactive",
                                                               "results",
                                                               "result",
                                                               "online",
                                                               "to",
                                                               "access",
                                                               "view",
                                                               "read",
                                                               "download",
                                                               "google",
                                                               "drive",
                                                               "kaggle",
                                                               "zenodo",
                                                               "1",
                                                               "2",
                                                               "3",
                                                               "4"});

constexpr auto kPaperHosts = std::to_array<std::string_view>({"arxiv.org",
                                                              "openreview.net",
                                                              "doi.org",
                                                              "dl.acm.org",
                                                              "ieeexplore.ieee.org",
                                                              "ieee.org",
                                                              "link.springer.com",
                                                              "springer.com",
                                                              "sciencedirect.com",
                                                              "thecvf.com",
                                                              "ecva.net",
                                                              "papers.nips.cc",
                                                              "nips.cc",
                                                              "neurips.cc",
                                                              "proceedings.mlr.press",
                                                              "mlr.press",
                                                              "jmlr.org",
                                                              "aclanthology.org",
                                                              "aclweb.org",
                                                              "aaai.org",
                                                              "ijcai.org",
                                                              "nature.com",
                                                              "science.org",
                                                              "biorxiv.org",
                                                              "medrxiv.org",
                                                              "semanticscholar.org",
                                                              "bmva.org",
                                                              "isca-speech.org",
                                                              "mdpi.com",
                                                              "wiley.com",
                                                              "tandfonline.com",
                                                              "frontiersin.org",
                                                              "plos.org",
                                                              "ncbi.nlm.nih.gov",
                                                              "pubmed.ncbi.nlm.nih.gov",
                                                              "iopscience.iop.org",
                                                              "spiedigitallibrary.org",
                                                              "hal.science",
                                                              "hal.inria.fr",
                                                              "inria.hal.science",
                                                              "researchgate.net",
                                                              "eurographics.org",
                                                              "usenix.org",
                                                              "cell.com",
                                                              "thelancet.com",
                                                              "jamanetwork.com",
                                                              "academic.oup.com",
                                                              "bmj.com",
                                                              "rsna.org",
                                                              "ssrn.com",
                                                              "papers.ssrn.com",
                                                              "chemrxiv.org",
                                                              "techrxiv.org",
                                                              "melba-journal.org",
                                                              "miccai.org",
                                                              "isprs.org",
                                                              "worldscientific.com",
                                                              "iospress.com",
                                                              "sagepub.com",
                                                              "royalsocietypublishing.org",
                                                              "pnas.org",
                                                              "osapublishing.org",
                                                              "optica.org",
                                                              "siam.org",
                                                              "computer.org",
                                                              "bmvc2020-conference.com",
                                                              "biomedcentral.com",
                                                              "aps.org",
                                                              "acs.org",
                                                              "rsc.org",
                                                              "iclr.cc",
                                                              "icml.cc",
                                                              "roboticsproceedings.org",
                                                              "ar5iv.org",
                                                              "alphaxiv.org",
                                                              "hdl.handle.net",
                                                              "scholar.google.com",
                                                              "vldb.org",
                                                              "ceur-ws.org",
                                                              "interspeech",
                                                              "cambridge.org",
                                                              "degruyter.com",
                                                              "hindawi.com",
                                                              "embopress.org"});

constexpr auto kCodeHosts = std::to_array<std::string_view>({"github.com",
                                                             "gitlab.com",
                                                             "bitbucket.org",
                                                             "gitee.com",
                                                             "huggingface.co",
                                                             "kaggle.com",
                                                             "youtube.com",
                                                             "youtu.be",
                                                             "bilibili.com",
                                                             "colab.research.google.com",
                                                             "drive.google.com",
                                                             "zhuanlan.zhihu.com",
                                                             "medium.com",
                                                             "twitter.com",
                                                             "x.com",
                                                             "zenodo.org",
                                                             "pypi.org",
                                                             "docs.google.com",
                                                             "reddit.com",
                                                             "towardsdatascience.com",
                                                             "gist.github.com",
                                                             "linkedin.com",
                                                             "wikipedia.org",
                                                             "meetup.com",
                                                             "slack.com",
                                                             "discord.gg"});

template <std::size_t N>
bool is_on(std::string_view host, const std::array<std::string_view, N>& hosts) {
  return std::any_of(hosts.begin(), hosts.end(),
                     [&](std::string_view domain) { return host_is(host, domain); });
}

/// The words of a label without marks: "📄 Paper (Low Resolution)" -> paper, low, resolution.
std::vector<std::string> label_words(std::string_view text) {
  const std::string key = plain_key(text);
  std::vector<std::string> words;
  std::string word;
  for (const char c : key + " ") {
    if (is_word_byte(c) || c == '&') {
      word += c;
    } else if (!word.empty()) {
      if (has_letters(word) || word == "&") words.push_back(std::move(word));
      word.clear();
    }
  }
  return words;
}

bool is_label_word(const std::string& word) {
  return is_one_of(word, kPaperLabels) || is_one_of(word, kOtherLabels);
}

}  // namespace

bool is_link_label(std::string_view text) {
  if (text.size() > 60) return false;
  const auto words = label_words(text);
  return words.empty() ||
         (words.size() <= 5 && std::all_of(words.begin(), words.end(), is_label_word));
}

bool is_paper_label(std::string_view text) {
  if (text.size() > 60) return false;
  const auto words = label_words(text);
  return !words.empty() && words.size() <= 4 &&
         std::all_of(words.begin(), words.end(), is_label_word) &&
         std::any_of(words.begin(), words.end(),
                     [](const std::string& word) { return is_one_of(word, kPaperLabels); });
}

bool is_paper_address(std::string_view url) {
  if (url.size() > 4000) return false;
  const UrlParts parts = split_url(url);
  if (is_on(parts.host, kPaperHosts)) return parts.path.size() > 1 || !parts.query.empty();
  if (small_letters(parts.path).ends_with(".pdf")) return true;
  return !arxiv_of_url(url).empty() || !doi_of_url(url).empty() || !normal_arxiv(url).empty();
}

bool is_local_address(std::string_view url) {
  if (url.starts_with('#') || url.starts_with("mailto:")) return true;
  const UrlParts parts = split_url(url);
  if (!parts.host.empty() || !parts.scheme.empty() || !normal_arxiv(url).empty()) return false;
  // "github.com/a/b" without a scheme is an address all the same.
  const std::string_view first = url.substr(0, url.find('/'));
  return first.find('.') == std::string_view::npos || first.starts_with('.') ||
         first.ends_with(".md");
}

bool is_code_address(std::string_view url) {
  const std::string host = split_url(url).host;
  return is_on(host, kCodeHosts) && !is_paper_address(url);
}

LinkKind link_kind(const Run& link) {
  if (is_paper_address(link.url)) return LinkKind::paper;
  if (is_code_address(link.url) || is_local_address(link.url)) return LinkKind::code;
  return is_paper_label(link.text) ? LinkKind::paper : LinkKind::other;
}

}  // namespace medseg::indexer
