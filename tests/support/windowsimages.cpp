#include "tests/support/windowsimages.h"

#include "tests/support/diskimages.h"

#include <QtEndian>

namespace vitrine::test {
namespace {

constexpr quint32 kTextType = 1;
constexpr quint32 kNumberType = 4;
constexpr qsizetype kRecordBytes = 1024;
constexpr qsizetype kClusterBytes = 512;
constexpr qsizetype kVolumeBytes = 2 << 20;
constexpr quint32 kTableCluster = 4;
constexpr quint32 kTableClusters = 64;
constexpr quint32 kRoot = 5;

QByteArray utf16(const QByteArray &text)
{
    QByteArray units;
    for (const char c : text)
        units += littleEndian16(static_cast<uchar>(c));
    return units;
}

QByteArray padded(QByteArray bytes, qsizetype unit)
{
    return bytes + zeros((unit - bytes.size() % unit) % unit);
}

// Appends a cell and returns its offset.
quint32 addCell(QByteArray &bins, const QByteArray &content)
{
    const auto offset = static_cast<quint32>(bins.size());
    const QByteArray cell = padded(zeros(4) + content, 8);
    bins += with(cell, 0, littleEndian32(0U - static_cast<quint32>(cell.size())));
    return offset;
}

quint32 hashOf(const QByteArray &name)
{
    quint32 hash = 0;
    for (const char c : name.toUpper())
        hash = hash * 37 + static_cast<uchar>(c);
    return hash;
}

// A resident attribute, or with clusters one that is not.
QByteArray attribute(quint32 type, const QByteArray &name, const QByteArray &value)
{
    const QByteArray text = padded(utf16(name), 8);
    QByteArray head = littleEndian32(type) + zeros(4) + QByteArray(1, '\0')
        + static_cast<char>(name.size()) + littleEndian16(0x18) + zeros(4)
        + littleEndian32(static_cast<quint32>(value.size()))
        + littleEndian16(static_cast<quint16>(0x18 + text.size())) + zeros(2);
    head = padded(head + text + value, 8);
    return with(head, 4, littleEndian32(static_cast<quint32>(head.size())));
}

QByteArray clusterAttribute(quint32 type, quint32 first, quint32 count, quint64 size)
{
    const QByteArray pairs = QByteArray("\x24", 1) + littleEndian32(count)
        + littleEndian16(static_cast<quint16>(first)) + QByteArray(1, '\0');
    QByteArray head = littleEndian32(type) + zeros(4) + QByteArray(1, '\1') + zeros(1)
        + littleEndian16(0x40) + zeros(4) + littleEndian64(0) + littleEndian64(count - 1)
        + littleEndian16(0x40) + zeros(6) + littleEndian64(quint64{count} * kClusterBytes)
        + littleEndian64(size) + littleEndian64(size);
    head = padded(head + pairs, 8);
    return with(head, 4, littleEndian32(static_cast<quint32>(head.size())));
}

QByteArray record(bool isFolder, const QByteArray &attributes)
{
    const QByteArray all = attributes + littleEndian32(~0U);
    QByteArray bytes = zeros(kRecordBytes);
    bytes = with(bytes, 0, "FILE" + littleEndian16(0x30) + littleEndian16(3));
    bytes = with(bytes, 0x14, littleEndian16(0x38) + littleEndian16(isFolder ? 3 : 1));
    return with(bytes, 0x38, all);
}

// Keeps the last bytes of each sector aside.
QByteArray fixedUp(QByteArray bytes)
{
    const QByteArray mark("\x5a\xa5", 2);
    bytes = with(bytes, 0x30, mark);
    for (qsizetype sector = 0; sector < bytes.size() / 512; ++sector) {
        const qsizetype last = sector * 512 + 510;
        bytes = with(bytes, 0x32 + 2 * sector, bytes.mid(last, 2));
        bytes = with(bytes, last, mark);
    }
    return bytes;
}

QByteArray indexEntry(const QByteArray &name, quint32 number)
{
    QByteArray key = zeros(0x40) + static_cast<char>(name.size()) + '\1' + utf16(name);
    QByteArray entry = littleEndian64(number) + zeros(2)
        + littleEndian16(static_cast<quint16>(key.size())) + zeros(4) + key;
    entry = padded(entry, 8);
    return with(entry, 8, littleEndian16(static_cast<quint16>(entry.size())));
}

}  // namespace

HiveImage::HiveImage() = default;

HiveImage::Key &HiveImage::at(const QByteArray &path)
{
    Key *key = &m_root;
    for (const QByteArray &name : path.split('\\'))
        key = &key->keys[name];
    return *key;
}

void HiveImage::setText(const QByteArray &path, const QByteArray &name, const QByteArray &text)
{
    at(path).values.push_back({name, {kTextType, utf16(text) + zeros(2)}});
}

void HiveImage::setNumber(const QByteArray &path, const QByteArray &name, quint32 number)
{
    at(path).values.push_back({name, {kNumberType, littleEndian32(number)}});
}

quint32 HiveImage::write(QByteArray &bins, const QByteArray &name, const Key &key,
                         const QByteArray &listKind)
{
    const bool isListOfLists = listKind == "ri";
    const QByteArray kind = isListOfLists ? QByteArray("lh") : listKind;
    QByteArray entries;
    for (const auto &[childName, child] : key.keys) {
        entries += littleEndian32(write(bins, childName, child, listKind));
        if (kind == "lh")
            entries += littleEndian32(hashOf(childName));
        else if (kind == "lf")
            entries += childName.left(4).leftJustified(4, '\0');
    }
    const QByteArray count = littleEndian16(static_cast<quint16>(key.keys.size()));
    quint32 list = addCell(bins, kind + count + entries);
    if (isListOfLists)
        list = addCell(bins, "ri" + littleEndian16(1) + littleEndian32(list));
    QByteArray values;
    for (const auto &[valueName, value] : key.values) {
        const auto &[type, data] = value;
        const auto size = static_cast<quint32>(data.size());
        const bool isInPlace = size <= 4;
        const QByteArray place = isInPlace ? data : littleEndian32(addCell(bins, data));
        values += littleEndian32(
            addCell(bins,
                    "vk" + littleEndian16(static_cast<quint16>(valueName.size()))
                        + littleEndian32(isInPlace ? size | 1U << 31 : size) + place
                        + littleEndian32(type) + littleEndian16(1) + zeros(2) + valueName));
    }
    const quint32 valueList = addCell(bins, values);
    QByteArray cell = "nk" + littleEndian16(0x20) + zeros(0x48);
    cell = with(cell, 0x14, littleEndian32(static_cast<quint32>(key.keys.size())));
    cell = with(cell, 0x1C, littleEndian32(list));
    cell = with(cell, 0x24, littleEndian32(static_cast<quint32>(key.values.size())));
    cell = with(cell, 0x28, littleEndian32(valueList));
    cell = with(cell, 0x48, littleEndian16(static_cast<quint16>(name.size())) + zeros(2));
    return addCell(bins, cell + name);
}

QByteArray HiveImage::bytes(const QByteArray &listKind) const
{
    QByteArray bins = "hbin" + zeros(28);
    const quint32 root = write(bins, "ROOT", m_root, listKind);
    bins = padded(bins, 4096);
    bins = with(bins, 8, littleEndian32(static_cast<quint32>(bins.size())));
    QByteArray header = "regf" + littleEndian32(7) + littleEndian32(7) + zeros(4096 - 12);
    header = with(header, 0x14, littleEndian32(1) + littleEndian32(5));
    header = with(header, 0x24, littleEndian32(root));
    header = with(header, 0x28, littleEndian32(static_cast<quint32>(bins.size())));
    quint32 sum = 0;
    for (qsizetype at = 0; at < 508; at += 4)
        sum ^= qFromLittleEndian<quint32>(header.constData() + at);
    return with(header, 508, littleEndian32(sum)) + bins;
}

NtfsImage::NtfsImage()
    : m_image(zeros(kVolumeBytes))
{
    patchBoot(3, "NTFS    ");
    patchBoot(0x0B, littleEndian16(512));
    patchBoot(0x0D, QByteArray(1, '\1'));
    patchBoot(0x28, littleEndian64(kVolumeBytes / 512 - 1));
    patchBoot(0x30, littleEndian64(kTableCluster));
    patchBoot(0x40, QByteArray(1, '\xF6'));  // 2^10 bytes
    patchBoot(510, QByteArray("\x55\xaa", 2));
    m_records[0] = record(false,
                          clusterAttribute(0x80, kTableCluster, kTableClusters,
                                           quint64{kTableClusters} * kClusterBytes));
    m_records[3] =
        record(false, attribute(0x70, {}, zeros(8) + QByteArray("\3\1", 2) + littleEndian16(0)));
    m_folders[kRoot] = {};
    writeFolder(kRoot);
}

quint32 NtfsImage::newRecord(bool isFolder)
{
    const quint32 number = m_nextRecord++;
    m_records[number] = record(isFolder, {});
    return number;
}

void NtfsImage::writeFolder(quint32 folder)
{
    QByteArray entries;
    for (const auto &[name, number] : m_folders[folder])
        entries += indexEntry(name, number);
    entries += zeros(8) + littleEndian16(16) + zeros(2) + littleEndian16(2) + zeros(2);
    const auto size = static_cast<quint32>(16 + entries.size());
    const QByteArray root = littleEndian32(0x30) + littleEndian32(1) + littleEndian32(4096)
        + littleEndian32(8) + littleEndian32(16) + littleEndian32(size) + littleEndian32(size)
        + zeros(4) + entries;
    m_records[folder] = record(true, attribute(0x90, "$I30", root));
}

quint32 NtfsImage::put(const QByteArray &path, const QByteArray &content)
{
    QList<QByteArray> names = path.split('/');
    const QByteArray name = names.takeLast();
    quint32 folder = kRoot;
    for (const QByteArray &part : names) {
        quint32 &next = m_folders[folder][part];
        if (next == 0) {
            next = newRecord(true);
            m_folders[next] = {};
            writeFolder(next);
            writeFolder(folder);
        }
        folder = next;
    }
    const quint32 number = newRecord(false);
    const auto clusters =
        static_cast<quint32>((content.size() + kClusterBytes - 1) / kClusterBytes);
    m_image = with(m_image, qsizetype{m_nextCluster} * kClusterBytes, content);
    m_records[number] = record(
        false,
        clusterAttribute(0x80, m_nextCluster, clusters, static_cast<quint64>(content.size())));
    m_nextCluster += clusters;
    m_folders[folder][name] = number;
    writeFolder(folder);
    return number;
}

void NtfsImage::patchRecord(quint32 record, qsizetype offset, const QByteArray &bytes)
{
    m_records[record] = with(m_records[record], offset, bytes);
}

void NtfsImage::patchBoot(qsizetype offset, const QByteArray &bytes)
{
    m_image = with(m_image, offset, bytes);
}

QByteArray NtfsImage::bytes() const
{
    QByteArray image = m_image;
    for (const auto &[number, bytes] : m_records)
        image = with(image, kTableCluster * kClusterBytes + number * kRecordBytes, fixedUp(bytes));
    return image;
}

HiveImage softwareHive(const QByteArray &imageState)
{
    HiveImage hive;
    const QByteArray version = "Microsoft\\Windows NT\\CurrentVersion";
    hive.setText(version, "ProductName", "Windows Server 2022 Datacenter");
    hive.setText(version, "CurrentBuild", "20348");
    hive.setText(version, "CurrentVersion", "6.3");
    hive.setNumber(version, "CurrentMajorVersionNumber", 10);
    hive.setNumber(version, "CurrentMinorVersionNumber", 0);
    hive.setText("Microsoft\\Windows\\CurrentVersion\\Setup\\State", "ImageState", imageState);
    hive.setText("Classes\\.txt", "Content Type", "text/plain");
    return hive;
}

QByteArray windowsDisk(const QByteArray &imageState)
{
    NtfsImage image;
    image.put("Windows/System32/config/SOFTWARE", softwareHive(imageState).bytes());
    const QByteArray disk =
        with(zeros(4 << 20), 0, mbrSector({{0x07, 2048, kVolumeBytes / 512, 0x80}}));
    return with(disk, 1 << 20, image.bytes());
}

}  // namespace vitrine::test
