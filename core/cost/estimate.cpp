#include "core/cost/estimate.h"

#include "core/disk/bytes.h"

#include <limits>

namespace vitrine {
namespace {

constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();

std::uint64_t times(std::uint64_t bytes, int count)
{
    return count <= 0 ? 0
                      : checkedProduct(bytes, static_cast<std::uint64_t>(count)).value_or(kMost);
}

std::uint64_t bytesOf(const CostEstimate &estimate, std::uint64_t CostEstimate::Region::*member)
{
    std::uint64_t sum = 0;
    for (const CostEstimate::Region &region : estimate.regions)
        sum = checkedSum(sum, region.*member).value_or(kMost);
    return sum;
}

Money moneyOf(const CostEstimate &estimate, std::optional<Money> CostEstimate::Region::*member)
{
    Money sum;
    for (const CostEstimate::Region &region : estimate.regions)
        sum += (region.*member).value_or(Money{});
    return sum;
}

std::optional<Money> priced(CostEstimate &estimate, std::uint64_t bytes,
                            const std::optional<Price> &price)
{
    if (bytes == 0)
        return Money{};
    if (!price)
        return std::nullopt;
    estimate.hasExamplePrices |= price->isExample;
    return priceOf(bytes, price->perGib);
}

}  // namespace

int CostEstimate::replicas() const
{
    int sum = 0;
    for (const Region &region : regions)
        sum += region.replicas;
    return sum;
}

std::uint64_t CostEstimate::storedBytes() const
{
    return bytesOf(*this, &Region::storedBytes);
}

std::uint64_t CostEstimate::storedBytesBefore() const
{
    return bytesOf(*this, &Region::storedBytesBefore);
}

std::uint64_t CostEstimate::egressBytes() const
{
    return bytesOf(*this, &Region::egressBytes);
}

Money CostEstimate::storage() const
{
    return moneyOf(*this, &Region::storage);
}

Money CostEstimate::storageBefore() const
{
    return moneyOf(*this, &Region::storageBefore);
}

Money CostEstimate::egress() const
{
    return moneyOf(*this, &Region::egress);
}

QStringList CostEstimate::unpriced() const
{
    QStringList names;
    for (const Region &region : regions) {
        if (!region.storage || !region.storageBefore || !region.egress)
            names << region.name;
    }
    return names;
}

CostEstimate estimateCost(const CostDemand &demand, const PriceTable &prices)
{
    CostEstimate estimate;
    estimate.currency = prices.currency();
    estimate.occupiedBytes = demand.occupiedBytes;
    const auto egressPrice = prices.find(demand.sourceRegion, PriceItem::Egress);
    for (const CostDemand::Region &wanted : demand.regions) {
        CostEstimate::Region region;
        region.name = wanted.name;
        region.storageAccountType = wanted.storageAccountType;
        region.replicas = wanted.replicas;
        region.storedBytes = times(demand.occupiedBytes, wanted.replicas);
        region.storedBytesBefore = times(demand.occupiedBytes, wanted.replicasBefore);
        const bool isCopiedThere =
            wanted.name != demand.sourceRegion && wanted.replicas > 0 && wanted.replicasBefore == 0;
        region.egressBytes = isCopiedThere ? demand.occupiedBytes : 0;
        const auto price = prices.find(wanted.name, priceItemOf(wanted.storageAccountType));
        region.storage = priced(estimate, region.storedBytes, price);
        region.storageBefore = priced(estimate, region.storedBytesBefore, price);
        region.egress = priced(estimate, region.egressBytes, egressPrice);
        estimate.regions.push_back(std::move(region));
    }
    return estimate;
}

CostDemand demandOf(const ImageVersion &version, std::uint64_t occupiedBytes)
{
    const PublishingProfile &profile = version.publishingProfile;
    CostDemand demand{version.location, profile.isShallow() ? 0 : occupiedBytes, {}};
    for (const TargetRegion &target : profile.targetRegions)
        demand.regions.push_back(
            {target.name, profile.replicaCountOf(target), 0, profile.storageAccountTypeOf(target)});
    return demand;
}

}  // namespace vitrine
