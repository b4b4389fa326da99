#include "core/compute/overlay.h"

#include "core/disk/bytes.h"

#include <QtEndian>

namespace vitrine {
namespace {

constexpr std::uint64_t kClusterBytes = 64U << 10;
constexpr std::uint32_t kClusterBits = 16;
constexpr std::uint64_t kEntryBytes = 8;
constexpr qsizetype kHeaderBytes = 104;
constexpr std::uint32_t kBackingFormat = 0xE2792ACA;  // header extension
constexpr std::uint64_t kRefcountTable = kClusterBytes;
constexpr std::uint64_t kRefcountBlock = 2 * kClusterBytes;
constexpr std::uint64_t kL1Table = 3 * kClusterBytes;

/// Puts big-endian figures and texts into the first clusters.
class Writer {
public:
    explicit Writer(QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    template <typename T>
    void put(std::uint64_t offset, T value)
    {
        qToBigEndian(value, m_bytes.data() + offset);
    }
    void put(std::uint64_t offset, const QByteArray &text)
    {
        m_bytes.replace(static_cast<qsizetype>(offset), text.size(), text);
    }

private:
    QByteArray &m_bytes;
};

std::uint64_t dividedUp(std::uint64_t a, std::uint64_t b)
{
    return a / b + (a % b > 0 ? 1 : 0);
}

}  // namespace

QByteArray overlayImage(const QString &backingName, std::uint64_t diskBytes)
{
    const QByteArray backing = backingName.toUtf8();
    const QByteArray format = QByteArrayLiteral("qcow2");
    const std::uint64_t spanOfTable = kClusterBytes / kEntryBytes * kClusterBytes;
    const std::uint64_t l1Entries = dividedUp(diskBytes, spanOfTable);
    const std::uint64_t clusters = 3 + dividedUp(l1Entries * kEntryBytes, kClusterBytes);
    QByteArray image(static_cast<qsizetype>(clusters * kClusterBytes), '\0');
    Writer out(image);
    // The name stands behind the extensions: format, then the end, which is eight zeros.
    const std::uint64_t extension = kHeaderBytes;
    const std::uint64_t name = extension + 8 + 8 + 8;
    out.put(0, std::uint32_t{0x514649FB});
    out.put(4, std::uint32_t{3});
    out.put(8, name);
    out.put(16, static_cast<std::uint32_t>(backing.size()));
    out.put(20, kClusterBits);
    out.put(24, diskBytes);
    out.put(36, static_cast<std::uint32_t>(l1Entries));
    out.put(40, kL1Table);
    out.put(48, kRefcountTable);
    out.put(56, std::uint32_t{1});
    out.put(96, std::uint32_t{4});
    out.put(100, static_cast<std::uint32_t>(kHeaderBytes));
    out.put(extension, kBackingFormat);
    out.put(extension + 4, static_cast<std::uint32_t>(format.size()));
    out.put(extension + 8, format);
    out.put(name, backing);
    out.put(kRefcountTable, kRefcountBlock);
    for (std::uint64_t cluster = 0; cluster < clusters; ++cluster)
        out.put(kRefcountBlock + cluster * 2, std::uint16_t{1});
    return image;
}

}  // namespace vitrine
