#include "core/disk/format/vhdfooter.h"

#include "core/disk/format/imagefaults.h"

#include <algorithm>
#include <array>
#include <limits>

namespace vitrine {
namespace {

constexpr std::string_view kCookie = "conectix";
constexpr std::uint32_t kFormatVersion = 0x0001'0000;
constexpr std::uint64_t kNoDataOffset = ~std::uint64_t{0};
constexpr std::uint64_t kHeaderOffset = 512;  // of the dynamic VHDs that are made here
constexpr std::uint32_t kFeatureReserved = 2;  // "must always be set"

// Offsets of the fields in the footer, all big-endian.
constexpr std::size_t kFeatures = 8;
constexpr std::size_t kVersion = 12;
constexpr std::size_t kDataOffset = 16;
constexpr std::size_t kTimestamp = 24;
constexpr std::size_t kCreatorApplication = 28;
constexpr std::size_t kCreatorVersion = 32;
constexpr std::size_t kCreatorHost = 36;
constexpr std::size_t kOriginalSize = 40;
constexpr std::size_t kCurrentSize = 48;
constexpr std::size_t kGeometry = 56;
constexpr std::size_t kDiskType = 60;
constexpr std::size_t kChecksum = 64;
constexpr std::size_t kUniqueId = 68;
constexpr std::size_t kSavedState = 84;
constexpr std::size_t kReserved = 85;

std::uint32_t diskType(Bytes footer)
{
    return bigEndian<std::uint32_t>(footer, kDiskType);
}

QString vhdTypeName(std::uint32_t type)
{
    switch (type) {
    case 2: return QStringLiteral("VHD (fixed)");
    case 3: return QStringLiteral("VHD (dynamic)");
    case 4: return QStringLiteral("VHD (differencing)");
    default: return QStringLiteral("VHD");
    }
}

QString hex(std::uint64_t value)
{
    return QStringLiteral("0x%1").arg(value, 0, 16);
}

ImageFaults faultsOf(Bytes footer, const QString &path)
{
    return {path, vhdTypeName(diskType(footer))};
}

constexpr std::uint32_t kGreatestGeometry = 0xFFFF'10FF;

// The programs whose guests see the disk cut to the geometry, unless that is the greatest one.
std::uint64_t visibleBytes(Bytes footer)
{
    const auto current = bigEndian<std::uint64_t>(footer, kCurrentSize);
    const auto geometry = bigEndian<std::uint32_t>(footer, kGeometry);
    const bool cuts =
        holds(footer, kCreatorApplication, "vpc ") || holds(footer, kCreatorApplication, "qemu");
    if (!cuts || geometry == kGreatestGeometry)
        return current;
    const std::uint64_t sectors =
        std::uint64_t{geometry >> 16} * (geometry >> 8 & 0xFF) * (geometry & 0xFF);
    return sectors * 512;
}

// Geometry: cylinders (16 bits), heads, sectors per track. Readers of the Virtual PC family
// take the disk to be as large as the geometry says and cut off the rest; only the greatest
// geometry sends them to the Current Size. So the specification's own value is written where it
// is exact, and the greatest where it would lose sectors.
std::uint32_t geometry(std::uint64_t diskBytes)
{
    const std::uint64_t sectors = diskBytes / 512;
    if (sectors >= std::uint64_t{65535} * 16 * 63)
        return kGreatestGeometry;
    std::uint64_t perTrack = 17;
    std::uint64_t heads = std::max<std::uint64_t>((sectors / perTrack + 1023) / 1024, 4);
    if (sectors / perTrack >= heads * 1024 || heads > 16) {
        perTrack = 31;
        heads = 16;
    }
    if (sectors / perTrack >= heads * 1024)
        perTrack = 63;
    const std::uint64_t cylinders = sectors / perTrack / heads;
    if (cylinders * heads * perTrack != sectors)
        return kGreatestGeometry;
    return static_cast<std::uint32_t>(cylinders << 16 | heads << 8 | perTrack);
}

// Seconds since 2000-01-01 UTC, where VHD time begins.
std::uint32_t vhdTime(const QDateTime &time)
{
    static const qint64 kEpoch = QDateTime({2000, 1, 1}, {0, 0}, Qt::UTC).toSecsSinceEpoch();
    return static_cast<std::uint32_t>(std::clamp<qint64>(
        time.toSecsSinceEpoch() - kEpoch, 0, std::numeric_limits<std::uint32_t>::max()));
}

template <typename T>
void put(QByteArray &footer, std::size_t offset, T value)
{
    qToBigEndian(value, footer.data() + offset);
}

void put(QByteArray &footer, std::size_t offset, std::string_view text)
{
    std::copy(text.begin(), text.end(), footer.data() + offset);
}

}  // namespace

bool isVhdFooter(Bytes footer, std::uint64_t bytesBefore)
{
    if (holds(footer, 0, kCookie))
        return true;
    const bool fixedSize = bigEndian<std::uint64_t>(footer, kCurrentSize) == bytesBefore
        || diskType(footer) != static_cast<std::uint32_t>(VhdDiskType::Fixed);
    return bigEndian<std::uint32_t>(footer, kVersion) == kFormatVersion
        && diskType(footer) >= static_cast<std::uint32_t>(VhdDiskType::Fixed)
        && diskType(footer) <= static_cast<std::uint32_t>(VhdDiskType::Differencing)
        && bigEndian<std::uint32_t>(footer, kFeatures) <= 3 && fixedSize;
}

std::uint32_t vhdChecksum(Bytes structure, std::size_t checksumOffset)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < structure.size(); ++i) {
        if (i < checksumOffset || i >= checksumOffset + 4)
            sum += std::to_integer<std::uint32_t>(structure[i]);
    }
    return ~sum;
}

Result<VhdFooter> readVhdFooter(Bytes footer, const QString &path)
{
    const ImageFaults faults = faultsOf(footer, path);
    if (!holds(footer, 0, kCookie)) {
        const auto found = QByteArray(reinterpret_cast<const char *>(footer.data()),
                                      std::min<qsizetype>(std::ssize(footer), 8));
        return std::unexpected(faults.header(QStringLiteral("Cookie"),
                                             QString::fromLatin1(found.toHex()),
                                             QString::fromLatin1(QByteArray("conectix").toHex())));
    }
    if (bigEndian<std::uint32_t>(footer, kChecksum)
        != vhdChecksum(footer.first(std::min(footer.size(), kVhdFooterBytes)), kChecksum))
        return std::unexpected(faults.checksum(QStringLiteral("Hard Disk Footer")));
    if (const auto version = bigEndian<std::uint32_t>(footer, kVersion); version != kFormatVersion)
        return std::unexpected(faults.header(QStringLiteral("File Format Version"), hex(version),
                                             hex(kFormatVersion)));
    if (diskType(footer) < 2 || diskType(footer) > 4)
        return std::unexpected(faults.header(QStringLiteral("Disk Type"),
                                             QString::number(diskType(footer)),
                                             QStringLiteral("2, 3, 4")));
    return VhdFooter{.type = static_cast<VhdDiskType>(diskType(footer)),
                     .dataOffset = bigEndian<std::uint64_t>(footer, kDataOffset),
                     .currentBytes = bigEndian<std::uint64_t>(footer, kCurrentSize),
                     .visibleBytes = visibleBytes(footer),
                     .hasSavedState = footer[kSavedState] != std::byte{0}};
}

Result<> checkFixedVhdFooter(Bytes footer, std::uint64_t diskBytes, const QString &path)
{
    const auto read = readVhdFooter(footer, path);
    if (!read)
        return std::unexpected(read.error());
    const ImageFaults faults = faultsOf(footer, path);
    if (read->type != VhdDiskType::Fixed)
        return std::unexpected(faults.header(
            QStringLiteral("Disk Type"), QString::number(diskType(footer)), QStringLiteral("2")));
    if (read->currentBytes != diskBytes)
        return std::unexpected(faults.header(QStringLiteral("Current Size"),
                                             QString::number(read->currentBytes),
                                             QString::number(diskBytes)));
    // The specification shows 32 bits of ones in this field of 64; both spellings are in use.
    if (read->dataOffset != kNoDataOffset && read->dataOffset != 0xFFFF'FFFF
        && read->dataOffset != 0)
        return std::unexpected(faults.header(QStringLiteral("Data Offset"), hex(read->dataOffset),
                                             hex(kNoDataOffset)));
    if (read->hasSavedState)
        return std::unexpected(faults.savedState());
    return {};
}

Result<> checkVhdFooterCopy(Bytes front, Bytes footer, const QString &path)
{
    struct Field {
        QString name;
        std::size_t offset;
        std::size_t bytes;
    };
    const Field fields[]{{QStringLiteral("Data Offset"), kDataOffset, 8},
                         {QStringLiteral("Creator Application"), kCreatorApplication, 4},
                         {QStringLiteral("Current Size"), kCurrentSize, 8},
                         {QStringLiteral("Disk Geometry"), kGeometry, 4},
                         {QStringLiteral("Disk Type"), kDiskType, 4},
                         {QStringLiteral("Unique Id"), kUniqueId, 16},
                         {QStringLiteral("Saved State"), kSavedState, 1}};
    const auto text = [](Bytes bytes) {
        return QString::fromLatin1(
            QByteArray(reinterpret_cast<const char *>(bytes.data()), std::ssize(bytes)).toHex());
    };
    for (const Field &field : fields) {
        const Bytes found = front.subspan(field.offset, field.bytes);
        const Bytes expected = footer.subspan(field.offset, field.bytes);
        if (!std::ranges::equal(found, expected))
            return std::unexpected(
                faultsOf(footer, path).header(field.name, text(found), text(expected)));
    }
    return {};
}

bool isCarriedVhdFooter(Bytes footer)
{
    if (footer.size() != kVhdFooterBytes
        || !checkFixedVhdFooter(footer, bigEndian<std::uint64_t>(footer, kCurrentSize), {}))
        return false;
    const auto reserved = footer.subspan(kReserved);
    const auto features = bigEndian<std::uint32_t>(footer, kFeatures);
    return (features & kFeatureReserved) != 0 && features <= 3
        && std::ranges::all_of(reserved, [](std::byte byte) { return byte == std::byte{0}; });
}

QByteArray makeVhdFooter(std::uint64_t diskBytes, const Uid &identity, const QDateTime &created,
                         VhdDiskType type)
{
    QByteArray footer(kVhdFooterBytes, '\0');
    put(footer, 0, kCookie);
    put(footer, kFeatures, kFeatureReserved);
    put(footer, kVersion, kFormatVersion);
    put(footer, kDataOffset, type == VhdDiskType::Fixed ? kNoDataOffset : kHeaderOffset);
    put(footer, kTimestamp, vhdTime(created));
    put(footer, kCreatorApplication, std::string_view("vtrn"));
    put(footer, kCreatorVersion, std::uint32_t{0x0001'0000});
    put(footer, kCreatorHost, std::string_view("Wi2k"));  // the specification knows no other PC
    put(footer, kOriginalSize, diskBytes);
    put(footer, kCurrentSize, diskBytes);
    put(footer, kGeometry, geometry(diskBytes));
    put(footer, kDiskType, static_cast<std::uint32_t>(type));
    std::ranges::copy(identity.bytes(), footer.data() + kUniqueId);
    put(footer, kChecksum, vhdChecksum(std::as_bytes(std::span(footer)), kChecksum));
    return footer;
}

}  // namespace vitrine
