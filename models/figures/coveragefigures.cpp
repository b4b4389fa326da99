// CostFigures: how versions stand in the regions.
#include "models/figures/costfigures.h"
#include "models/words.h"

#include <array>

namespace vitrine {

QString CostFigures::word(RegionState state)
{
    switch (state) {
    //: a region that no version is wanted in
    case RegionState::Unused: return tr("Unused");
    //: a region that has every replica that is wanted there
    case RegionState::Complete: return tr("Complete");
    case RegionState::Replicating: return tr("Replicating");
    //: a region that lacks replicas
    case RegionState::Missing: return tr("Missing");
    case RegionState::Failed: return tr("Failed");
    }
    return {};
}

QString CostFigures::sentence(const RegionCoverage &region)
{
    QStringList parts;
    if (region.complete > 0)
        parts << tr("%Ln version(s) complete", nullptr, region.complete);
    if (region.replicating > 0)
        parts << tr("%Ln replicating", nullptr, region.replicating);
    if (region.missing > 0)
        parts << tr("%Ln missing", nullptr, region.missing);
    if (region.failed > 0)
        parts << tr("%Ln failed", nullptr, region.failed);
    if (parts.isEmpty())
        parts << tr("unused");
    if (region.storedBytes > 0)
        parts << Words::bytes(region.storedBytes);
    //: %1 is a region, %2 says how versions stand there
    return tr("%1: %2").arg(Words::region(region.region), parts.join(QStringLiteral(", ")));
}

FigureTable CostFigures::coverage(const std::vector<RegionCoverage> &regions)
{
    FigureTable table;
    table.columns = {{QStringLiteral("region"), tr("Region")},
                     {QStringLiteral("state"), tr("State")},
                     {QStringLiteral("complete"), tr("Complete")},
                     {QStringLiteral("replicating"), tr("Replicating")},
                     {QStringLiteral("missing"), tr("Missing")},
                     {QStringLiteral("failed"), tr("Failed")},
                     {QStringLiteral("replicas"), tr("Replicas")},
                     {QStringLiteral("storedBytes"), tr("Really stored")}};
    static constexpr std::array kStates{"unused", "complete", "replicating", "missing", "failed"};
    for (const RegionCoverage &one : regions) {
        const RegionState state = one.state();
        table.rows.push_back(
            {.key = one.region,
             .cells = {{Words::region(one.region), one.region},
                       {word(state),
                        QString::fromLatin1(kStates.at(static_cast<std::size_t>(state)))},
                       countCell(one.complete),
                       countCell(one.replicating),
                       countCell(one.missing),
                       countCell(one.failed),
                       countCell(one.replicas),
                       bytesCell(one.storedBytes)},
             .state = static_cast<int>(state),
             .hint = sentence(one)});
    }
    return table;
}

}  // namespace vitrine
