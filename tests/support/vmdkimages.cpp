#include "tests/support/vmdkimages.h"

#include "tests/support/cutbytes.h"
#include "tests/support/diskimages.h"

#include <algorithm>
#include <vector>

namespace vitrine::test {
namespace {

constexpr qsizetype kSector = 512;
constexpr qsizetype kDescriptorSectors = 20;
constexpr qsizetype kTableBytes = 2048;

qsizetype wholeSectors(qsizetype bytes)
{
    return (bytes + kSector - 1) / kSector * kSector;
}

QByteArray entryOf(qsizetype offset)
{
    return littleEndian32(static_cast<quint32>(offset / kSector));
}

struct Maker {
    const QByteArray disk;
    const VmdkShape shape;
    VmdkImage image = {};

    qsizetype grainBytes() const { return static_cast<qsizetype>(shape.grainSectors) * kSector; }
    qsizetype grainCount() const { return (disk.size() + grainBytes() - 1) / grainBytes(); }
    qsizetype tableCount() const { return (grainCount() + 511) / 512; }
    qsizetype directoryBytes() const { return wholeSectors(tableCount() * 4); }

    QByteArray header(bool atEnd) const
    {
        const quint32 flags = 1U | (shape.hasRedundant ? 2U : 0U) | (shape.marksZeros ? 4U : 0U)
            | (shape.isCompressed ? 0x30000U : 0U);
        const QByteArray place = atEnd
            ? littleEndian64(~quint64{0})
            : littleEndian64(static_cast<quint64>(image.directory) / 512);
        return "KDMV" + littleEndian32(shape.isCompressed ? 3 : 1) + littleEndian32(flags)
            + littleEndian64(static_cast<quint64>(disk.size()) / 512)
            + littleEndian64(shape.grainSectors) + littleEndian64(1)
            + littleEndian64(kDescriptorSectors) + littleEndian32(512)
            + littleEndian64(static_cast<quint64>(image.redundantDirectory) / 512) + place
            + littleEndian64(static_cast<quint64>(shape.firstGrain)) + '\0' + "\n \r\n"
            + littleEndian16(shape.isCompressed ? 1 : 0) + zeros(433);
    }

    QByteArray metadataMarker(quint64 sectors, quint32 type) const
    {
        return littleEndian64(sectors) + littleEndian32(0) + littleEndian32(type) + zeros(496);
    }

    // Directory and tables one behind the other, as in a file that is written at random.
    qsizetype layTables(qsizetype at, qsizetype &directory, std::map<qsizetype, qsizetype> &tables)
    {
        directory = at;
        for (qsizetype table = 0; table < tableCount(); ++table) {
            tables[table] = at + directoryBytes() + table * kTableBytes;
            image.file = with(image.file, directory + table * 4, entryOf(tables[table]));
            image.file = with(image.file, tables[table], zeros(kTableBytes));
        }
        return at + directoryBytes() + tableCount() * kTableBytes;
    }

    void setEntry(qsizetype grain, quint32 value)
    {
        image.file = with(image.file, image.entry(grain), littleEndian32(value));
        if (!image.redundantTables.empty()) {
            const qsizetype copy = image.redundantTables.at(grain / 512) + grain % 512 * 4;
            image.file = with(image.file, copy, littleEndian32(value));
        }
    }

    void addGrain(qsizetype grain)
    {
        QByteArray data = disk.mid(grain * grainBytes(), grainBytes());
        const bool isFilled = !shape.isCompressed || shape.packsWholeGrains;
        if (isFilled)
            data.append(zeros(grainBytes() - data.size()));
        image.grains[grain] = image.file.size();
        if (shape.isCompressed) {
            // Behind its own four bytes Qt writes a zlib stream.
            const QByteArray packed = qCompress(data).mid(4);
            data = littleEndian64(static_cast<quint64>(grain) * shape.grainSectors)
                + littleEndian32(static_cast<quint32>(packed.size())) + packed;
        }
        image.file.append(data);
        image.file.append(zeros(wholeSectors(image.file.size()) - image.file.size()));
    }

    // As a stream is written: tables behind the grains, the directory behind the tables.
    void addEnd()
    {
        for (qsizetype table = 0; table < tableCount(); ++table) {
            QByteArray entries;
            for (qsizetype i = 0; i < 512; ++i) {
                const auto grain = image.grains.find(table * 512 + i);
                entries += grain == image.grains.end() ? zeros(4) : entryOf(grain->second);
            }
            image.file += metadataMarker(kTableBytes / kSector, 1);
            image.tables[table] = image.file.size();
            image.file += entries;
        }
        image.file += metadataMarker(static_cast<quint64>(directoryBytes() / kSector), 2);
        image.directory = image.file.size();
        image.file += zeros(directoryBytes());
        for (const auto &[table, offset] : image.tables)
            image.file = with(image.file, image.directory + table * 4, entryOf(offset));
        image.file += metadataMarker(1, 3);
        image.footer = image.file.size();
        image.file += header(false) + zeros(kSector);
    }

    VmdkImage make()
    {
        const QByteArray type = shape.isCompressed ? "streamOptimized" : "monolithicSparse";
        const QByteArray descriptor = shape.descriptor.isEmpty()
            ? vmdkDescriptor(type, disk.size() / kSector)
            : shape.descriptor;
        image.file = with(zeros(kSector * (1 + kDescriptorSectors)), kSector, descriptor);
        qsizetype end = kSector * (1 + kDescriptorSectors);
        if (shape.hasRedundant)
            end = layTables(end, image.redundantDirectory, image.redundantTables);
        if (!shape.hasFooter)
            end = layTables(end, image.directory, image.tables);
        const qsizetype first = std::max(end, shape.firstGrain * kSector);
        image.file.append(zeros(first - image.file.size()));
        addGrains();
        if (shape.hasFooter)
            addEnd();
        image.file = with(image.file, 0, header(shape.hasFooter));
        return image;
    }

    void addGrains()
    {
        std::vector<qsizetype> order(static_cast<std::size_t>(grainCount()));
        std::ranges::generate(order, [next = qsizetype{0}]() mutable { return next++; });
        if (shape.isBackwards)
            std::ranges::reverse(order);
        for (const qsizetype grain : order) {
            const QByteArray data = disk.mid(grain * grainBytes(), grainBytes());
            const bool isZero = data.count('\0') == data.size();
            if (!isZero)
                addGrain(grain);
            if (shape.hasFooter)
                continue;
            if (!isZero)
                setEntry(grain, static_cast<quint32>(image.grains.at(grain) / kSector));
            else if (shape.marksZeros)
                setEntry(grain, 1);
        }
    }
};

}  // namespace

VmdkImage vmdkImage(const QByteArray &disk, const VmdkShape &shape)
{
    return Maker{disk, shape}.make();
}

VmdkShape vmdkStream()
{
    return {.isCompressed = true, .hasFooter = true, .hasRedundant = false};
}

QByteArray vmdkContent(qsizetype bytes)
{
    constexpr qsizetype kStep = 64 * 1024;
    QByteArray disk = zeros(bytes);
    for (qsizetype at = 0, turn = 0; at < bytes; at += kStep, ++turn) {
        const qsizetype size = std::min(kStep, bytes - at);
        if (turn % 5 == 0)
            disk.replace(at, size, noise(size, static_cast<quint32>(turn + 1)));
        else if (turn % 5 < 3)
            disk.replace(at, size, QByteArray("hello, disk ").repeated(8192).left(size));
    }
    return disk.replace(bytes - 512, 512, noise(512, 99));
}

QByteArray vmdkDescriptor(const QByteArray &createType, qsizetype sectors)
{
    return "# Disk DescriptorFile\nversion=1\nencoding=\"UTF-8\"\nCID=a79d494f\n"
           "parentCID=ffffffff\nisNativeSnapshot=\"no\"\ncreateType=\""
        + createType + "\"\n\n# Extent description\nRW " + QByteArray::number(sectors)
        + " SPARSE \"disk.vmdk\"\n\n# The Disk Data Base\n#DDB\n\n"
          "ddb.adapterType = \"lsilogic\"\nddb.geometry.cylinders = \"6\"\n"
          "ddb.virtualHWVersion = \"10\"\n";
}

Result<std::unique_ptr<DiskReader>> openedImage(const QByteArray &file, bool repair)
{
    return openDisk(std::make_unique<CutBytes>(file), {.repair = repair});
}

QString verdictOn(const QByteArray &file, bool repair)
{
    const auto disk = openedImage(file, repair);
    if (!disk)
        return disk.error().reason;
    const auto checked = (*disk)->checkContent({});
    return checked ? QString() : checked.error().reason;
}

}  // namespace vitrine::test
