#pragma once

#include "core/base/caller.h"
#include "core/gallery/resources.h"
#include "core/jobs/job.h"

#include <memory>
#include <optional>

namespace vitrine {

class Catalog;
class FileOps;
class RegionCopy;
class RegionFolder;

/// Which folder of a region goes where.
struct RegionMove {
    Region region;
    int zone = 0;  ///< 1…3; 0 for the region's own folder
    QString folder;  ///< the new one, absolute
};

/// What a move would take.
struct RegionMovePlan {
    RegionMove move;
    QString oldFolder;
    std::uint64_t bytesToCopy = 0;
    std::optional<std::uint64_t> freeBytes;  ///< where it goes; absent while that is not there
};

/// Tells what moving a folder of the region \p name would take, and what stands against it.
/// Touches both folders and changes nothing. Errors: `region.unknown`, `region.zone.unknown`,
/// `region.folder.notAbsolute`, `region.folder.foreign`, `region.move.machines`, `region.noSpace`,
/// `region.*`, `access.denied`.
Result<RegionMovePlan> planRegionMove(Catalog &catalog, FileOps &files, const Caller &caller,
                                      const QString &name, int zone, const QString &folder);

/// Moves a folder of a region: copies it while the region is at work, then, alone in it, what came
/// since, and tells the catalogue. Until that the old folder is the region's; after it the old one
/// keeps everything but its id file, for a person to delete. May be stopped or killed at any
/// point and run again. Fails with `region.busy` where others are at work at the end, and with
/// `region.*`, `access.denied`, `catalog.*`.
class MoveJob final : public Job {
public:
    MoveJob(Catalog &catalog, FileOps &files, Caller caller, RegionMove move);

    JobOutcome run(std::stop_token stop, JobMeter &meter) override;
    static std::unique_ptr<JobMeter> meterFor(const Region &region);

private:
    using Folder = std::shared_ptr<const RegionFolder>;
    /// False when it was stopped.
    Result<bool> move(PartMeter &meter);
    Result<bool> copy(const Folder &from, const Folder &to, PartMeter &meter);
    Result<bool> copyRest(const Folder &from, RegionCopy &copy, PartMeter &meter);
    Result<> enter();

    Catalog &m_catalog;
    FileOps &m_files;
    const Caller m_caller;
    const RegionMove m_move;
};

}  // namespace vitrine
