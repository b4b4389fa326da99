// CostService: what is stored, in lines.
#include "core/catalog/scoped.h"
#include "core/service/cost/costaccount.h"
#include "core/service/costservice.h"

#include <algorithm>
#include <tuple>

namespace vitrine {
namespace {

// Bounds the memory of a report over hundreds of thousands of versions or tags.
constexpr qsizetype kMostLines = 10'000;

bool isDearer(const CostLine &a, const CostLine &b)
{
    return std::tie(b.billed, b.billedBytes, a.key) < std::tie(a.billed, a.billedBytes, b.key);
}

/// Gathers the lines of one report.
class Lines {
public:
    Lines(CostReport &report, int limit)
        : m_report(report)
        , m_limit(static_cast<std::size_t>(std::max(0, limit)))
    {
    }

    void add(const StoredVersion &stored, CostAccount &account)
    {
        const std::vector<RegionCost> regions = account.regionsOf(stored);
        if (regions.empty())
            return;
        CostLine whole;
        for (const RegionCost &region : regions)
            whole += region.line;
        whole.versions = 1;
        m_report.total += whole;
        if (m_report.grouping == CostGrouping::Region) {
            for (const RegionCost &region : regions)
                put(region.region, {}, region.line);
            return;
        }
        if (m_report.grouping == CostGrouping::Tag) {
            for (auto tag = stored.tags.cbegin(); tag != stored.tags.cend(); ++tag)
                put(tag.key() + u'=' + tag.value(), {}, whole);
            return;
        }
        const ResourceId id = resourceOf(stored.version);
        put(id.toString(), id, whole);
    }

    void finish()
    {
        m_report.lines = taken();
        foldBehind(m_limit);
    }

private:
    ResourceId resourceOf(const ImageVersion &version) const
    {
        switch (m_report.grouping) {
        case CostGrouping::Gallery: return version.definitionId.parent();
        case CostGrouping::Definition: return version.definitionId;
        default: return version.id();
        }
    }

    void put(const QString &key, const ResourceId &resource, const CostLine &line)
    {
        auto found = m_lines.find(key);
        if (found == m_lines.end()) {
            if (m_lines.size() >= kMostLines && !makeRoom()) {
                m_report.others += line;
                ++m_report.othersCount;
                return;
            }
            CostLine fresh;
            fresh.key = key;
            fresh.resource = resource;
            found = m_lines.insert(key, std::move(fresh));
        }
        *found += line;
    }

    // Versions come definition by definition, so all lines but the one that is about to begin are
    // complete, and the cheapest can go. Tags come back at any time.
    bool makeRoom()
    {
        if (m_report.grouping == CostGrouping::Tag)
            return false;
        m_report.lines = taken();
        foldBehind(std::min<std::size_t>(m_limit, kMostLines / 2));
        for (CostLine &line : m_report.lines)
            m_lines.insert(line.key, std::move(line));
        return true;
    }

    std::vector<CostLine> taken()
    {
        std::vector<CostLine> lines(m_lines.cbegin(), m_lines.cend());
        m_lines.clear();
        std::ranges::sort(lines, isDearer);
        return lines;
    }

    void foldBehind(std::size_t count)
    {
        std::vector<CostLine> &lines = m_report.lines;
        for (std::size_t i = count; i < lines.size(); ++i) {
            m_report.others += lines[i];
            ++m_report.othersCount;
        }
        lines.resize(std::min(lines.size(), count));
    }

    CostReport &m_report;
    const std::size_t m_limit;
    QHash<QString, CostLine> m_lines;
};

}  // namespace

Result<CostReport> CostService::report(const CostScope &scope, CostGrouping grouping, int limit)
{
    return inRead(m_catalog, [&](Transaction &view) -> Result<CostReport> {
        auto account = CostAccount::open(view, scope);
        if (!account)
            return std::unexpected(std::move(account.error()));
        CostReport report;
        report.currency = account->currency();
        report.grouping = grouping;
        Lines lines(report, limit);
        const auto done = eachStoredVersion(view, scope, [&](const StoredVersion &stored) {
            lines.add(stored, *account);
            return Result<>();
        });
        if (!done)
            return std::unexpected(done.error());
        lines.finish();
        report.unpriced = account->unpriced();
        report.hasExamplePrices = account->hasExamplePrices();
        return report;
    });
}

}  // namespace vitrine
