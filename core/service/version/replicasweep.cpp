#include "core/service/version/replicasweep.h"

#include "core/base/clock.h"
#include "core/catalog/jobrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/store/replicaroot.h"

#include <algorithm>
#include <cerrno>

namespace vitrine {
namespace {

// True while the catalogue has a replica at the place, or an open job may be about to record one -
// and for a version it never heard of: a catalogue that came back from an older backup must not
// take the newer versions' bytes away.
Result<bool> isWanted(Transaction &transaction, const Uid &version, const ReplicaPlace &place,
                      const std::vector<JobRow> &open)
{
    if (std::ranges::find(open, version, &JobRow::versionUid) != open.end())
        return true;
    const auto row = findVersion(transaction, version);
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return true;
    const auto known = replicas(transaction, version);
    if (!known)
        return std::unexpected(known.error());
    return std::ranges::any_of(*known, [&place](const Replica &replica) {
        return replica.regionUid == place.identity.region && replica.zone == place.identity.zone
            && replica.number == place.number;
    });
}

Result<std::vector<Uid>> unwanted(Transaction &transaction, const ReplicaRoot &root,
                                  const ReplicaPlace &place)
{
    const auto open = openJobs(transaction);
    if (!open)
        return std::unexpected(open.error());
    const auto stored = root.versions();
    if (!stored)
        return std::unexpected(stored.error());
    std::vector<Uid> found;
    for (const Uid &version : *stored) {
        const auto wanted = isWanted(transaction, version, place, *open);
        if (!wanted)
            return std::unexpected(wanted.error());
        if (!*wanted)
            found.push_back(version);
    }
    return found;
}

Result<> dropUnwanted(Catalog &catalog, const ReplicaRoot &root, const ReplicaPlace &place)
{
    const auto look = [&](Transaction &view) { return unwanted(view, root, place); };
    // As the program: what this caller may not see is wanted all the same.
    const auto found = inRead(catalog, Caller::program(), look);
    if (!found)
        return std::unexpected(found.error());
    if (found->empty())
        return {};
    // Asked again under the write lock, which is kept until the manifests are gone: no job can
    // begin meanwhile and take for committed what is just going.
    return inWrite(catalog, Caller::program(), [&](Transaction &transaction) -> Result<> {
        const auto still = look(transaction);
        if (!still)
            return std::unexpected(still.error());
        for (const Uid &version : *still) {
            if (auto dropped = root.removeManifest(version); !dropped)
                return dropped;
        }
        return {};
    });
}

// std::nullopt for a root that was never made.
Result<std::optional<ReplicaRoot>> openRoot(FileOps &files, const ReplicaPlace &place)
{
    const auto folder = openPlace(files, place);
    if (!folder)
        return std::unexpected(folder.error());
    const auto there = files.stat((*folder)->fd(), ReplicaRoot::folderName(place.number));
    if (!there && there.error() == ENOENT)
        return std::nullopt;
    auto root = ReplicaRoot::open(*folder, place.number, false);
    if (!root)
        return std::unexpected(std::move(root.error()));
    return std::optional(std::move(*root));
}

Result<ReclaimRules> rulesOf(Catalog &catalog, bool emptiesTrash)
{
    const auto open =
        inRead(catalog, Caller::program(), [](Transaction &view) { return openJobs(view); });
    if (!open)
        return std::unexpected(open.error());
    ReclaimRules rules{.key = catalog.manifestKey(),
                       .elapsed = catalog.clock().elapsed(),
                       .emptiesTrash = emptiesTrash};
    for (const JobRow &job : *open)
        rules.liveJobs.insert(job.uid);
    return rules;
}

}  // namespace

bool samePlace(const ReplicaPlace &a, const ReplicaPlace &b)
{
    return a.identity.region == b.identity.region && a.identity.zone == b.identity.zone
        && a.number == b.number;
}

std::vector<ReplicaPlace> versionPlaces(const Catalog &catalog, const ImageVersion &version,
                                        const std::vector<PlacedReplica> &placed,
                                        const std::vector<Region> &regions)
{
    std::vector<ReplicaPlace> places;
    for (const TargetRegion &target : version.publishingProfile.targetRegions) {
        const auto region = std::ranges::find(regions, target.name, &Region::name);
        if (region != regions.end())
            std::ranges::move(replicaPlaces(catalog, *region, target, version.publishingProfile),
                              std::back_inserter(places));
    }
    for (const PlacedReplica &replica : placed) {
        ReplicaPlace place = placeOf(catalog, replica);
        const bool isThere = std::ranges::any_of(
            places, [&place](const ReplicaPlace &one) { return samePlace(one, place); });
        if (!isThere)
            places.push_back(std::move(place));
    }
    return places;
}

Result<RootReclaim> sweepPlace(Catalog &catalog, FileOps &files, const ReplicaPlace &place,
                               bool emptiesTrash)
{
    {
        // Closed before the packs go: an open root keeps them.
        const auto root = openRoot(files, place);
        if (!root)
            return std::unexpected(root.error());
        if (!*root)
            return RootReclaim();
        if (auto dropped = dropUnwanted(catalog, **root, place); !dropped)
            return std::unexpected(std::move(dropped.error()));
    }
    const auto rules = rulesOf(catalog, emptiesTrash);
    if (!rules)
        return std::unexpected(rules.error());
    return reclaimPlace(files, place, *rules);
}

Result<RootReclaim> planSweep(Catalog &catalog, FileOps &files, const ReplicaPlace &place,
                              bool emptiesTrash)
{
    auto rules = rulesOf(catalog, emptiesTrash);
    if (!rules)
        return std::unexpected(std::move(rules.error()));
    {
        const auto root = openRoot(files, place);
        if (!root)
            return std::unexpected(root.error());
        if (!*root)
            return RootReclaim();
        const auto going = inRead(catalog, Caller::program(),
                                  [&](Transaction &view) { return unwanted(view, **root, place); });
        if (!going)
            return std::unexpected(going.error());
        rules->dropped.insert(going->begin(), going->end());
    }
    const auto folder = openPlace(files, place);
    if (!folder)
        return std::unexpected(folder.error());
    return planReclaim(*folder, place.number, *rules);
}

void sweepPlaces(Catalog &catalog, FileOps &files, const std::vector<ReplicaPlace> &places)
{
    for (const ReplicaPlace &place : places)
        static_cast<void>(sweepPlace(catalog, files, place));
}

}  // namespace vitrine
