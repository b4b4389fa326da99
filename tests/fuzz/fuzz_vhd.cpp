#include "tests/fuzz/fuzzdisk.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    vitrine::fuzz::fuzzDisk({data, size}, QStringLiteral("vhd"));
    return 0;
}
