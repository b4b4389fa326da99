#pragma once

#include "core/access/principal.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QListWidget;
class QPushButton;

namespace vitrine {

class Background;
class FaultBar;
class Workspace;

/// Who is in a group: takes others of its tenant in, and members out.
/// Object names: memberList, memberCandidates, addMemberButton, removeMemberButton.
class MembersDialog final : public QDialog {
    Q_OBJECT

public:
    MembersDialog(Workspace &workspace, Background &background, Principal group,
                  QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void updateButtons();
    void run(std::function<Result<>()> work);
    void addChosen();
    void removeChosen();
    void retranslate();

    Workspace &m_workspace;
    Background &m_background;
    const Principal m_group;
    FaultBar *m_fault;
    QListWidget *m_members;
    QComboBox *m_candidates;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_close;
};

}  // namespace vitrine
