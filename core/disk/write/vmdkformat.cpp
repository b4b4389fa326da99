#include "core/disk/write/vmdkformat.h"

#include "core/disk/bytes.h"

#include <QFileInfo>

#include <algorithm>

namespace vitrine {
namespace {

constexpr std::uint64_t kSectorBytes = 512;
constexpr std::uint64_t kDescriptorSectors = 20;
constexpr std::uint64_t kDirectoryAtEnd = ~std::uint64_t{0};
// Version 3 is the one of compressed streams. Flags: the characters that tell a transfer as
// text are there, grains are compressed, everything has a marker.
constexpr std::uint32_t kVersion = 3;
constexpr std::uint32_t kFlags = 0x30001;
constexpr std::uint16_t kDeflate = 1;

template <typename T>
void append(QByteArray &bytes, T value)
{
    const T ordered = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

QByteArray filledUp(QByteArray bytes, std::uint64_t size)
{
    return bytes.append(static_cast<qsizetype>(size) - bytes.size(), '\0');
}

QByteArray headerWith(std::uint64_t diskBytes, std::uint64_t directory)
{
    QByteArray header("KDMV");
    append(header, kVersion);
    append(header, kFlags);
    append(header, diskBytes / kSectorBytes);
    append(header, kVmdkGrainBytes / kSectorBytes);
    append(header, std::uint64_t{1});
    append(header, kDescriptorSectors);
    append(header, static_cast<std::uint32_t>(kVmdkTableEntries));
    append(header, std::uint64_t{0});
    append(header, directory);
    append(header, kVmdkFirstGrain / kSectorBytes);
    header.append('\0');
    header.append("\n \r\n");
    append(header, kDeflate);
    return filledUp(header, kSectorBytes);
}

// The extent's own name, unless it would have to be quoted in some way.
QByteArray extentName(const QString &path)
{
    const QByteArray name = QFileInfo(path).fileName().toUtf8();
    const bool isPlain = std::ranges::all_of(
        name, [](char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; });
    constexpr qsizetype kMaxName = 255;
    return isPlain && !name.isEmpty() && name.size() <= kMaxName ? name : QByteArray("disk.vmdk");
}

}  // namespace

QByteArray vmdkMarker(VmdkMarker marker, std::uint64_t sectors)
{
    QByteArray bytes;
    append(bytes, sectors);
    append(bytes, std::uint32_t{0});
    append(bytes, static_cast<std::uint32_t>(marker));
    return filledUp(bytes, kSectorBytes);
}

QByteArray vmdkGrainMarker(std::uint64_t sector, std::size_t packedBytes)
{
    QByteArray bytes;
    append(bytes, sector);
    append(bytes, static_cast<std::uint32_t>(packedBytes));
    return bytes;
}

QByteArray vmdkHeader(std::uint64_t diskBytes)
{
    return headerWith(diskBytes, kDirectoryAtEnd);
}

QByteArray vmdkFooter(std::uint64_t diskBytes, std::uint64_t directorySector)
{
    return headerWith(diskBytes, directorySector);
}

QByteArray vmdkDescriptor(const DiskWriteRequest &request)
{
    constexpr std::uint64_t kHeads = 255;
    constexpr std::uint64_t kSectorsPerTrack = 63;
    const std::uint64_t sectors = request.sizeBytes / kSectorBytes;
    const std::uint64_t cylinders =
        std::clamp<std::uint64_t>(sectors / (kHeads * kSectorsPerTrack), 1, 65535);
    const QByteArray content = request.identity.toString().toLatin1();
    // The long identity of a content ends with the short one, which is never the "none" of parents.
    QByteArray shortId = content.right(8);
    if (shortId == "ffffffff" || request.identity.isNull())
        shortId = "fffffffe";
    const QByteArray text = "# Disk DescriptorFile\nversion=1\nencoding=\"UTF-8\"\nCID=" + shortId
        + "\nparentCID=ffffffff\ncreateType=\"streamOptimized\"\n\n# Extent description\nRW "
        + QByteArray::number(sectors) + " SPARSE \"" + extentName(request.path)
        + "\"\n\n# The Disk Data Base\n#DDB\n\nddb.virtualHWVersion = \"10\"\n"
          "ddb.adapterType = \"lsilogic\"\nddb.geometry.cylinders = \""
        + QByteArray::number(cylinders) + "\"\nddb.geometry.heads = \"" + QByteArray::number(kHeads)
        + "\"\nddb.geometry.sectors = \"" + QByteArray::number(kSectorsPerTrack)
        + "\"\nddb.longContentID = \"" + content.left(24) + shortId + "\"\n";
    return filledUp(text, kDescriptorSectors * kSectorBytes);
}

QByteArray vmdkEntries(std::span<const std::uint32_t> entries)
{
    QByteArray bytes(std::ssize(entries) * 4, Qt::Uninitialized);
    qToLittleEndian<std::uint32_t>(entries.data(), std::ssize(entries), bytes.data());
    return bytes;
}

}  // namespace vitrine
