#include "core/service/version/targetcheck.h"

#include "core/catalog/accountrows.h"
#include "core/catalog/galleryrows.h"
#include "core/catalog/regionrows.h"
#include "core/gallery/ruletools.h"
#include "core/service/resourcechecks.h"

#include <algorithm>

namespace vitrine {
namespace {

const QString kRegionsTarget = QStringLiteral("properties.publishingProfile.targetRegions");

Result<> checkRegion(Transaction &view, const TargetRegion &target,
                     const PublishingProfile &profile, Problems &problems)
{
    const auto region = findRegion(view, target.name);
    if (!region)
        return std::unexpected(region.error());
    const bool isZoneRedundant =
        profile.storageAccountTypeOf(target) == StorageAccountType::StandardZrs;
    if (!*region)
        problems.push_back(
            Fault::of(QStringLiteral("version.region.unknown"), kRegionsTarget, {target.name}));
    else if (isZoneRedundant && !(*region)->hasZones())
        problems.push_back(Fault::of(QStringLiteral("version.zrs.notSupported"),
                                     kRegionsTarget + QStringLiteral(".storageAccountType"),
                                     {target.name}));
    return {};
}

// The location of the version, unless it is a target: then it is looked at as one.
Result<> checkLocation(Transaction &view, const ImageVersion &version, const Policy &policy,
                       Problems &problems)
{
    const QString &location = version.location;
    const auto &targets = version.publishingProfile.targetRegions;
    if (location.isEmpty()
        || std::ranges::find(targets, location, &TargetRegion::name) != targets.end())
        return {};
    QString known = location;
    auto unknown = settleLocation(view, known);
    if (!unknown)
        return std::unexpected(std::move(unknown.error()));
    append(problems, std::move(*unknown));
    append(problems, checkRegionAccess(location, policy, QStringLiteral("location")));
    return {};
}

std::vector<ResourceId> encryptionSetsOf(const PublishingProfile &profile)
{
    std::vector<ResourceId> ids;
    const auto note = [&ids](const ResourceId &id) {
        // Another kind of id is the rules' concern.
        if (id.isType(kDiskEncryptionSetType) && std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    };
    for (const TargetRegion &target : profile.targetRegions) {
        if (!target.encryption)
            continue;
        note(target.encryption->osDiskEncryptionSetId);
        for (const RegionalEncryption::DataDisk &disk : target.encryption->dataDiskImages)
            note(disk.diskEncryptionSetId);
    }
    return ids;
}

}  // namespace

Result<Problems> checkTargets(Transaction &view, const ImageVersion &version, const Policy &policy)
{
    Problems problems;
    if (auto looked = checkLocation(view, version, policy, problems); !looked)
        return std::unexpected(std::move(looked.error()));
    QStringList names;
    for (const TargetRegion &target : version.publishingProfile.targetRegions) {
        // A region named twice has its problems once.
        if (names.contains(target.name))
            continue;
        names << target.name;
        if (auto looked = checkRegion(view, target, version.publishingProfile, problems); !looked)
            return std::unexpected(std::move(looked.error()));
    }
    for (const ResourceId &id : encryptionSetsOf(version.publishingProfile)) {
        const auto set = findEncryptionSet(view, id);
        if (!set)
            return std::unexpected(set.error());
        if (!*set)
            problems.push_back(Fault::of(QStringLiteral("version.encryption.setNotFound"),
                                         kRegionsTarget + QStringLiteral(".encryption"),
                                         {id.toString()}));
    }
    return problems;
}

Result<Problems> checkVersionQuota(Transaction &view, const ImageVersion &version,
                                   const Policy &policy)
{
    const auto count =
        versionCountIn(view, version.definitionId.subscriptionId(), version.location);
    if (!count)
        return std::unexpected(count.error());
    return checkQuota(QString::fromUtf16(kImageVersionType), *count, policy.maximumVersions,
                      version.location);
}

}  // namespace vitrine
