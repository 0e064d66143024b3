#include "indexer/readers/evidence/venue_names.hpp"

#include "indexer/readers/evidence/words.hpp"

namespace medseg::indexer {
namespace {

constexpr auto kAbbreviations = std::to_array<std::string_view>(
    {// vision and graphics
     "cvpr", "cvprw", "iccv", "iccvw", "eccv", "eccvw", "wacv", "wacvw", "accv", "bmvc", "3dv",
     "icip", "icpr", "ivmsp", "tip", "tpami", "pami", "ijcv", "cviu", "pr", "prl", "siggraph",
     "tog", "tvcg", "cgf", "eurographics", "egsr", "hpg", "i3d", "pg", "ismar", "vr", "ieeevr",
     "fg", "mva", "cvmj", "vis", "ieeevis", "tcsvt", "tmm", "spl", "icme", "icmr", "mm", "acmmm",
     "tomm", "mmm",
     // machine learning and artificial intelligence
     "neurips", "nips", "neuripsw", "icml", "icmlw", "iclr", "iclrw", "aaai", "ijcai", "aistats",
     "uai", "colt", "alt", "acml", "ecml", "pkdd", "ecml-pkdd", "ecmlpkdd", "pakdd", "jmlr", "tmlr",
     "tnnls", "tnn", "ijcnn", "icann", "nn", "kbs", "eswa", "aij", "jair", "ml", "tai", "tcyb",
     "tfs", "tevc", "automl", "colm", "collas", "l4dc", "midl", "corl", "log", "iconip", "icdm",
     "icda", "ecai", "aamas", "gecco", "ppsn", "nca",
     // language, speech and retrieval
     "acl", "emnlp", "naacl", "eacl", "aacl", "coling", "tacl", "conll", "lrec", "findings",
     "interspeech", "icassp", "taslp", "ismir", "asru", "slt", "sigir", "cikm", "wsdm", "www",
     "kdd", "sigkdd", "recsys", "ecir", "tkde", "tois", "tkdd", "dasfaa", "icde", "sigmod", "vldb",
     "pvldb", "edbt", "cidr", "webconf", "chi", "cscw", "uist", "iui", "ubicomp", "imwut",
     "thewebconf",
     // medicine
     "miccai", "miccaiw", "isbi", "ipmi", "tmi", "media", "mia", "cmig", "jbhi", "tbme", "tcbb",
     "bibm", "bhi", "embc", "spie", "cmpb", "cibm", "cbm", "ijcars", "mlmi", "mlhc", "chil", "wbir",
     "stacom", "brainles", "mrm", "jmri", "eml4mi", "amia", "jama", "nejm", "pnas", "ipcai", "tmrb",
     "melba", "bspc", "ijns", "jdi",
     // robotics, remote sensing, systems, security, software
     "icra", "iros", "rss", "ral", "ra-l", "tro", "ijrr", "jfr", "humanoids", "iv", "itsc", "tits",
     "tiv", "tgrs", "grsl", "jstars", "igarss", "isprs", "tii", "tie", "tase", "ccs", "ndss", "sp",
     "s&p", "usenix", "tifs", "tdsc", "icse", "fse", "ase", "issta", "tse", "osdi", "sosp", "nsdi",
     "sigcomm", "mobicom", "infocom", "dac", "date", "iccad", "isca", "micro", "asplos", "hpca",
     "mlsys", "ppopp"});

constexpr auto kWords = std::to_array<std::string_view>(
    {"transactions", "trans.",    "trans",   "proceedings", "proc.",    "proc",      "conference",
     "conf.",        "conf",      "journal", "j.",          "jour.",    "symposium", "symp.",
     "workshop",     "workshops", "letters", "lett.",       "annals",   "magazine",  "bulletin",
     "advances",     "lncs",      "lecture", "ieee",        "acm",      "springer",  "elsevier",
     "mdpi",         "wiley",     "siam",    "pmlr",        "frontiers"});

constexpr auto kNames = std::to_array<std::string_view>({"nature",
                                                         "science",
                                                         "cell",
                                                         "nature medicine",
                                                         "nature methods",
                                                         "nature communications",
                                                         "nature machine intelligence",
                                                         "nature biotechnology",
                                                         "nature biomedical engineering",
                                                         "nature protocols",
                                                         "scientific reports",
                                                         "scientific data",
                                                         "science advances",
                                                         "science robotics",
                                                         "the lancet",
                                                         "lancet",
                                                         "lancet digital health",
                                                         "npj digital medicine",
                                                         "medical image analysis",
                                                         "medical physics",
                                                         "radiology",
                                                         "neuroimage",
                                                         "pattern recognition",
                                                         "neurocomputing",
                                                         "remote sensing",
                                                         "sensors",
                                                         "bioinformatics",
                                                         "neural networks",
                                                         "plos one",
                                                         "artificial intelligence",
                                                         "artificial intelligence in medicine",
                                                         "information fusion",
                                                         "information sciences",
                                                         "expert systems with applications",
                                                         "knowledge-based systems",
                                                         "neural computation",
                                                         "optics express",
                                                         "distill",
                                                         "patterns",
                                                         "openreview"});

constexpr auto kPreprints = std::to_array<std::string_view>(
    {"arxiv", "arxiv.org", "biorxiv", "medrxiv", "chemrxiv", "preprint", "preprints", "pre-print",
     "techrxiv", "ssrn", "corr", "eprint"});

constexpr auto kDecorations = std::to_array<std::string_view>(
    {"oral",         "orals",   "spotlight",  "spotlights", "poster", "posters",   "highlight",
     "highlights",   "best",    "paper",      "award",      "awards", "candidate", "finalist",
     "honorable",    "mention", "honourable", "accepted",   "accept", "new",       "hot",
     "presentation", "notable", "top",        "5%",         "25%",    "talk",      "short",
     "long",         "main",    "early"});

}  // namespace

bool is_venue_abbreviation(std::string_view word) {
  return is_one_of(word, kAbbreviations);
}

bool is_venue_word(std::string_view word) {
  return is_one_of(word, kWords);
}

bool is_venue_name(std::string_view name) {
  return is_one_of(name, kNames);
}

bool is_preprint_word(std::string_view word) {
  return is_one_of(word, kPreprints);
}

bool is_decoration_word(std::string_view word) {
  return is_one_of(word, kDecorations);
}

}  // namespace medseg::indexer
