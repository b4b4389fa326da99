#include "core/service/cost/costaccount.h"

#include "core/catalog/pricerows.h"
#include "core/catalog/regionrows.h"
#include "core/cost/estimate.h"

#include <algorithm>

namespace vitrine {
namespace {

StorageAccountType typeIn(const PublishingProfile &profile, const QString &region)
{
    const auto target = std::ranges::find(profile.targetRegions, region, &TargetRegion::name);
    return target == profile.targetRegions.end() ? profile.storageAccountType
                                                 : profile.storageAccountTypeOf(*target);
}

/// The replicas of a version in one region.
struct Share {
    QSet<int> numbers;
    std::uint64_t storedBytes = 0;
    bool isZoned = false;
};

}  // namespace

Result<CostAccount> CostAccount::open(Transaction &transaction, const CostScope &scope)
{
    auto prices = priceTable(transaction);
    if (!prices)
        return std::unexpected(std::move(prices.error()));
    const auto regions = vitrine::regions(transaction);
    if (!regions)
        return std::unexpected(regions.error());
    CostAccount account(std::move(*prices));
    account.m_region = scope.region;
    for (const Region &region : *regions)
        account.m_names.insert(region.uid, region.name);
    return account;
}

std::vector<RegionCost> CostAccount::regionsOf(const StoredVersion &stored)
{
    QMap<QString, Share> shares;
    for (const Replica &replica : stored.replicas) {
        const QString name = m_names.value(replica.regionUid);
        if (!m_region.isEmpty() && name != m_region)
            continue;
        Share &share = shares[name];
        share.numbers.insert(replica.number);
        share.storedBytes += replica.storedBytes;
        share.isZoned |= replica.zone > 0;
    }
    const ImageVersion &version = stored.version;
    const bool isShallow = version.publishingProfile.isShallow();
    std::vector<RegionCost> list;
    for (auto share = shares.cbegin(); share != shares.cend(); ++share) {
        RegionCost cost{share.key(), {}};
        CostLine &line = cost.line;
        line.versions = 1;
        line.replicas = static_cast<int>(share->numbers.size());
        const std::uint64_t occupied = isShallow ? 0 : version.occupiedBytes;
        line.billedBytes = occupied * static_cast<std::uint64_t>(line.replicas);
        line.storedBytes = share->storedBytes;
        line.egressBytes = share.key() == version.location ? 0 : occupied;
        const PriceItem item = priceItemOf(typeIn(version.publishingProfile, share.key()));
        line.billed = priced(share.key(), item, line.billedBytes);
        // The price of a zone-redundant GiB is that of its three copies.
        constexpr std::uint64_t kZones = 3;
        line.stored = priced(share.key(), item,
                             share->isZoned ? line.storedBytes / kZones : line.storedBytes);
        line.egress = priced(version.location, PriceItem::Egress, line.egressBytes);
        list.push_back(std::move(cost));
    }
    return list;
}

std::optional<CostLine> CostAccount::lineOf(const StoredVersion &stored)
{
    const std::vector<RegionCost> regions = regionsOf(stored);
    if (regions.empty())
        return std::nullopt;
    CostLine line;
    for (const RegionCost &region : regions)
        line += region.line;
    line.versions = 1;
    return line;
}

CostLine CostAccount::formerLineOf(const ImageVersion &version, std::uint64_t occupiedBytes)
{
    CostLine line;
    for (const CostDemand::Region &region : demandOf(version, occupiedBytes).regions) {
        if (!m_region.isEmpty() && region.name != m_region)
            continue;
        const CostEstimate part = estimateCost(
            {version.location, version.publishingProfile.isShallow() ? 0 : occupiedBytes, {region}},
            m_prices);
        line.versions = 1;
        line.replicas += part.replicas();
        line.billedBytes += part.storedBytes();
        line.egressBytes += part.egressBytes();
        line.billed += part.storage();
        line.egress += part.egress();
        for (const QString &name : part.unpriced())
            m_unpriced.insert(name);
        m_hasExamplePrices |= part.hasExamplePrices;
    }
    return line;
}

QStringList CostAccount::unpriced() const
{
    QStringList names = m_unpriced.values();
    names.sort();
    return names;
}

Money CostAccount::priced(const QString &region, PriceItem item, std::uint64_t bytes)
{
    if (bytes == 0)
        return {};
    const auto price = m_prices.find(region, item);
    if (!price) {
        m_unpriced.insert(region);
        return {};
    }
    m_hasExamplePrices |= price->isExample;
    return priceOf(bytes, price->perGib);
}

}  // namespace vitrine
