#include "core/disk/diskreader.h"

#include "core/disk/format/formats.h"
#include "core/disk/format/rawdisk.h"
#include "core/disk/imageformat.h"
#include "core/disk/sourcefile.h"

#include <array>

namespace vitrine {
namespace {

struct Format {
    const char16_t *name;  ///< as recognisedFormats() lists it
    Result<std::unique_ptr<DiskReader>> (*open)(std::unique_ptr<const ByteSource>,
                                                const DiskOpening &);
};

constexpr std::array kFormats{
    Format{kVhdName, &openVhd},
    Format{u"VHDX", &openVhdx},
    Format{u"QCOW2", &openQcow2},
    Format{u"VMDK", &openVmdk},
};

}  // namespace

Result<> checkDiskSize(std::uint64_t sizeBytes, const QString &path)
{
    if (sizeBytes > kMaxDiskBytes) {
        return std::unexpected(Fault::of(
            QStringLiteral("source.size.tooLarge"), path,
            {path, QString::number(sizeBytes >> 30), QString::number(kMaxDiskBytes >> 30)}));
    }
    if (sizeBytes > 0 && sizeBytes % 512 == 0)
        return {};
    const std::uint64_t wholeSectors = sizeBytes / 512 * 512 + 512;
    return std::unexpected(
        Fault::of(QStringLiteral("source.size.invalid"), path,
                  {path, QString::number(sizeBytes), QString::number(wholeSectors)}));
}

Result<std::unique_ptr<DiskReader>> openDisk(const QString &path, const DiskOpening &opening)
{
    auto file = SourceFile::open(path);
    if (!file)
        return std::unexpected(std::move(file).error());
    return openDisk(std::make_unique<SourceFile>(*std::move(file)), opening);
}

Result<std::unique_ptr<DiskReader>> openDisk(std::unique_ptr<const ByteSource> file,
                                             const DiskOpening &opening)
{
    const auto evidence = FormatEvidence::of(*file);
    if (!evidence)
        return std::unexpected(evidence.error());
    const QString path = file->path();
    const QStringList formats =
        recognisedFormats(evidence->head, evidence->tail, file->sizeBytes());
    if (formats.size() > 1) {
        return std::unexpected(Fault::of(QStringLiteral("source.format.ambiguous"), path,
                                         {path, formats.join(QStringLiteral(", "))}));
    }
    const QString found = formats.isEmpty() ? QStringLiteral("raw") : formats.first();
    // Of the formats that know layers only this one is made here.
    const QString named = opening.basePath.isEmpty() ? opening.format : QStringLiteral("qcow2");
    if (!named.isEmpty() && named != found.toLower()) {
        return std::unexpected(
            Fault::of(QStringLiteral("source.format.mismatch"), path, {path, found, named}));
    }
    for (const Format &format : kFormats) {
        if (found == QStringView(format.name))
            return format.open(std::move(file), opening);
    }
    if (!formats.isEmpty()) {
        const auto reason = isPackedFormat(found) ? QStringLiteral("source.format.packed")
                                                  : QStringLiteral("source.format.unsupported");
        return std::unexpected(Fault::of(reason, path, {path, found}));
    }
    const std::uint64_t size = file->sizeBytes();
    if (auto checked = checkDiskSize(size, path); !checked)
        return std::unexpected(std::move(checked).error());
    return std::make_unique<RawDisk>(std::move(file), size, QStringLiteral("raw"));
}

}  // namespace vitrine
