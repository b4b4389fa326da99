#include "core/catalog/galleryrows.h"
#include "core/catalog/jobrows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/gallery/armjson.h"
#include "core/service/etagcheck.h"
#include "core/service/replicationservice.h"
#include "core/service/resourcechecks.h"
#include "core/service/version/replicasweep.h"
#include "core/service/versionservice.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

const QString kVersionDelete = QStringLiteral("Microsoft.Compute/galleries/images/versions/delete");

/// What becomes of a version that is to be removed.
enum class Fate { Stays, Bin, Gone };

struct Removal {
    ImageVersion version;
    Fate fate = Fate::Gone;
};

bool isDeleting(const ImageVersion &version)
{
    return version.provisioningState == ProvisioningState::Deleting;
}

// A safety profile keeps a version until its end of life; what is in the bin has left its care.
Result<> checkEndOfLife(const ImageVersion &version, const QDateTime &now)
{
    const QDateTime &date = version.publishingProfile.endOfLifeDate;
    const bool isKept = version.safetyProfile.blockDeletionBeforeEndOfLife && date.isValid()
        && date > now && !version.isSoftDeleted() && !isDeleting(version);
    if (!isKept)
        return {};
    const QString id = version.id().toString();
    return std::unexpected(Fault::of(QStringLiteral("version.delete.beforeEndOfLife"), id,
                                     {id, date.toUTC().date().toString(Qt::ISODate)}));
}

Result<Removal> examine(Transaction &transaction, const Change &change, const ResourceId &id,
                        bool permanently)
{
    auto present = existing(findVersion(transaction, id), id);
    if (!present)
        return std::unexpected(std::move(present.error()));
    if (auto same = checkEtag(transaction, change, present->id(), present->etag(),
                              compactJson(toJson(*present)));
        !same)
        return std::unexpected(std::move(same.error()));
    if (auto allowed = checkEndOfLife(*present, transaction.catalog().clock().now()); !allowed)
        return std::unexpected(std::move(allowed.error()));
    Removal removal{std::move(*present), Fate::Gone};
    // A removal that was interrupted has no way back.
    if (permanently || isDeleting(removal.version))
        return removal;
    const ResourceId galleryId = removal.version.definitionId.parent();
    const auto gallery = existing(findGallery(transaction, galleryId), galleryId);
    if (!gallery)
        return std::unexpected(gallery.error());
    if (removal.version.isSoftDeleted())
        removal.fate = Fate::Stays;
    else if (gallery->softDeletePolicy.isSoftDeleteEnabled)
        removal.fate = Fate::Bin;
    return removal;
}

Result<> putIntoBin(Transaction &transaction, const Change &change, ImageVersion version)
{
    const QByteArray before = compactJson(toJson(version));
    version.softDeletedAt = transaction.catalog().clock().now();
    ++version.revision;
    if (auto updated = updateVersion(transaction, version); !updated)
        return updated;
    return audit(transaction, change.caller, kVersionDelete, version.id().toString(), before,
                 compactJson(toJson(version)));
}

Result<> forget(Transaction &transaction, const Change &change, const ImageVersion &version,
                const QByteArray &before)
{
    if (auto removed = removeReplicas(transaction, version.uid); !removed)
        return removed;
    if (auto removed = removeJobsOfVersion(transaction, version.uid); !removed)
        return removed;
    if (auto removed = removeVersion(transaction, version.uid); !removed)
        return removed;
    return audit(transaction, change.caller, kVersionDelete, version.id().toString(), before, {});
}

/// The replicas of one version that is going.
class ReplicaRemoval {
public:
    ReplicaRemoval(FileOps &files, const ImageVersion &version,
                   const std::vector<PlacedReplica> &placed, std::vector<ReplicaPlace> places)
        : m_files(files)
        , m_version(version)
        , m_placed(placed)
        , m_places(std::move(places))
    {
    }

    const std::vector<ReplicaPlace> &places() const { return m_places; }

    /// Tells whether every region that holds a replica can be reached.
    Result<> checkReachable() const
    {
        Fault fault = unreachable();
        for (const ReplicaPlace &place : m_places) {
            if (!stores(place))
                continue;
            const auto folder = openPlace(m_files, place);
            if (!folder && std::ranges::find(fault.nested, folder.error()) == fault.nested.end())
                fault.nested.push_back(folder.error());
        }
        return fault.nested.empty() ? Result<>() : std::unexpected(std::move(fault));
    }

    /// Drops every manifest. A region may hold one that the catalogue never heard of.
    Result<> drop() const
    {
        Fault fault = unreachable();
        for (const ReplicaPlace &place : m_places) {
            if (!stores(place) && !openPlace(m_files, place))
                continue;
            if (auto dropped = dropReplica(m_files, place, m_version.uid); !dropped)
                fault.nested.push_back(std::move(dropped.error()));
        }
        return fault.nested.empty() ? Result<>() : std::unexpected(std::move(fault));
    }

private:
    Fault unreachable() const
    {
        const QString id = m_version.id().toString();
        return Fault::of(QStringLiteral("version.delete.regionUnreachable"), id, {id});
    }
    bool stores(const ReplicaPlace &place) const
    {
        return std::ranges::any_of(m_placed, [&place](const PlacedReplica &one) {
            return one.region.uid == place.identity.region
                && one.replica.zone == place.identity.zone;
        });
    }

    FileOps &m_files;
    const ImageVersion &m_version;
    const std::vector<PlacedReplica> &m_placed;
    const std::vector<ReplicaPlace> m_places;
};

}  // namespace

Result<> VersionService::remove(const Change &change, const ResourceId &id, bool permanently)
{
    const auto look = [&](Transaction &transaction) {
        return examine(transaction, change, id, permanently);
    };
    const auto first = inRead(m_catalog, change.caller, look);
    if (!first)
        return std::unexpected(first.error());
    if (first->fate == Fate::Stays)
        return {};
    const auto job = m_replication.jobOfVersion(first->version.uid);
    if (!job)
        return std::unexpected(job.error());
    // Owning the job keeps every process from going on with it.
    const auto owned = m_replication.claim(*job, first->version.id());
    if (!owned)
        return std::unexpected(owned.error());
    if (first->fate == Fate::Gone)
        return removeForGood(change, first->version);
    return inChange(m_catalog, change, [&](Transaction &transaction) -> Result<> {
        const auto removal = look(transaction);
        if (!removal)
            return std::unexpected(removal.error());
        return removal->fate == Fate::Bin ? putIntoBin(transaction, change, removal->version)
                                          : Result<>();
    });
}

Result<> VersionService::removeForGood(const Change &change, const ImageVersion &version)
{
    const auto placed = placedReplicas(m_catalog, version.uid);
    if (!placed)
        return std::unexpected(placed.error());
    const auto all = registeredRegions();
    if (!all)
        return std::unexpected(all.error());
    const ReplicaRemoval removal(m_files, version, *placed,
                                 versionPlaces(m_catalog, version, *placed, *all));
    if (auto reachable = removal.checkReachable(); !reachable)
        return reachable;
    if (change.validateOnly)
        return inRead(m_catalog, change.caller, [&version](Transaction &transaction) {
            return transaction.allow(kVersionDelete, version.id());
        });
    // From here on nobody uses it, and only another removal may touch it: a replica that is named
    // by a row need not be there any more.
    const auto marked =
        inChange(m_catalog, change.caller, [&](Transaction &transaction) -> Result<> {
            auto examined = examine(transaction, change, version.id(), true);
            if (!examined)
                return std::unexpected(std::move(examined.error()));
            if (examined->version.uid != version.uid)
                return std::unexpected(resourceNotFound(version.id()));
            examined->version.provisioningState = ProvisioningState::Deleting;
            if (auto updated = updateVersion(transaction, examined->version); !updated)
                return updated;
            return removeJobsOfVersion(transaction, version.uid);
        });
    if (!marked)
        return marked;
    if (auto dropped = removal.drop(); !dropped)
        return dropped;
    const QByteArray before = compactJson(toJson(version));
    const auto gone = inChange(m_catalog, change.caller, [&](Transaction &transaction) {
        return forget(transaction, change, version, before);
    });
    if (gone)
        sweepPlaces(m_catalog, m_files, removal.places());
    return gone;
}

}  // namespace vitrine
