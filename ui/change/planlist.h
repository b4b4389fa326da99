#pragma once

#include "core/service/version/plan.h"

#include <QFrame>

class QGridLayout;

namespace vitrine {

/// The rows of a plan: what is added, removed and changed in each region, as shape, word and
/// colour, with bytes and time. What stays as it is comes last and is quiet.
/// Object names per region, for example `eastus`: change_eastus, write_eastus, time_eastus.
class PlanList final : public QFrame {
    Q_OBJECT

public:
    explicit PlanList(ReplicationPlan plan, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addHeadings(QGridLayout *grid);
    void addRow(QGridLayout *grid, const RegionPlan &plan);
    static QString wordOf(const RegionPlan &plan);
    static QString replicasOf(const RegionPlan &plan);
    QString writeText(const RegionPlan &plan) const;

    const ReplicationPlan m_plan;
    QWidget *m_content = nullptr;
};

}  // namespace vitrine
