#include "core/replication/replicaplaces.h"

#include "core/catalog/catalog.h"
#include "core/store/replicaroot.h"

#include <cerrno>

namespace vitrine {
namespace {

bool isZoneRedundant(const TargetRegion &target, const PublishingProfile &profile)
{
    return profile.storageAccountTypeOf(target) == StorageAccountType::StandardZrs;
}

}  // namespace

int copyCount(const TargetRegion &target, const PublishingProfile &profile)
{
    return profile.replicaCountOf(target) * (isZoneRedundant(target, profile) ? kZoneCount : 1);
}

std::vector<ReplicaPlace> replicaPlaces(const Catalog &catalog, const Region &region,
                                        const TargetRegion &target,
                                        const PublishingProfile &profile)
{
    const bool redundant = isZoneRedundant(target, profile);
    std::vector<ReplicaPlace> places;
    if (redundant && region.zonePaths.size() != kZoneCount)
        return places;
    const int firstZone = redundant ? 1 : 0;
    const int lastZone = redundant ? kZoneCount : 0;
    for (int number = 1; number <= profile.replicaCountOf(target); ++number) {
        for (int zone = firstZone; zone <= lastZone; ++zone)
            places.push_back(replicaPlace(catalog, region, zone, number));
    }
    return places;
}

ReplicaPlace replicaPlace(const Catalog &catalog, const Region &region, int zone, int number)
{
    return {region.name,
            zone == 0 ? region.path : region.zonePaths.value(zone - 1),
            {region.uid, catalog.uid(), region.name, zone},
            number};
}

Result<std::shared_ptr<const RegionFolder>> openPlace(FileOps &files, const ReplicaPlace &place)
{
    auto folder = RegionFolder::open(files, place.path, place.identity);
    if (!folder)
        return std::unexpected(folder.error());
    return std::make_shared<const RegionFolder>(std::move(*folder));
}

Result<> dropReplica(FileOps &files, const ReplicaPlace &place, const Uid &version)
{
    const auto region = openPlace(files, place);
    if (!region)
        return std::unexpected(region.error());
    const auto there = files.stat((*region)->fd(), ReplicaRoot::folderName(place.number));
    if (!there && there.error() == ENOENT)
        return {};
    const auto root = ReplicaRoot::open(*region, place.number, false);
    if (!root)
        return std::unexpected(root.error());
    return root->removeManifest(version);
}

Result<RootReclaim> reclaimPlace(FileOps &files, const ReplicaPlace &place,
                                 const ReclaimRules &rules)
{
    const auto region = openPlace(files, place);
    if (!region)
        return std::unexpected(region.error());
    return reclaimRoot(*region, place.number, rules);
}

}  // namespace vitrine
