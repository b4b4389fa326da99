#pragma once

#include "core/base/fault.h"
#include "core/catalog/sharingrows.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace vitrine {

class Background;
class Workspace;

/// The galleries that others share with the subscriptions and tenants one may see, and what was
/// answered. Object names: invitationTable, acceptInvitationButton, rejectInvitationButton.
class InvitationsPage final : public QWidget {
    Q_OBJECT

public:
    InvitationsPage(Workspace &workspace, Background &background, QWidget *parent = nullptr);
    /// Reads them again.
    void refresh();
    void retranslate();

Q_SIGNALS:
    void failed(const vitrine::Fault &fault);
    void answered();

private:
    /// An invitation, and the subscription it is answered from.
    struct Row {
        Invitation invitation;
        QString subscriptionId;
        QString granteeName;
    };

    Result<std::vector<Row>> read() const;
    void fill();
    void answer(ShareAnswer answer);
    void updateButtons();

    Workspace &m_workspace;
    Background &m_background;
    std::vector<Row> m_rows;
    QStandardItemModel *m_model;
    QLabel *m_hint;
    QTableView *m_table;
    QPushButton *m_accept;
    QPushButton *m_reject;
};

}  // namespace vitrine
