#include "tests/support/diskimages.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QUuid>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace vitrine::test {
namespace {

template <typename T>
QByteArray bytesOf(T value)
{
    return QByteArray(reinterpret_cast<const char *>(&value), sizeof value);
}

QByteArray guidBytes(const char *text)
{
    const QUuid guid = QUuid::fromString(QLatin1String(text));
    return littleEndian32(guid.data1) + littleEndian16(guid.data2) + littleEndian16(guid.data3)
        + QByteArray(reinterpret_cast<const char *>(guid.data4), 8);
}

}  // namespace

QByteArray zeros(qsizetype bytes)
{
    return QByteArray(bytes, '\0');
}

QByteArray noise(qsizetype bytes, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray data((bytes + 3) / 4 * 4, Qt::Uninitialized);
    random.fillRange(reinterpret_cast<quint32 *>(data.data()), data.size() / 4);
    data.truncate(bytes);
    return data;
}

QByteArray with(QByteArray image, qsizetype offset, const QByteArray &part)
{
    if (image.size() < offset + part.size())
        image.append(zeros(offset + part.size() - image.size()));
    return image.replace(offset, part.size(), part);
}

QByteArray littleEndian16(quint16 value)
{
    return bytesOf(qToLittleEndian(value));
}
QByteArray littleEndian32(quint32 value)
{
    return bytesOf(qToLittleEndian(value));
}
QByteArray littleEndian64(quint64 value)
{
    return bytesOf(qToLittleEndian(value));
}
QByteArray bigEndian32(quint32 value)
{
    return bytesOf(qToBigEndian(value));
}
QByteArray bigEndian64(quint64 value)
{
    return bytesOf(qToBigEndian(value));
}

quint32 crc32Of(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
    }
    return ~crc;
}

QByteArray withChecksum(QByteArray footer)
{
    footer = with(footer, 64, zeros(4));
    quint32 sum = 0;
    for (const char byte : footer)
        sum += static_cast<quint8>(byte);
    return with(footer, 64, bigEndian32(~sum));
}

QByteArray vhdFooter(quint64 diskBytes, quint32 type)
{
    QByteArray footer = QByteArray("conectix") + bigEndian32(2) + bigEndian32(0x00010000)
        + bigEndian64(type == 2 ? ~quint64{0} : 512) + bigEndian32(700'000'000) + "win "
        + bigEndian32(0x00060001) + "Wi2k" + bigEndian64(diskBytes) + bigEndian64(diskBytes)
        + bigEndian32(0xFFFF10FF) + bigEndian32(type) + bigEndian32(0)
        + QByteArray("0123456789abcdef") + '\0';
    footer.append(zeros(512 - footer.size()));
    return withChecksum(footer);
}

QByteArray fixedVhd(const QByteArray &disk)
{
    return disk + vhdFooter(static_cast<quint64>(disk.size()));
}

QByteArray mbrSector(const std::vector<MbrPartition> &partitions)
{
    QByteArray sector = with(zeros(512), 510, QByteArray("\x55\xaa"));
    qsizetype at = 446;
    for (const MbrPartition &partition : partitions) {
        sector = with(sector, at, QByteArray(1, static_cast<char>(partition.status)));
        sector = with(sector, at + 4, QByteArray(1, static_cast<char>(partition.type)));
        sector = with(sector, at + 8, littleEndian32(partition.start));
        sector = with(sector, at + 12, littleEndian32(partition.count));
        at += 16;
    }
    return sector;
}

QByteArray gptDisk(qsizetype diskBytes, const GptClaims &claims)
{
    QByteArray array = zeros(128 * 128);
    qsizetype at = 0;
    for (const GptPartition &partition : claims.partitions) {
        array = with(array, at,
                     guidBytes(partition.type) + QByteArray(16, '\x11')
                         + littleEndian64(partition.first) + littleEndian64(partition.last));
        at += std::max<qsizetype>(claims.entryBytes, 48);
    }
    const auto claimed = std::min<quint64>(quint64{claims.entryCount} * claims.entryBytes,
                                           static_cast<quint64>(array.size()));
    const auto lastLba = static_cast<quint64>(diskBytes / claims.sectorBytes) - 1;
    const quint32 arrayCrc = crc32Of(array.left(static_cast<qsizetype>(claimed)));
    QByteArray header = QByteArray("EFI PART") + bigEndian32(0x00000100)
        + littleEndian32(claims.headerBytes) + littleEndian32(0) + littleEndian32(0)
        + littleEndian64(claims.myLba)
        + littleEndian64(claims.alternateLba == 0 ? lastLba : claims.alternateLba)
        + littleEndian64(34) + littleEndian64(lastLba - 34) + QByteArray(16, '\x22')
        + littleEndian64(claims.entryLba) + littleEndian32(claims.entryCount)
        + littleEndian32(claims.entryBytes)
        + littleEndian32(claims.wrongArrayCrc ? ~arrayCrc : arrayCrc);
    header.append(zeros(claims.sectorBytes - header.size()));
    const quint32 headerCrc =
        crc32Of(header.left(static_cast<qsizetype>(std::min<quint32>(claims.headerBytes, 512))));
    header = with(header, 16, littleEndian32(claims.wrongHeaderCrc ? ~headerCrc : headerCrc));

    QByteArray disk = with(zeros(diskBytes), 0, mbrSector({{0xEE, 1, 0xFFFFFFFF}}));
    disk = with(disk, claims.sectorBytes, header);
    if (claims.entryLba >= 2 && claims.entryLba < 1000)
        disk = with(disk, static_cast<qsizetype>(claims.entryLba) * claims.sectorBytes, array);
    return disk;
}

QByteArray fileSystemStart(const QByteArray &name)
{
    const QByteArray start = zeros(72 * 1024);
    const auto ext = [&start](quint32 compatible, quint32 incompatible, quint32 readOnly) {
        return with(with(start, 1024 + 0x38, littleEndian16(0xEF53)), 1024 + 0x5C,
                    littleEndian32(compatible) + littleEndian32(incompatible)
                        + littleEndian32(readOnly));
    };
    if (name == "ext2")
        return ext(0x38, 0x2, 0x3);
    if (name == "ext3")
        return ext(0x3C, 0x2, 0x3);
    if (name == "ext4")
        return ext(0x3C, 0x2C2, 0x46B);
    if (name == "xfs")
        return with(start, 0, "XFSB");
    if (name == "btrfs")
        return with(start, 65536 + 64, "_BHRfS_M");
    if (name == "ntfs")
        return with(with(start, 0, QByteArray("\xeb\x52\x90NTFS    ")), 510,
                    QByteArray("\x55\xaa"));
    if (name == "exfat")
        return with(start, 0,
                    QByteArray("\xeb\x76\x90"
                               "EXFAT   "));
    if (name == "BitLocker")
        return with(start, 0, QByteArray("\xeb\x58\x90-FVE-FS-"));
    if (name == "vfat") {
        const QByteArray block = QByteArray("\xeb\x58\x90mkfs.fat") + littleEndian16(512)
            + QByteArray(1, 8) + littleEndian16(32) + QByteArray(1, 2);
        return with(with(with(start, 0, block), 82, "FAT32   "), 510, QByteArray("\x55\xaa"));
    }
    if (name == "swap")
        return with(start, 4086, "SWAPSPACE2");
    if (name == "LVM2_member")
        return with(with(start, 512, "LABELONE"), 512 + 24, "LVM2 001");
    if (name == "crypto_LUKS")
        return with(start, 0, QByteArray("LUKS\xba\xbe\0\2", 8));
    if (name == "iso9660")
        return with(start, 32769, "CD001");
    return start;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString program(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return !found.isEmpty() ? found
                            : QStandardPaths::findExecutable(
                                  name, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")});
}

int run(const QString &name, const QStringList &arguments, QByteArray *output)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program(name), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return -1;
    if (output != nullptr)
        *output = process.readAll();
    return process.exitCode();
}

Result<> MemoryDisk::read(std::uint64_t offset, std::span<std::byte> buffer) const
{
    if (offset > sizeBytes() || buffer.size() > sizeBytes() - offset) {
        wasAskedForMore = true;
        return std::unexpected(Fault::of(QStringLiteral("source.file.changed")));
    }
    readBytes += buffer.size();
    std::memcpy(buffer.data(), m_bytes.constData() + offset, buffer.size());
    return {};
}

std::uint64_t MemoryDisk::nextData(std::uint64_t offset, std::uint64_t &end) const
{
    end = sizeBytes();
    return offset;
}

}  // namespace vitrine::test
