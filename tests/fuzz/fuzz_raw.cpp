#include "core/disk/diskinspector.h"
#include "tests/fuzz/fuzzdisk.h"

using namespace vitrine;

// What stands on a disk: partition tables, file systems, the files that name a system.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::span input(data, size);
    const auto disk = openDisk(std::make_unique<fuzz::InputBytes>(input),
                               {.format = QStringLiteral("raw"), .repair = false});
    if (!disk) {
        fuzz::requireKnown(disk.error());
        return 0;
    }
    const auto inspection = inspectDisk(**disk, QStringLiteral("input"), size);
    if (!inspection)
        fuzz::requireKnown(inspection.error());
    else
        fuzz::require(inspection->partitions.size() <= 128, "more partitions than a table has");
    return 0;
}
