#pragma once

#include "core/access/principal.h"
#include "ui/access/accesspage.h"

#include <vector>

class QStandardItemModel;

namespace vitrine {

/// The principals of all tenants that can be seen: makes users, groups and applications, and takes
/// them away. Object names: principalTable, newUserButton, newGroupButton, newApplicationButton,
/// membersButton, newSecretButton, deletePrincipalButton.
class PrincipalsPage final : public AccessPage {
    Q_OBJECT

public:
    PrincipalsPage(Workspace &workspace, Background &background, QWidget *parent = nullptr);
    void refresh() override;
    void retranslate() override;

private:
    void fill();
    void updateButtons();
    const Principal *chosen() const;
    void makeUser();
    void makeGroup();
    void makeApplication();
    void showMembers();
    void makeSecret();
    void removeChosen();
    void open(QDialog *dialog);

    QStandardItemModel *m_model;
    QTableView *m_table;
    QPushButton *m_newUser;
    QPushButton *m_newGroup;
    QPushButton *m_newApplication;
    QPushButton *m_members;
    QPushButton *m_newSecret;
    QPushButton *m_delete;
    std::vector<Principal> m_rows;
};

}  // namespace vitrine
