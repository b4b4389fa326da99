#pragma once

#include "core/gallery/machine.h"

namespace vitrine {

/// A disk of a machine where a host finds it.
struct DomainDisk {
    std::optional<int> lun;  ///< none: the operating system disk
    QString path;  ///< absolute path of the QCOW2 file
    HostCaching caching = HostCaching::None;
};

/// What a host needs to know of a machine.
struct DomainDescription {
    Uid uid;
    QString hypervisor;  ///< as libvirt calls it: `kvm`, `qemu`
    QString name;  ///< unique on the host
    QString title;  ///< what people call it
    OsType osType = OsType::Linux;
    HyperVGeneration generation = HyperVGeneration::V1;  ///< V1 starts by BIOS, V2 by UEFI
    Architecture architecture = Architecture::X64;
    MachineSize size;
    std::vector<DomainDisk> disks;
    QString seedPath;  ///< of the image cloudInitSeed() made; empty: none
    QString serialLogPath;  ///< the host adds to it what the machine says
};

/// Returns the machine as libvirt defines it. Source: libvirt, "Domain XML format".
QByteArray domainXml(const DomainDescription &machine);

}  // namespace vitrine
