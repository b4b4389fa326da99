#include "tests/fuzz/fuzzdisk.h"
#include "tests/fuzz/vhdxpieces.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    vitrine::fuzz::fuzzDisk(vitrine::fuzz::vhdxOfPieces({data, size}), QStringLiteral("vhdx"));
    return 0;
}
