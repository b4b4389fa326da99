#pragma once

#include "core/catalog/jobrows.h"
#include "core/gallery/resources.h"
#include "core/jobs/job.h"
#include "core/jobs/joblog.h"
#include "core/replication/replicaplaces.h"
#include "core/store/manifest.h"

#include <optional>
#include <vector>

namespace vitrine {

/// The durable side of a replication job: what it was told to make, and what it tells the
/// catalogue. Every write names the epoch under which this process took the job; when another
/// has taken it since, that is `job.fenced`. What people change of the version meanwhile stays.
/// Thread: the job's, except recordReplica().
class JobRecord {
public:
    JobRecord(Catalog &catalog, const Uid &job, qint64 epoch);

    /// Reads the job. Errors: `job.notFound`, `resource.notFound`, `catalog.*`.
    Result<> load();
    const Uid &job() const { return m_job; }
    JobRow &row() { return m_row; }
    /// Returns the version as it was when the job began.
    const ImageVersion &version() const { return m_version; }

    /// Returns where the copies of one of the job's regions are to stand; none when the version
    /// does not want the region any more.
    /// Errors: `region.unknown`, `version.zrs.notSupported`.
    Result<std::vector<ReplicaPlace>> placesIn(const QString &region) const;
    /// Returns the manifest digest of the replica the catalogue knows in \p place; null for none.
    Digest knownAt(const ReplicaPlace &place) const;

    /// Tells what the source turned out to be.
    /// Errors: `source.file.changed` when it is not what it was the first time.
    Result<> recordContent(const Manifest &manifest);
    /// Tells of a committed replica. \p alreadyThere: found, not made. Thread: any.
    Result<> recordReplica(const ReplicaPlace &place, const Digest &manifest,
                           std::uint64_t storedBytes, bool alreadyThere);
    /// Notes what happened, to be written with the next state.
    void note(const QString &region, const QString &event, const QStringList &arguments = {},
              JobLogLevel level = JobLogLevel::Info);
    /// Writes the state of the job and its regions as row() has them.
    Result<> save();
    /// Writes the end of the job, which follows from that of its regions, and returns it.
    JobOutcome conclude();

private:
    Result<std::optional<ImageVersion>> versionNow(Transaction &change) const;
    Result<> writeLog(Transaction &change);

    Catalog &m_catalog;
    const Uid m_job;
    const qint64 m_epoch;
    JobRow m_row;
    ImageVersion m_version;
    std::vector<Region> m_regions;
    std::vector<Replica> m_known;
    std::vector<JobLogLine> m_notes;
};

}  // namespace vitrine
