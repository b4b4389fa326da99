#pragma once

#include "core/catalog/jobrows.h"
#include "core/gallery/resources.h"
#include "core/jobs/jobmeter.h"
#include "core/replication/versiondisks.h"

#include <optional>
#include <vector>

namespace vitrine {

/// Returns what the service reports of a version's regions: committed replicas are the truth,
/// the job tells what is under way or failed, and \p live is fresher than the job's row.
ReplicationStatus replicationStatusOf(const ImageVersion &version,
                                      const std::vector<PlacedReplica> &placed,
                                      const std::optional<JobRow> &job,
                                      const std::vector<PartProgress> &live);

}  // namespace vitrine
