#pragma once

#include "core/catalog/catalog.h"
#include "core/gallery/resources.h"

#include <optional>
#include <vector>

// Rows of image versions and their replicas. Pages are ordered by number, newest first. Pages and
// counts leave out what lies in the recycle bin; find* finds it.
namespace vitrine {

Result<> insertVersion(Transaction &transaction, const Uid &definitionUid,
                       const ImageVersion &version);
/// Writes what people change of a version: publishing profile, safety profile, recycle bin, tags,
/// provisioning state and revision.
Result<> updateVersion(Transaction &transaction, const ImageVersion &version);
/// Writes what replication learns of a version: sizes, content digest and provisioning state. What
/// people changed meanwhile stays.
Result<> recordVersionContent(Transaction &transaction, const ImageVersion &version);
Result<std::optional<ImageVersion>> findVersion(Transaction &transaction, const ResourceId &id);
Result<std::optional<ImageVersion>> findVersion(Transaction &transaction, const Uid &uid);
/// Returns the id of a version whether or not the caller may see it: of what keeps something else
/// from going, which is in the way all the same.
Result<std::optional<ResourceId>> versionInTheWay(Transaction &transaction, const Uid &uid);
/// Returns the tenant a version belongs to, whoever asks; empty when there is no such version.
/// Blocks are shared inside a tenant alone: what is stored already must tell nobody what others
/// have.
Result<QString> tenantOfVersion(Transaction &transaction, const Uid &uid);
/// \p below: only versions whose number is less; std::nullopt starts at the newest.
Result<std::vector<ImageVersion>> versionPage(Transaction &transaction, const Uid &definitionUid,
                                              const std::optional<VersionNumber> &below, int limit);
Result<int> versionCount(Transaction &transaction, const Uid &definitionUid);
/// Returns the version that `latest` means in \p region (normalised; empty: anywhere) by the rule
/// of latestVersion() in core/gallery/rules.h: reads versions from the greatest down until one
/// fits.
Result<std::optional<ImageVersion>> latestVersionRow(Transaction &transaction,
                                                     const Uid &definitionUid,
                                                     const QString &region, const QDateTime &now);

/// What a list of definitions shows of their versions.
struct VersionSummary {
    int count = 0;
    std::optional<VersionNumber> latest;  ///< what `latest` means anywhere
};

/// Returns one summary for each of \p definitions, in their order.
Result<std::vector<VersionSummary>> versionSummaries(Transaction &transaction,
                                                     const std::vector<Uid> &definitions,
                                                     const QDateTime &now);
/// Returns the versions of a gallery that lie in the recycle bin, the oldest first; of all
/// galleries for a null uid.
Result<std::vector<ImageVersion>> deletedVersions(Transaction &transaction, const Uid &galleryUid);
/// Returns the versions of a definition that lie in the recycle bin.
Result<std::vector<ImageVersion>> deletedVersionsOf(Transaction &transaction,
                                                    const Uid &definitionUid);
Result<> removeVersion(Transaction &transaction, const Uid &uid);

/// Records a committed replica; replaces the row of the same version, region, zone and number. Of
/// another manifest than before it is not known whether it is intact; recordHealth() tells.
Result<> putReplica(Transaction &transaction, const Replica &replica);
/// Records what a check found of a replica: health, finding and when it was last found intact. A
/// row that is gone stays gone.
Result<> recordHealth(Transaction &transaction, const Replica &replica);
Result<std::vector<Replica>> replicas(Transaction &transaction, const Uid &versionUid);
/// Returns what a region stores, by version.
Result<std::vector<Replica>> replicasInRegion(Transaction &transaction, const Uid &regionUid);
Result<> removeReplicas(Transaction &transaction, const Uid &versionUid);
/// Removes the rows of one replica, in every zone.
Result<> removeReplica(Transaction &transaction, const Uid &versionUid, const Uid &regionUid,
                       int number);
/// Returns the versions that have a committed replica in \p regionUid.
Result<std::vector<Uid>> versionsInRegion(Transaction &transaction, const Uid &regionUid);

}  // namespace vitrine
