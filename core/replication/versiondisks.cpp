#include "core/replication/versiondisks.h"

#include "core/catalog/regionrows.h"
#include "core/catalog/versionrows.h"
#include "core/replication/diskkeys.h"
#include "core/replication/diskorigins.h"
#include "core/replication/diskset.h"
#include "core/replication/fileorigin.h"
#include "core/replication/replicadisk.h"
#include "core/replication/shallowsource.h"

#include <algorithm>
#include <map>

namespace vitrine {

Result<std::shared_ptr<const RegionFolder>> openRegion(Catalog &catalog, FileOps &files,
                                                       const Region &region)
{
    return openPlace(files, replicaPlace(catalog, region, 0, 0));
}

Result<std::vector<PlacedReplica>> placedReplicas(Catalog &catalog, const Uid &version)
{
    auto view = Transaction::read(catalog, Caller::program());
    if (!view)
        return std::unexpected(view.error());
    const auto rows = replicas(*view, version);
    if (!rows)
        return std::unexpected(rows.error());
    const auto known = regions(*view);
    if (!known)
        return std::unexpected(known.error());
    std::vector<PlacedReplica> placed;
    for (const Replica &replica : *rows) {
        const auto region = std::ranges::find(*known, replica.regionUid, &Region::uid);
        if (region != known->end())
            placed.push_back({replica, *region});
    }
    return placed;
}

ReplicaPlace placeOf(const Catalog &catalog, const PlacedReplica &replica)
{
    return replicaPlace(catalog, replica.region, replica.replica.zone, replica.replica.number);
}

int committedCount(const std::vector<PlacedReplica> &placed, const TargetRegion &target,
                   const PublishingProfile &profile)
{
    const int wanted = profile.replicaCountOf(target);
    const int copiesEach = wanted == 0 ? 0 : copyCount(target, profile) / wanted;
    std::map<int, int> copies;
    for (const PlacedReplica &one : placed) {
        const bool counts = one.region.name == target.name && one.replica.number <= wanted
            && (one.replica.zone != 0) == (copiesEach > 1);
        if (counts)
            ++copies[one.replica.number];
    }
    return static_cast<int>(std::ranges::count_if(
        copies, [copiesEach](const auto &one) { return one.second >= copiesEach; }));
}

Result<std::shared_ptr<const ReplicaReader>> openReplica(Catalog &catalog, FileOps &files,
                                                         const PlacedReplica &replica)
{
    const ReplicaPlace place = placeOf(catalog, replica);
    const auto folder = openPlace(files, place);
    if (!folder)
        return std::unexpected(folder.error());
    auto reader = ReplicaReader::open(
        *folder, place.number, replica.replica.versionUid, catalog.manifestKey(),
        [&catalog](const Manifest &manifest) { return openShallowSource(catalog, manifest); },
        [&catalog](const DiskEncryption &disk) { return openCipher(catalog, disk); });
    if (!reader)
        return std::unexpected(reader.error());
    return std::shared_ptr<const ReplicaReader>(std::move(*reader));
}

Result<std::shared_ptr<const ReplicaReader>> openAnyReplica(Catalog &catalog, FileOps &files,
                                                            const ImageVersion &version)
{
    const auto placed = placedReplicas(catalog, version.uid);
    if (!placed)
        return std::unexpected(placed.error());
    std::vector<Fault> faults;
    for (const PlacedReplica &replica : *placed) {
        auto reader = openReplica(catalog, files, replica);
        if (reader)
            return reader;
        faults.push_back(reader.error());
    }
    return std::unexpected(notAvailable(version, std::move(faults)));
}

Fault notAvailable(const ImageVersion &version, std::vector<Fault> faults)
{
    if (version.publishingProfile.isShallow() && faults.size() == 1)
        return std::move(faults.front());
    const QString id = version.id().toString();
    Fault fault = Fault::of(QStringLiteral("version.notAvailable"), id, {id});
    fault.nested = std::move(faults);
    return fault;
}

Result<std::unique_ptr<DiskSet>> disksOf(const std::shared_ptr<const ReplicaReader> &replica,
                                         const ImageVersion &version)
{
    std::vector<DiskSet::Member> members;
    for (const DiskSpan &span : replica->manifest().disks) {
        auto disk = ReplicaDisk::of(replica, span.lun, version.id().toString());
        if (!disk)
            return std::unexpected(disk.error());
        members.push_back({span.lun, std::move(*disk)});
    }
    return std::make_unique<DiskSet>(std::move(members));
}

Result<std::unique_ptr<DiskSet>> openVersionDisks(Catalog &catalog, FileOps &files,
                                                  const ImageVersion &version)
{
    std::vector<DiskOrigin> origins;
    {
        auto view = Transaction::read(catalog, Caller::program());
        if (!view)
            return std::unexpected(view.error());
        auto found = diskOrigins(*view, version);
        if (!found)
            return std::unexpected(found.error());
        origins = std::move(*found);
    }
    std::map<Uid, std::shared_ptr<const ReplicaReader>> replicas;
    std::vector<DiskSet::Member> members;
    for (const DiskOrigin &origin : origins) {
        if (!origin.version) {
            auto disk = openFileOrigin(catalog, files, origin, version.definitionId);
            if (!disk)
                return std::unexpected(disk.error());
            members.push_back({origin.lun, std::move(*disk)});
            continue;
        }
        auto &replica = replicas[origin.version->uid];
        if (!replica) {
            auto opened = openAnyReplica(catalog, files, *origin.version);
            if (!opened)
                return std::unexpected(opened.error());
            replica = std::move(*opened);
        }
        auto disk = ReplicaDisk::of(replica, origin.versionLun, origin.version->id().toString());
        if (!disk)
            return std::unexpected(disk.error());
        members.push_back({origin.lun, std::move(*disk)});
    }
    return std::make_unique<DiskSet>(std::move(members));
}

}  // namespace vitrine
