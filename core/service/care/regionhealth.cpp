#include "core/service/care/regionhealth.h"

#include <algorithm>

namespace vitrine {
namespace {

// Long enough for monthly publications, short enough to follow a change of habits.
constexpr int kPaceDays = 30;

}  // namespace

bool isCheckDue(const Replica &replica, int intervalDays, const QDateTime &now)
{
    return intervalDays > 0
        && (!replica.checkedAt.isValid() || replica.checkedAt <= now.addDays(-intervalDays));
}

RegionHealth healthOf(const std::vector<Replica> &replicas, int intervalDays, const QDateTime &now,
                      const std::optional<std::uint64_t> &freeBytes)
{
    RegionHealth health;
    std::uint64_t recentBytes = 0;
    const QDateTime recent = now.addDays(-kPaceDays);
    for (const Replica &replica : replicas) {
        ++health.replicas;
        health.intact += replica.health == ReplicaHealth::Intact ? 1 : 0;
        health.suspect += replica.health == ReplicaHealth::Suspect ? 1 : 0;
        health.damaged += replica.health == ReplicaHealth::Damaged ? 1 : 0;
        health.notChecked += replica.health == ReplicaHealth::NotChecked ? 1 : 0;
        health.due += isCheckDue(replica, intervalDays, now) ? 1 : 0;
        health.storedBytes += replica.storedBytes;
        if (replica.checkedAt.isValid()
            && (!health.lastChecked.isValid() || replica.checkedAt > health.lastChecked))
            health.lastChecked = replica.checkedAt;
        if (replica.verifiedAt.isValid() && replica.verifiedAt > recent)
            recentBytes += replica.storedBytes;
    }
    health.dailyBytes = recentBytes / kPaceDays;
    if (freeBytes && health.dailyBytes > 0)
        health.daysUntilFull = static_cast<qint64>(*freeBytes / health.dailyBytes);
    return health;
}

}  // namespace vitrine
