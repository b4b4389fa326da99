#pragma once

#include "core/catalog/catalog.h"
#include "core/compute/computefolder.h"
#include "core/gallery/machine.h"
#include "core/service/joblocks.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace vitrine {

class FileOps;
class ReplicationService;

/// What machines are made from: a version, or a managed image.
struct MachineImage {
    Uid uid;
    ResourceId id;
    std::optional<ImageVersion> version = {};
    std::optional<Source> managedImage = {};
};

/// Lays images down in regions, each once, and takes away what nothing stands on. A base is a row
/// in the catalogue behind files that are complete; what has no row is nobody's, unless somebody
/// holds the lock of its uid. Thread: any.
class ImageBases {
public:
    ImageBases(Catalog &catalog, FileOps &files, ReplicationService &replication);

    /// Opens the folder of machines in a region, its identity proven.
    /// Errors: `region.unreachable`, `region.mismatch`, those of ComputeFolder::open().
    Result<ComputeFolder> folderOf(const Region &region) const;
    /// Begins to lay an image down. Returns the job; null when the image is there already.
    /// Errors: those of ReplicationService::startExport() and ComputeFolder.
    Result<Uid> begin(const Caller &caller, const MachineImage &image, const Region &region);
    /// Returns the base of an image, laid down if need be: waits for that.
    /// Errors: those of begin() and of the job; `job.ended` when it was cancelled.
    Result<ImageBase> need(const Caller &caller, const MachineImage &image, const Region &region);
    /// Removes the row of a base on which no machine stands any more; tells whether it did. Its
    /// files go once that is committed.
    static Result<bool> release(Transaction &transaction, const Uid &base);
    /// Removes a base with its files unless machines stand on it.
    /// Errors: those of RegionFolder::fault().
    static Result<> removeUnused(Catalog &catalog, const ComputeFolder &folder, const Uid &base);

private:
    /// A base in the making. The lock tells other processes that somebody is at it.
    struct Pending {
        Uid base;
        Uid job;
        std::vector<ComputeDisk> disks;
        std::shared_ptr<JobLock> lock;
    };
    using Key = std::pair<Uid, Uid>;  ///< image and region

    Result<std::optional<ImageBase>> present(const MachineImage &image, const Region &region);
    Result<Pending> start(const Caller &caller, const MachineImage &image, const QString &region,
                          const ComputeFolder &folder);
    Result<Uid> startJob(const Caller &caller, const MachineImage &image, const QString &region,
                         const QString &folder, std::vector<ComputeDisk> &disks);
    Result<> sweep(const ComputeFolder &folder);
    Result<ImageBase> record(const Caller &caller, const MachineImage &image, const Region &region,
                             const Pending &pending);
    Result<> measure(ImageBase &base, const ComputeFolder &folder) const;

    Catalog &m_catalog;
    FileOps &m_files;
    ReplicationService &m_replication;
    std::mutex m_mutex;
    std::map<Key, Pending> m_pending;  // guarded by m_mutex
};

}  // namespace vitrine
