// The rules of image versions: where they are replicated to and what they are made from.
#include "core/gallery/ruletools.h"

#include <QSet>
#include <QUrl>

namespace vitrine {
namespace {

constexpr int kGreatestLun = 63;

const QString kStoragePath = QStringLiteral("galleryImageVersion.properties.storageProfile");

Problems checkReplicaCount(int count, const Policy &policy, const QString &target)
{
    if (count >= 1 && count <= policy.maximumReplicas)
        return {};
    return {Fault::of(
        QStringLiteral("version.replicaCount.range"), target,
        {QString::number(count), QStringLiteral("1"), QString::number(policy.maximumReplicas)})};
}

Problems checkTargetRegions(const ImageVersion &version, const Policy &policy)
{
    Problems problems;
    QStringList names;
    for (std::size_t i = 0; const TargetRegion &region : version.publishingProfile.targetRegions) {
        const QString name = normalizedRegionName(region.name);
        const QString namePath = targetRegionPath(i, u"name");
        // The third entry of a name is the same problem as the second.
        if (names.count(name) == 1)
            problems.push_back(Fault::of(QStringLiteral("version.targetRegions.duplicate"),
                                         namePath, {region.name}));
        if (!names.contains(name))
            append(problems, checkRegionAccess(name, policy, namePath));
        names << name;
        if (region.regionalReplicaCount)
            append(problems,
                   checkReplicaCount(*region.regionalReplicaCount, policy,
                                     targetRegionPath(i, u"regionalReplicaCount")));
        ++i;
    }
    if (!names.contains(normalizedRegionName(version.location)))
        problems.push_back(Fault::of(QStringLiteral("version.targetRegions.sourceMissing"),
                                     versionPath(u"publishingProfile.targetRegions"),
                                     {names.join(QStringLiteral(", ")), version.location}));
    return problems;
}

/// Gathers what a shallow version cannot have: it is its source, in the one place where that is.
class ShallowProblems {
public:
    void refuse(const QString &target, const char16_t *property, const QString &value)
    {
        m_problems.push_back(Fault::of(QStringLiteral("version.shallow.property"), target,
                                       {QString::fromUtf16(property), value}));
    }
    void checkCount(const QString &target, const char16_t *property, int count)
    {
        if (count > 1)
            refuse(target, property, QString::number(count));
    }
    void checkStorage(const QString &target, StorageAccountType type)
    {
        if (type == StorageAccountType::StandardZrs)
            refuse(target, u"storageAccountType", toString(type));
    }
    Problems take() { return std::move(m_problems); }

private:
    Problems m_problems;
};

Problems checkShallow(const ImageVersion &version)
{
    const PublishingProfile &profile = version.publishingProfile;
    if (!profile.isShallow())
        return {};
    ShallowProblems found;
    if (version.source.id.isType(kImageVersionType))
        found.refuse(kStoragePath + QStringLiteral(".source.id"), u"source",
                     version.source.id.toString());
    QStringList names;
    for (const TargetRegion &region : profile.targetRegions)
        names << region.name;
    if (names.size() > 1)
        found.refuse(versionPath(u"publishingProfile.targetRegions"), u"targetRegions",
                     names.join(QStringLiteral(", ")));
    found.checkCount(versionPath(u"publishingProfile.replicaCount"), u"replicaCount",
                     profile.replicaCount);
    found.checkStorage(versionPath(u"publishingProfile.storageAccountType"),
                       profile.storageAccountType);
    for (std::size_t i = 0; const TargetRegion &region : profile.targetRegions) {
        if (region.regionalReplicaCount)
            found.checkCount(targetRegionPath(i, u"regionalReplicaCount"), u"regionalReplicaCount",
                             *region.regionalReplicaCount);
        if (region.storageAccountType)
            found.checkStorage(targetRegionPath(i, u"storageAccountType"),
                               *region.storageAccountType);
        const auto &encryption = region.encryption;
        if (encryption
            && (!encryption->osDiskEncryptionSetId.isNull() || !encryption->dataDiskImages.empty()))
            found.refuse(targetRegionPath(i, u"encryption"), u"encryption", region.name);
        ++i;
    }
    return found.take();
}

/// A disk of a version whose source is given for that disk alone.
struct OwnSource {
    VersionSource source;
    QString path;  ///< of its `source`
    bool isOsDisk = false;
};

std::vector<OwnSource> ownSources(const ImageVersion &version)
{
    std::vector<OwnSource> disks;
    if (!version.source.isNull())
        disks.push_back({version.source, kStoragePath + QStringLiteral(".source"), true});
    for (std::size_t i = 0; const DataDiskImage &disk : version.dataDisks) {
        const QString path = kStoragePath + QStringLiteral(".dataDiskImages[%1].source").arg(i++);
        if (!disk.source.isNull())
            disks.push_back({disk.source, path, false});
    }
    return disks;
}

// One of id and uri, and the id of something that a disk can be made from.
Problems checkOwnSource(const OwnSource &disk)
{
    const VersionSource &source = disk.source;
    if (!source.id.isNull() && !source.uri.isEmpty())
        return {Fault::of(QStringLiteral("version.source.several"), disk.path,
                          {source.id.toString(), source.uri})};
    if (source.id.isNull() || isSingleDisk(source.id) || (disk.isOsDisk && givesAllDisks(source)))
        return {};
    const QString reason = disk.isOsDisk ? QStringLiteral("version.source.kind")
                                         : QStringLiteral("version.disk.source.kind");
    return {Fault::of(reason, disk.path + QStringLiteral(".id"), {source.id.toString()})};
}

// The blob alone: an access signature behind it does not make it another one.
QString blobOf(const QString &uri)
{
    const QUrl url(uri);
    QUrl::FormattingOptions parts = QUrl::NormalizePathSegments | QUrl::RemoveFragment;
    if (!url.isLocalFile())
        parts |= QUrl::RemoveQuery;
    return url.adjusted(parts).toString(QUrl::FullyEncoded);
}

Problems checkUsedOnce(const std::vector<OwnSource> &disks)
{
    Problems problems;
    QStringList ids;
    QStringList blobs;
    for (const OwnSource &disk : disks) {
        // The third disk of a source is the same problem as the second.
        if (!disk.source.id.isNull() && ids.count(disk.source.id.folded()) == 1)
            problems.push_back(Fault::of(QStringLiteral("version.sources.duplicate"),
                                         disk.path + QStringLiteral(".id"),
                                         {disk.source.id.toString()}));
        if (!disk.source.id.isNull())
            ids << disk.source.id.folded();
        if (disk.source.uri.isEmpty())
            continue;
        const QString blob = blobOf(disk.source.uri);
        if (blobs.count(blob) == 1)
            problems.push_back(Fault::of(QStringLiteral("version.sources.sameBlob"),
                                         disk.path + QStringLiteral(".uri"), {blob}));
        blobs << blob;
    }
    return problems;
}

// Either one source for all disks, or a source for each disk.
Problems checkSourceKinds(const ImageVersion &version)
{
    if (version.source.isNull())
        return {Fault::of(QStringLiteral("version.source.missing"), kStoragePath)};
    const bool whole = givesAllDisks(version.source);
    Problems problems;
    for (std::size_t i = 0; const DataDiskImage &disk : version.dataDisks) {
        const QString path = kStoragePath + QStringLiteral(".dataDiskImages[%1].source").arg(i++);
        if (!whole && disk.source.isNull()) {
            problems.push_back(Fault::of(QStringLiteral("version.source.missing"), path));
        } else if (whole && !disk.source.isNull()) {
            problems.push_back(Fault::of(QStringLiteral("version.source.several"), kStoragePath,
                                         {version.source.toString(), disk.source.toString()}));
            break;  // the next disk would say the same
        }
    }
    return problems;
}

}  // namespace

QString versionPath(QStringView property)
{
    return QStringLiteral("galleryImageVersion.properties.").append(property);
}

QString targetRegionPath(std::size_t index, QStringView property)
{
    return versionPath(u"publishingProfile.targetRegions[%1].").arg(index).append(property);
}

bool isSingleDisk(const ResourceId &id)
{
    return id.isType(kDiskType) || id.isType(kSnapshotType);
}

bool givesAllDisks(const VersionSource &source)
{
    return source.id.isType(kManagedImageType) || source.id.isType(kVirtualMachineType)
        || source.id.isType(kImageVersionType);
}

Problems checkLuns(const std::vector<int> &luns, const QString &target)
{
    Problems problems;
    QMap<int, int> seen;
    for (std::size_t i = 0; const int lun : luns) {
        const QString path = target + QStringLiteral("[%1].lun").arg(i++);
        const QString text = QString::number(lun);
        if (++seen[lun] == 2)
            problems.push_back(
                Fault::of(QStringLiteral("version.dataDisks.lunDuplicate"), path, {text}));
        if (seen[lun] == 1 && (lun < 0 || lun > kGreatestLun))
            problems.push_back(
                Fault::of(QStringLiteral("version.dataDisks.lunRange"), path,
                          {text, QStringLiteral("0"), QString::number(kGreatestLun)}));
    }
    return problems;
}

Problems checkVersionSources(const ImageVersion &version)
{
    Problems problems = checkSourceKinds(version);
    const std::vector<OwnSource> disks = ownSources(version);
    for (const OwnSource &disk : disks)
        append(problems, checkOwnSource(disk));
    append(problems, checkUsedOnce(disks));
    std::vector<int> luns;
    for (const DataDiskImage &disk : version.dataDisks)
        luns.push_back(disk.lun);
    append(problems, checkLuns(luns, kStoragePath + QStringLiteral(".dataDiskImages")));
    return problems;
}

Problems check(const ImageVersion &version, const Policy &policy, const QDateTime &now)
{
    const PublishingProfile &profile = version.publishingProfile;
    Problems problems = checkTargetRegions(version, policy);
    append(problems,
           checkReplicaCount(profile.replicaCount, policy,
                             versionPath(u"publishingProfile.replicaCount")));
    append(problems, checkShallow(version));
    append(problems,
           checkEndOfLife(profile.endOfLifeDate, now,
                          versionPath(u"publishingProfile.endOfLifeDate")));
    append(problems, checkVersionSources(version));
    append(problems, checkEncryption(version));
    append(problems, checkTags(version.tags));
    return problems;
}

}  // namespace vitrine
