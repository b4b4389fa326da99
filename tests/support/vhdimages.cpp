#include "tests/support/vhdimages.h"

#include "tests/support/diskimages.h"

#include <algorithm>

namespace vitrine::test {
namespace {

constexpr qsizetype kSector = 512;

bool isZeros(const QByteArray &bytes)
{
    return bytes.count('\0') == bytes.size();
}

QByteArray padded(QByteArray bytes, qsizetype unit, char filling = '\0')
{
    const qsizetype rest = bytes.size() % unit;
    return rest == 0 ? bytes : bytes.append(QByteArray(unit - rest, filling));
}

QByteArray headerWithSum(QByteArray header)
{
    header = with(header, 36, zeros(4));
    quint32 sum = 0;
    for (const char byte : header)
        sum += static_cast<quint8>(byte);
    return with(header, 36, bigEndian32(~sum));
}

// The bitmap of a block, then its data.
QByteArray unit(const QByteArray &data, bool sparse)
{
    QByteArray bitmap(data.size() / kSector / 8, sparse ? '\0' : '\xff');
    QByteArray stored = data;
    for (qsizetype i = 0; sparse && i < data.size() / kSector; ++i) {
        if (isZeros(data.mid(i * kSector, kSector)))
            stored.replace(i * kSector, kSector, QByteArray(kSector, '\x5a'));
        else
            bitmap[i / 8] = static_cast<char>(bitmap[i / 8] | 0x80 >> i % 8);
    }
    return padded(bitmap, kSector) + stored;
}

}  // namespace

QByteArray dynamicVhd(const QByteArray &disk, const DynamicVhd &how)
{
    const quint64 size = how.currentBytes == 0 ? quint64(disk.size()) : how.currentBytes;
    QByteArray footer = vhdFooter(size, 3);
    footer = with(with(footer, 28, how.creator), 56, bigEndian32(how.geometry));
    footer = withChecksum(footer);

    const auto blockBytes = static_cast<qsizetype>(how.blockBytes);
    const auto needed = static_cast<qsizetype>((size + how.blockBytes - 1) / how.blockBytes);
    const qsizetype count = needed + static_cast<qsizetype>(how.spareEntries);
    QByteArray table(count * 4, '\xff');
    QByteArray blocks;
    const qsizetype begin = kVhdTable + padded(table, kSector).size();
    for (qsizetype i = 0; i < needed; ++i) {
        const qsizetype index = how.backwards ? needed - 1 - i : i;
        const QByteArray data = padded(disk.mid(index * blockBytes, blockBytes), blockBytes);
        if (data.isEmpty() || isZeros(data))
            continue;
        blocks.append(QByteArray(how.gapBytes, 'g'));
        table.replace(index * 4, 4,
                      bigEndian32(static_cast<quint32>((begin + blocks.size()) / kSector)));
        blocks.append(unit(data, how.sparseBitmaps));
    }
    const QByteArray header = headerWithSum(
        with(QByteArray("cxsparse") + bigEndian64(~quint64{0}) + bigEndian64(kVhdTable)
                 + bigEndian32(0x00010000) + bigEndian32(static_cast<quint32>(count))
                 + bigEndian32(how.blockBytes),
             1023, zeros(1)));
    return footer + header + padded(table, kSector, '\xff') + blocks + footer;
}

QByteArray withVhdHeader(const QByteArray &image, qsizetype offset, const QByteArray &part)
{
    return with(image, kVhdHeader, headerWithSum(with(image.mid(kVhdHeader, 1024), offset, part)));
}

QByteArray withVhdFooters(const QByteArray &image, qsizetype offset, const QByteArray &part)
{
    const QByteArray front = withChecksum(with(image.left(512), offset, part));
    const QByteArray behind = withChecksum(with(image.right(512), offset, part));
    return with(with(image, 0, front), image.size() - 512, behind);
}

QByteArray withVhdEntry(const QByteArray &image, qsizetype index, quint32 sector)
{
    return with(image, kVhdTable + index * 4, bigEndian32(sector));
}

}  // namespace vitrine::test
