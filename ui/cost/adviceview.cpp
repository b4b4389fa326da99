#include "ui/cost/adviceview.h"

#include "core/service/adviceservice.h"
#include "core/service/costservice.h"
#include "core/service/workspace.h"
#include "models/figures/costfigures.h"
#include "ui/cost/readstate.h"

#include <QItemSelectionModel>
#include <QTableView>

namespace vitrine {

AdviceView::AdviceView(ConsoleModels &models, QWidget *parent)
    : FigureView(models, QStringLiteral("adviceTable"), parent)
{
    panel().table()->setItemDelegateForColumn(0, new StateDelegate(readAdviceState, this));
    connect(panel().table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AdviceView::showChosen);
    retranslate();
}

void AdviceView::read()
{
    ask(
        [resource = resource()](Workspace &workspace) -> Result<Answer> {
            auto prices = workspace.costs().prices();
            if (!prices)
                return std::unexpected(std::move(prices.error()));
            auto advice = workspace.advice().advice(resource);
            if (!advice)
                return std::unexpected(std::move(advice.error()));
            return Answer{std::move(*advice), prices->currency()};
        },
        [this](Answer answer) {
            m_answer = std::move(answer);
            showAnswer();
        });
}

void AdviceView::showAnswer()
{
    panel().showTable(tr("Advice"), CostFigures::advice(m_answer.advice, m_answer.currency));
    showChosen();
}

// The remedy of the chosen row, or how many there are.
void AdviceView::showChosen()
{
    const int row = panel().table()->currentIndex().row();
    if (row >= 0 && row < std::ssize(m_answer.advice)) {
        const AdviceText text = adviceText(m_answer.advice[static_cast<std::size_t>(row)]);
        panel().setSummary(joined({text.message, text.remedy}));
        return;
    }
    panel().setSummary(
        m_answer.advice.empty()
            ? tr("Nothing to advise: replicas, regions and versions are as they "
                 "should be.")
            : tr("%Ln piece(s) of advice. Choose one to read what to do; Enter opens "
                 "the resource.",
                 nullptr, static_cast<int>(m_answer.advice.size())));
}

void AdviceView::retranslate()
{
    panel().retranslate();
    showAnswer();
}

}  // namespace vitrine
