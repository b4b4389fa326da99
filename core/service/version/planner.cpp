#include "core/service/version/planner.h"

#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/disk/diskextents.h"
#include "core/replication/blocksharing.h"
#include "core/replication/diskset.h"
#include "core/replication/versiondisks.h"
#include "core/service/version/planblocks.h"
#include "core/service/version/planoutline.h"

#include <algorithm>
#include <cmath>

namespace vitrine {
namespace {

/// What is copied, as far as it is known before it is read.
struct Content {
    std::uint64_t bytes = 0;
    std::optional<Manifest> manifest;  ///< in clear
    QString from;  ///< region
};

bool isExcluded(const TargetRegion &target, const PublishingProfile &profile)
{
    return target.excludeFromLatest.value_or(profile.excludeFromLatest);
}

const TargetRegion *targetIn(const std::optional<ImageVersion> &version, const QString &region)
{
    if (!version)
        return nullptr;
    const auto &targets = version->publishingProfile.targetRegions;
    const auto found = std::ranges::find(targets, region, &TargetRegion::name);
    return found == targets.end() ? nullptr : &*found;
}

/// Fills an outline with what the regions tell. Touches them.
class Planner {
public:
    Planner(Catalog &catalog, FileOps &files, PlanOutline outline, PlanDepth depth)
        : m_catalog(catalog)
        , m_files(files)
        , m_outline(std::move(outline))
        , m_depth(depth)
    {
    }

    Result<ReplicationPlan> run()
    {
        m_plan.version = m_outline.after.id();
        m_plan.isNew = !m_outline.before;
        m_plan.latest = std::move(m_outline.latest);
        if (!m_outline.missing.empty() && m_depth == PlanDepth::Regions) {
            if (auto found = findContent(); !found)
                return std::unexpected(std::move(found.error()));
            m_plan.copiedFrom = m_content.from;
        }
        for (const TargetRegion &target : m_outline.after.publishingProfile.targetRegions)
            m_plan.regions.push_back(planOf(target));
        if (m_outline.before)
            addRemoved(*m_outline.before);
        return std::move(m_plan);
    }

private:
    Result<> findContent()
    {
        const ImageVersion &version = m_outline.after;
        if (version.publishingProfile.isShallow())
            return {};
        if (m_outline.before) {
            m_content.bytes = m_outline.before->occupiedBytes;
            takeStayingReplica(*m_outline.before);
            if (m_content.bytes > 0)
                return {};
        } else if (version.source.id.isType(kImageVersionType)
                   && std::ranges::all_of(version.dataDisks, [](const DataDiskImage &disk) {
                          return disk.source.isNull();
                      })) {
            return takeSourceVersion(version.source.id);
        }
        const auto disks = openVersionDisks(m_catalog, m_files, version);
        if (!disks)
            return std::unexpected(disks.error());
        m_content.bytes = diskExtents(**disks).dataBytes;
        return {};
    }

    Result<> takeSourceVersion(const ResourceId &id)
    {
        const auto source =
            inRead(m_catalog, [&id](Transaction &view) { return findVersion(view, id); });
        if (!source)
            return std::unexpected(source.error());
        if (!*source)
            return std::unexpected(Fault::of(QStringLiteral("version.source.notFound"),
                                             id.toString(), {id.toString()}));
        const auto replica = openAnyReplica(m_catalog, m_files, **source);
        if (!replica)
            return std::unexpected(replica.error());
        take(**replica);
        m_content.from.clear();
        return {};
    }

    // The job reads a replica that stays, else the source again.
    void takeStayingReplica(const ImageVersion &version)
    {
        const auto placed = placedReplicas(m_catalog, version.uid);
        if (!placed)
            return;
        for (const PlacedReplica &one : *placed) {
            if (!isWanted(one.replica))
                continue;
            if (const auto replica = openReplica(m_catalog, m_files, one)) {
                take(**replica);
                return;
            }
        }
    }

    void take(const ReplicaReader &replica)
    {
        m_content.from = replica.region().identity().name;
        m_content.bytes = allBlocks(replica.manifest()).bytes;
        if (!replica.manifest().isEncrypted())
            m_content.manifest = replica.manifest();
    }

    bool isWanted(const Replica &replica) const
    {
        return std::ranges::any_of(m_outline.wanted, [&replica](const ReplicaPlace &place) {
            return isAt(replica, place);
        });
    }

    RegionPlan planOf(const TargetRegion &target)
    {
        const PublishingProfile &profile = m_outline.after.publishingProfile;
        RegionPlan plan;
        plan.region = target.name;
        plan.replicasAfter = profile.replicaCountOf(target);
        plan.excludedAfter = isExcluded(target, profile);
        if (const TargetRegion *was = targetIn(m_outline.before, target.name)) {
            const PublishingProfile &old = m_outline.before->publishingProfile;
            plan.replicasBefore = old.replicaCountOf(*was);
            plan.excludedBefore = isExcluded(*was, old);
            const bool same = plan.replicasBefore == plan.replicasAfter
                && plan.excludedBefore == plan.excludedAfter;
            plan.kind = same ? RegionPlan::Kind::Kept : RegionPlan::Kind::Changed;
        } else {
            plan.kind = RegionPlan::Kind::Added;
            plan.excludedBefore = plan.excludedAfter;
        }
        addCopies(plan, target);
        plan.bytesFreed = freedIn(target.name);
        return plan;
    }

    void addCopies(RegionPlan &plan, const TargetRegion &target)
    {
        const bool isShallow = m_outline.after.publishingProfile.isShallow();
        plan.isExact = isShallow || (m_content.manifest && !target.encryption);
        for (const ReplicaPlace &place : m_outline.missing) {
            if (place.regionName != target.name)
                continue;
            ++plan.copies;
            plan.bytesToCopy += m_content.bytes;
            if (!plan.isExact || isShallow) {
                plan.bytesToWrite += m_content.bytes;
                continue;
            }
            // Of another tenant's version that is the source, nothing is shared.
            const auto count = newBlocks(m_catalog, m_files, place, *m_content.manifest,
                                         sharingIn(m_catalog, m_plan.version.subscriptionId()));
            if (!count) {
                plan.fault = count.error();
                plan.isExact = false;
                plan.bytesToWrite += m_content.bytes;
                continue;
            }
            plan.blocksToWrite += count->blocks;
            plan.bytesToWrite += count->bytes;
        }
        if (!plan.isExact)
            plan.blocksToWrite = 0;
        const double rate = m_outline.rates.value(target.name, 0);
        if (plan.copies > 0 && rate > 0)
            plan.estimate = std::chrono::seconds(
                std::llround(std::ceil(static_cast<double>(plan.bytesToCopy) / rate)));
    }

    void addRemoved(const ImageVersion &before)
    {
        const std::optional<ImageVersion> after = m_outline.after;
        const PublishingProfile &profile = before.publishingProfile;
        for (const TargetRegion &target : profile.targetRegions) {
            if (targetIn(after, target.name) != nullptr)
                continue;
            RegionPlan plan;
            plan.region = target.name;
            plan.kind = RegionPlan::Kind::Removed;
            plan.replicasBefore = profile.replicaCountOf(target);
            plan.excludedBefore = plan.excludedAfter = isExcluded(target, profile);
            plan.bytesFreed = freedIn(target.name);
            plan.isExact = true;
            m_plan.regions.push_back(std::move(plan));
        }
    }

    std::uint64_t freedIn(const QString &name) const
    {
        const auto region = std::ranges::find(m_outline.regions, name, &Region::name);
        std::uint64_t bytes = 0;
        for (const Replica &replica : m_outline.present) {
            if (region != m_outline.regions.end() && replica.regionUid == region->uid
                && !isWanted(replica))
                bytes += replica.storedBytes;
        }
        return bytes;
    }

    Catalog &m_catalog;
    FileOps &m_files;
    PlanOutline m_outline;
    const PlanDepth m_depth;
    Content m_content;
    ReplicationPlan m_plan;
};

}  // namespace

Result<ReplicationPlan> planUpdate(Catalog &catalog, FileOps &files, const Policy &policy,
                                   const Change &change, const ImageVersion &wanted,
                                   PlanDepth depth)
{
    auto outline = outlineOfUpdate(catalog, change, policy, wanted);
    if (!outline)
        return std::unexpected(std::move(outline.error()));
    return Planner(catalog, files, std::move(*outline), depth).run();
}

Result<ReplicationPlan> planPublication(Catalog &catalog, FileOps &files, const Policy &policy,
                                        const Change &change, const PublishRequest &request)
{
    auto outline = outlineOfPublication(catalog, change, policy, request);
    if (!outline)
        return std::unexpected(std::move(outline.error()));
    return Planner(catalog, files, std::move(*outline), PlanDepth::Regions).run();
}

}  // namespace vitrine
