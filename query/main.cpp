#include "query/command.hpp"

int main(int count, char** arguments) {
  return medseg::command::run({arguments + (count > 0 ? 1 : 0), arguments + count});
}
