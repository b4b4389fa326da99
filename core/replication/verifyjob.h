#pragma once

#include "core/jobs/job.h"
#include "core/replication/versiondisks.h"

#include <memory>
#include <mutex>

namespace vitrine {

class DiskReader;

/// What a check of one replica found. "Could not check" is neither intact nor damaged.
enum class VerifyOutcome { Intact, Damaged, NotChecked, Cancelled };

/// The SHA-256 of one data disk as a replica gives it.
struct DataDiskDigest {
    int lun = 0;
    Digest digest;
};

struct ReplicaVerification {
    QString region;
    int replica = 0;
    VerifyOutcome outcome = VerifyOutcome::NotChecked;
    Digest diskDigest;  ///< SHA-256 of the operating system disk; null unless intact
    std::uint64_t checkedBytes = 0;
    std::optional<Fault> fault = {};
    int zone = 0;  ///< of a zone-redundant replica; 0 otherwise
    std::vector<DataDiskDigest> dataDisks = {};  ///< by LUN; empty unless intact
};

/// The findings of a VerifyJob, shared with whoever waits for them. Thread: any.
class VerificationReport {
public:
    void add(ReplicaVerification finding);
    std::vector<ReplicaVerification> findings() const;

private:
    mutable std::mutex m_mutex;
    std::vector<ReplicaVerification> m_findings;  // guarded by m_mutex
};

/// Reads every replica of a version past the page cache, compares each block with the manifest
/// and the manifest with the catalogue, and computes the SHA-256 of every disk.
/// Ends as failed with `store.verify.failed` when a replica is damaged and
/// `store.verify.notChecked` when one could not be checked.
class VerifyJob final : public Job {
public:
    VerifyJob(Catalog &catalog, FileOps &files, std::vector<PlacedReplica> replicas,
              std::shared_ptr<VerificationReport> report);

    JobOutcome run(std::stop_token stop, JobMeter &meter) override;
    static std::unique_ptr<JobMeter> meterFor(const std::vector<PlacedReplica> &replicas);

private:
    ReplicaVerification verify(const PlacedReplica &replica, const std::stop_token &stop,
                               PartMeter &meter) const;
    /// Gives the digest of one disk; std::nullopt when \p stop was requested.
    Result<std::optional<Digest>> digestOf(const DiskReader &disk, const std::stop_token &stop,
                                           PartMeter &meter, std::uint64_t &checkedBytes) const;

    Catalog &m_catalog;
    FileOps &m_files;
    const std::vector<PlacedReplica> m_replicas;
    const std::shared_ptr<VerificationReport> m_report;
};

}  // namespace vitrine
