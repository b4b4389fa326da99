#pragma once

#include "core/jobs/job.h"
#include "core/replication/verifyjob.h"

#include <memory>
#include <vector>

namespace vitrine {

/// Checks replicas as VerifyJob does and mends the damaged ones from intact copies, as
/// ReplicaCare::repair() does. Ends as failed like VerifyJob when a replica is still damaged or
/// could not be checked. May be stopped at any point and run again.
class RepairJob final : public Job {
public:
    RepairJob(Catalog &catalog, FileOps &files, std::vector<PlacedReplica> replicas,
              std::shared_ptr<VerificationReport> report);

    JobOutcome run(std::stop_token stop, JobMeter &meter) override;

private:
    Catalog &m_catalog;
    FileOps &m_files;
    const std::vector<PlacedReplica> m_replicas;
    const std::shared_ptr<VerificationReport> m_report;
};

}  // namespace vitrine
