#include "tests/support/vhdximages.h"

#include "tests/support/diskimages.h"

#include <QUuid>

#include <algorithm>

namespace vitrine::test {
namespace {

constexpr qsizetype kUnit = 1 << 20;

QByteArray header(quint64 sequence)
{
    const QByteArray guids = guidOf("5d5dd97a-9f3b-4b55-93b1-5b3d1e5b7a01")
        + guidOf("3c8d1b5e-2c5f-4f3c-8b8f-0a9cf3c1de02");
    return QByteArray("head") + littleEndian32(0) + littleEndian64(sequence) + guids + zeros(16)
        + littleEndian16(0) + littleEndian16(1) + littleEndian32(kVhdxLogBytes)
        + littleEndian64(kVhdxLog);
}

QByteArray regionTable(qsizetype tableBytes)
{
    return QByteArray("regi") + littleEndian32(0) + littleEndian32(2) + littleEndian32(0)
        + guidOf("2DC27766-F623-4200-9D64-115E9BFD4A08") + littleEndian64(kVhdxTable)
        + littleEndian32(static_cast<quint32>(tableBytes)) + littleEndian32(1)
        + guidOf("8B7CA206-4790-4B9A-B8FE-575F050F886E") + littleEndian64(kVhdxMetadata)
        + littleEndian32(kUnit) + littleEndian32(1);
}

QByteArray metadata(quint64 diskBytes, const Vhdx &how)
{
    struct Item {
        const char *guid;
        QByteArray value;
        quint32 flags;
    };
    const Item items[]{
        {"CAA16737-FA36-4D43-B3B6-33F0AA44E76B",
         littleEndian32(how.blockBytes) + littleEndian32(how.fixed ? 1 : 0), 4},
        {"2FA54224-CD1B-4876-B211-5DBED83BF4B8", littleEndian64(diskBytes), 6},
        {"BECA12AB-B2E6-4523-93EF-C309E000C746", guidOf("99999999-9f3b-4b55-93b1-5b3d1e5b7a09"), 6},
        {"8141BF1D-A96F-4709-BA47-F233A8FAAB5F", littleEndian32(how.sectorBytes), 6},
        {"CDA348C7-445D-4471-9CC9-E9885251C556", littleEndian32(4096), 6},
    };
    QByteArray table = QByteArray("metadata") + littleEndian16(0) + littleEndian16(5) + zeros(20);
    QByteArray values;
    for (const Item &item : items) {
        table += guidOf(item.guid) + littleEndian32(static_cast<quint32>(65536 + values.size()))
            + littleEndian32(static_cast<quint32>(item.value.size())) + littleEndian32(item.flags)
            + littleEndian32(0);
        values += item.value;
    }
    return with(table, 65536, values);
}

void setSum(QByteArray &image, qsizetype offset, qsizetype size)
{
    image.replace(offset + 4, 4, zeros(4));
    image.replace(offset + 4, 4, littleEndian32(crc32cOf(image.mid(offset, size))));
}

}  // namespace

QByteArray guidOf(const char *text)
{
    const QUuid guid = QUuid::fromString(QLatin1String(text));
    return littleEndian32(guid.data1) + littleEndian16(guid.data2) + littleEndian16(guid.data3)
        + QByteArray(reinterpret_cast<const char *>(guid.data4), 8);
}

quint32 crc32cOf(const QByteArray &bytes)
{
    static const std::vector<quint32> table = [] {
        std::vector<quint32> entries(256);
        for (quint32 i = 0; i < 256; ++i) {
            entries[i] = i;
            for (int bit = 0; bit < 8; ++bit)
                entries[i] = (entries[i] & 1) != 0 ? entries[i] >> 1 ^ 0x82F63B78 : entries[i] >> 1;
        }
        return entries;
    }();
    const quint32 *const sums = table.data();
    quint32 crc = 0xFFFFFFFF;
    const char *byte = bytes.constData();
    for (qsizetype left = bytes.size(); left > 0; --left)
        crc = crc >> 8 ^ sums[(crc ^ static_cast<quint8>(*byte++)) & 0xFF];
    return ~crc;
}

QByteArray withVhdxSums(QByteArray image)
{
    for (const qsizetype offset : kVhdxHeaders)
        setSum(image, offset, 4096);
    for (const qsizetype offset : kVhdxRegions)
        setSum(image, offset, 65536);
    return image;
}

QByteArray vhdx(const QByteArray &disk, const Vhdx &how)
{
    const qsizetype block = how.blockBytes;
    const qsizetype blocks = (disk.size() + block - 1) / block;
    const qsizetype ratio = (qsizetype{1} << 23) * how.sectorBytes / block;
    const qsizetype entries = blocks + (blocks - 1) / ratio;
    QByteArray image = QByteArray("vhdxfile") + QByteArray("T\0e\0s\0t\0", 8);
    image = with(image, kVhdxHeaders[0], header(7));
    image = with(image, kVhdxHeaders[1], header(8));
    const qsizetype tableBytes = (entries * 8 + kUnit - 1) / kUnit * kUnit;
    for (const qsizetype offset : kVhdxRegions)
        image = with(image, offset, regionTable(tableBytes));
    image = with(image, kVhdxMetadata, metadata(static_cast<quint64>(disk.size()), how));
    image = with(image, kVhdxTable + tableBytes - 1, zeros(1));
    for (qsizetype i = 0; i < blocks; ++i) {
        const qsizetype index = how.backwards ? blocks - 1 - i : i;
        const QByteArray data = disk.mid(index * block, block);
        const qsizetype entry = index + index / ratio;
        if (!how.fixed && data.count('\0') == data.size()) {
            image = withVhdxEntry(image, entry, how.emptyState);
            continue;
        }
        image = withVhdxEntry(image, entry, static_cast<quint64>(image.size()) | 6);
        image.append(how.wholeBlocks ? data + zeros(block - data.size()) : data);
    }
    return withVhdxSums(image);
}

QByteArray withVhdxHeaders(const QByteArray &image, qsizetype offset, const QByteArray &part)
{
    return withVhdxSums(
        with(with(image, kVhdxHeaders[0] + offset, part), kVhdxHeaders[1] + offset, part));
}

QByteArray withVhdxRegions(const QByteArray &image, qsizetype offset, const QByteArray &part)
{
    return withVhdxSums(
        with(with(image, kVhdxRegions[0] + offset, part), kVhdxRegions[1] + offset, part));
}

QByteArray withVhdxMetadata(const QByteArray &image, qsizetype offset, const QByteArray &part)
{
    return with(image, kVhdxMetadata + offset, part);
}

QByteArray withVhdxEntry(const QByteArray &image, qsizetype index, quint64 entry)
{
    return with(image, kVhdxTable + index * 8, littleEndian64(entry));
}

QByteArray vhdxLogEntry(const VhdxLogEntry &entry, const char *guid)
{
    QByteArray descriptors;
    QByteArray data;
    for (const VhdxChange &change : entry.changes) {
        if (change.data.isEmpty()) {
            descriptors += QByteArray("zero") + littleEndian32(0) + littleEndian64(change.zeros)
                + littleEndian64(change.offset) + littleEndian64(entry.sequence);
            continue;
        }
        descriptors += QByteArray("desc") + change.data.right(4) + change.data.left(8)
            + littleEndian64(change.offset) + littleEndian64(entry.sequence);
        data += QByteArray("data") + littleEndian32(static_cast<quint32>(entry.sequence >> 32))
            + change.data.mid(8, 4084) + littleEndian32(static_cast<quint32>(entry.sequence));
    }
    const qsizetype listBytes = (64 + descriptors.size() + 4095) / 4096 * 4096;
    QByteArray bytes = QByteArray("loge") + littleEndian32(0)
        + littleEndian32(static_cast<quint32>(listBytes + data.size())) + littleEndian32(entry.tail)
        + littleEndian64(entry.sequence)
        + littleEndian32(static_cast<quint32>(entry.changes.size())) + littleEndian32(0)
        + guidOf(guid) + littleEndian64(entry.flushedBytes) + littleEndian64(entry.lastBytes)
        + descriptors;
    bytes.append(zeros(listBytes - bytes.size()) + data);
    setSum(bytes, 0, bytes.size());
    return bytes;
}

QByteArray withVhdxLog(QByteArray image, qsizetype offset, const QByteArray &entries)
{
    const qsizetype first = std::min(entries.size(), kVhdxLogBytes - offset);
    image = with(image, kVhdxLog + offset, entries.left(first));
    image = with(image, kVhdxLog, entries.mid(first));
    return withVhdxHeaders(image, 48, guidOf(kVhdxLogGuid));
}

}  // namespace vitrine::test
