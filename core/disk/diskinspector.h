#pragma once

#include "core/base/fault.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace vitrine {

class DiskReader;
struct DiskOpening;

enum class PartitionTable { None, Mbr, Gpt };

/// What the table says a partition is for.
enum class PartitionType {
    Unknown,
    BiosBoot,
    EfiSystem,
    Fat,
    LinuxBoot,
    LinuxData,
    LinuxEncrypted,
    LinuxHome,
    LinuxLvm,
    LinuxRaid,
    LinuxRoot,
    LinuxSwap,
    LinuxUsr,
    MicrosoftData,
    MicrosoftDynamic,
    MicrosoftReserved,
    WindowsRecovery,
};

/// Something on the disk that tells whether its system was prepared to be copied.
enum class SystemSign {
    MachineIdEmpty,  ///< /etc/machine-id is made at the next start
    MachineIdSet,
    SshHostKeysAbsent,  ///< of an SSH server that is installed
    SshHostKeysPresent,
    CloudInitStateAbsent,  ///< cloud-init is there and keeps nothing of an instance
    CloudInitStatePresent,
    WaagentProvisioned,  ///< the Azure agent has set this system up
    HasRun,  ///< the journal of the very machine that /etc/machine-id names
    SysprepGeneralized,
    SysprepSpecialized,  ///< between Sysprep and the end of the first start
    SysprepComplete,  ///< set up, in use
};

/// Returns a stable word, for example `efiSystem` or `machineIdEmpty`.
QString toString(PartitionTable table);
QString toString(PartitionType type);
QString toString(SystemSign sign);
/// Returns where a sign is found on its disk, for people: a path, or a key of the registry.
QString placeOf(SystemSign sign);

/// One partition, or the whole of a disk that has a file system but no table.
struct InspectedPartition {
    int number = 0;  ///< as Linux counts them, logical ones from 5; 0: the whole disk
    std::uint64_t offsetBytes = 0;
    std::uint64_t sizeBytes = 0;  ///< cut to the end of the disk
    PartitionType type = PartitionType::Unknown;
    QString typeId;  ///< as the table has it: a GUID in upper case, or `0x83`
    QString name;  ///< the table's; printable, at most 36 characters
    QString fileSystem;  ///< as blkid names it; empty when it was not recognised
    QString label;  ///< of the file system; printable, at most 36 characters

    /// Tells whether it begins on a whole MiB, as storage of every kind wants it.
    bool isAligned() const { return offsetBytes % (1 << 20) == 0; }
};

/// What can be told from a disk image before anything is copied. What could not be told is
/// absent, never guessed.
struct DiskInspection {
    QString path;
    QString format;  ///< `raw`, `vhd`, `vhdx`, `qcow2` or `vmdk`
    QString subformat;  ///< `fixed`, `dynamic`, `streamOptimized`…; empty where there is one only
    std::uint64_t fileSizeBytes = 0;
    std::uint64_t virtualSizeBytes = 0;
    /// Bytes of the disk in extents that the image or its file system reports as data; an upper
    /// bound for a file in very many pieces.
    std::uint64_t allocatedBytes = 0;

    PartitionTable partitionTable = PartitionTable::None;
    bool hasDamagedGpt = false;  ///< a protective MBR stands in front, but no valid GPT behind it
    bool hasEfiSystemPartition = false;
    std::optional<int> hyperVGeneration;  ///< 1: MBR; 2: GPT with an EFI system partition
    std::vector<InspectedPartition> partitions;  ///< in the order of the table, at most 128
    QStringList fileSystems;  ///< in partition order, named as blkid does: `vfat`, `ext4`…
    /// The partition table is that of a larger disk: the end was cut off on the way here.
    bool isCutShort = false;
    bool wholeMebibytes = false;  ///< size is a multiple of 1 MiB, as VHD uploads want

    QString osType;  ///< `Linux`, `Windows`, or empty
    QString osId;  ///< os-release's ID (`debian`), or `windows`; printable, as the next two
    QString osName;  ///< in words, with a version: `Debian GNU/Linux 12 (bookworm)`
    QString osVersion;  ///< VERSION_ID, or Windows' build: `12`, `10.0.20348`
    std::vector<SystemSign> signs;  ///< ascending, each once
    /// `Generalized` or `Specialized` where every sign agrees and there are enough; else empty.
    QString osState;

    /// Returns how much of the disk is known to be zeros without reading it, in thousandths.
    int zeroPermille() const;
    bool hasAlignedPartitions() const;  ///< also of a disk without any
    bool fitsDataDisk() const;  ///< at most 1 TiB, the service's limit for a version's data disk
    bool fitsLab() const;  ///< at most 128 GiB, the limit of labs, which also take no data disks
};

/// Reads what a preflight needs, at most 16 MiB. Thread: any but the GUI thread.
/// Errors: those of openDisk(); `source.file.changed` when it was written to meanwhile.
Result<DiskInspection> inspectDisk(const QString &path);
Result<DiskInspection> inspectDisk(const QString &path, const DiskOpening &opening);
/// Does the same with a disk that is open. \p path and \p fileBytes only go into the answer.
Result<DiskInspection> inspectDisk(const DiskReader &disk, const QString &path,
                                   std::uint64_t fileBytes);

}  // namespace vitrine
