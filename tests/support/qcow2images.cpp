#include "tests/support/qcow2images.h"

#include "tests/support/diskimages.h"

#include <QtEndian>

#include <algorithm>
#include <stdexcept>
#include <zlib.h>
#include <zstd.h>

namespace vitrine::test {
namespace {

constexpr quint64 kCopied = quint64{1} << 63;
constexpr quint64 kPacked = quint64{1} << 62;
// Every other group of four subclusters is stored; of what is left, every other pair is zero.
constexpr quint64 kStoredParts = 0x0F0F'0F0F;
constexpr quint64 kZeroParts = 0x3030'3030;

void require(bool right)
{
    if (!right)
        throw std::logic_error("an image that cannot be made");
}

QByteArray deflated(const QByteArray &bytes)
{
    z_stream stream{};
    require(deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -12, 9, Z_DEFAULT_STRATEGY)
            == Z_OK);
    QByteArray packed(bytes.size() + 1024, '\0');
    QByteArray input = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int result = deflate(&stream, Z_FINISH);
    deflateEnd(&stream);
    require(result == Z_STREAM_END);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    return packed;
}

QByteArray zstdPacked(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(size)), '\0');
    const std::size_t result = ZSTD_compress(packed.data(), static_cast<std::size_t>(packed.size()),
                                             bytes.constData(), size, 3);
    require(ZSTD_isError(result) == 0);
    packed.truncate(static_cast<qsizetype>(result));
    return packed;
}

class Builder {
public:
    Builder(const Qcow2Shape &shape, QByteArray disk)
        : m_disk(std::move(disk))
    {
        m_image.shape = shape;
        m_cluster = m_image.clusterBytes();
        m_count = (m_disk.size() + m_cluster - 1) / m_cluster;
        m_image.disk = m_disk;
        m_image.hosts.resize(static_cast<std::size_t>(m_count));
        m_disk.append(zeros(m_count * m_cluster - m_disk.size()));
    }

    Qcow2Image build(const std::function<Qcow2Store(qsizetype)> &storeOf);

private:
    qsizetype place(qsizetype clusters)
    {
        const qsizetype at = m_image.file.size();
        m_image.file.append(zeros(clusters * m_cluster));
        return at;
    }
    void put(qsizetype at, const QByteArray &part) { m_image.file.replace(at, part.size(), part); }
    void setEntry(qsizetype cluster, quint64 entry, quint64 bitmap = 0)
    {
        put(m_image.entryOf(cluster), bigEndian64(entry));
        if (m_image.shape.hasSubclusters)
            put(m_image.entryOf(cluster) + 8, bigEndian64(bitmap));
    }
    void clear(qsizetype from, qsizetype bytes)
    {
        const qsizetype end = std::min(from + bytes, m_image.disk.size());
        if (from < end)
            m_image.disk.replace(from, end - from, zeros(end - from));
    }
    void store(qsizetype cluster, Qcow2Store how);
    void storeParts(qsizetype cluster);
    void pack(qsizetype cluster);
    void putHeader();
    void putRefcounts();

    QByteArray m_disk;  // whole clusters
    Qcow2Image m_image;
    qsizetype m_cluster = 0;
    qsizetype m_count = 0;
    std::vector<quint16> m_references;  // of packed clusters
};

void Builder::store(qsizetype cluster, Qcow2Store how)
{
    const bool sub = m_image.shape.hasSubclusters;
    auto &host = m_image.hosts[static_cast<std::size_t>(cluster)];
    if (how != Qcow2Store::Plain)
        clear(cluster * m_cluster, how == Qcow2Store::Parts ? 0 : m_cluster);
    switch (how) {
    case Qcow2Store::Absent: return;
    case Qcow2Store::Zero: setEntry(cluster, sub ? 0 : 1, 0xFFFF'FFFF'0000'0000); return;
    case Qcow2Store::Plain:
    case Qcow2Store::ZeroKept: {
        host = place(1);
        put(host, m_disk.mid(cluster * m_cluster, m_cluster));
        const bool isZero = how == Qcow2Store::ZeroKept;
        setEntry(cluster, static_cast<quint64>(host) | kCopied | (isZero && !sub ? 1 : 0),
                 isZero ? 0xFFFF'FFFF'0000'0000 : 0x0000'0000'FFFF'FFFF);
        return;
    }
    case Qcow2Store::Parts: storeParts(cluster); return;
    case Qcow2Store::Packed: require(false); return;
    }
}

void Builder::storeParts(qsizetype cluster)
{
    const qsizetype host = place(1);
    m_image.hosts[static_cast<std::size_t>(cluster)] = host;
    put(host, m_disk.mid(cluster * m_cluster, m_cluster));
    const qsizetype part = m_cluster / 32;
    for (int i = 0; i < 32; ++i) {
        if ((kStoredParts >> i & 1) == 0)
            clear(cluster * m_cluster + i * part, part);
    }
    setEntry(cluster, static_cast<quint64>(host) | kCopied, kZeroParts << 32 | kStoredParts);
}

void Builder::pack(qsizetype cluster)
{
    const QByteArray plain = m_disk.mid(cluster * m_cluster, m_cluster);
    const QByteArray packed = m_image.shape.isZstd ? zstdPacked(plain) : deflated(plain);
    require(packed.size() < m_cluster);
    const qsizetype host = m_image.file.size();
    m_image.file.append(packed);
    m_image.hosts[static_cast<std::size_t>(cluster)] = host;
    const auto more = static_cast<quint64>((host + packed.size() - 1) / 512 - host / 512);
    setEntry(cluster,
             kPacked | more << (62 - (m_image.shape.clusterBits - 8)) | static_cast<quint64>(host));
    // Counted once for each cluster of the file that it touches, as its length says in sectors.
    for (qsizetype at = host / m_cluster; at <= (host + packed.size() - 1) / m_cluster; ++at) {
        m_references.resize(std::max(m_references.size(), static_cast<std::size_t>(at) + 1));
        ++m_references[static_cast<std::size_t>(at)];
    }
}

void Builder::putHeader()
{
    const auto &shape = m_image.shape;
    const quint64 features = (shape.isZstd ? 8U : 0U) | (shape.hasSubclusters ? 16U : 0U);
    const qsizetype perTable = m_cluster / m_image.entryBytes();
    QByteArray header =
        qcow2Header({.clusterBits = static_cast<quint32>(shape.clusterBits),
                     .diskBytes = static_cast<quint64>(m_image.disk.size()),
                     .l1Entries = static_cast<quint32>((m_count + perTable - 1) / perTable),
                     .l1 = static_cast<quint64>(m_image.l1),
                     .refcountTable = static_cast<quint64>(m_image.refcountTable),
                     .incompatible = features});
    if (shape.version == 2)
        header = with(header.left(72), 4, bigEndian32(2));
    else if (shape.isZstd)
        header = with(header, 100, bigEndian32(112)) + '\1' + zeros(7);
    put(0, header);
}

// Blocks stand behind the refcount table. Those that would count nothing are not pointed to, and
// the clusters kept for them stay free.
void Builder::putRefcounts()
{
    const qsizetype clusters = (m_image.file.size() + m_cluster - 1) / m_cluster;
    const qsizetype blocks = (clusters * 2 + m_cluster - 1) / m_cluster;
    m_references.resize(static_cast<std::size_t>(clusters));
    for (qsizetype i = 0; i < clusters; ++i) {
        const qsizetype at = i * m_cluster;
        const bool isFree = at >= m_image.refcountBlock + blocks * m_cluster && at < m_image.l1;
        const quint32 packed = m_references[static_cast<std::size_t>(i)];
        const quint32 count = isFree ? 0 : std::max<quint32>(packed, 1);
        put(m_image.refcountBlock + i * 2, bigEndian32(count << 16).left(2));
    }
    for (qsizetype block = 0; block < blocks; ++block) {
        put(m_image.refcountTable + block * 8,
            bigEndian64(static_cast<quint64>(m_image.refcountBlock + block * m_cluster)));
    }
}

Qcow2Image Builder::build(const std::function<Qcow2Store(qsizetype)> &storeOf)
{
    const qsizetype perTable = m_cluster / m_image.entryBytes();
    const qsizetype tables = (m_count + perTable - 1) / perTable;
    // As if nothing could be packed.
    const qsizetype most = 3 + m_count + tables * 2 + (m_count + tables) / (m_cluster / 4);
    place(1);
    m_image.refcountTable = place(1);
    m_image.refcountBlock = place(most / (m_cluster / 2) + 1);
    m_image.l1 = place((tables * 8 + m_cluster - 1) / m_cluster);
    m_image.l2 = place(tables);
    putHeader();
    for (qsizetype i = 0; i < tables; ++i)
        put(m_image.l1 + i * 8,
            bigEndian64(static_cast<quint64>(m_image.l2 + i * m_cluster) | kCopied));
    for (qsizetype i = 0; i < m_count; ++i) {
        if (const Qcow2Store how = storeOf(i); how != Qcow2Store::Packed)
            store(i, how);
    }
    for (qsizetype i = 0; i < m_count; ++i) {
        if (storeOf(i) == Qcow2Store::Packed)
            pack(i);
    }
    putRefcounts();
    return m_image;
}

}  // namespace

std::vector<Qcow2Shape> everyQcow2Shape()
{
    std::vector<Qcow2Shape> all;
    for (const int bits : {9, 12, 14, 16}) {
        all.push_back({.version = 2, .clusterBits = bits});
        for (const bool isZstd : {false, true}) {
            all.push_back({.clusterBits = bits, .isZstd = isZstd});
            if (bits >= 14)
                all.push_back({.clusterBits = bits, .hasSubclusters = true, .isZstd = isZstd});
        }
    }
    return all;
}

QByteArray nameOf(const Qcow2Shape &shape)
{
    return "version " + QByteArray::number(shape.version) + ", clusters of 2^"
        + QByteArray::number(shape.clusterBits) + (shape.hasSubclusters ? ", subclusters" : "")
        + (shape.isZstd ? ", zstd" : ", deflate");
}

quint64 Qcow2Image::entry(qsizetype offset) const
{
    return qFromBigEndian<quint64>(file.constData() + offset);
}

Qcow2Image qcow2Image(const Qcow2Shape &shape, QByteArray disk,
                      const std::function<Qcow2Store(qsizetype)> &storeOf)
{
    return Builder(shape, std::move(disk)).build(storeOf);
}

Qcow2Image mixedQcow2(const Qcow2Shape &shape, qsizetype diskBytes)
{
    const qsizetype clusters = shape.clusterBits < 16 ? 40 : 24;
    const qsizetype bytes = diskBytes > 0 ? diskBytes : (clusters << shape.clusterBits) + 512;
    return qcow2Image(shape, packableBytes(bytes), [&shape](qsizetype cluster) {
        switch (cluster * 7 / 3 % 11) {
        case 0: return Qcow2Store::Absent;
        case 1: return shape.version > 2 ? Qcow2Store::Zero : Qcow2Store::Absent;
        case 2: return shape.version > 2 ? Qcow2Store::ZeroKept : Qcow2Store::Plain;
        case 3: return shape.hasSubclusters ? Qcow2Store::Parts : Qcow2Store::Plain;
        case 4:
        case 5:
        case 6: return Qcow2Store::Plain;
        default: return Qcow2Store::Packed;
        }
    });
}

QByteArray packableBytes(qsizetype bytes, quint32 seed)
{
    QByteArray text;
    const QByteArray random = noise(bytes / 4 + 16, seed);
    text.reserve(bytes + 16);
    for (qsizetype i = 0; text.size() < bytes; i += 4)
        text += random.mid(i, 4).repeated(2 + i % 5);
    text.truncate(bytes);
    return text;
}

QByteArray qcow2Header(const Qcow2Numbers &numbers)
{
    return QByteArray("QFI\xfb", 4) + bigEndian32(3) + bigEndian64(0) + bigEndian32(0)
        + bigEndian32(numbers.clusterBits) + bigEndian64(numbers.diskBytes) + bigEndian32(0)
        + bigEndian32(numbers.l1Entries) + bigEndian64(numbers.l1)
        + bigEndian64(numbers.refcountTable) + bigEndian32(numbers.refcountClusters)
        + bigEndian32(0) + bigEndian64(0) + bigEndian64(numbers.incompatible) + bigEndian64(0)
        + bigEndian64(0) + bigEndian32(4) + bigEndian32(104);
}

}  // namespace vitrine::test
