#include "core/disk/diskinspector.h"

#include "core/disk/content/filesystemprobe.h"
#include "core/disk/content/installedsystem.h"
#include "core/disk/content/partitionlayout.h"
#include "core/disk/content/partitiontype.h"
#include "core/disk/content/systemsigns.h"
#include "core/disk/diskreader.h"
#include "core/disk/sourcefile.h"

#include <algorithm>

namespace vitrine {
namespace {

constexpr std::uint64_t kMebibyte = 1 << 20;
constexpr std::uint64_t kGibibyte = 1 << 30;
// Two system calls each: a quarter of a second at the very most. The rest counts as data.
constexpr int kMaxExtents = 100'000;

std::uint64_t allocatedBytes(const DiskReader &disk)
{
    std::uint64_t sum = 0;
    std::uint64_t offset = 0;
    for (int i = 0; offset < disk.sizeBytes(); ++i) {
        if (i == kMaxExtents)
            return sum + disk.sizeBytes() - offset;
        std::uint64_t end = 0;
        const std::uint64_t data = disk.nextData(offset, end);
        if (data >= disk.sizeBytes())
            break;
        sum += end - data;
        offset = end;
    }
    return sum;
}

// What the partitions say about the system when no file on them says more.
QString osTypeOf(const std::vector<InspectedPartition> &partitions)
{
    bool isWindows = false;
    for (const InspectedPartition &partition : partitions) {
        if (isLinuxPartition(partition.type) || isLinuxFileSystem(partition.fileSystem))
            return QStringLiteral("Linux");
        isWindows = isWindows
            || (isMicrosoftPartition(partition.type)
                && (partition.fileSystem == QStringLiteral("ntfs")
                    || partition.fileSystem == QStringLiteral("BitLocker")));
    }
    return isWindows ? QStringLiteral("Windows") : QString();
}

std::optional<int> generation(const DiskInspection &inspection)
{
    switch (inspection.partitionTable) {
    case PartitionTable::Mbr: return 1;
    case PartitionTable::Gpt:
        return inspection.hasEfiSystemPartition ? std::optional(2) : std::nullopt;
    case PartitionTable::None: break;
    }
    return std::nullopt;
}

Result<> addPartitions(DiskInspection &inspection, const DiskReader &disk)
{
    auto layout = readPartitionLayout(disk);
    if (!layout)
        return std::unexpected(std::move(layout.error()));
    inspection.partitionTable = layout->table;
    inspection.isCutShort = layout->reachesBeyondEnd;
    inspection.hasDamagedGpt = layout->hasDamagedGpt;
    inspection.partitions = std::move(layout->partitions);
    // A file system may stand on the whole disk, without any table.
    const bool isBare = layout->table == PartitionTable::None && !layout->hasDamagedGpt;
    if (isBare) {
        InspectedPartition whole;
        whole.sizeBytes = disk.sizeBytes();
        inspection.partitions.push_back(whole);
    }
    for (InspectedPartition &partition : inspection.partitions) {
        auto found = probeFileSystem(disk, partition.offsetBytes, partition.sizeBytes);
        if (!found)
            return std::unexpected(std::move(found.error()));
        partition.fileSystem = std::move(found->name);
        partition.label = std::move(found->label);
        if (!partition.fileSystem.isEmpty())
            inspection.fileSystems << partition.fileSystem;
        inspection.hasEfiSystemPartition =
            inspection.hasEfiSystemPartition || partition.type == PartitionType::EfiSystem;
    }
    if (isBare && inspection.fileSystems.isEmpty())
        inspection.partitions.clear();
    inspection.hyperVGeneration = generation(inspection);
    return {};
}

Result<> addSystem(DiskInspection &inspection, const DiskReader &disk)
{
    inspection.osType = osTypeOf(inspection.partitions);
    auto found = findInstalledSystem(disk, inspection.partitions);
    if (!found)
        return std::unexpected(std::move(found.error()));
    // A Linux that cannot be read shares the disk with a Windows that can: nothing is told of it.
    if (!*found || (!inspection.osType.isEmpty() && inspection.osType != (*found)->type))
        return {};
    InstalledSystem &system = **found;
    inspection.osType = std::move(system.type);
    inspection.osId = std::move(system.id);
    inspection.osName = std::move(system.name);
    inspection.osVersion = std::move(system.version);
    inspection.signs = std::move(system.signs);
    inspection.osState = provenState(inspection.signs);
    return {};
}

}  // namespace

int DiskInspection::zeroPermille() const
{
    if (virtualSizeBytes == 0 || allocatedBytes >= virtualSizeBytes)
        return 0;
    // 64 TiB in thousandths still fit.
    return static_cast<int>((virtualSizeBytes - allocatedBytes) * 1000 / virtualSizeBytes);
}

bool DiskInspection::hasAlignedPartitions() const
{
    return std::ranges::all_of(partitions, &InspectedPartition::isAligned);
}

bool DiskInspection::fitsDataDisk() const
{
    return virtualSizeBytes <= 1024 * kGibibyte;
}

bool DiskInspection::fitsLab() const
{
    return virtualSizeBytes <= 128 * kGibibyte;
}

Result<DiskInspection> inspectDisk(const QString &path)
{
    return inspectDisk(path, DiskOpening());
}

Result<DiskInspection> inspectDisk(const QString &path, const DiskOpening &opening)
{
    auto file = SourceFile::open(path);
    if (!file)
        return std::unexpected(std::move(file).error());
    const std::uint64_t fileBytes = file->sizeBytes();
    const auto disk = openDisk(std::make_unique<SourceFile>(*std::move(file)), opening);
    if (!disk)
        return std::unexpected(disk.error());
    return inspectDisk(**disk, path, fileBytes);
}

Result<DiskInspection> inspectDisk(const DiskReader &disk, const QString &path,
                                   std::uint64_t fileBytes)
{
    DiskInspection inspection;
    inspection.path = path;
    inspection.fileSizeBytes = fileBytes;
    inspection.format = disk.format();
    inspection.subformat = disk.subformat();
    inspection.virtualSizeBytes = disk.sizeBytes();
    inspection.wholeMebibytes = disk.sizeBytes() % kMebibyte == 0;
    inspection.allocatedBytes = allocatedBytes(disk);
    auto done = addPartitions(inspection, disk);
    if (done)
        done = addSystem(inspection, disk);
    if (done)
        done = disk.checkUnchanged();
    if (!done)
        return std::unexpected(std::move(done.error()));
    return inspection;
}

}  // namespace vitrine
