#include "core/disk/format/qcow2header.h"

#include "core/disk/bytes.h"
#include "core/disk/bytesource.h"
#include "core/disk/diskreader.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace vitrine {
namespace {

// Offsets of the fields in the header, all big-endian.
constexpr std::size_t kVersion = 4;
constexpr std::size_t kBackingOffset = 8;
constexpr std::size_t kBackingSize = 16;
constexpr std::size_t kClusterBits = 20;
constexpr std::size_t kSize = 24;
constexpr std::size_t kCryptMethod = 32;
constexpr std::size_t kL1Size = 36;
constexpr std::size_t kL1Offset = 40;
constexpr std::size_t kRefcountOffset = 48;
constexpr std::size_t kRefcountClusters = 56;
constexpr std::size_t kSnapshots = 60;
constexpr std::size_t kSnapshotsOffset = 64;
constexpr std::size_t kIncompatible = 72;
constexpr std::size_t kAutoclear = 88;
constexpr std::size_t kRefcountOrder = 96;
constexpr std::size_t kHeaderLength = 100;
constexpr std::size_t kCompression = 104;

constexpr std::uint32_t kHeaderBytes2 = 72;
constexpr std::uint32_t kHeaderBytes3 = 104;
constexpr std::size_t kKnownBytes = 112;

// The limits of QEMU, so that everything it reads is read.
constexpr std::uint64_t kMaxL1Bytes = std::uint64_t{32} << 20;
constexpr std::uint64_t kMaxRefcountBytes = std::uint64_t{8} << 20;
constexpr std::uint32_t kMaxSnapshots = 65536;
constexpr std::uint32_t kMaxBackingName = 1023;
constexpr int kMaxExtensions = 64;

enum Incompatible : std::uint64_t {
    kDirtyBit = 1,
    kCorruptBit = 2,
    kDataFileBit = 4,
    kCompressionBit = 8,
    kSubclusterBit = 16,
};
constexpr std::uint64_t kRawDataFileBit = 2;  // of the autoclear features

enum Extension : std::uint32_t {
    kEndExtension = 0,
    kDataFileExtension = 0x4441'5441,
    kEncryptionExtension = 0x0537'BE77,
};

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

class HeaderReader {
public:
    HeaderReader(const ByteSource &file, const ImageFaults &faults, const QString &basePath)
        : m_file(file)
        , m_faults(faults)
        , m_basePath(basePath)
    {
    }

    Result<Qcow2Header> read();

private:
    using Step = Result<> (HeaderReader::*)();

    Result<> readFields();
    Result<> checkForeign();
    Result<> checkBacking();
    Result<> checkVersion();
    Result<> checkFeatures();
    Result<> checkCompression();
    Result<> checkExtensions();
    Result<> checkDisk();
    Result<> checkTables();

    template <typename T>
    T field(std::size_t offset) const
    {
        return bigEndian<T>(m_bytes, offset);
    }
    std::unexpected<Fault> wrong(const char *name, std::uint64_t found, const QString &expected)
    {
        return std::unexpected(m_faults.header(text(name), QString::number(found), expected));
    }
    Result<> checkAligned(const char *name, std::uint64_t offset)
    {
        if (offset % m_header.clusterBytes() == 0)
            return {};
        return wrong(name, offset, QStringLiteral("n × %1").arg(m_header.clusterBytes()));
    }

    const ByteSource &m_file;
    const ImageFaults &m_faults;
    const QString &m_basePath;
    std::vector<std::byte> m_bytes;
    Qcow2Header m_header;
    std::uint32_t m_headerBytes = kHeaderBytes2;
};

Result<Qcow2Header> HeaderReader::read()
{
    for (const Step step :
         {&HeaderReader::readFields, &HeaderReader::checkForeign, &HeaderReader::checkVersion,
          &HeaderReader::checkFeatures, &HeaderReader::checkCompression,
          &HeaderReader::checkExtensions, &HeaderReader::checkDisk, &HeaderReader::checkTables}) {
        if (auto done = (this->*step)(); !done)
            return std::unexpected(std::move(done).error());
    }
    return m_header;
}

Result<> HeaderReader::readFields()
{
    m_bytes.resize(
        static_cast<std::size_t>(std::min<std::uint64_t>(kKnownBytes, m_file.sizeBytes())));
    return m_file.read(0, m_bytes);
}

// First of all: whatever else is wrong with such a file, it must be known for what it is.
Result<> HeaderReader::checkForeign()
{
    if (auto backing = checkBacking(); !backing)
        return backing;
    if (m_bytes.size() < kHeaderBytes2) {
        return std::unexpected(
            m_faults.truncated(text("header"), kHeaderBytes2, m_file.sizeBytes()));
    }
    switch (const auto method = field<std::uint32_t>(kCryptMethod)) {
    case 0: return {};
    case 1: return std::unexpected(m_faults.encrypted(text("AES")));
    case 2: return std::unexpected(m_faults.encrypted(text("LUKS")));
    default: return wrong("crypt_method", method, text("0"));
    }
}

// The name is compared, never followed: what lies below is opened by the path that the caller has.
Result<> HeaderReader::checkBacking()
{
    const auto offset = field<std::uint64_t>(kBackingOffset);
    const auto length = field<std::uint32_t>(kBackingSize);
    if (m_basePath.isEmpty())
        return offset == 0 && length == 0 ? Result<>() : std::unexpected(m_faults.backingFile());
    const std::uint64_t fileBytes = m_file.sizeBytes();
    if (length == 0 || length > kMaxBackingName || offset > fileBytes
        || length > fileBytes - offset)
        return std::unexpected(m_faults.backingFile());
    QByteArray name(static_cast<qsizetype>(length), '\0');
    if (auto read = m_file.read(offset, std::as_writable_bytes(std::span(name))); !read)
        return read;
    const QDir folder(QFileInfo(m_file.path()).absolutePath());
    const QString named = QDir::cleanPath(folder.absoluteFilePath(QString::fromUtf8(name)));
    return named == QDir::cleanPath(m_basePath) ? Result<>()
                                                : std::unexpected(m_faults.backingFile());
}

Result<> HeaderReader::checkVersion()
{
    m_header.version = field<std::uint32_t>(kVersion);
    if (m_header.version != 2 && m_header.version != 3)
        return wrong("version", m_header.version, QStringLiteral("2, 3"));
    m_header.clusterBits = field<std::uint32_t>(kClusterBits);
    if (m_header.clusterBits < 9 || m_header.clusterBits > 21)
        return wrong("cluster_bits", m_header.clusterBits, QStringLiteral("9–21"));
    if (m_header.version == 2)
        return {};
    if (m_bytes.size() < kHeaderBytes3) {
        return std::unexpected(
            m_faults.truncated(text("header"), kHeaderBytes3, m_file.sizeBytes()));
    }
    m_headerBytes = field<std::uint32_t>(kHeaderLength);
    if (m_headerBytes < kHeaderBytes3 || m_headerBytes > m_header.clusterBytes()
        || m_headerBytes % 8 != 0)
        return wrong("header_length", m_headerBytes,
                     QStringLiteral("104–%1, n × 8").arg(m_header.clusterBytes()));
    return {};
}

Result<> HeaderReader::checkFeatures()
{
    if (m_header.version == 2)
        return {};
    const auto features = field<std::uint64_t>(kIncompatible);
    if ((features & kDataFileBit) != 0 || (field<std::uint64_t>(kAutoclear) & kRawDataFileBit) != 0)
        return std::unexpected(m_faults.dataFile());
    constexpr std::uint64_t kRead =
        kDirtyBit | kCorruptBit | kDataFileBit | kCompressionBit | kSubclusterBit;
    if (const std::uint64_t unknown = features & ~kRead; unknown != 0)
        return std::unexpected(
            m_faults.feature(QStringLiteral("incompatible_features 0x%1").arg(unknown, 0, 16)));
    if ((features & kCorruptBit) != 0)
        return std::unexpected(m_faults.corrupt());
    m_header.isDirty = (features & kDirtyBit) != 0;
    m_header.hasSubclusters = (features & kSubclusterBit) != 0;
    // 32 subclusters of at least one sector each.
    if (m_header.hasSubclusters && m_header.clusterBits < 14)
        return wrong("cluster_bits", m_header.clusterBits, QStringLiteral("14–21"));
    if (const auto order = field<std::uint32_t>(kRefcountOrder); order > 6)
        return wrong("refcount_order", order, QStringLiteral("0–6"));
    return {};
}

Result<> HeaderReader::checkCompression()
{
    if (m_header.version == 2)
        return {};
    const bool named = m_headerBytes > kCompression;
    const auto type = named ? field<std::uint8_t>(kCompression) : std::uint8_t{0};
    if (type > 1)
        return std::unexpected(m_faults.feature(QStringLiteral("compression_type %1").arg(type)));
    // The bit tells old readers that there is something else than deflate.
    const bool marked = (field<std::uint64_t>(kIncompatible) & kCompressionBit) != 0;
    if (marked != (type != 0))
        return wrong("compression_type", type, text(marked ? "1" : "0"));
    m_header.isZstd = type == 1;
    return {};
}

Result<> HeaderReader::checkExtensions()
{
    const std::uint64_t clusterBytes = m_header.clusterBytes();
    if (m_file.sizeBytes() < clusterBytes)
        return std::unexpected(
            m_faults.truncated(text("header"), clusterBytes, m_file.sizeBytes()));
    m_bytes.resize(static_cast<std::size_t>(clusterBytes));
    if (auto read = m_file.read(0, m_bytes); !read)
        return read;

    std::uint64_t offset = m_headerBytes;
    for (int count = 0; clusterBytes - offset >= 8; ++count) {
        const auto type = field<std::uint32_t>(static_cast<std::size_t>(offset));
        const auto length = field<std::uint32_t>(static_cast<std::size_t>(offset) + 4);
        if (type == kEndExtension)
            return {};
        if (type == kDataFileExtension)
            return std::unexpected(m_faults.dataFile());
        if (count == kMaxExtensions)
            return wrong("extensions", kMaxExtensions + 1, QStringLiteral("0–64"));
        if (type == kEncryptionExtension)
            return wrong("crypt_method", 0, text("2"));
        offset += 8;
        const std::uint64_t padded = (std::uint64_t{length} + 7) / 8 * 8;
        if (padded > clusterBytes - offset)
            return wrong("extension length", length,
                         QStringLiteral("0–%1").arg(clusterBytes - offset));
        offset += padded;
    }
    return {};
}

Result<> HeaderReader::checkDisk()
{
    m_header.diskBytes = field<std::uint64_t>(kSize);
    return checkDiskSize(m_header.diskBytes, m_file.path());
}

Result<> HeaderReader::checkTables()
{
    m_header.l1Entries = field<std::uint32_t>(kL1Size);
    const std::uint32_t wanted = m_header.usedL1Entries();
    if (m_header.l1Entries < wanted || m_header.l1Entries > kMaxL1Bytes / 8)
        return wrong("l1_size", m_header.l1Entries,
                     QStringLiteral("%1–%2").arg(wanted).arg(kMaxL1Bytes / 8));
    m_header.l1Offset = field<std::uint64_t>(kL1Offset);
    if (auto aligned = checkAligned("l1_table_offset", m_header.l1Offset); !aligned)
        return aligned;

    const auto clusters = field<std::uint32_t>(kRefcountClusters);
    const std::uint64_t most =
        std::max<std::uint64_t>(kMaxRefcountBytes >> m_header.clusterBits, 1);
    if (clusters == 0 || clusters > most)
        return wrong("refcount_table_clusters", clusters, QStringLiteral("1–%1").arg(most));
    m_header.refcountTableBytes = std::uint64_t{clusters} << m_header.clusterBits;
    m_header.refcountTableOffset = field<std::uint64_t>(kRefcountOffset);
    if (auto aligned = checkAligned("refcount_table_offset", m_header.refcountTableOffset);
        !aligned)
        return aligned;

    m_header.snapshots = field<std::uint32_t>(kSnapshots);
    if (m_header.snapshots > kMaxSnapshots)
        return wrong("nb_snapshots", m_header.snapshots, QStringLiteral("0–%1").arg(kMaxSnapshots));
    m_header.snapshotsOffset = field<std::uint64_t>(kSnapshotsOffset);
    return m_header.snapshots == 0 ? Result<>()
                                   : checkAligned("snapshots_offset", m_header.snapshotsOffset);
}

}  // namespace

std::uint32_t Qcow2Header::usedL1Entries() const
{
    // At most 2^46 bytes of disk, 2^15 of them in a table of 64 clusters of 512 bytes: it fits.
    return static_cast<std::uint32_t>((diskBytes + tableSpan() - 1) / tableSpan());
}

Result<Qcow2Header> readQcow2Header(const ByteSource &file, const ImageFaults &faults,
                                    const QString &basePath)
{
    return HeaderReader(file, faults, basePath).read();
}

}  // namespace vitrine
