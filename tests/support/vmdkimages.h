#pragma once

#include "core/disk/diskreader.h"

#include <QByteArray>

#include <map>
#include <memory>

namespace vitrine::test {

/// How a VMDK is laid out.
struct VmdkShape {
    bool isCompressed = false;  ///< streamOptimized, else monolithicSparse
    bool hasFooter = false;  ///< the directory stands at the end, as VMware streams it
    bool hasRedundant = true;  ///< a second directory with tables of its own
    bool marksZeros = false;  ///< grains of zeros are entries of 1
    bool isBackwards = false;  ///< the last grain of the disk stands first in the file
    bool packsWholeGrains = true;  ///< the disk's last grain is filled up before it is packed
    quint64 grainSectors = 128;
    qsizetype firstGrain = 128;  ///< the sector at which grains begin
    QByteArray descriptor = {};  ///< empty: an honest one
};

/// A VMDK made byte by byte, and where its parts stand in the file, in bytes.
struct VmdkImage {
    QByteArray file;
    qsizetype directory = 0;
    qsizetype redundantDirectory = 0;
    std::map<qsizetype, qsizetype> tables;  ///< by their number
    std::map<qsizetype, qsizetype> redundantTables;
    std::map<qsizetype, qsizetype> grains;  ///< by their number on the disk
    qsizetype footer = 0;

    /// Returns where the table entry of \p grain stands.
    qsizetype entry(qsizetype grain) const { return tables.at(grain / 512) + grain % 512 * 4; }
};

/// Returns \p disk as a VMDK; grains of zeros are left out.
VmdkImage vmdkImage(const QByteArray &disk, const VmdkShape &shape);
/// Returns how VMware streams a disk.
VmdkShape vmdkStream();
/// Returns a disk of noise, text and zeros by turns: grains that pack well and others that do not.
QByteArray vmdkContent(qsizetype bytes);
/// Returns what VMware writes into a VMDK of that type and size.
QByteArray vmdkDescriptor(const QByteArray &createType, qsizetype sectors);

/// Opens \p file as what it is.
Result<std::unique_ptr<DiskReader>> openedImage(const QByteArray &file, bool repair = false);
/// Returns the reason why \p file is not opened, or why its content is not accepted; else nothing.
QString verdictOn(const QByteArray &file, bool repair = false);

}  // namespace vitrine::test
