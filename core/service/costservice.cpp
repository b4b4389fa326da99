#include "core/service/costservice.h"

#include "core/access/actions.h"
#include "core/catalog/pricerows.h"
#include "core/catalog/scoped.h"
#include "core/catalog/versionrows.h"
#include "core/cost/costjson.h"
#include "core/replication/diskset.h"
#include "core/replication/versiondisks.h"
#include "core/service/cost/occupiedbytes.h"
#include "core/service/resourcechecks.h"
#include "core/service/versionservice.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vitrine {
namespace {

QByteArray stateOf(const std::vector<Price> &prices, const QString &currency)
{
    Json list = Json::array();
    for (const Price &price : prices) {
        if (!price.isExample)
            list.push_back(toJson(price, currency));
    }
    return compactJson(Json{{"currency", currency.toStdString()}, {"prices", std::move(list)}});
}

/// Changes prices by \p work and notes in the audit log what they were and are.
template <typename Work>
Result<PriceTable> inPriceChange(Catalog &catalog, const Change &change, Work work)
{
    return inChange(catalog, change, [&](Transaction &transaction) -> Result<PriceTable> {
        const auto before = priceTable(transaction);
        if (!before)
            return before;
        if (auto done = work(transaction); !done)
            return std::unexpected(std::move(done.error()));
        auto after = priceTable(transaction);
        if (!after)
            return after;
        const QByteArray was = stateOf(before->prices(), before->currency());
        const QByteArray is = stateOf(after->prices(), after->currency());
        if (was == is)
            return after;
        if (auto noted = audit(transaction, change.caller, action::kPriceWrite,
                               QStringLiteral("prices"), was, is);
            !noted)
            return std::unexpected(std::move(noted.error()));
        return after;
    });
}

// The name of a region that is registered or public; empty for every region.
Result<QString> settledRegion(Transaction &transaction, const QString &region)
{
    if (region.isEmpty())
        return QString();
    QString name = region;
    auto problems = settleLocation(transaction, name);
    if (!problems)
        return std::unexpected(std::move(problems.error()));
    if (auto sound = Fault::all(std::move(*problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    return name;
}

Result<> makeChange(Transaction &transaction, const PriceChange &change)
{
    const auto region = settledRegion(transaction, change.region);
    if (!region)
        return std::unexpected(region.error());
    return change.perGib ? putPrice(transaction, {*region, change.item, *change.perGib, false})
                         : removePrice(transaction, *region, change.item);
}

// All copies of a version read the same bytes.
std::uint64_t copiedBytes(const ReplicationPlan &plan)
{
    std::uint64_t most = 0;
    for (const RegionPlan &region : plan.regions) {
        if (region.copies > 0)
            most = std::max(most, region.bytesToCopy / static_cast<std::uint64_t>(region.copies));
    }
    return most;
}

}  // namespace

CostService::CostService(Catalog &catalog, FileOps &files, const Policy &policy)
    : m_catalog(catalog)
    , m_files(files)
    , m_policy(policy)
{
}

Result<PriceTable> CostService::prices()
{
    return inRead(m_catalog, [](Transaction &view) { return priceTable(view); });
}

Result<PriceTable> CostService::setPrice(const Change &change, const QString &region,
                                         PriceItem item, Money perGib)
{
    return changePrices(change, {{region, item, perGib}});
}

Result<PriceTable> CostService::setCurrency(const Change &change, const QString &currency)
{
    return changePrices(change, {}, currency);
}

Result<PriceTable> CostService::changePrices(const Change &change,
                                             const std::vector<PriceChange> &changes,
                                             const std::optional<QString> &currency)
{
    std::vector<Fault> problems;
    if (currency) {
        if (auto sound = checkCurrency(*currency); !sound)
            problems.push_back(std::move(sound.error()));
    }
    for (const PriceChange &one : changes) {
        const Money amount = one.perGib.value_or(Money{});
        if (amount < Money{} || amount > kGreatestPrice)
            problems.push_back(Fault::of(QStringLiteral("price.amount.invalid"),
                                         QStringLiteral("perGib"), {toString(amount)}));
    }
    if (auto sound = Fault::all(std::move(problems)); !sound)
        return std::unexpected(std::move(sound.error()));
    return inPriceChange(m_catalog, change, [&](Transaction &transaction) -> Result<> {
        if (currency) {
            if (auto put = putCurrency(transaction, *currency); !put)
                return put;
        }
        for (const PriceChange &one : changes) {
            if (auto made = makeChange(transaction, one); !made)
                return made;
        }
        return {};
    });
}

Result<PriceTable> CostService::resetPrices(const Change &change,
                                            const std::optional<QString> &region)
{
    return inPriceChange(m_catalog, change, [&](Transaction &transaction) -> Result<> {
        if (!region)
            return removePrices(transaction, std::nullopt);
        const auto name = settledRegion(transaction, *region);
        if (!name)
            return std::unexpected(name.error());
        return removePrices(transaction, *name);
    });
}

Result<CostEstimate> CostService::estimated(const CostDemand &demand, bool isExact)
{
    const auto table = prices();
    if (!table)
        return std::unexpected(table.error());
    CostEstimate estimate = estimateCost(demand, *table);
    estimate.isExact = isExact;
    return estimate;
}

Result<CostEstimate> CostService::estimate(const CostDemand &demand)
{
    return estimated(demand, true);
}

Result<CostEstimate> CostService::estimate(const ImageVersion &wanted)
{
    return estimated(demandOf(wanted, wanted.occupiedBytes), true);
}

Result<CostEstimate> CostService::estimate(const ReplicationPlan &plan, const ImageVersion &wanted)
{
    // A request that is repeated does not know what is there already.
    const auto present =
        inRead(m_catalog, [&plan](Transaction &view) { return findVersion(view, plan.version); });
    if (!present)
        return std::unexpected(present.error());
    const std::uint64_t known = *present ? (*present)->occupiedBytes : 0;
    const bool isKnown = known > 0;
    CostDemand demand = demandOf(wanted, isKnown ? known : copiedBytes(plan));
    demand.regions.clear();
    for (const RegionPlan &region : plan.regions) {
        const auto &targets = wanted.publishingProfile.targetRegions;
        const auto target = std::ranges::find(targets, region.region, &TargetRegion::name);
        const StorageAccountType type = target == targets.end()
            ? wanted.publishingProfile.storageAccountType
            : wanted.publishingProfile.storageAccountTypeOf(*target);
        demand.regions.push_back(
            {region.region, region.replicasAfter, region.replicasBefore, type});
    }
    // Only a manifest tells which blocks are zeros before they are read.
    auto estimate = estimated(demand, isKnown || plan.isExact());
    for (std::size_t i = 0; estimate && i < plan.regions.size(); ++i)
        estimate->regions[i].newBytes = plan.regions[i].bytesToWrite;
    return estimate;
}

Result<CostEstimate> CostService::estimateExactly(const PublishRequest &request,
                                                  const std::stop_token &stop)
{
    const ImageVersion &version = request.version;
    if (version.publishingProfile.isShallow())
        return estimated(demandOf(version, 0), true);
    const auto disks = openVersionDisks(m_catalog, m_files, version);
    if (!disks)
        return std::unexpected(disks.error());
    const auto occupied = occupiedBytesOf(**disks, stop);
    if (!occupied)
        return std::unexpected(occupied.error());
    return estimated(demandOf(version, occupied->bytes), occupied->isExact);
}

}  // namespace vitrine
