#pragma once

#include "core/bundle/bundleformat.h"
#include "core/gallery/resources.h"
#include "core/service/change.h"

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace vitrine {

class Catalog;
class FileOps;
class ReplicationService;
class VersionService;
struct Policy;

/// Which versions go into a bundle: everything in a subscription, or less.
struct BundleSelection {
    QString subscriptionId;
    QString resourceGroup = {};  ///< empty: all groups
    QString gallery = {};  ///< empty: all galleries
    QString definition = {};  ///< empty: all definitions of the galleries
    QString version = {};  ///< a number, of one definition; empty: all that are Succeeded
};

/// What an export asks for.
struct BundleExportRequest {
    BundleSelection selection;
    QString folder;  ///< absolute; the bundle becomes this folder
    std::uint64_t partBytes = kDefaultPartBytes;
    QString baseFolder = {};  ///< of an earlier bundle whose blocks are left out; empty: none
};

/// What an export would write.
struct BundleExportPlan {
    std::vector<ResourceId> versions;
    std::uint64_t occupiedBytes = 0;  ///< of all versions, equal blocks counted each time
    std::uint64_t newBytes = 0;  ///< at most what is written: before it is packed
    std::uint64_t leftOutBytes = 0;  ///< what the earlier bundle has
    std::optional<Uid> base = {};
};

/// A version as a bundle carries it.
struct BundleEntry {
    QString resourceGroup;
    QString gallery;
    QString definition;
    VersionNumber version;
    int disks = 0;
    std::uint64_t occupiedBytes = 0;
};

/// What a bundle says of itself.
struct BundleDescription {
    QString folder;
    Uid id;
    Uid catalog;
    QDateTime madeAt;
    std::optional<Uid> base;
    QString fingerprint;  ///< of the key that signed it
    bool isOwn = false;  ///< signed by this catalogue
    std::uint64_t totalBytes = 0;
    int parts = 0;
    std::vector<BundleEntry> entries;
};

/// What an import asks for.
struct BundleImportRequest {
    QString folder;  ///< absolute
    QString subscriptionId;
    QString resourceGroup = {};  ///< for all galleries; empty: the groups they came from
    QStringList targetRegions = {};  ///< normalised; none: the first that is registered
    QString trust;  ///< fingerprint of the key that is trusted
};

/// What becomes of one version of a bundle.
struct BundleImportStep {
    enum class Action { Publish, Resume, Skip };

    ResourceId version;
    Action action = Action::Publish;
    std::uint64_t occupiedBytes = 0;
    Uid job = {};  ///< of what is published or resumed, once it is
};

/// What an import would make, or has begun to.
struct BundleImportPlan {
    std::vector<ResourceId> newResources;  ///< groups, galleries, image definitions
    QStringList targetRegions;
    std::vector<BundleImportStep> steps;
};

/// What an import has come to, shared with whoever waits for it. Thread: any.
class BundleImportReport {
public:
    void set(BundleImportPlan plan);
    BundleImportPlan plan() const;

private:
    mutable std::mutex m_mutex;
    BundleImportPlan m_plan;  // guarded by m_mutex
};

/// A job that was queued, and where it tells what it has begun.
struct BundleImport {
    Uid job;
    std::shared_ptr<const BundleImportReport> report;
};

/// Carries versions from catalogue to catalogue in a folder. Thread: any; every call reads files or
/// waits: never from the GUI thread.
class BundleService {
public:
    BundleService(Catalog &catalog, FileOps &files, VersionService &versions,
                  ReplicationService &replication);

    /// Returns the fingerprint of the key that signs the bundles of this catalogue; makes the key
    /// when there is none. Errors: those of KeyRing.
    Result<QString> fingerprint();
    /// Tells what an export would write, and changes nothing. Errors: `access.denied`,
    /// `resource.notFound`, `bundle.nothing`, `bundle.encrypted`, `bundle.exists`,
    /// `bundle.partSize.invalid`, `bundle.base.foreign`, those of BundleReader::open() of the base,
    /// `version.notAvailable`.
    Result<BundleExportPlan> planExport(const Change &change, const BundleExportRequest &request);
    /// Queues an export as a job of this process. The folder appears when all of it is durable.
    /// Errors: as planExport().
    Result<Uid> startExport(const Change &change, const BundleExportRequest &request);
    /// Reads what a bundle says of itself; its parts are not looked at.
    /// Errors: those of BundleReader::open().
    Result<BundleDescription> describe(const QString &folder);
    /// Queues a check of every byte of a bundle. Errors: as describe().
    Result<Uid> startVerify(const QString &folder);
    /// Tells what an import would make, and changes nothing; parts are not looked at.
    /// Errors: `bundle.signature.notTrusted`, `bundle.base.missing`, `bundle.version.differs`,
    /// `bundle.version.unfinished`, `property.change.notAllowed` for definitions that are there and
    /// differ, those of BundleReader::open() and VersionService::check().
    Result<BundleImportPlan> planImport(const Change &change, const BundleImportRequest &request);
    /// Queues an import: it checks every byte, makes what is missing, and starts the durable jobs
    /// that replicate the versions. Errors: `bundle.signature.notTrusted`, `access.denied`, those
    /// of describe().
    Result<BundleImport> startImport(const Change &change, const BundleImportRequest &request);

private:
    Catalog &m_catalog;
    FileOps &m_files;
    VersionService &m_versions;
    ReplicationService &m_replication;
};

}  // namespace vitrine
