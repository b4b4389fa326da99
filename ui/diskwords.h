#pragma once

#include "core/disk/diskinspector.h"

#include <QCoreApplication>
#include <QStringList>

namespace vitrine {

/// What is said about the content of a disk, in the reader's language. Thread: GUI.
class DiskWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::DiskWords)

public:
    /// Returns for example `VHD, dynamic size`.
    static QString format(const DiskInspection &disk);
    static QString table(const DiskInspection &disk);
    /// Returns for example `1: EFI system, vfat, 32.0 MiB`.
    static QString partition(const InspectedPartition &partition);
    /// Returns the system's name, as it calls itself; else its type.
    static QString system(const DiskInspection &disk);
    static QString sign(SystemSign sign);
    /// Returns the signs, one to a line.
    static QString signs(const DiskInspection &disk);
    /// Returns for which uses the disk is too large; empty: for none.
    static QString limits(const DiskInspection &disk);

private:
    static QString type(PartitionType type);
};

}  // namespace vitrine
