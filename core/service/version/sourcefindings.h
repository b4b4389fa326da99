#pragma once

#include "core/catalog/catalog.h"
#include "core/gallery/rules.h"
#include "core/replication/diskorigins.h"

#include <optional>
#include <vector>

// What a version is to be made from, looked at before anything is copied: first in the catalogue,
// then in the files, then beside the definition.
namespace vitrine {

class FileOps;

/// What is known of the sources of a version, and what is wrong with them.
struct SourceFindings {
    /// A disk to be read, the operating system's first.
    struct Disk {
        DiskOrigin origin;
        QString name;  ///< id or uri of its source, for texts
        QString target;  ///< path of the property that names it
    };

    ResourceId definitionId;  ///< of the version
    QString name;  ///< id or uri of the version's own source
    std::optional<OsType> osType;
    std::optional<OsState> osState;
    /// Where the files on the disk prove that its system is in use; empty where they do not.
    QStringList signsOfUse;
    std::optional<HyperVGeneration> hyperVGeneration;
    std::optional<PurchasePlan> plan;
    bool planIsKnown = false;  ///< whether the source says what it was bought under, if at all
    std::vector<Disk> disks;
    Problems problems;
};

/// Looks the sources of \p version up. Reasons: `version.source.notFound`,
/// `version.source.otherRegion`, `version.source.busy`, `version.source.tooManyRequests`,
/// `version.source.encryptedElsewhere`, `version.replicating`, `version.vm.*`,
/// `source.disk.notFound`, `access.linkedSubscription`.
Result<SourceFindings> findSources(Transaction &view, const ImageVersion &version,
                                   const Policy &policy);

/// Opens every disk of \p findings; never inside a transaction. Reasons: `version.source.tooLarge`,
/// `version.dataDisk.tooLarge`, `version.notAvailable`, `source.disk.cutShort`, those of
/// inspectDisk().
void inspectSources(Catalog &catalog, FileOps &files, const Policy &policy,
                    SourceFindings &findings);

/// Compares what was found with \p definition. Reasons: `version.osType.mismatch`,
/// `version.osState.mismatch`, `version.osState.notGeneralized`, `version.generation.mismatch`,
/// `version.plan.mismatch`.
void compareWith(const ImageDefinition &definition, SourceFindings &findings);

/// Fills in the data disks that the source of a version has and \p version leaves out, and how its
/// disks are cached.
Result<> takeDisksOfSource(Transaction &view, ImageVersion &version);

}  // namespace vitrine
