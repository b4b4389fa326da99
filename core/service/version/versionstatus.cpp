#include "core/service/version/versionstatus.h"

#include <algorithm>

namespace vitrine {
namespace {

RegionalReplicationState regionalState(JobState state)
{
    switch (state) {
    case JobState::Queued:
    case JobState::Paused:
    case JobState::Preparing:
    case JobState::Copying:
    case JobState::Verifying:
    case JobState::Committing:
    case JobState::Cancelling:
    case JobState::Interrupted: return RegionalReplicationState::Replicating;
    case JobState::Succeeded: return RegionalReplicationState::Completed;
    case JobState::Failed:
    case JobState::Cancelled: return RegionalReplicationState::Failed;
    }
    return RegionalReplicationState::Unknown;
}

AggregatedReplicationState aggregated(const std::vector<RegionalReplicationStatus> &summary)
{
    const auto any = [&summary](RegionalReplicationState state) {
        return std::ranges::any_of(summary,
                                   [state](const auto &one) { return one.state == state; });
    };
    if (summary.empty() || any(RegionalReplicationState::Unknown))
        return AggregatedReplicationState::Unknown;
    if (any(RegionalReplicationState::Replicating))
        return AggregatedReplicationState::InProgress;
    return any(RegionalReplicationState::Failed) ? AggregatedReplicationState::Failed
                                                 : AggregatedReplicationState::Completed;
}

}  // namespace

ReplicationStatus replicationStatusOf(const ImageVersion &version,
                                      const std::vector<PlacedReplica> &placed,
                                      const std::optional<JobRow> &job,
                                      const std::vector<PartProgress> &live)
{
    ReplicationStatus status;
    for (const TargetRegion &target : version.publishingProfile.targetRegions) {
        RegionalReplicationStatus one;
        one.region = target.name;
        one.replicasWanted = version.publishingProfile.replicaCountOf(target);
        one.replicasCommitted = committedCount(placed, target, version.publishingProfile);
        if (job) {
            const auto row = std::ranges::find(job->regions, target.name, &JobRegionRow::region);
            if (row != job->regions.end()) {
                one.state = regionalState(row->state);
                one.progress = row->permille / 10;
                one.fault = row->fault;
            }
        }
        const auto part = std::ranges::find(live, target.name, &PartProgress::name);
        if (part != live.end()) {
            one.state = regionalState(part->state);
            one.progress = std::max(0, part->permille()) / 10;
            one.fault = part->fault;
        }
        if (one.replicasCommitted >= one.replicasWanted) {
            one.state = RegionalReplicationState::Completed;
            one.fault.reset();
        }
        if (one.state == RegionalReplicationState::Completed)
            one.progress = 100;
        status.summary.push_back(std::move(one));
    }
    status.aggregatedState = aggregated(status.summary);
    return status;
}

}  // namespace vitrine
