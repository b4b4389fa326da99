// The rules of encryption: which key sets, for which disks, in which regions.
#include "core/gallery/ruletools.h"

#include <optional>

namespace vitrine {
namespace {

/// A disk that a region encrypts: the operating system disk or a data disk.
struct EncryptedDisk {
    std::optional<int> lun;  ///< absent for the operating system disk
    ResourceId set;
    QString path;

    QString name() const
    {
        return lun ? QStringLiteral("LUN %1").arg(*lun) : QStringLiteral("osDiskImage");
    }
};

std::vector<EncryptedDisk> encryptedDisks(const TargetRegion &region, std::size_t index)
{
    std::vector<EncryptedDisk> disks;
    if (!region.encryption)
        return disks;
    if (!region.encryption->osDiskEncryptionSetId.isNull())
        disks.push_back({std::nullopt, region.encryption->osDiskEncryptionSetId,
                         targetRegionPath(index, u"encryption.osDiskImage.diskEncryptionSetId")});
    for (std::size_t i = 0; const auto &disk : region.encryption->dataDiskImages)
        disks.push_back(
            {disk.lun, disk.diskEncryptionSetId,
             targetRegionPath(index, u"encryption.dataDiskImages[%1].diskEncryptionSetId")
                 .arg(i++)});
    return disks;
}

Problems checkSets(const std::vector<EncryptedDisk> &disks, const QString &subscriptionId)
{
    Problems problems;
    for (const EncryptedDisk &disk : disks) {
        if (!disk.set.isType(kDiskEncryptionSetType))
            problems.push_back(
                Fault::of(QStringLiteral("version.encryption.setInvalid"), disk.path, {disk.path}));
        else if (disk.set.subscriptionId().compare(subscriptionId, Qt::CaseInsensitive) != 0)
            problems.push_back(Fault::of(QStringLiteral("version.encryption.otherSubscription"),
                                         disk.path, {disk.set.toString(), subscriptionId}));
    }
    return problems;
}

Problems checkLunsOnce(const std::vector<EncryptedDisk> &disks, const QString &region)
{
    Problems problems;
    QMap<int, int> seen;
    for (const EncryptedDisk &disk : disks) {
        if (disk.lun && ++seen[*disk.lun] == 2)
            problems.push_back(Fault::of(QStringLiteral("version.encryption.lunDuplicate"),
                                         disk.path, {QString::number(*disk.lun), region}));
    }
    return problems;
}

// A disk is encrypted everywhere or nowhere: each region is compared with the first that does it.
Problems checkEverywhere(const std::vector<TargetRegion> &regions)
{
    std::vector<std::vector<EncryptedDisk>> disksOf;
    for (std::size_t i = 0; i < regions.size(); ++i)
        disksOf.push_back(encryptedDisks(regions[i], i));
    Problems problems;
    QStringList compared;
    for (std::size_t first = 0; first < regions.size(); ++first) {
        for (const EncryptedDisk &disk : disksOf[first]) {
            if (compared.contains(disk.name()))
                continue;
            compared << disk.name();
            for (std::size_t i = 0; i < regions.size(); ++i) {
                if (std::ranges::find(disksOf[i], disk.lun, &EncryptedDisk::lun)
                    != disksOf[i].end())
                    continue;
                problems.push_back(Fault::of(
                    QStringLiteral("version.encryption.required"),
                    targetRegionPath(i, u"encryption"),
                    {disk.name(), regions[i].name, disk.set.toString(), regions[first].name}));
            }
        }
    }
    return problems;
}

}  // namespace

Problems checkEncryptedLuns(const ImageVersion &version)
{
    QStringList known;
    for (const DataDiskImage &disk : version.dataDisks)
        known << QString::number(disk.lun);
    Problems problems;
    for (std::size_t i = 0; const TargetRegion &region : version.publishingProfile.targetRegions) {
        for (const EncryptedDisk &disk : encryptedDisks(region, i++)) {
            if (disk.lun && !known.contains(QString::number(*disk.lun)))
                problems.push_back(Fault::of(
                    QStringLiteral("version.encryption.lunUnknown"), disk.path,
                    {QString::number(*disk.lun),
                     known.isEmpty() ? QStringLiteral("-") : known.join(QStringLiteral(", "))}));
        }
    }
    return problems;
}

Problems checkEncryption(const ImageVersion &version)
{
    const std::vector<TargetRegion> &regions = version.publishingProfile.targetRegions;
    Problems problems;
    std::optional<EncryptedDisk> first;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        const std::vector<EncryptedDisk> disks = encryptedDisks(regions[i], i);
        append(problems, checkSets(disks, version.definitionId.subscriptionId()));
        append(problems, checkLunsOnce(disks, regions[i].name));
        if (!first && !disks.empty())
            first = disks.front();
    }
    if (!first)
        return problems;
    append(problems, checkEverywhere(regions));
    if (!givesAllDisks(version.source))
        append(problems, checkEncryptedLuns(version));
    if (!version.source.uri.isEmpty())
        problems.push_back(Fault::of(QStringLiteral("version.encryption.sourceUnsupported"),
                                     first->path, {version.source.uri}));
    return problems;
}

}  // namespace vitrine
