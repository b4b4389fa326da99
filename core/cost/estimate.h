#pragma once

#include "core/cost/pricetable.h"
#include "core/gallery/resources.h"

#include <QStringList>

#include <optional>
#include <vector>

// What a version costs before it is made, by the rule of the service: every replica stores the
// occupied bytes; the first replica of each region but the source's is copied there over the
// network, the others are made inside the region. Source: the seed documents, billing.
namespace vitrine {

/// A version as far as its cost depends on it.
struct CostDemand {
    struct Region {
        QString name;  ///< normalised
        int replicas = 1;  ///< that there will be
        int replicasBefore = 0;  ///< that there are
        StorageAccountType storageAccountType = StorageAccountType::StandardLrs;
    };

    QString sourceRegion;  ///< normalised
    std::uint64_t occupiedBytes = 0;  ///< of all disks; blocks of zeros take nothing
    std::vector<Region> regions;
};

/// What a demand comes to. A plain value.
struct CostEstimate {
    struct Region {
        QString name;
        StorageAccountType storageAccountType = StorageAccountType::StandardLrs;
        int replicas = 0;
        std::uint64_t storedBytes = 0;  ///< billed: occupied bytes times replicas
        std::uint64_t storedBytesBefore = 0;
        std::uint64_t egressBytes = 0;  ///< that are copied into the region over the network
        std::optional<std::uint64_t> newBytes = {};  ///< that its folder does not have yet, at most
        std::optional<Money> storage = {};  ///< a month; absent without a price
        std::optional<Money> storageBefore = {};
        std::optional<Money> egress = {};  ///< once; absent without a price
    };

    QString currency;
    std::uint64_t occupiedBytes = 0;
    bool isExact = true;  ///< false: the occupied bytes are not above what is told here
    bool hasExamplePrices = false;  ///< some of the prices are the program's examples
    std::vector<Region> regions;  ///< in the order of the demand

    int replicas() const;
    std::uint64_t storedBytes() const;
    std::uint64_t storedBytesBefore() const;
    std::uint64_t egressBytes() const;
    /// Sums of what has a price, a month and once.
    Money storage() const;
    Money storageBefore() const;
    Money egress() const;
    /// Returns the regions of which a price is missing, so that the sums are not all of it.
    QStringList unpriced() const;
};

/// Numbers that are too large to be billed come out as the largest there are.
CostEstimate estimateCost(const CostDemand &demand, const PriceTable &prices);

/// Returns the demand of a version that is stored as its profile says. A shallow version stores
/// nothing.
CostDemand demandOf(const ImageVersion &version, std::uint64_t occupiedBytes);

}  // namespace vitrine
