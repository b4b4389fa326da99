#include "ui/cost/regionmapview.h"

#include "core/service/costservice.h"
#include "core/service/workspace.h"
#include "models/figures/costfigures.h"
#include "models/figures/figuretablemodel.h"
#include "models/words.h"
#include "ui/cost/readstate.h"
#include "ui/cost/regionmap.h"

#include <QTableView>

#include <algorithm>

namespace vitrine {

RegionMapView::RegionMapView(ConsoleModels &models, QWidget *parent)
    : FigureView(models, QStringLiteral("regionMapTable"), parent)
    , m_map(new RegionMap(this))
{
    panel().setFigure(m_map);
    panel().table()->setItemDelegateForColumn(1, new StateDelegate(readRegionState, this));
    connect(m_map, &RegionMap::chosen, this, &RegionMapView::select);
    connect(panel().table(), &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT opened({NodeKind::Region, {}, index.data(FigureTableModel::KeyRole).toString()});
    });
    retranslate();
}

void RegionMapView::read()
{
    ask([resource = resource()](
            Workspace &workspace) { return workspace.costs().coverage({.resource = resource}); },
        [this](std::vector<RegionCoverage> regions) {
            m_answer = std::move(regions);
            showAnswer();
        });
}

void RegionMapView::showAnswer()
{
    std::vector<MapRegion> shown;
    for (const RegionCoverage &one : m_answer)
        shown.push_back({.region = one.region,
                         .label = Words::region(one.region),
                         .text = CostFigures::sentence(one),
                         .tone = toneOf(one.state()),
                         .bytes = one.storedBytes});
    m_map->showRegions(tr("Versions by region"), std::move(shown));
    panel().showTable(tr("Versions by region"), CostFigures::coverage(m_answer));
    const auto uncovered = std::ranges::count_if(
        m_answer, [](const RegionCoverage &one) { return one.state() >= RegionState::Missing; });
    panel().setSummary(
        m_answer.empty() ? tr("There is no region yet.")
            : uncovered == 0
            ? tr("Every region has what it is meant to have, or gets it now.")
            : tr("%Ln region(s) lack(s) replicas.", nullptr, static_cast<int>(uncovered)));
}

void RegionMapView::select(const QString &region)
{
    const FigureTableModel &model = panel().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(FigureTableModel::KeyRole).toString() == region)
            panel().table()->selectRow(row);
    }
}

void RegionMapView::retranslate()
{
    std::vector<std::pair<Tone, QString>> legend;
    for (const RegionState state : {RegionState::Complete, RegionState::Replicating,
                                    RegionState::Missing, RegionState::Failed, RegionState::Unused})
        legend.emplace_back(toneOf(state), CostFigures::word(state));
    m_map->setLegend(std::move(legend));
    panel().retranslate();
    showAnswer();
}

}  // namespace vitrine
