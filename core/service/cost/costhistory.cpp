// CostService: what was stored, and what will be.
#include "core/catalog/scoped.h"
#include "core/catalog/usagerows.h"
#include "core/gallery/armjson.h"
#include "core/gallery/jsonfields.h"
#include "core/service/cost/costaccount.h"
#include "core/service/costservice.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

constexpr int kMostMonths = 120;

/// A version that was deleted for good.
struct FormerVersion {
    ImageVersion version;
    Tags tags;
    std::uint64_t occupiedBytes = 0;
};

Fault damaged(const RemovedVersion &removed)
{
    return Fault::of(QStringLiteral("catalog.corrupt"), removed.id, {removed.id});
}

// The log has the service's JSON of the version as it was before it went.
Result<FormerVersion> readFormer(const RemovedVersion &removed)
{
    const Json json = Json::parse(removed.json.begin(), removed.json.end(), nullptr, false);
    const auto id = ResourceId::parse(removed.id);
    if (!json.is_object() || !id)
        return std::unexpected(damaged(removed));
    auto version = readVersion(json, {});
    if (!version)
        return std::unexpected(damaged(removed));
    const Json &properties = objectAt(json, "properties");
    FormerVersion former{
        std::move(*version), {}, bytesAt(objectAt(json, "vitrine"), "occupiedBytes")};
    former.version.definitionId = id->parent();
    former.version.publishingProfile.publishedDate =
        QDateTime::fromString(textAt(objectAt(properties, "publishingProfile"), "publishedDate"),
                              Qt::ISODateWithMs)
            .toUTC();
    const auto state = parseEnum<ProvisioningState>(textAt(properties, "provisioningState"));
    former.version.provisioningState = state.value_or(ProvisioningState::Failed);
    former.tags = former.version.tags;
    return former;
}

bool isIn(const QString &id, const CostScope &scope)
{
    if (scope.resource.isNull())
        return true;
    const QString folded = id.toCaseFolded();
    const QString above = scope.resource.folded();
    return folded == above || folded.startsWith(above + u'/');
}

CostLife lifeOf(const ImageVersion &version, const CostLine &line)
{
    return {version.publishingProfile.publishedDate,
            {},
            version.publishingProfile.endOfLifeDate,
            line.billedBytes,
            line.billed,
            line.egress};
}

/// Adds what was deleted since the first month of \p timeline.
Result<> addFormer(Transaction &view, const CostScope &scope, CostAccount &account,
                   CostTimeline &timeline)
{
    const QDateTime since(timeline.months().front().month, QTime(0, 0), Qt::UTC);
    Result<> problem;
    const auto done = eachRemovedVersion(view, since, [&](const RemovedVersion &removed) {
        if (!problem || !isIn(removed.id, scope))
            return;
        const auto former = readFormer(removed);
        if (!former) {
            problem = std::unexpected(former.error());
            return;
        }
        // What never succeeded has hardly stored anything.
        if (former->version.provisioningState == ProvisioningState::Failed
            || !hasTag(former->tags, scope))
            return;
        CostLife life =
            lifeOf(former->version, account.formerLineOf(former->version, former->occupiedBytes));
        life.ended = removed.at;
        timeline.add(life);
    });
    return done ? problem : done;
}

}  // namespace

Result<CostSeries> CostService::history(const CostScope &scope, int months)
{
    return forecast(scope, months, 0);
}

Result<CostSeries> CostService::forecast(const CostScope &scope, int months, int ahead)
{
    const QDateTime now = m_catalog.clock().now();
    CostTimeline timeline(now, std::clamp(months, 1, kMostMonths));
    CostForecast future(now, std::clamp(ahead, 0, kMostMonths));
    return inRead(m_catalog, [&](Transaction &view) -> Result<CostSeries> {
        auto account = CostAccount::open(view, scope);
        if (!account)
            return std::unexpected(std::move(account.error()));
        auto done = eachStoredVersion(view, scope, [&](const StoredVersion &stored) {
            if (const auto line = account->lineOf(stored)) {
                const CostLife life = lifeOf(stored.version, *line);
                timeline.add(life);
                future.add(life);
            }
            return Result<>();
        });
        if (done)
            done = addFormer(view, scope, *account, timeline);
        if (!done)
            return std::unexpected(std::move(done.error()));
        CostSeries series{account->currency(), timeline.months(), account->unpriced(),
                          account->hasExamplePrices()};
        std::ranges::move(future.months(timeline.months()), std::back_inserter(series.months));
        return series;
    });
}

}  // namespace vitrine
