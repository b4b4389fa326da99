#pragma once

#include "core/gallery/resources.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace vitrine {

/// How what a region stores is, in one look.
struct RegionHealth {
    int replicas = 0;  ///< each zone's copy counts
    int intact = 0;
    int suspect = 0;
    int damaged = 0;
    int notChecked = 0;
    int due = 0;  ///< not found intact within the policy's interval
    QDateTime lastChecked = {};  ///< when one was last found intact; invalid: none ever was
    std::uint64_t storedBytes = 0;
    std::uint64_t dailyBytes = 0;  ///< what replicas of the last 30 days have added a day
    std::optional<qint64> daysUntilFull = {};  ///< at that pace; none when nothing was added
};

/// Tells whether a replica was not found intact for \p intervalDays, 0 for never due.
bool isCheckDue(const Replica &replica, int intervalDays, const QDateTime &now);

/// Sums up the replicas of a region. \p freeBytes: of its folder; none when it is out of reach.
RegionHealth healthOf(const std::vector<Replica> &replicas, int intervalDays, const QDateTime &now,
                      const std::optional<std::uint64_t> &freeBytes);

}  // namespace vitrine
