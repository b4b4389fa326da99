// Image versions as commands.
#include "core/arm/equivalent/shellwriter.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

QString setName(const ResourceId &id)
{
    return id.isNull() ? QStringLiteral("null") : id.toString();
}

QStringList targetWords(const PublishingProfile &profile)
{
    QStringList words;
    for (const TargetRegion &region : profile.targetRegions) {
        QString word = region.name;
        if (region.regionalReplicaCount)
            word += u'=' + QString::number(*region.regionalReplicaCount);
        if (region.storageAccountType)
            word += u'=' + toString(*region.storageAccountType);
        words << word;
    }
    return words;
}

QStringList encryptionWords(const PublishingProfile &profile)
{
    QStringList words;
    bool isAny = false;
    for (const TargetRegion &region : profile.targetRegions) {
        QStringList parts;
        if (region.encryption) {
            isAny = true;
            parts << setName(region.encryption->osDiskEncryptionSetId);
            for (const auto &disk : region.encryption->dataDiskImages)
                parts << QString::number(disk.lun) << setName(disk.diskEncryptionSetId);
        }
        words << (parts.isEmpty() ? QStringLiteral("null") : parts.join(QLatin1Char(',')));
    }
    return isAny ? words : QStringList();
}

// Only counts and regions, which have an argument of their own.
bool areWordable(const std::vector<TargetRegion> &before, const std::vector<TargetRegion> &after)
{
    return std::ranges::all_of(after, [&before](const TargetRegion &region) {
        const auto old = std::ranges::find(before, region.name, &TargetRegion::name);
        const TargetRegion none{region.name, {}, {}, {}, {}};
        const TargetRegion &there = old == before.end() ? none : *old;
        return region.excludeFromLatest == there.excludeFromLatest
            && region.encryption == there.encryption
            && (region.storageAccountType || !there.storageAccountType);
    });
}

bool losesReplicas(const PublishingProfile &before, const PublishingProfile &after)
{
    return std::ranges::any_of(before.targetRegions, [&](const TargetRegion &region) {
        const auto now = std::ranges::find(after.targetRegions, region.name, &TargetRegion::name);
        return now == after.targetRegions.end()
            || after.replicaCountOf(*now) < before.replicaCountOf(region);
    });
}

}  // namespace

void ShellWriter::addSources(ShellCommand &line, const ImageVersion &version) const
{
    const VersionSource &source = version.source;
    if (!source.uri.isEmpty()) {
        line.add(u"--os-vhd-uri", source.uri);
        if (m_isAz)
            line.add(u"--os-vhd-storage-account", accountOf(source.uri));
    } else if (source.id.isType(kDiskType) || source.id.isType(kSnapshotType)) {
        line.add(u"--os-snapshot", source.id.toString());
    } else if (source.id.isType(kVirtualMachineType)) {
        line.add(u"--virtual-machine", source.id.toString());
    } else if (source.id.isType(kImageVersionType)) {
        line.add(u"--image-version", source.id.toString());
    } else {
        line.add(u"--managed-image", source.id.toString());
    }
    QStringList ids, idLuns, uris, uriLuns, accounts;
    for (const DataDiskImage &disk : version.dataDisks) {
        const bool isFile = !disk.source.uri.isEmpty();
        if (disk.source.isNull())
            continue;
        (isFile ? uris : ids) << disk.source.toString();
        (isFile ? uriLuns : idLuns) << QString::number(disk.lun);
        if (isFile)
            accounts << accountOf(disk.source.uri);
    }
    line.addList(u"--data-snapshots", ids);
    line.addList(u"--data-snapshot-luns", idLuns);
    line.addList(u"--data-vhds-uris", uris);
    line.addList(u"--data-vhds-luns", uriLuns);
    if (m_isAz)
        line.addList(u"--data-vhds-storage-accounts", accounts);
}

void ShellWriter::addProfile(ShellCommand &line, const ImageVersion &version) const
{
    const PublishingProfile &profile = version.publishingProfile;
    line.add(u"--replica-count", profile.replicaCount);
    line.add(u"--storage-account-type", toString(profile.storageAccountType));
    line.addList(u"--target-regions", targetWords(profile));
    line.addList(u"--target-region-encryption", encryptionWords(profile));
    if (profile.isShallow())
        line.add(u"--replication-mode", toString(profile.replicationMode));
    if (profile.excludeFromLatest)
        line.add(u"--exclude-from-latest", true);
    line.add(u"--end-of-life-date", argumentDate(profile.endOfLifeDate));
    if (!version.safetyProfile.allowDeletionOfReplicatedLocations)
        line.add(u"--allow-replicated-location-deletion", false);
    if (version.safetyProfile.blockDeletionBeforeEndOfLife)
        line.add(u"--block-deletion-before-end-of-life", true);
}

void ShellWriter::say(const Creation<ImageVersion> &asked)
{
    const ImageVersion &version = asked.resource;
    ShellCommand line = galleryCommand("sig image-version create", version.id());
    line.add(u"--location", version.location);
    addSources(line, version);
    addProfile(line, version);
    addTags(line, version.tags);
    QStringList sets;
    for (const TargetRegion &region : version.publishingProfile.targetRegions) {
        if (region.excludeFromLatest)
            sets << QStringLiteral("publishingProfile.targetRegions[name=%1].excludeFromLatest=%2")
                        .arg(region.name,
                             *region.excludeFromLatest ? QStringLiteral("true")
                                                       : QStringLiteral("false"));
    }
    put(line,
        sets.isEmpty() && isNamable(version.tags)
            && !version.safetyProfile.blockDeletionBeforeEndOfLife);
    if (!isNamable(version.tags))
        sets << tagsSet(version.tags);
    setRest("sig image-version update", version.id(), sets);
}

void ShellWriter::say(const Alteration<ImageVersion> &asked)
{
    const PublishingProfile &before = asked.before.publishingProfile;
    const PublishingProfile &after = asked.after.publishingProfile;
    ShellCommand line = galleryCommand("sig image-version update", asked.after.id());
    std::vector<Difference> changes = differencesOf(bodyOf(Creation<ImageVersion>{asked.before}),
                                                    bodyOf(Creation<ImageVersion>{asked.after}));
    if (before.replicaCount != after.replicaCount)
        line.add(u"--replica-count", after.replicaCount);
    const bool areWords = areWordable(before.targetRegions, after.targetRegions);
    if (areWords && before.targetRegions != after.targetRegions)
        line.addList(u"--target-regions", targetWords(after));
    std::erase_if(changes, [areWords](const Difference &one) {
        return one.path == u"publishingProfile.replicaCount"
            || (areWords && one.path == u"publishingProfile.targetRegions");
    });
    addDifferences(line, changes);
    if (!m_isAz && losesReplicas(before, after))
        line.addFlag(u"--yes");
    put(line);
}

}  // namespace vitrine
