// AdviceService: what could be better.
#include "core/catalog/scoped.h"
#include "core/service/adviceservice.h"
#include "core/service/cost/costaccount.h"
#include "core/service/cost/versionuses.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace vitrine {
namespace {

bool isMoreUrgent(const Advice &a, const Advice &b)
{
    const auto key = [](const Advice &advice) {
        return std::tuple(advice.severity, advice.savedPerMonth.value_or(Money{}),
                          advice.freedBytes);
    };
    if (key(a) != key(b))
        return key(a) > key(b);
    return std::pair(a.resource.toString(), a.code) < std::pair(b.resource.toString(), b.code);
}

// Tells whether `latest` passes over the version in every region.
bool isNeverLatest(const PublishingProfile &profile)
{
    return profile.excludeFromLatest
        && std::ranges::none_of(profile.targetRegions, [](const TargetRegion &region) {
               return region.excludeFromLatest == false;
           });
}

/// Looks at one version after the other.
class Adviser {
public:
    Adviser(const Policy &policy, const QDateTime &now, int unusedAfterDays, int limit)
        : m_policy(policy)
        , m_now(now)
        , m_unusedAfterDays(unusedAfterDays)
        , m_limit(static_cast<std::size_t>(std::max(0, limit)))
    {
    }

    void look(const StoredVersion &stored, const VersionUses &uses, bool isLatest,
              CostAccount &account)
    {
        const std::vector<RegionCost> regions = account.regionsOf(stored);
        if (const auto idle = adviceOnKeeping(stored.version, uses, isLatest))
            add(*idle, regions);
        else
            lookAtReplicas(stored.version, uses, regions);
        const bool isNew = stored.version.provisioningState == ProvisioningState::Creating;
        if (!isLatest && !isNew)
            return;
        for (Advice &advice : publishingAdvice(stored.version)) {
            // Whether one replica is enough is told by what uses it; phases are for what is to
            // come.
            const bool fits =
                advice.code != u"replicas.reserve" && (isNew || advice.code != u"regions.phases");
            if (fits)
                add(std::move(advice));
        }
    }

    std::vector<Advice> take()
    {
        shorten();
        return std::move(m_list);
    }

private:
    std::optional<Advice> adviceOnKeeping(const ImageVersion &version, const VersionUses &uses,
                                          bool isLatest) const
    {
        const QDateTime &end = version.publishingProfile.endOfLifeDate;
        const QString id = version.id().toString();
        if (end.isValid() && end <= m_now) {
            const QString date = end.toUTC().date().toString(Qt::ISODate);
            if (uses.count() > 0)
                return Advice{.code = QStringLiteral("version.endOfLifeUsed"),
                              .severity = AdviceSeverity::Warning,
                              .resource = version.id(),
                              .arguments = {id, QString::number(uses.count()), date},
                              .figures = {{QStringLiteral("uses"), uses.count()}}};
            return Advice{.code = QStringLiteral("version.endOfLife"),
                          .severity = AdviceSeverity::Saving,
                          .resource = version.id(),
                          .arguments = {id, date}};
        }
        const QDateTime &published = version.publishingProfile.publishedDate;
        const qint64 days = published.isValid() ? published.daysTo(m_now) : 0;
        if (uses.count() > 0 || isLatest || days < m_unusedAfterDays)
            return std::nullopt;
        const bool isExcluded = isNeverLatest(version.publishingProfile);
        return Advice{.code = isExcluded ? QStringLiteral("version.excluded")
                                         : QStringLiteral("version.unused"),
                      .severity = AdviceSeverity::Saving,
                      .resource = version.id(),
                      .arguments = {id, QString::number(days)},
                      .figures = {{QStringLiteral("days"), days}}};
    }

    void lookAtReplicas(const ImageVersion &version, const VersionUses &uses,
                        const std::vector<RegionCost> &regions)
    {
        for (const RegionCost &region : regions) {
            const VersionUses::InRegion &used = uses.regions.value(region.region);
            const ReplicaAdvice advised = adviseReplicas({used.machines, used.scaleSets}, m_policy);
            const int has = region.line.replicas;
            const bool isUsed = used.machines > 0 || !used.scaleSets.empty();
            if (isUsed && has < std::min(advised.needed(), advised.limit))
                addFew(version, region, used, advised);
            else if (isUsed && has == advised.needed() && has < advised.limit)
                addReserve(version, region, advised);
            else if (has > advised.withReserve())
                addMany(version, region, advised);
        }
    }

    void addFew(const ImageVersion &version, const RegionCost &region,
                const VersionUses::InRegion &used, const ReplicaAdvice &advised)
    {
        int machines = used.machines;
        for (const int instances : used.scaleSets)
            machines += instances;
        const int wanted = std::min(advised.withReserve(), advised.limit);
        add({.code = QStringLiteral("replicas.few"),
             .severity = AdviceSeverity::Warning,
             .resource = version.id(),
             .region = region.region,
             .arguments = {version.id().toString(), region.region, QString::number(machines),
                           QString::number(region.line.replicas), QString::number(wanted)},
             .figures = {{QStringLiteral("machines"), machines},
                         {QStringLiteral("replicas"), region.line.replicas},
                         {QStringLiteral("advised"), wanted}}});
    }

    void addReserve(const ImageVersion &version, const RegionCost &region,
                    const ReplicaAdvice &advised)
    {
        if (region.line.replicas > 1)
            return;
        add({.code = QStringLiteral("replicas.reserve"),
             .severity = AdviceSeverity::Hint,
             .resource = version.id(),
             .region = region.region,
             .arguments = {version.id().toString(), region.region},
             .figures = {{QStringLiteral("replicas"), region.line.replicas},
                         {QStringLiteral("advised"), advised.withReserve()}}});
    }

    void addMany(const ImageVersion &version, const RegionCost &region,
                 const ReplicaAdvice &advised)
    {
        const int has = region.line.replicas;
        const int enough = advised.withReserve();
        const int spare = has - enough;
        Advice advice{
            .code = QStringLiteral("replicas.many"),
            .severity = AdviceSeverity::Saving,
            .resource = version.id(),
            .region = region.region,
            .arguments = {version.id().toString(), region.region, QString::number(has),
                          QString::number(enough)},
            .figures = {{QStringLiteral("replicas"), has}, {QStringLiteral("advised"), enough}}};
        advice.freedBytes = region.line.billedBytes / static_cast<std::uint64_t>(has)
            * static_cast<std::uint64_t>(spare);
        advice.savedPerMonth = shareOf(region.line.billed, spare, has);
        add(std::move(advice));
    }

    // Following it frees all that the version stores.
    void add(Advice advice, const std::vector<RegionCost> &regions)
    {
        Money saved;
        for (const RegionCost &region : regions) {
            advice.freedBytes += region.line.billedBytes;
            saved += region.line.billed;
        }
        advice.savedPerMonth = saved;
        add(std::move(advice));
    }

    // Bounds the memory of a look at hundreds of thousands of versions.
    void add(Advice advice)
    {
        m_list.push_back(std::move(advice));
        if (m_list.size() > 2 * m_limit + 1'000)
            shorten();
    }

    void shorten()
    {
        std::ranges::sort(m_list, isMoreUrgent);
        if (m_list.size() > m_limit)
            m_list.resize(m_limit);
    }

    const Policy &m_policy;
    const QDateTime m_now;
    const int m_unusedAfterDays;
    const std::size_t m_limit;
    std::vector<Advice> m_list;
};

}  // namespace

Result<std::vector<Advice>> AdviceService::advice(const ResourceId &scope, int unusedAfterDays,
                                                  int limit)
{
    const auto uses = ImageUses::read(m_catalog);
    if (!uses)
        return std::unexpected(uses.error());
    return inRead(m_catalog, [&](Transaction &view) -> Result<std::vector<Advice>> {
        auto account = CostAccount::open(view, {});
        if (!account)
            return std::unexpected(std::move(account.error()));
        Adviser adviser(m_policy, m_catalog.clock().now(), unusedAfterDays, limit);
        LatestVersions latest;
        const auto look = [&](const StoredVersion &stored) -> Result<> {
            if (stored.version.isSoftDeleted())
                return {};
            const auto used = uses->of(view, stored.version);
            if (!used)
                return std::unexpected(used.error());
            const auto isLatest = latest.contain(view, stored.definitionUid, stored.version);
            if (!isLatest)
                return std::unexpected(isLatest.error());
            adviser.look(stored, *used, *isLatest, *account);
            return {};
        };
        if (auto done = eachStoredVersion(view, {.resource = scope}, look); !done)
            return std::unexpected(std::move(done.error()));
        return adviser.take();
    });
}

}  // namespace vitrine
