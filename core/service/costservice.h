#pragma once

#include "core/cost/costreport.h"
#include "core/cost/estimate.h"
#include "core/cost/pricetable.h"
#include "core/cost/regioncoverage.h"
#include "core/cost/usage.h"
#include "core/service/change.h"
#include "core/service/version/plan.h"

#include <stop_token>
#include <vector>

namespace vitrine {

class Catalog;
class FileOps;
struct PublishRequest;

/// What image versions cost and how much of the limits is used: prices, estimates before, figures
/// after. Answers for whoever is signed in: what they may not see is in no sum.
/// Thread: any; what looks at many versions or at disks says so and is never called from the GUI
/// thread.
class CostService {
public:
    CostService(Catalog &catalog, FileOps &files, const Policy &policy);

    /// Returns the prices that count. Errors: those of the catalogue; the same below.
    Result<PriceTable> prices();
    /// Sets the price of a GiB. An empty \p region (any spelling) is every region without a price
    /// of its own. Errors: `region.unknown`, `price.amount.invalid`.
    Result<PriceTable> setPrice(const Change &change, const QString &region, PriceItem item,
                                Money perGib);
    /// Says in which currency all prices are; amounts stay as they are, and examples in another
    /// currency do not count any more. Errors: `price.currency.invalid`.
    Result<PriceTable> setCurrency(const Change &change, const QString &currency);
    /// Makes all of \p changes and sets the currency where there is one, or nothing of it.
    /// Errors: those of setPrice() and setCurrency(), nested when there are several.
    Result<PriceTable> changePrices(const Change &change, const std::vector<PriceChange> &changes,
                                    const std::optional<QString> &currency = {});
    /// Removes what people have set for \p region, or everything with the currency when it is
    /// absent: the examples count again.
    Result<PriceTable> resetPrices(const Change &change, const std::optional<QString> &region = {});

    /// Tells what a version of these figures costs.
    Result<CostEstimate> estimate(const CostDemand &demand);
    /// The same for a version as it is wanted; its occupied bytes are those it has.
    Result<CostEstimate> estimate(const ImageVersion &wanted);
    /// Tells what a plan makes of the cost of \p wanted, the version as it will be. For a new one
    /// the occupied bytes are what its disks hold at most (CostEstimate::isExact). The plan says
    /// how much of it the regions have already.
    Result<CostEstimate> estimate(const ReplicationPlan &plan, const ImageVersion &wanted);
    /// Tells what a completed request costs. Reads its disks from one end to the other to know
    /// which blocks are zeros, so it takes as long as a copy's reading; what a stop keeps from
    /// being read counts as data (CostEstimate::isExact). Never from the GUI thread.
    /// Errors: those of openVersionDisks() and of DiskReader::read().
    Result<CostEstimate> estimateExactly(const PublishRequest &request,
                                         const std::stop_token &stop = {});

    /// Adds up what is stored, in lines by \p grouping; at most \p limit of them. Looks at every
    /// version of the scope: never from the GUI thread. Errors: `resource.notFound` for the scope;
    /// the same below.
    Result<CostReport> report(const CostScope &scope, CostGrouping grouping, int limit = 1'000);
    /// Tells what the last \p months (1 to 120) cost, the present one being the last. Versions that
    /// were deleted for good are taken from the audit log, with the replicas they had then; others
    /// count with the replicas they have now. Never from the GUI thread.
    Result<CostSeries> history(const CostScope &scope, int months = 12);
    /// The same, with \p ahead more months: versions leave at their end of life, and each month
    /// brings what an average one of the last \p months did. Never from the GUI thread.
    Result<CostSeries> forecast(const CostScope &scope, int months, int ahead);

    /// Tells how the versions of the scope stand in each region: those that are registered, and
    /// those that a version wants without there being one. Looks at every version: never from the
    /// GUI thread. Errors: `resource.notFound` for the scope.
    Result<std::vector<RegionCoverage>> coverage(const CostScope &scope);

    /// Tells how much of each limit a subscription (empty: the default one) uses in \p region (any
    /// spelling; empty: in each region where it has something). Never from the GUI thread: the
    /// greatest disk and replica number are looked for. Errors: `account.subscription.notFound`.
    Result<std::vector<Usage>> usage(const QString &subscriptionId = {},
                                     const QString &region = {});

private:
    Result<CostEstimate> estimated(const CostDemand &demand, bool isExact);

    Catalog &m_catalog;
    FileOps &m_files;
    const Policy &m_policy;
};

}  // namespace vitrine
