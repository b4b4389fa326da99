#pragma once

#include "core/access/role.h"
#include "ui/access/accesspage.h"

#include <vector>

class QStandardItemModel;

namespace vitrine {

/// Every role with what it allows: makes roles and takes away those that are not built in.
/// Object names: roleTable, newRoleButton, deleteRoleButton.
class RolesPage final : public AccessPage {
    Q_OBJECT

public:
    RolesPage(Workspace &workspace, Background &background, QWidget *parent = nullptr);
    void refresh() override;
    void retranslate() override;

private:
    const Role *chosen() const;
    void updateButtons();
    void makeRole();
    void removeChosen();

    QStandardItemModel *m_model;
    QTableView *m_table;
    QPushButton *m_new;
    QPushButton *m_delete;
    std::vector<Role> m_rows;
};

}  // namespace vitrine
