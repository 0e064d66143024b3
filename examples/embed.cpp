#include <medseg/searcher.hpp>

#include <iostream>

int main() try {
  medseg::Searcher searcher("papers.medseg");
  for (const medseg::Hit& hit : searcher.search("author:wu diffusion").hits)
    std::cout << hit.rank << ". " << hit.paper.title << " (" << hit.paper.year << ")\n";
} catch (const medseg::Error& error) {
  std::cerr << error.message() << '\n';
  return 2;
}
