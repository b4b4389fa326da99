#include "tests/fuzz/fuzzdisk.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    vitrine::fuzz::fuzzDisk({data, size}, QStringLiteral("qcow2"));
    return 0;
}
