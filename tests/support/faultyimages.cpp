#include "tests/support/faultyimages.h"

#include "tests/support/diskimages.h"
#include "tests/support/vhdimages.h"
#include "tests/support/vhdximages.h"

namespace vitrine::test {
namespace {

constexpr qsizetype kCluster = 4096;

// One cluster each: header, refcount table, its block, L1 table, L2 table, data.
QByteArray qcow2()
{
    QByteArray image = zeros(6 * kCluster);
    image = with(image, 0, QByteArray("QFI\xfb") + bigEndian32(3));
    image = with(image, 20, bigEndian32(12) + bigEndian64(1 << 20));
    image = with(image, 36, bigEndian32(1) + bigEndian64(3 * kCluster));
    image = with(image, 48, bigEndian64(kCluster) + bigEndian32(1));
    image = with(image, 96, bigEndian32(4) + bigEndian32(104));
    image = with(image, kCluster, bigEndian64(2 * kCluster));
    image = with(image, 3 * kCluster, bigEndian64(4 * kCluster));
    return with(image, 4 * kCluster, bigEndian64(5 * kCluster));
}

QByteArray qcow2With(qsizetype offset, const QByteArray &part)
{
    return with(qcow2(), offset, part);
}

QByteArray incompatible(quint64 bits)
{
    return qcow2With(72, bigEndian64(bits));
}

QByteArray suspendedVhd()
{
    const QByteArray footer = with(vhdFooter(4096), 84, QByteArray(1, '\1'));
    return noise(4096) + withChecksum(footer);
}

QByteArray vhdxWithLog()
{
    const VhdxLogEntry entry{.changes = {{.offset = quint64(kVhdxPayload), .zeros = 4096}}};
    return withVhdxLog(vhdx(noise(1 << 20)), 0, vhdxLogEntry(entry));
}

std::vector<FaultyImage> wrongFormats()
{
    return {
        {"source.format.unsupported", "other.qed", "is of a format that is not read",
         with(zeros(4096), 0, QByteArray("QED", 4))},
        {"source.format.packed", "disk.raw.gz", "is packed",
         with(noise(4096), 0, QByteArray("\x1f\x8b\x08", 3))},
        {"source.format.ambiguous", "two.vhd", "is of two formats",
         vhdFooter(512) + vhdFooter(512)},
        {"source.format.mismatch", "disk.raw", "is not of the format that was named", noise(4096),
         "qcow2"},
        {"source.size.invalid", "odd.raw", "ends within a sector", noise(700)},
        {"source.size.tooLarge", "large.qcow2", "says that it holds 1 PiB",
         qcow2With(24, bigEndian64(quint64{1} << 50))},
    };
}

std::vector<FaultyImage> faultyInside()
{
    const QByteArray dynamic = dynamicVhd(noise(4096));
    return {
        {"source.image.backingFile", "child.qcow2", "needs a backing file",
         qcow2With(8, bigEndian64(1024) + bigEndian32(9))},
        {"source.image.dataFile", "flat.vmdk", "describes other files",
         "# Disk DescriptorFile\nversion=1\nCID=1\nparentCID=ffffffff\n"
         "createType=\"monolithicFlat\"\nRW 8 FLAT \"disk-flat.vmdk\" 0\n"},
        {"source.image.encrypted", "secret.qcow2", "is encrypted", qcow2With(32, bigEndian32(1))},
        {"source.image.header", "header.qcow2", "has a wrong header",
         qcow2With(20, bigEndian32(63))},
        {"source.image.table", "table.qcow2", "has a wrong entry in a table",
         qcow2With(4 * kCluster, bigEndian64(5 * kCluster + 512))},
        {"source.image.truncated", "cut.qcow2", "was cut off", qcow2().left(5 * kCluster + 512)},
        {"source.image.overlap", "overlap.qcow2", "uses one place twice",
         qcow2With(4 * kCluster, bigEndian64(3 * kCluster))},
        {"source.image.checksum", "sum.vhd", "has a wrong checksum",
         with(fixedVhd(noise(4096)), 4096 + 200, QByteArray(1, 'x'))},
        {"source.image.feature", "feature.qcow2", "needs an unknown feature",
         incompatible(quint64{1} << 40)},
        {"source.image.compressed", "packed.qcow2", "has a compressed part that is damaged",
         with(qcow2With(4 * kCluster, bigEndian64(quint64{1} << 62 | 5 * kCluster)), 5 * kCluster,
              noise(kCluster))},
        {"source.image.corrupt", "corrupt.qcow2", "is marked as damaged", incompatible(2)},
        {"source.image.savedState", "suspended.vhd", "is of a machine in a saved state",
         suspendedVhd()},
        {"source.image.tablesTooLarge", "tables.vhd", "has enormous tables",
         withVhdHeader(dynamic, 28, bigEndian32(0xFFFF'FFFF))},
        {"source.image.dirty", "dirty.qcow2", "was not closed", incompatible(1)},
        {"source.image.logNotReplayed", "log.vhdx", "has changes in its log", vhdxWithLog()},
        {"source.image.footerMissing", "footless.vhd", "has lost its end", dynamic.chopped(512)},
    };
}

}  // namespace

std::vector<FaultyImage> faultyImages()
{
    std::vector<FaultyImage> images = wrongFormats();
    for (FaultyImage &image : faultyInside())
        images.push_back(std::move(image));
    return images;
}

}  // namespace vitrine::test
