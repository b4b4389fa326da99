#include "core/service/version/planrates.h"

#include "core/catalog/jobrows.h"
#include "core/catalog/regionrows.h"
#include "core/catalog/versionrows.h"

#include <algorithm>

namespace vitrine {
namespace {

constexpr int kJobsLookedAt = 200;
constexpr std::size_t kNewestOfRegion = 5;
// Below that the moment at which a job was made and ended says more about the machine's clock.
constexpr qint64 kShortestMs = 1'000;

/// Gathers the speeds of past jobs by region.
class Measurements {
public:
    explicit Measurements(Transaction &view)
        : m_view(view)
    {
    }

    Result<> add(const JobRow &job)
    {
        // An epoch above the first means that it was interrupted and its time says nothing.
        const qint64 took = job.createdAt.msecsTo(job.endedAt);
        if (job.kind != QLatin1String("replicate") || job.state != JobState::Succeeded
            || job.epoch != 1 || took < kShortestMs)
            return {};
        const auto version = findVersion(m_view, job.versionUid);
        if (!version)
            return std::unexpected(version.error());
        const auto made = replicas(m_view, job.versionUid);
        if (!made)
            return std::unexpected(made.error());
        // Fewer bytes than all replicas have: it found some of them, and nobody knows where.
        if (!*version || made->empty()
            || job.copiedBytes / made->size() < (*version)->occupiedBytes)
            return {};
        const auto known = regions(m_view);
        if (!known)
            return std::unexpected(known.error());
        // What is not zero counts, as it does in a plan; how much else a file stores is no measure.
        const double ofOne =
            static_cast<double>((*version)->occupiedBytes) * 1000.0 / static_cast<double>(took);
        for (const Region &region : *known) {
            const auto copies = std::ranges::count(*made, region.uid, &Replica::regionUid);
            std::vector<double> &rates = m_rates[region.name];
            if (copies > 0 && ofOne > 0 && rates.size() < kNewestOfRegion)
                rates.push_back(ofOne * static_cast<double>(copies));
        }
        return {};
    }

    QMap<QString, double> medians()
    {
        QMap<QString, double> medians;
        for (auto rates = m_rates.begin(); rates != m_rates.end(); ++rates) {
            if (rates->empty())
                continue;
            std::ranges::sort(*rates);
            medians.insert(rates.key(), (*rates)[rates->size() / 2]);
        }
        return medians;
    }

private:
    Transaction &m_view;
    QMap<QString, std::vector<double>> m_rates;
};

}  // namespace

Result<QMap<QString, double>> measuredRates(Transaction &view)
{
    const auto jobs = recentJobs(view, kJobsLookedAt);
    if (!jobs)
        return std::unexpected(jobs.error());
    Measurements measurements(view);
    for (const JobRow &job : *jobs) {
        if (auto added = measurements.add(job); !added)
            return std::unexpected(std::move(added.error()));
    }
    return measurements.medians();
}

}  // namespace vitrine
