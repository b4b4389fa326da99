#include "core/catalog/jobrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/versionrows.h"
#include "core/gallery/armjson.h"
#include "core/gallery/changerules.h"
#include "core/gallery/ruletools.h"
#include "core/service/etagcheck.h"
#include "core/service/resourcechecks.h"
#include "core/service/version/publication.h"
#include "core/service/version/targetcheck.h"
#include "core/service/version/versionchange.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

const QString kVersionWrite = QStringLiteral("Microsoft.Compute/galleries/images/versions/write");

bool samePlacement(const ImageVersion &a, const ImageVersion &b)
{
    const PublishingProfile &p = a.publishingProfile;
    const PublishingProfile &q = b.publishingProfile;
    return std::ranges::is_permutation(
        p.targetRegions, q.targetRegions, [&](const TargetRegion &x, const TargetRegion &y) {
            return x.name == y.name && p.replicaCountOf(x) == q.replicaCountOf(y)
                && p.storageAccountTypeOf(x) == q.storageAccountTypeOf(y);
        });
}

/// One update of one version, inside its transaction.
class VersionUpdate {
public:
    VersionUpdate(Transaction &transaction, const Change &change, const Policy &policy,
                  const ImageVersion &wanted)
        : m_transaction(transaction)
        , m_change(change)
        , m_policy(policy)
        , m_wanted(wanted)
    {
    }

    Result<VersionUpdated> run()
    {
        for (auto step : {&VersionUpdate::find, &VersionUpdate::merge, &VersionUpdate::checkBusy,
                          &VersionUpdate::compareReplicas, &VersionUpdate::checkRemovals}) {
            if (auto done = (this->*step)(); !done)
                return std::unexpected(std::move(done.error()));
        }
        if (auto sound = Fault::all(std::move(m_problems)); !sound)
            return std::unexpected(std::move(sound.error()));
        if (auto written = write(); !written)
            return std::unexpected(std::move(written.error()));
        return std::move(m_updated);
    }

private:
    Result<> find()
    {
        auto present = existing(findVersion(m_transaction, m_wanted.id()), m_wanted.id());
        if (!present)
            return std::unexpected(std::move(present.error()));
        m_present = std::move(*present);
        m_before = compactJson(toJson(m_present));
        const QString id = m_present.id().toString();
        if (m_present.isSoftDeleted() || m_present.provisioningState == ProvisioningState::Deleting)
            return std::unexpected(Fault::of(QStringLiteral("version.beingDeleted"), id, {id}));
        return checkEtag(m_transaction, m_change, m_present.id(), m_present.etag(), m_before);
    }

    // What may change is taken over, and everything that must hold of a version is checked.
    Result<> merge()
    {
        for (TargetRegion &target : m_wanted.publishingProfile.targetRegions)
            target.name = canonicalRegion(target.name);
        if (m_wanted.publishingProfile.targetRegions.empty())
            m_wanted.publishingProfile.targetRegions = m_present.publishingProfile.targetRegions;
        if (!m_wanted.location.isEmpty()
            && canonicalRegion(m_wanted.location) != m_present.location)
            m_problems.push_back(otherLocation(m_present.number.toString(), m_present.location,
                                               m_present.definitionId.resourceGroup(),
                                               m_wanted.location));
        append(m_problems, changesNotAllowed(m_present, m_wanted));
        keepAbsent(m_wanted, m_present);

        m_next = m_present;
        PublishingProfile &profile = m_next.publishingProfile;
        profile.targetRegions = m_wanted.publishingProfile.targetRegions;
        profile.replicaCount = m_wanted.publishingProfile.replicaCount;
        profile.excludeFromLatest = m_wanted.publishingProfile.excludeFromLatest;
        profile.endOfLifeDate = m_wanted.publishingProfile.endOfLifeDate;
        m_next.safetyProfile = m_wanted.safetyProfile;
        m_next.tags = m_wanted.tags;

        Problems found = vitrine::check(m_next, m_policy, m_transaction.catalog().clock().now());
        // A date that is over may stay as it is: the version is no worse for its tags' change.
        if (profile.endOfLifeDate == m_present.publishingProfile.endOfLifeDate)
            std::erase_if(found, [](const Fault &fault) {
                return fault.reason == QStringLiteral("property.endOfLifeDate.past");
            });
        append(m_problems, std::move(found));
        if (givesAllDisks(m_next.source))
            append(m_problems, checkEncryptedLuns(m_next));
        auto targets = checkTargets(m_transaction, m_next, m_policy);
        if (!targets)
            return std::unexpected(std::move(targets.error()));
        append(m_problems, std::move(*targets));
        return {};
    }

    Result<> checkBusy()
    {
        m_isPlacedAnew = !samePlacement(m_present, m_next);
        if (!m_isPlacedAnew)
            return {};
        const auto job = findJobOfVersion(m_transaction, m_present.uid);
        if (!job)
            return std::unexpected(job.error());
        const QString id = m_present.id().toString();
        if (*job && !isOver((*job)->state))
            m_problems.push_back(Fault::of(QStringLiteral("version.busy"), id, {id}));
        return {};
    }

    // Which replicas are missing, and which are there that nobody wants.
    Result<> compareReplicas()
    {
        const auto present = replicas(m_transaction, m_present.uid);
        if (!present)
            return std::unexpected(present.error());
        const auto known = regions(m_transaction);
        if (!known)
            return std::unexpected(known.error());
        m_replicas = *present;
        m_regions = *known;
        const Catalog &catalog = m_transaction.catalog();
        for (const TargetRegion &target : m_next.publishingProfile.targetRegions) {
            const auto region = std::ranges::find(m_regions, target.name, &Region::name);
            if (region != m_regions.end())
                std::ranges::move(replicaPlaces(catalog, *region, target, m_next.publishingProfile),
                                  std::back_inserter(m_wantedPlaces));
        }
        return {};
    }

    static bool isAt(const Replica &replica, const ReplicaPlace &place)
    {
        return replica.regionUid == place.identity.region && replica.zone == place.identity.zone
            && replica.number == place.number;
    }
    bool isWanted(const Replica &replica) const
    {
        return std::ranges::any_of(
            m_wantedPlaces, [&replica](const ReplicaPlace &place) { return isAt(replica, place); });
    }
    bool isComplete() const
    {
        return std::ranges::all_of(m_wantedPlaces, [this](const ReplicaPlace &place) {
            return std::ranges::any_of(
                m_replicas, [&place](const Replica &replica) { return isAt(replica, place); });
        });
    }

    // A region that holds replicas is given up only where the safety profile lets it go.
    Result<> checkRemovals()
    {
        if (!m_isPlacedAnew || m_next.safetyProfile.allowDeletionOfReplicatedLocations)
            return {};
        QStringList names;
        for (const Replica &replica : m_replicas) {
            const auto region = std::ranges::find(m_regions, replica.regionUid, &Region::uid);
            const auto &targets = m_next.publishingProfile.targetRegions;
            if (region != m_regions.end() && !names.contains(region->name)
                && std::ranges::find(targets, region->name, &TargetRegion::name) == targets.end())
                names << region->name;
        }
        const QString id = m_present.id().toString();
        if (!names.isEmpty())
            m_problems.push_back(Fault::of(QStringLiteral("version.regions.removalBlocked"),
                                           QStringLiteral("properties.publishingProfile."
                                                          "targetRegions"),
                                           {id, names.join(QStringLiteral(", "))}));
        return {};
    }

    Result<> forgetReplicas()
    {
        std::vector<PlacedReplica> placed;
        for (const Replica &replica : m_replicas) {
            const auto region = std::ranges::find(m_regions, replica.regionUid, &Region::uid);
            if (region != m_regions.end())
                placed.push_back({replica, *region});
            if (isWanted(replica))
                continue;
            if (auto removed =
                    removeReplica(m_transaction, m_present.uid, replica.regionUid, replica.number);
                !removed)
                return removed;
        }
        // A replica that failed half-way has left something where the catalogue knows of none.
        m_updated.leftOver = versionPlaces(m_transaction.catalog(), m_present, placed, m_regions);
        std::erase_if(m_updated.leftOver, [this](const ReplicaPlace &place) {
            return std::ranges::any_of(m_wantedPlaces, [&place](const ReplicaPlace &wanted) {
                return samePlace(wanted, place);
            });
        });
        return {};
    }

    Result<> write()
    {
        if (m_isPlacedAnew) {
            if (auto placed = place(); !placed)
                return placed;
        }
        m_updated.publication.version = m_next;
        // A request that changes nothing leaves no trace.
        if (toJson(m_next) == toJson(m_present) && storeProfile(m_next) == storeProfile(m_present))
            return {};
        ++m_next.revision;
        m_updated.publication.version = m_next;
        if (auto updated = updateVersion(m_transaction, m_next); !updated)
            return updated;
        return audit(m_transaction, m_change.caller, kVersionWrite, m_next.id().toString(),
                     m_before, compactJson(toJson(m_next)));
    }

    Result<> place()
    {
        if (auto forgotten = forgetReplicas(); !forgotten)
            return forgotten;
        if (isComplete()) {
            m_next.provisioningState = ProvisioningState::Succeeded;
            return {};
        }
        // Until its source was read once, a version is still being created.
        m_next.provisioningState = m_next.contentDigest.isNull() ? ProvisioningState::Creating
                                                                 : ProvisioningState::Updating;
        const JobRow job = replicationOf(m_next, m_transaction.catalog().clock().now());
        m_updated.publication.job = job.uid;
        return insertJob(m_transaction, job);
    }

    Transaction &m_transaction;
    const Change &m_change;
    const Policy &m_policy;
    ImageVersion m_wanted;
    ImageVersion m_present;
    QByteArray m_before;
    ImageVersion m_next;
    bool m_isPlacedAnew = false;
    std::vector<Replica> m_replicas;
    std::vector<Region> m_regions;
    std::vector<ReplicaPlace> m_wantedPlaces;
    Problems m_problems;
    VersionUpdated m_updated;
};

}  // namespace

Result<VersionUpdated> applyUpdate(Transaction &transaction, const Change &change,
                                   const Policy &policy, const ImageVersion &wanted)
{
    return VersionUpdate(transaction, change, policy, wanted).run();
}

Result<Publication> VersionService::update(const Change &change, const ImageVersion &wanted)
{
    auto updated = inChange(m_catalog, change, [&](Transaction &transaction) {
        return applyUpdate(transaction, change, m_policy, wanted);
    });
    if (!updated)
        return std::unexpected(std::move(updated.error()));
    if (!change.validateOnly)
        sweepPlaces(m_catalog, m_files, updated->leftOver);
    return std::move(updated->publication);
}

}  // namespace vitrine
