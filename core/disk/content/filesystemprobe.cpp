#include "core/disk/content/filesystemprobe.h"

#include "core/disk/bytes.h"
#include "core/disk/content/disktext.h"
#include "core/disk/diskreader.h"

#include <QStringList>

#include <algorithm>
#include <bit>
#include <vector>

namespace vitrine {
namespace {

constexpr std::uint64_t kPage = 4096;

// One page at \p position of the range; empty where the range ends earlier.
Result<std::vector<std::byte>> pageAt(const DiskReader &disk, std::uint64_t offset,
                                      std::uint64_t sizeBytes, std::uint64_t position)
{
    if (position >= sizeBytes)
        return std::vector<std::byte>();
    std::vector<std::byte> page(static_cast<std::size_t>(std::min(kPage, sizeBytes - position)));
    if (auto read = disk.read(offset + position, page); !read)
        return std::unexpected(std::move(read).error());
    return page;
}

// Source: the ext4 disk layout in the kernel's documentation (superblock at 1024).
QString extName(Bytes page)
{
    constexpr std::size_t kSuper = 1024;
    if (littleEndian<std::uint16_t>(page, kSuper + 0x38) != 0xEF53)
        return {};
    const auto compatible = littleEndian<std::uint32_t>(page, kSuper + 0x5C);
    const auto incompatible = littleEndian<std::uint32_t>(page, kSuper + 0x60);
    const auto readOnly = littleEndian<std::uint32_t>(page, kSuper + 0x64);
    constexpr std::uint32_t kJournal = 0x4;
    constexpr std::uint32_t kJournalDevice = 0x8;
    // What ext3 had: filetype, recover, meta_bg; sparse_super, large_file, btree_dir.
    constexpr std::uint32_t kExt3Incompatible = 0x2 | 0x4 | 0x10;
    constexpr std::uint32_t kExt3ReadOnly = 0x1 | 0x2 | 0x4;
    if ((incompatible & kJournalDevice) != 0)
        return {};
    if ((incompatible & ~kExt3Incompatible) != 0 || (readOnly & ~kExt3ReadOnly) != 0)
        return QStringLiteral("ext4");
    return (compatible & kJournal) != 0 ? QStringLiteral("ext3") : QStringLiteral("ext2");
}

// Every FAT's parameter block must make sense: its names are free text that others write too.
bool isFat(Bytes page)
{
    const auto sectorBytes = littleEndian<std::uint16_t>(page, 11);
    const auto clusterSectors = littleEndian<std::uint8_t>(page, 13);
    const auto fats = littleEndian<std::uint8_t>(page, 16);
    return holds(page, 510, "\x55\xaa") && sectorBytes >= 512 && sectorBytes <= 4096
        && std::has_single_bit(sectorBytes) && std::has_single_bit(clusterSectors)
        && littleEndian<std::uint16_t>(page, 14) > 0 && (fats == 1 || fats == 2)
        && (holds(page, 54, "FAT") || holds(page, 82, "FAT32"));
}

bool isSwap(Bytes page)
{
    return holds(page, kPage - 10, "SWAPSPACE2") || holds(page, kPage - 10, "SWAP-SPACE");
}

bool isLvm(Bytes page)
{
    for (std::size_t label = 0; label < 4 * 512; label += 512) {
        if (holds(page, label, "LABELONE") && holds(page, label + 24, "LVM2 001"))
            return true;
    }
    return false;
}

QString nameOfFirstPage(Bytes page)
{
    // LUKS, LVM and swap first: what was there before them may still show further back.
    if (holds(page, 0, "LUKS\xba\xbe"))
        return QStringLiteral("crypto_LUKS");
    if (isLvm(page))
        return QStringLiteral("LVM2_member");
    if (isSwap(page))
        return QStringLiteral("swap");
    if (holds(page, 0, "XFSB"))
        return QStringLiteral("xfs");
    if (holds(page, 3, "NTFS    "))
        return QStringLiteral("ntfs");
    if (holds(page, 3, "EXFAT   "))
        return QStringLiteral("exfat");
    if (holds(page, 3, "-FVE-FS-"))
        return QStringLiteral("BitLocker");
    if (const QString ext = extName(page); !ext.isEmpty())
        return ext;
    return isFat(page) ? QStringLiteral("vfat") : QString();
}

// A label ends at its first zero; blanks that fill it up are none of it. What is not UTF-8 is shown
// by replacement characters.
QString textAt(Bytes page, std::size_t offset, std::size_t most)
{
    if (offset >= page.size())
        return {};
    const Bytes field = page.subspan(offset, std::min(most, page.size() - offset));
    const auto end = std::ranges::find(field, std::byte{0});
    const auto length = end - field.begin();
    constexpr qsizetype kMostCharacters = 36;
    const auto *text = reinterpret_cast<const char *>(field.data());
    return printable(QString::fromUtf8(text, length).trimmed(), kMostCharacters);
}

// Sources of the places: the kernel's documentation of ext4, XFS and btrfs, the FAT specification,
// mkswap's header, LUKS2's on-disk format, ECMA-119.
QString labelOf(const QString &name, Bytes page)
{
    if (name.startsWith(QStringLiteral("ext")))
        return textAt(page, 1024 + 0x78, 16);
    if (name == QStringLiteral("xfs"))
        return textAt(page, 108, 12);
    if (name == QStringLiteral("btrfs"))
        return textAt(page, 0x12B, 256);
    if (name == QStringLiteral("swap"))
        return textAt(page, 1024 + 28, 16);
    if (name == QStringLiteral("iso9660"))
        return textAt(page, 40, 32);
    if (name == QStringLiteral("crypto_LUKS"))
        return bigEndian<std::uint16_t>(page, 6) == 2 ? textAt(page, 24, 48) : QString();
    if (name != QStringLiteral("vfat"))
        return {};
    const QString label = textAt(page, holds(page, 82, "FAT32") ? 71 : 43, 11);
    return label == QStringLiteral("NO NAME") ? QString() : label;
}

ProbedFileSystem probed(const QString &name, Bytes page)
{
    return {name, labelOf(name, page)};
}

}  // namespace

Result<ProbedFileSystem> probeFileSystem(const DiskReader &disk, std::uint64_t offset,
                                         std::uint64_t sizeBytes)
{
    const auto first = pageAt(disk, offset, sizeBytes, 0);
    if (!first)
        return std::unexpected(first.error());
    if (const QString name = nameOfFirstPage(*first); !name.isEmpty())
        return probed(name, *first);
    const auto btrfs = pageAt(disk, offset, sizeBytes, 64 * 1024);
    if (!btrfs)
        return std::unexpected(btrfs.error());
    if (holds(*btrfs, 0x40, "_BHRfS_M"))
        return probed(QStringLiteral("btrfs"), *btrfs);
    const auto iso = pageAt(disk, offset, sizeBytes, 32 * 1024);
    if (!iso)
        return std::unexpected(iso.error());
    return holds(*iso, 1, "CD001") ? probed(QStringLiteral("iso9660"), *iso) : ProbedFileSystem();
}

bool isLinuxFileSystem(const QString &fileSystem)
{
    static const QStringList kNames{QStringLiteral("ext2"),       QStringLiteral("ext3"),
                                    QStringLiteral("ext4"),       QStringLiteral("xfs"),
                                    QStringLiteral("btrfs"),      QStringLiteral("swap"),
                                    QStringLiteral("LVM2_member")};
    return kNames.contains(fileSystem);
}

}  // namespace vitrine
