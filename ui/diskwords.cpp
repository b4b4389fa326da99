#include "ui/diskwords.h"

#include "models/words.h"

namespace vitrine {

QString DiskWords::format(const DiskInspection &disk)
{
    if (disk.format == QLatin1String("raw"))
        return tr("Raw disk image");
    if (disk.format == QLatin1String("vhd"))
        return disk.subformat == QLatin1String("dynamic") ? tr("VHD, dynamic size")
                                                          : tr("VHD, fixed size");
    const QString name = disk.format.toUpper();
    //: %1 is the name of a format, %2 its variant as its tools call it: VMDK (streamOptimized).
    return disk.subformat.isEmpty() ? name : tr("%1 (%2)").arg(name, disk.subformat);
}

QString DiskWords::table(const DiskInspection &disk)
{
    if (disk.hasDamagedGpt)
        return tr("GPT, damaged");
    switch (disk.partitionTable) {
    case PartitionTable::None: return tr("No partition table");
    case PartitionTable::Mbr: return tr("MBR");
    case PartitionTable::Gpt:
        return disk.hasEfiSystemPartition ? tr("GPT with an EFI system partition")
                                          : tr("GPT without an EFI system partition");
    }
    return {};
}

QString DiskWords::type(PartitionType type)
{
    switch (type) {
    case PartitionType::Unknown: return {};
    case PartitionType::BiosBoot: return tr("BIOS boot");
    case PartitionType::EfiSystem: return tr("EFI system");
    case PartitionType::Fat: return tr("FAT");
    case PartitionType::LinuxBoot: return tr("Linux boot");
    case PartitionType::LinuxData: return tr("Linux");
    case PartitionType::LinuxEncrypted: return tr("Linux, encrypted");
    case PartitionType::LinuxHome: return tr("Linux home");
    case PartitionType::LinuxLvm: return tr("Linux LVM");
    case PartitionType::LinuxRaid: return tr("Linux RAID");
    case PartitionType::LinuxRoot: return tr("Linux root");
    case PartitionType::LinuxSwap: return tr("Linux swap");
    case PartitionType::LinuxUsr: return tr("Linux /usr");
    case PartitionType::MicrosoftData: return tr("Microsoft data");
    case PartitionType::MicrosoftDynamic: return tr("Microsoft dynamic disk");
    case PartitionType::MicrosoftReserved: return tr("Microsoft reserved");
    case PartitionType::WindowsRecovery: return tr("Windows recovery");
    }
    return {};
}

QString DiskWords::partition(const InspectedPartition &partition)
{
    QStringList parts{type(partition.type), partition.fileSystem,
                      partition.label.isEmpty() ? partition.name : partition.label,
                      Words::bytes(partition.sizeBytes)};
    parts.removeAll(QString());
    const QString text = parts.join(QStringLiteral(", "));
    return partition.number == 0 ? text
                                 //: %1 is a partition's number, %2 what is known of it.
                                 : tr("%1: %2").arg(QString::number(partition.number), text);
}

QString DiskWords::system(const DiskInspection &disk)
{
    return disk.osName.isEmpty() ? disk.osType : disk.osName;
}

QString DiskWords::sign(SystemSign sign)
{
    switch (sign) {
    case SystemSign::MachineIdEmpty: return tr("The machine id is made at the next start");
    case SystemSign::MachineIdSet: return tr("The machine id of one machine is set");
    case SystemSign::SshHostKeysAbsent: return tr("No SSH host keys");
    case SystemSign::SshHostKeysPresent: return tr("SSH host keys of one machine");
    case SystemSign::CloudInitStateAbsent: return tr("cloud-init has not set it up");
    case SystemSign::CloudInitStatePresent: return tr("cloud-init has set it up");
    case SystemSign::WaagentProvisioned: return tr("The Azure agent has set it up");
    case SystemSign::HasRun: return tr("It has been started: its journal is there");
    case SystemSign::SysprepGeneralized: return tr("Sysprep has generalized it");
    case SystemSign::SysprepSpecialized: return tr("Sysprep is in the middle of its work");
    case SystemSign::SysprepComplete: return tr("Windows is set up");
    }
    return {};
}

QString DiskWords::signs(const DiskInspection &disk)
{
    QStringList lines;
    for (const SystemSign found : disk.signs)
        lines << sign(found);
    return lines.join(QLatin1Char('\n'));
}

QString DiskWords::limits(const DiskInspection &disk)
{
    if (!disk.fitsDataDisk())
        return tr("Above 1 TiB: too large for a data disk and for labs");
    return disk.fitsLab() ? QString() : tr("Above 128 GiB: too large for labs");
}

}  // namespace vitrine
