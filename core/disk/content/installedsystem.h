#pragma once

#include "core/base/fault.h"
#include "core/disk/diskinspector.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace vitrine {

class DiskReader;
class FileTree;
class VolumeBytes;

/// What the files of a disk say about the system on it.
struct InstalledSystem {
    QString type;  ///< `Linux` or `Windows`
    QString id;  ///< printable, as the next two; at most 128 characters each
    QString name;
    QString version;
    std::vector<SystemSign> signs;  ///< ascending, each once
};

/// Looks for an installed system on \p partitions of \p disk; nothing when none is found or when
/// it cannot be told. Reads at most 4 MiB of each volume and 12 MiB together.
/// Errors: those of DiskReader::read().
Result<std::optional<InstalledSystem>>
findInstalledSystem(const DiskReader &disk, std::span<const InspectedPartition> partitions);

/// Looks for a Linux system in the volumes of a disk, of which /usr may be one of its own. Signs
/// are taken only where one volume alone has a system and was unmounted.
/// Sources: os-release(5), machine-id(5), sshd(8), the layouts of cloud-init and of the Azure
/// agent.
std::optional<InstalledSystem> findLinux(std::span<const std::unique_ptr<FileTree>> volumes);

/// Looks for a Windows on an NTFS volume: its SOFTWARE hive, and in that its name, its build and
/// the state that Sysprep left. The sign is taken only where volume and hive were closed.
std::optional<InstalledSystem> findWindows(VolumeBytes &volume);

}  // namespace vitrine
