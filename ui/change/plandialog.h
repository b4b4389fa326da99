#pragma once

#include "core/arm/equivalent/equivalent.h"
#include "core/cost/estimate.h"
#include "core/service/version/plan.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace vitrine {

class PlanList;

/// Shows what a change does to the replicas of a version, and asks for it: what takes something
/// away must be ticked before it can be applied. Cancel is the default then.
/// Object names: planTotals, planCosts, planLatest, understandCheck, applyPlanButton,
/// cancelPlanButton, and those of PlanList.
class PlanDialog final : public QDialog {
    Q_OBJECT

public:
    /// \p requests: the same change in other words.
    explicit PlanDialog(ReplicationPlan plan, std::vector<ResourceRequest> requests,
                        QWidget *parent = nullptr);
    /// Says what the version will cost, and cost before.
    void setCost(CostEstimate cost);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString totalsText() const;
    QString latestText() const;
    void updateApply();

    const ReplicationPlan m_plan;
    std::optional<CostEstimate> m_cost;
    QLabel *m_heading;
    PlanList *m_list;
    QLabel *m_totals;
    QLabel *m_costs;
    QLabel *m_source;
    QLabel *m_latest;
    QCheckBox *m_understand;
    QPushButton *m_apply;
    QPushButton *m_cancel;
};

}  // namespace vitrine
