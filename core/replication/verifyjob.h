#pragma once

#include "core/jobs/job.h"
#include "core/replication/versiondisks.h"

#include <functional>
#include <memory>
#include <mutex>

namespace vitrine {

/// What a check of one replica found. "Could not check" is neither intact nor damaged; Repaired: it
/// was damaged and is intact now.
enum class VerifyOutcome { Intact, Damaged, NotChecked, Cancelled, Repaired };

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
    Uid version = {};

    /// Takes back that it is intact: the catalogue or the region could not be told so.
    void notSettled(Fault why);
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

/// Checks one replica, or does more to it; called on the thread of its region.
using ReplicaCheck = std::function<ReplicaVerification(
    const PlacedReplica &replica, const std::stop_token &stop, PartMeter &meter)>;

/// Calls \p check for each of \p replicas, those of one region one after the other, and adds what
/// it finds to \p report. Returns how a job of it ends: as failed with `version.replicas.damaged`
/// or `store.verify.notChecked`, the faults of the replicas nested.
JobOutcome checkReplicas(const std::vector<PlacedReplica> &replicas, VerificationReport &report,
                         std::stop_token stop, JobMeter &meter, const ReplicaCheck &check);

/// Reads a replica past the page cache and compares every byte of it that counts: each block with
/// the manifest, the manifest with the catalogue, the rest of its packs with what was written.
/// Changes nothing.
ReplicaVerification verifyReplica(Catalog &catalog, FileOps &files, const PlacedReplica &replica,
                                  const std::stop_token &stop, PartMeter &meter);

/// Checks replicas with verifyReplica() and writes down what it finds as ReplicaCare::settle()
/// does: damaged packs go to quarantine. Ends as checkReplicas() says.
class VerifyJob final : public Job {
public:
    VerifyJob(Catalog &catalog, FileOps &files, std::vector<PlacedReplica> replicas,
              std::shared_ptr<VerificationReport> report);

    JobOutcome run(std::stop_token stop, JobMeter &meter) override;
    static std::unique_ptr<JobMeter> meterFor(const std::vector<PlacedReplica> &replicas);

private:
    Catalog &m_catalog;
    FileOps &m_files;
    const std::vector<PlacedReplica> m_replicas;
    const std::shared_ptr<VerificationReport> m_report;
};

}  // namespace vitrine
