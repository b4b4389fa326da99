#include "core/disk/format/formats.h"
#include "core/disk/format/imagefaults.h"
#include "core/disk/format/rawdisk.h"
#include "core/disk/format/vhddynamic.h"
#include "core/disk/format/vhdfooter.h"
#include "core/disk/imageformat.h"

#include <algorithm>

namespace vitrine {
namespace {

// The footer at the end of a file, which Virtual PC before 2004 wrote one byte short.
struct TailFooter {
    std::vector<std::byte> bytes;  ///< always as many as a footer has
    std::uint64_t offset = 0;  ///< where it begins in the file
    bool isShort = false;

    static TailFooter of(Bytes tail, std::uint64_t fileBytes)
    {
        const bool isWhole = tail.size() == kVhdFooterBytes;
        TailFooter footer;
        footer.isShort = isWhole && !isVhdFooter(tail, fileBytes - tail.size())
            && isVhdFooter(tail.subspan(1), fileBytes - (tail.size() - 1));
        footer.bytes.assign(tail.begin() + (footer.isShort ? 1 : 0), tail.end());
        footer.offset = fileBytes - footer.bytes.size();
        // The missing last byte of a short one is reserved: zero. Where more is missing, the
        // filling makes the checksum wrong.
        const bool isTorn = tail.size() + 1 < kVhdFooterBytes;
        footer.bytes.resize(kVhdFooterBytes, isTorn ? std::byte{0xFF} : std::byte{0});
        return footer;
    }
};

Fault ambiguous(const QString &path)
{
    return Fault::of(QStringLiteral("source.format.ambiguous"), path,
                     {path, QStringLiteral("VHD (fixed), VHD (dynamic)")});
}

Result<std::unique_ptr<DiskReader>> openFixed(std::unique_ptr<const ByteSource> file,
                                              const TailFooter &footer)
{
    const std::uint64_t diskBytes = footer.offset;
    if (auto checked = checkFixedVhdFooter(footer.bytes, diskBytes, file->path()); !checked)
        return std::unexpected(std::move(checked).error());
    if (auto checked = checkDiskSize(diskBytes, file->path()); !checked)
        return std::unexpected(std::move(checked).error());
    QByteArray carried;
    if (!footer.isShort && isCarriedVhdFooter(footer.bytes))
        carried = QByteArray(reinterpret_cast<const char *>(footer.bytes.data()),
                             std::ssize(footer.bytes));
    return std::make_unique<RawDisk>(std::move(file), diskBytes, QStringLiteral("vhd"),
                                     std::move(carried));
}

// Without a sound footer at the end, the copy in front of a dynamic disk can stand in for it.
Result<std::unique_ptr<DiskReader>> openByCopy(std::unique_ptr<const ByteSource> file, Bytes front,
                                               Fault tailFault, bool repair)
{
    const auto copy = readVhdFooter(front, file->path());
    if (!copy || copy->type == VhdDiskType::Fixed)
        return std::unexpected(std::move(tailFault));
    if (copy->type == VhdDiskType::Dynamic && !repair) {
        const ImageFaults faults(file->path(), QStringLiteral("VHD (dynamic)"));
        return std::unexpected(faults.footerMissing());
    }
    const std::uint64_t end = file->sizeBytes();
    return openDynamicVhd(std::move(file), *copy, end);
}

}  // namespace

Result<std::unique_ptr<DiskReader>> openVhd(std::unique_ptr<const ByteSource> file,
                                            const DiskOpening &opening)
{
    const auto evidence = FormatEvidence::of(*file);
    if (!evidence)
        return std::unexpected(evidence.error());
    const Bytes head = evidence->head;
    const Bytes front = head.first(std::min(head.size(), kVhdFooterBytes));
    const bool hasCopy = holds(front, 0, "conectix") && front.size() == kVhdFooterBytes;

    const TailFooter tail = TailFooter::of(evidence->tail, file->sizeBytes());
    const auto footer = readVhdFooter(tail.bytes, file->path());
    if (!footer && hasCopy)
        return openByCopy(std::move(file), front, footer.error(), opening.repair);
    if (!footer)
        return std::unexpected(footer.error());
    // A fixed one begins with the disk itself, and who looks only there would see another disk.
    if (footer->type == VhdDiskType::Fixed && holds(front, 0, "conectix"))
        return std::unexpected(ambiguous(file->path()));
    if (footer->type == VhdDiskType::Fixed)
        return openFixed(std::move(file), tail);
    if (footer->type == VhdDiskType::Dynamic) {
        const auto copy = readVhdFooter(front, file->path());
        if (!copy)
            return std::unexpected(copy.error());
        if (auto same = checkVhdFooterCopy(front, tail.bytes, file->path()); !same)
            return std::unexpected(std::move(same).error());
    }
    return openDynamicVhd(std::move(file), *footer, tail.offset);
}

}  // namespace vitrine
