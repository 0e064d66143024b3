#include "indexer/identifiers.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace medseg::indexer;

namespace {
struct Row {
  std::string text;
  std::string identifier;
};
}  // namespace

TEST_CASE("arXiv numbers are read from addresses") {
  const Row rows[] = {
      {"https://arxiv.org/abs/2211.14830", "2211.14830"},
      {"https://arxiv.org/pdf/2211.14830", "2211.14830"},
      {"http://www.arxiv.org/pdf/2211.14830v12.pdf", "2211.14830"},
      {"https://arxiv.org/html/2211.14830v2#S3", "2211.14830"},
      {"https://export.arxiv.org/abs/0704.0001?context=cs", "0704.0001"},
      {"https://ar5iv.org/abs/2211.14830", "2211.14830"},
      {"https://ar5iv.labs.arxiv.org/html/2211.14830", "2211.14830"},
      {"https://arxiv.org/abs/hep-th/9901001v2", "hep-th/9901001"},
      {"https://arxiv.org/pdf/math.GT/0309136.pdf", "math.gt/0309136"},
      {"https://arxiv.org/ftp/arxiv/papers/2203/2203.15177.pdf", "2203.15177"},
      {"https://doi.org/10.48550/arXiv.2211.14830", "2211.14830"},
      {"https://huggingface.co/papers/2211.14830", "2211.14830"},
      {"https://www.alphaxiv.org/abs/2211.14830v1", "2211.14830"},
      // None of them
      {"https://arxiv.org/abs/2213.14830", ""},
      {"https://arxiv.org/abs/2211.148301", ""},
      {"https://arxiv.org/abs/2211.148", ""},
      {"https://arxiv.org/abs/2211.14830x", ""},
      {"https://arxiv.org/list/cs.CV/recent", ""},
      {"https://arxiv.org/a/roe_j_1", ""},
      {"https://example.org/abs/2211.14830", ""},
      {"https://notarxiv.org/abs/2211.14830", ""},
      {"https://github.com/jane/2211.14830", ""},
      {"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(arxiv_of_url(row.text) == row.identifier);
  }
}

TEST_CASE("DOIs are read from addresses where they are certain") {
  const Row rows[] = {
      {"https://doi.org/10.1000/ABC.1", "10.1000/abc.1"},
      {"http://dx.doi.org/10.1016/S0140-6736(96)01234-5", "10.1016/s0140-6736(96)01234-5"},
      {"https://doi.org/10.1000%2Fabc.", "10.1000/abc"},
      {"https://doi.org/10.1093/bio/btz682", "10.1093/bio/btz682"},
      {"doi:10.1000/abc", "10.1000/abc"},
      {"https://link.springer.com/chapter/10.1007/978-3-000-00000-0_45",
       "10.1007/978-3-000-00000-0_45"},
      {"https://link.springer.com/article/10.1007/s00000-021-00000-2/figures/3",
       "10.1007/s00000-021-00000-2"},
      {"https://link.springer.com/content/pdf/10.1007/s00000-021-00000-2.pdf",
       "10.1007/s00000-021-00000-2"},
      {"https://bmcmedimaging.biomedcentral.com/articles/10.1186/s12880-000-0000-1",
       "10.1186/s12880-000-0000-1"},
      {"https://dl.acm.org/doi/10.1145/0000.1111", "10.1145/0000.1111"},
      {"https://dl.acm.org/doi/abs/10.1145/0000.1111", "10.1145/0000.1111"},
      {"https://dl.acm.org/doi/pdf/10.1145/0000.1111?download=true", "10.1145/0000.1111"},
      {"https://onlinelibrary.wiley.com/doi/full/10.1002/mp.00000", "10.1002/mp.00000"},
      {"https://www.frontiersin.org/articles/10.3389/fonc.2020.00000/full",
       "10.3389/fonc.2020.00000"},
      {"https://www.biorxiv.org/content/10.1101/2020.03.05.000000v2.full.pdf",
       "10.1101/2020.03.05.000000"},
      {"https://iopscience.iop.org/article/10.1088/1361-6560/ab0000/meta",
       "10.1088/1361-6560/ab0000"},
      {"https://www.nature.com/articles/s41598-019-00000-x", "10.1038/s41598-019-00000-x"},
      {"https://www.nature.com/articles/s41467-024-00000-z.pdf", "10.1038/s41467-024-00000-z"},
      {"https://www.nature.com/articles/srep00000", "10.1038/srep00000"},
      {"https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000000",
       "10.1371/journal.pone.0000000"},
      // Not certain, or the DOI of something else
      {"https://www.sciencedirect.com/science/article/pii/S1361841500000000", ""},
      {"https://ieeexplore.ieee.org/document/1234567", ""},
      {"https://link.springer.com/book/10.1007/978-3-000-00000-0", ""},
      {"https://www.nature.com/nature/volumes/1", ""},
      {"https://www.nature.com/articles/", ""},
      {"https://doi.org/10.48550/arXiv.2211.14830", ""},
      {"https://doi.org/10.1000", ""},
      {"https://doi.org/10.1/abc", ""},
      {"https://example.org/10.1000/abc", ""},
      {"https://doi.org/", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(doi_of_url(row.text) == row.identifier);
  }
}

TEST_CASE("identifiers as people write them have one form") {
  CHECK(normal_doi(" doi: 10.1000/ABC). ") == "10.1000/abc");
  CHECK(normal_doi("https://doi.org/10.1000/ABC") == "10.1000/abc");
  CHECK(normal_doi("10.1000/a b").empty());
  CHECK(normal_doi("abc").empty());
  CHECK(normal_arxiv("arXiv:2211.14830v3") == "2211.14830");
  CHECK(normal_arxiv("arXiv: 2211.14830 [cs.CV]") == "2211.14830");
  CHECK(normal_arxiv("https://arxiv.org/abs/2211.14830") == "2211.14830");
  CHECK(normal_arxiv("2211").empty());
}
