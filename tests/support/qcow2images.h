#pragma once

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <vector>

namespace vitrine::test {

/// QCOW2 files made byte by byte from the specification, with nothing of the code under test.
/// Their reference counts are right, so that QEMU's own check is content with them.
struct Qcow2Shape {
    quint32 version = 3;
    int clusterBits = 12;
    bool hasSubclusters = false;
    bool isZstd = false;
};

/// Returns a shape for each combination that a reader may treat differently, and for a test's row
/// what one is called.
std::vector<Qcow2Shape> everyQcow2Shape();
QByteArray nameOf(const Qcow2Shape &shape);

/// How a cluster of the disk is stored.
enum class Qcow2Store {
    Absent,
    Plain,
    Packed,
    Zero,  ///< a zero cluster of version 3
    ZeroKept,  ///< the same, with a place in the file that holds something else
    Parts,  ///< with subclusters: some stored, some zero, some absent
};

struct Qcow2Image {
    Qcow2Shape shape;
    QByteArray file;
    QByteArray disk;  ///< what a reader must find
    qsizetype refcountTable = 0;
    qsizetype refcountBlock = 0;
    qsizetype l1 = 0;
    qsizetype l2 = 0;  ///< the first one; the others follow
    std::vector<qsizetype> hosts;  ///< where each cluster of the disk stands; 0: nowhere

    qsizetype clusterBytes() const { return qsizetype{1} << shape.clusterBits; }
    qsizetype entryBytes() const { return shape.hasSubclusters ? 16 : 8; }
    /// Where the L2 entry of a cluster of the disk stands.
    qsizetype entryOf(qsizetype cluster) const { return l2 + cluster * entryBytes(); }
    quint64 entry(qsizetype offset) const;
};

/// Makes an image of \p disk, whose clusters are stored as \p storeOf says; what that stores as
/// zeros is zeros in Qcow2Image::disk. The file ends with packed bytes, not padded.
Qcow2Image qcow2Image(const Qcow2Shape &shape, QByteArray disk,
                      const std::function<Qcow2Store(qsizetype)> &storeOf);

/// Returns an image with clusters of every kind that its shape knows, neighbours and single ones.
/// By default its last table is not full, and its disk ends inside a cluster.
Qcow2Image mixedQcow2(const Qcow2Shape &shape, qsizetype diskBytes = 0);

/// Returns bytes that can be packed, but not to nothing.
QByteArray packableBytes(qsizetype bytes, quint32 seed = 1);

/// The header of a QCOW2 file of version 3 and the given numbers, 104 bytes.
struct Qcow2Numbers {
    quint32 clusterBits = 16;
    quint64 diskBytes = 0;
    quint32 l1Entries = 0;
    quint64 l1 = 0;
    quint64 refcountTable = 0;
    quint32 refcountClusters = 1;
    quint64 incompatible = 0;
};
QByteArray qcow2Header(const Qcow2Numbers &numbers);

}  // namespace vitrine::test
