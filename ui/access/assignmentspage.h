#pragma once

#include "ui/access/accesspage.h"

namespace vitrine {

class AccessListModel;

/// Every role assignment that can be seen: assigns roles in tenants and subscriptions, and takes
/// any away. Object names: assignmentTable, assignButton, unassignButton.
class AssignmentsPage final : public AccessPage {
    Q_OBJECT

public:
    AssignmentsPage(Workspace &workspace, Background &background, QWidget *parent = nullptr);
    void refresh() override;
    void retranslate() override;

private:
    void updateButtons();
    void assign();
    void removeChosen();

    AccessListModel *m_model;
    QTableView *m_table;
    QPushButton *m_assign;
    QPushButton *m_remove;
};

}  // namespace vitrine
