#include "core/service/compute/machinefiles.h"

#include "core/compute/cloudinit.h"
#include "core/compute/overlay.h"

#include <QFileInfo>

namespace vitrine {
namespace {

const QString kSeed = QStringLiteral("seed.iso");
const QString kDefinition = QStringLiteral("domain.xml");
const QString kSerialLog = QStringLiteral("serial.log");

// Without it machines run by emulation, everywhere and slowly.
QString hypervisorHere()
{
    return QFileInfo(QStringLiteral("/dev/kvm")).isWritable() ? QStringLiteral("kvm")
                                                              : QStringLiteral("qemu");
}

HostCaching cachingOf(const UsableImage &image, const std::optional<int> &lun)
{
    if (!lun)
        return image.osDiskCaching;
    const auto disk = image.dataDisks.find(*lun);
    return disk == image.dataDisks.end() ? HostCaching::None : disk->second;
}

Result<> writeFiles(const ComputeFolder &folder, const ImageBase &base, const UsableImage &image,
                    const MachineFiles &machine, const QDateTime &now)
{
    const QString path = folder.path(ComputePlace::Machine, machine.uid) + u'/';
    for (const ComputeDisk &disk : base.disks) {
        const QByteArray overlay =
            overlayImage(ComputeFolder::backingName(base.uid, disk.file), disk.sizeBytes);
        if (auto written = writeNewFile(path + overlayFile(disk.lun), overlay); !written)
            return written;
    }
    if (machine.osProfile) {
        const QByteArray seed = cloudInitSeed(machine.uid, *machine.osProfile, now);
        if (auto written = writeNewFile(path + kSeed, seed); !written)
            return written;
    }
    return writeNewFile(path + kDefinition,
                        domainXml(describeMachine(folder, base, image, machine)));
}

}  // namespace

QString overlayFile(const std::optional<int> &lun)
{
    return lun ? QStringLiteral("lun%1.qcow2").arg(*lun) : QStringLiteral("os.qcow2");
}

Result<> writeMachine(const ComputeFolder &folder, const ImageBase &base, const UsableImage &image,
                      const MachineFiles &machine, const QDateTime &now)
{
    if (auto made = folder.make(ComputePlace::Machine, machine.uid); !made)
        return made;
    auto written = writeFiles(folder, base, image, machine, now);
    if (!written)
        static_cast<void>(folder.remove(ComputePlace::Machine, machine.uid));
    return written;
}

DomainDescription describeMachine(const ComputeFolder &folder, const ImageBase &base,
                                  const UsableImage &image, const MachineFiles &machine)
{
    const QString path = folder.path(ComputePlace::Machine, machine.uid) + u'/';
    DomainDescription domain{.uid = machine.uid,
                             .hypervisor = hypervisorHere(),
                             .name = machine.name + u'-' + machine.uid.toString().left(8),
                             .title = machine.name,
                             .osType = image.osType,
                             .generation = image.generation,
                             .architecture = image.architecture,
                             .size = machine.size,
                             .disks = {},
                             .seedPath = machine.osProfile ? path + kSeed : QString(),
                             .serialLogPath = path + kSerialLog};
    for (const ComputeDisk &disk : base.disks)
        domain.disks.push_back({.lun = disk.lun,
                                .path = path + overlayFile(disk.lun),
                                .caching = cachingOf(image, disk.lun)});
    return domain;
}

QString serialLogPath(const ComputeFolder &folder, const Uid &machine)
{
    return folder.path(ComputePlace::Machine, machine) + u'/' + kSerialLog;
}

QString definitionPath(const ComputeFolder &folder, const Uid &machine)
{
    return folder.path(ComputePlace::Machine, machine) + u'/' + kDefinition;
}

}  // namespace vitrine
