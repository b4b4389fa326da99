#include "core/compute/isoimage.h"

#include <QtEndian>

#include <algorithm>

namespace vitrine {
namespace {

constexpr qsizetype kSector = 2048;

// What stands where, in sectors. The files follow.
constexpr std::uint32_t kPrimary = 16;
constexpr std::uint32_t kJoliet = 17;
constexpr std::uint32_t kTerminator = 18;
constexpr std::uint32_t kPathTables = 19;  // little and big endian, for both descriptors
constexpr std::uint32_t kPrimaryRoot = 23;
constexpr std::uint32_t kJolietRoot = 24;
constexpr std::uint32_t kFiles = 25;
constexpr std::uint32_t kPathTableBytes = 10;

enum class Names { Primary, Joliet };

QByteArray bothEndian32(std::uint32_t value)
{
    QByteArray bytes(8, '\0');
    qToLittleEndian(value, bytes.data());
    qToBigEndian(value, bytes.data() + 4);
    return bytes;
}

QByteArray bothEndian16(std::uint16_t value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    qToBigEndian(value, bytes.data() + 2);
    return bytes;
}

// Joliet writes UCS-2; all names here are ASCII.
QByteArray spelling(const QByteArray &text, Names names)
{
    if (names == Names::Primary)
        return text;
    QByteArray wide;
    for (const char character : text) {
        wide.append('\0');
        wide.append(character);
    }
    return wide;
}

QByteArray filled(QByteArray text, qsizetype size, Names names)
{
    const QByteArray space = spelling(QByteArrayLiteral(" "), names);
    while (text.size() + space.size() <= size)
        text.append(space);
    return text.leftJustified(size, '\0', true);
}

QByteArray recordDate(const QDateTime &date)
{
    const QDateTime utc = date.toUTC();
    const auto part = [](int value) { return static_cast<char>(value); };
    return {QByteArray(1, part(utc.date().year() - 1900)) + part(utc.date().month())
            + part(utc.date().day()) + part(utc.time().hour()) + part(utc.time().minute())
            + part(utc.time().second()) + '\0'};
}

QByteArray volumeDate(const QDateTime &date)
{
    return date.toUTC().toString(QStringLiteral("yyyyMMddHHmmss00")).toLatin1() + '\0';
}

/// Makes the parts of one volume.
class Volume {
public:
    Volume(QByteArray label, const std::vector<IsoFile> &files, QDateTime createdAt)
        : m_label(std::move(label))
        , m_files(files)
        , m_createdAt(std::move(createdAt))
    {
    }

    QByteArray image() const
    {
        QByteArray image(kFiles * kSector, '\0');
        const auto put = [&image](std::uint32_t sector, const QByteArray &bytes) {
            image.replace(sector * kSector, bytes.size(), bytes);
        };
        put(kPrimary, descriptor(Names::Primary));
        put(kJoliet, descriptor(Names::Joliet));
        put(kTerminator,
            QByteArrayLiteral("\xFF"
                              "CD001\x01"));
        for (std::uint32_t i = 0; i < 4; ++i)
            put(kPathTables + i, pathTable(i < 2 ? kPrimaryRoot : kJolietRoot, i % 2 == 1));
        put(kPrimaryRoot, directory(Names::Primary));
        put(kJolietRoot, directory(Names::Joliet));
        for (const IsoFile &file : m_files)
            image += file.bytes + QByteArray(sectorsOf(file) * kSector - file.bytes.size(), '\0');
        return image;
    }

private:
    static qsizetype sectorsOf(const IsoFile &file)
    {
        return (file.bytes.size() + kSector - 1) / kSector;
    }
    std::uint32_t sectors() const
    {
        qsizetype count = kFiles;
        for (const IsoFile &file : m_files)
            count += sectorsOf(file);
        return static_cast<std::uint32_t>(count);
    }

    QByteArray record(const QByteArray &name, std::uint32_t sector, qsizetype size,
                      bool isFolder) const
    {
        QByteArray record = bothEndian32(sector) + bothEndian32(static_cast<std::uint32_t>(size))
            + recordDate(m_createdAt) + static_cast<char>(isFolder ? 2 : 0) + '\0' + '\0'
            + bothEndian16(1) + static_cast<char>(name.size()) + name;
        if (name.size() % 2 == 0)
            record.append('\0');
        return static_cast<char>(record.size() + 2) + QByteArray(1, '\0') + record;
    }

    QByteArray directory(Names names) const
    {
        const std::uint32_t own = names == Names::Primary ? kPrimaryRoot : kJolietRoot;
        QByteArray records = record(QByteArray(1, '\0'), own, kSector, true)
            + record(QByteArray(1, '\1'), own, kSector, true);
        std::uint32_t sector = kFiles;
        for (const IsoFile &file : m_files) {
            const QByteArray name = names == Names::Primary ? file.name.toUpper() + ".;1"
                                                            : spelling(file.name + ";1", names);
            records += record(name, sector, file.bytes.size(), false);
            sector += static_cast<std::uint32_t>(sectorsOf(file));
        }
        return records;
    }

    // The root alone.
    static QByteArray pathTable(std::uint32_t root, bool isBigEndian)
    {
        QByteArray table(kPathTableBytes, '\0');
        table[0] = 1;
        if (isBigEndian) {
            qToBigEndian(root, table.data() + 2);
            qToBigEndian(std::uint16_t{1}, table.data() + 6);
        } else {
            qToLittleEndian(root, table.data() + 2);
            qToLittleEndian(std::uint16_t{1}, table.data() + 6);
        }
        return table;
    }

    QByteArray descriptor(Names names) const
    {
        const bool isJoliet = names == Names::Joliet;
        const std::uint32_t table = kPathTables + (isJoliet ? 2 : 0);
        QByteArray bytes(kSector, '\0');
        const auto put = [&bytes](qsizetype offset, const QByteArray &part) {
            bytes.replace(offset, part.size(), part);
        };
        put(0, QByteArray(1, isJoliet ? '\2' : '\1') + "CD001\x01");
        put(8, filled({}, 32, names));
        put(40, filled(spelling(m_label, names), 32, names));
        put(80, bothEndian32(sectors()));
        if (isJoliet)
            put(88, QByteArrayLiteral("%/E"));
        put(120, bothEndian16(1));
        put(124, bothEndian16(1));
        put(128, bothEndian16(kSector));
        put(132, bothEndian32(kPathTableBytes));
        QByteArray place(4, '\0');
        qToLittleEndian(table, place.data());
        put(140, place);
        qToBigEndian(table + 1, place.data());
        put(148, place);
        put(156, record(QByteArray(1, '\0'), isJoliet ? kJolietRoot : kPrimaryRoot, kSector, true));
        // Set, publisher, preparer, application, and three names of files: none.
        put(190, filled({}, 813 - 190, names));
        for (const qsizetype offset : {813, 830})
            put(offset, volumeDate(m_createdAt));
        for (const qsizetype offset : {847, 864})
            put(offset, QByteArray(16, '0') + '\0');
        put(881, QByteArray(1, '\1'));
        return bytes;
    }

    const QByteArray m_label;
    const std::vector<IsoFile> &m_files;
    const QDateTime m_createdAt;
};

}  // namespace

QByteArray isoImage(const QByteArray &label, const std::vector<IsoFile> &files,
                    const QDateTime &createdAt)
{
    // Readers search a folder in the order of its names.
    std::vector<IsoFile> sorted = files;
    std::ranges::sort(sorted, {}, &IsoFile::name);
    return Volume(label, sorted, createdAt).image();
}

}  // namespace vitrine
