#pragma once

#include "core/gallery/resources.h"
#include "core/jobs/job.h"
#include "core/store/replicareclaim.h"

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace vitrine {

class Catalog;
class FileOps;
struct PackRewrite;
struct ReplicaPlace;

/// What can be, or was, taken back in one replica root of a region.
struct PlaceReclaim {
    QString region;
    int zone = 0;  ///< 1…3; 0 for the region's own folder
    int replica = 0;  ///< number of the root; 0 for a folder that cannot be used
    RootReclaim reclaim = {};
    std::uint64_t rewrittenBytes = 0;  ///< of packs of which little was alive
    std::optional<Fault> fault = {};  ///< why nothing, or not all, was done
};

/// The findings of a ReclaimJob, shared with whoever waits for them. Thread: any.
class ReclaimReport {
public:
    void add(PlaceReclaim one);
    std::vector<PlaceReclaim> places() const;

private:
    mutable std::mutex m_mutex;
    std::vector<PlaceReclaim> m_places;  // guarded by m_mutex
};

/// Tells what a ReclaimJob would take back in every root of \p region. Changes nothing; touches
/// the region.
std::vector<PlaceReclaim> planRegionReclaim(Catalog &catalog, FileOps &files, const Region &region,
                                            bool emptiesTrash);

/// Takes back in every root of a region what nothing needs, as sweepPlace() does, and rewrites
/// packs of which little is alive. Ends as failed with the faults of the roots where that cannot
/// be done; the others are not kept from it. May be stopped at any point and run again.
class ReclaimJob final : public Job {
public:
    ReclaimJob(Catalog &catalog, FileOps &files, Region region, bool emptiesTrash,
               std::shared_ptr<ReclaimReport> report);

    JobOutcome run(std::stop_token stop, JobMeter &meter) override;
    static std::unique_ptr<JobMeter> meterFor(const Region &region);

private:
    PlaceReclaim reclaim(const ReplicaPlace &place, const std::stop_token &stop, PartMeter &meter);
    void rewrite(const ReplicaPlace &place, PlaceReclaim &found, const std::stop_token &stop,
                 PartMeter &meter);
    Result<> rewriteOne(const ReplicaPlace &place, const PackRewrite &work, PlaceReclaim &found,
                        const std::stop_token &stop, PartMeter &meter);

    Catalog &m_catalog;
    FileOps &m_files;
    const Region m_region;
    const bool m_emptiesTrash;
    const std::shared_ptr<ReclaimReport> m_report;
};

}  // namespace vitrine
