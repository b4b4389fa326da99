#include "core/service/version/plan.h"

#include <algorithm>

namespace vitrine {
namespace {

template <typename Value>
Value sumOf(const ReplicationPlan &plan, Value RegionPlan::*member)
{
    Value sum{};
    for (const RegionPlan &region : plan.regions)
        sum += region.*member;
    return sum;
}

}  // namespace

int ReplicationPlan::copies() const
{
    return sumOf(*this, &RegionPlan::copies);
}

std::uint64_t ReplicationPlan::bytesToWrite() const
{
    return sumOf(*this, &RegionPlan::bytesToWrite);
}

std::uint64_t ReplicationPlan::bytesToCopy() const
{
    return sumOf(*this, &RegionPlan::bytesToCopy);
}

std::uint64_t ReplicationPlan::bytesFreed() const
{
    return sumOf(*this, &RegionPlan::bytesFreed);
}

bool ReplicationPlan::isExact() const
{
    return std::ranges::all_of(
        regions, [](const RegionPlan &region) { return region.copies == 0 || region.isExact; });
}

std::optional<std::chrono::seconds> ReplicationPlan::estimate() const
{
    std::optional<std::chrono::seconds> longest;
    for (const RegionPlan &region : regions) {
        if (region.copies == 0)
            continue;
        if (!region.estimate)
            return std::nullopt;
        longest = std::max(longest.value_or(*region.estimate), *region.estimate);
    }
    return longest;
}

int ReplicationPlan::regionsLost() const
{
    return static_cast<int>(
        std::ranges::count(regions, RegionPlan::Kind::Removed, &RegionPlan::kind));
}

QStringList ReplicationPlan::losses() const
{
    QStringList list;
    for (const RegionPlan &region : regions) {
        if (region.kind == RegionPlan::Kind::Removed)
            list << region.region;
        else if (region.loses())
            list << QStringLiteral("%1=%2").arg(region.region).arg(region.replicasAfter);
    }
    return list;
}

bool ReplicationPlan::changesReplicas() const
{
    return copies() > 0 || !losses().isEmpty()
        || std::ranges::any_of(regions, [](const RegionPlan &region) {
               return region.kind != RegionPlan::Kind::Kept;
           });
}

Result<> requireAccepted(const ReplicationPlan &plan, bool accepted)
{
    const QStringList losses = plan.losses();
    if (accepted || losses.isEmpty())
        return {};
    return std::unexpected(Fault::of(QStringLiteral("version.regions.removalNotConfirmed"),
                                     QStringLiteral("properties.publishingProfile.targetRegions"),
                                     {plan.version.toString(), losses.join(QStringLiteral(", "))}));
}

}  // namespace vitrine
