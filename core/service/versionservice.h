#pragma once

#include "core/gallery/resources.h"
#include "core/gallery/rules.h"
#include "core/service/change.h"
#include "core/service/version/plan.h"

#include <functional>
#include <optional>
#include <vector>

namespace vitrine {

class Catalog;
class FileOps;
class ReplicationService;

/// What a publication asks for. The gallery and the definition are created when they are given,
/// in the same transaction as the version: all or nothing.
struct PublishRequest {
    std::optional<ResourceGroup> newGroup;
    std::optional<Gallery> newGallery;
    std::optional<ImageDefinition> newDefinition;
    ImageVersion version;  ///< `definitionId` names the definition, new or not
    /// Whether it comes out of a bundle that its importer trusts: its disks are the bundle's, and
    /// dates that have passed since stay.
    bool isImport = false;
};

/// What was made: the version in state Creating, and the job that replicates it.
struct Publication {
    ImageVersion version;
    Uid job;  ///< null when an update leaves nothing to replicate
};

/// What a machine or a scale set is to be made from, for checkMachine().
struct MachineRequest {
    ResourceId imageId;  ///< a version, or a definition: its latest one
    QString subscriptionId;  ///< of the machine
    QString region;  ///< normalised
    bool hasOsProfile = false;  ///< whether it names a computer, an account or keys
    int count = 1;  ///< machines made at the same time
    bool isScaleSet = false;
    /// The state of the scale set's machines when its image is changed; absent for a new one.
    std::optional<OsState> scaleSetOsState = {};
    QString name = {};
};

/// A version in the recycle bin.
struct DeletedVersion {
    ImageVersion version;
    QDateTime purgeDate;  ///< from when on it is purged by itself, UTC
};

/// Image versions. Thread: any.
class VersionService {
public:
    VersionService(Catalog &catalog, FileOps &files, ReplicationService &replication,
                   const Policy &policy);

    /// Returns every problem of \p request without changing anything. Touches the source file
    /// and the regions' folders: never from the GUI thread.
    Result<> check(const PublishRequest &request);
    /// Creates what is new and a durable replication job, and does not start it: give the job to
    /// ReplicationService::start(). The same request for a version that is still Creating, or
    /// Succeeded with the same properties, returns what is there. Same thread rule as check().
    /// Errors: everything check() finds; `version.exists`, `version.source.notFound`,
    /// `version.source.otherRegion`, `version.region.unknown`, `version.zrs.notSupported`,
    /// `version.osType.mismatch`, `version.generation.mismatch`, `version.osState.mismatch`,
    /// `version.osState.notGeneralized`, `source.disk.cutShort`, `version.source.busy`,
    /// `parent.notFound`, and the other `version.*` of the fault table.
    Result<Publication> publish(const Change &change, PublishRequest request);
    /// Changes target regions, replica counts, exclusion from latest, end of life, safety profile
    /// and tags. New replicas are made by the job that is returned, which is not started; replicas
    /// no longer wanted are removed, which touches regions. Same thread rule as check().
    /// Errors: `resource.notFound`, `resource.changed`, `property.change.notAllowed`,
    /// `version.dataDisks.changed`, `version.encryption.newLun`, `version.beingDeleted`,
    /// `version.busy`, `version.regions.removalBlocked`, and those of check().
    Result<Publication> update(const Change &change, const ImageVersion &wanted);

    /// Tells what publish() would do to every region, and changes nothing; of a version that is
    /// there already it says that nothing is left to do. Same thread rule as check().
    /// Errors: those of publish() and those that reading the source gives.
    Result<ReplicationPlan> planPublication(const Change &change, PublishRequest request);
    /// Tells what update() would do to every region, and changes nothing. With
    /// PlanDepth::Regions it reads what blocks the regions have that get a replica: same thread
    /// rule as check() then. Errors: those of update().
    Result<ReplicationPlan> planUpdate(const Change &change, const ImageVersion &wanted,
                                       PlanDepth depth = PlanDepth::Regions);

    /// Errors: `resource.notFound`.
    Result<ImageVersion> version(const ResourceId &id);
    /// Returns versions newest first, only those below \p below when it is given.
    Result<std::vector<ImageVersion>> versions(const ResourceId &definitionId,
                                               const std::optional<VersionNumber> &below = {},
                                               int limit = 500);
    Result<int> versionCount(const ResourceId &definitionId);
    /// Returns the version that `latest` means; std::nullopt when there is none.
    Result<std::optional<ImageVersion>> latest(const ResourceId &definitionId,
                                               const QString &region = {});
    Result<ReplicationStatus> replicationStatus(const ImageVersion &version);
    /// Removes the version, its replicas' manifests and what only they used. Touches regions:
    /// never from the GUI thread. Errors: `resource.notFound`, `resource.changed`, `version.busy`
    /// while its job runs; a region that cannot be reached is `version.delete.regionUnreachable`
    /// and keeps the row.
    /// In a gallery with a recycle bin the version goes there, its replicas stay, unless it is to
    /// be removed \p permanently. `version.delete.beforeEndOfLife` where its safety profile says
    /// so.
    Result<> remove(const Change &change, const ResourceId &id, bool permanently = false);
    /// Returns the versions in the recycle bin of a gallery, the oldest first.
    Result<std::vector<DeletedVersion>> deletedVersions(const ResourceId &galleryId);
    /// Takes a version out of the recycle bin. Errors: `resource.notFound`, `version.notDeleted`.
    Result<ImageVersion> restore(const Change &change, const ResourceId &id);
    /// Removes for good what has been in recycle bins for longer than its gallery keeps it; returns
    /// how many. Touches regions.
    Result<int> purgeExpired(const Change &change);

    /// Returns the version a machine would be made from, or every reason why it cannot be made so.
    /// What is allowed but slow is put into \p advice: `vm.replicas.few`. A version in the recycle
    /// bin still serves who names it. Errors: `vm.*`, `version.notInRegion`,
    /// `version.replicating`, `version.beingDeleted`, `definition.latest.none`,
    /// `version.endOfLife`, `access.linkedSubscription`, `resource.notFound`,
    /// `disk.imageReference.invalid`.
    Result<ImageVersion> checkMachine(const MachineRequest &request,
                                      std::vector<Fault> *advice = nullptr);

private:
    Result<> removeForGood(const Change &change, const ImageVersion &version);
    Result<std::vector<Region>> registeredRegions();

    Catalog &m_catalog;
    FileOps &m_files;
    ReplicationService &m_replication;
    const Policy &m_policy;
};

}  // namespace vitrine
