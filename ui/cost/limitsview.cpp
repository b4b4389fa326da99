#include "ui/cost/limitsview.h"

#include "core/service/costservice.h"
#include "core/service/workspace.h"
#include "models/figures/costfigures.h"
#include "models/figures/figuretablemodel.h"
#include "ui/cost/readstate.h"
#include "ui/statedelegate.h"

#include <QTableView>

#include <algorithm>

namespace vitrine {

LimitsView::LimitsView(ConsoleModels &models, QWidget *parent)
    : FigureView(models, QStringLiteral("limitsTable"), parent)
{
    panel().table()->setItemDelegateForColumn(4, new StateDelegate(readUsageState, this));
    retranslate();
}

void LimitsView::read()
{
    ask([](Workspace &workspace) { return workspace.costs().usage(); },
        [this](std::vector<Usage> usage) {
            m_usage = std::move(usage);
            showAnswer();
        });
}

void LimitsView::showAnswer()
{
    panel().showTable(tr("Limits"), CostFigures::usage(m_usage));
    const auto near = std::ranges::count_if(m_usage, &Usage::isNearLimit);
    panel().setSummary(
        near == 0 ? tr("No limit is near.")
                  : tr("%Ln limit(s) used to 80 % or more.", nullptr, static_cast<int>(near)));
}

void LimitsView::retranslate()
{
    panel().retranslate();
    showAnswer();
}

}  // namespace vitrine
