#include "core/disk/content/installedsystem.h"

#include "core/disk/content/files/ext4tree.h"
#include "core/disk/diskreader.h"

#include <algorithm>

namespace vitrine {
namespace {

// Two systems on one disk: the first gives its name, and the signs are nobody's.
void addWindows(std::optional<InstalledSystem> &windows, VolumeBytes &volume)
{
    auto found = findWindows(volume);
    if (windows && found)
        windows->signs.clear();
    else if (found)
        windows = std::move(found);
}

}  // namespace

Result<std::optional<InstalledSystem>>
findInstalledSystem(const DiskReader &disk, std::span<const InspectedPartition> partitions)
{
    ReadBudget budget{12U << 20, 1024};
    // Trees point into these, which must not move.
    std::vector<std::unique_ptr<VolumeBytes>> volumes;
    std::vector<std::unique_ptr<FileTree>> trees;
    std::optional<InstalledSystem> windows;
    for (const InspectedPartition &partition : partitions) {
        const bool isNtfs = partition.fileSystem == QStringLiteral("ntfs");
        if (!isNtfs && !partition.fileSystem.startsWith(QStringLiteral("ext")))
            continue;
        volumes.push_back(std::make_unique<VolumeBytes>(disk, partition.offsetBytes,
                                                        partition.sizeBytes, budget));
        if (isNtfs)
            addWindows(windows, *volumes.back());
        else if (auto tree = Ext4Tree::open(*volumes.back()))
            trees.push_back(std::move(tree));
    }
    auto found = findLinux(trees);
    // A disk with both starts the Linux, which shares it.
    if (!found)
        found = std::move(windows);
    for (const auto &volume : volumes) {
        if (volume->fault())
            return std::unexpected(*volume->fault());
    }
    return found;
}

}  // namespace vitrine
