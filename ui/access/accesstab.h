#pragma once

#include "core/base/fault.h"
#include "core/base/resourceid.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace vitrine {

class AccessListModel;
class ConsoleModels;
class DirectSharingDialog;
class ShareDialog;

/// Who has which role at a gallery or an image definition, and from where.
/// Object names: accessTable, shareButton, unshareButton, directShareButton.
class AccessTab final : public QWidget {
    Q_OBJECT

public:
    explicit AccessTab(ConsoleModels &models, QWidget *parent = nullptr);

    /// Shows the access to \p resource, or reads it again.
    void display(const ResourceId &resource);
    void retranslate();
    /// Opens the dialog that gives somebody a role here.
    ShareDialog *share();
    /// Opens the dialog that shares the gallery with subscriptions, tenants or everybody.
    DirectSharingDialog *shareDirectly();

Q_SIGNALS:
    void failed(const vitrine::Fault &fault);

private:
    void removeSelected();
    void updateButtons();

    ConsoleModels &m_models;
    ResourceId m_resource;
    AccessListModel *m_model;
    QLabel *m_hint;
    QTableView *m_table;
    QPushButton *m_share;
    QPushButton *m_remove;
    QPushButton *m_direct;
};

}  // namespace vitrine
