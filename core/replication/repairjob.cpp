#include "core/replication/repairjob.h"

#include "core/replication/replicacare.h"

namespace vitrine {

RepairJob::RepairJob(Catalog &catalog, FileOps &files, std::vector<PlacedReplica> replicas,
                     std::shared_ptr<VerificationReport> report)
    : m_catalog(catalog)
    , m_files(files)
    , m_replicas(std::move(replicas))
    , m_report(std::move(report))
{
}

JobOutcome RepairJob::run(std::stop_token stop, JobMeter &meter)
{
    ReplicaCare care(m_catalog, m_files);
    return checkReplicas(m_replicas, *m_report, std::move(stop), meter,
                         [&care](const PlacedReplica &replica, const std::stop_token &partStop,
                                 PartMeter &part) { return care.repair(replica, partStop, part); });
}

}  // namespace vitrine
