#include "ui/access/accesstab.h"

#include "core/access/actions.h"
#include "core/service/roleservice.h"
#include "core/service/workspace.h"
#include "models/accesslistmodel.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "ui/access/directsharingdialog.h"
#include "ui/access/sharedialog.h"
#include "ui/controls.h"
#include "ui/resourcetable.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace vitrine {

AccessTab::AccessTab(ConsoleModels &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_model(new AccessListModel(models.workspace(), this))
    , m_hint(makeQuietLabel(this))
    , m_table(makeResourceTable(m_model, QStringLiteral("accessTable"), this))
    , m_share(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_direct(new QPushButton(this))
{
    m_share->setObjectName(QStringLiteral("shareButton"));
    m_remove->setObjectName(QStringLiteral("unshareButton"));
    m_direct->setObjectName(QStringLiteral("directShareButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_share);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_direct);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    applyPageSpacing(layout, this);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_model, &AccessListModel::failed, this, &AccessTab::failed);
    connect(m_share, &QPushButton::clicked, this, &AccessTab::share);
    connect(m_remove, &QPushButton::clicked, this, &AccessTab::removeSelected);
    connect(m_direct, &QPushButton::clicked, this, &AccessTab::shareDirectly);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AccessTab::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AccessTab::updateButtons);
    retranslate();
}

void AccessTab::display(const ResourceId &resource)
{
    m_resource = resource;
    const auto readable =
        m_models.workspace().roles().may(action::kAssignmentRead, resource.toString());
    m_table->setEnabled(readable.has_value());
    if (readable)
        m_model->setScope(resource.toString());
    else
        updateButtons();
    resizeColumnsOnce(m_table);
}

ShareDialog *AccessTab::share()
{
    auto *dialog = new ShareDialog(m_models.workspace(), m_models.background(), m_resource, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ShareDialog::shared, this, [this] { display(m_resource); });
    dialog->open();
    return dialog;
}

DirectSharingDialog *AccessTab::shareDirectly()
{
    auto *dialog =
        new DirectSharingDialog(m_models.workspace(), m_models.background(), m_resource, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DirectSharingDialog::applied, this, [this] { display(m_resource); });
    dialog->open();
    return dialog;
}

void AccessTab::removeSelected()
{
    QStringList ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids << index.data(AccessListModel::AssignmentRole).toString();
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), ids]() -> Result<> {
            for (const QString &id : ids) {
                if (auto gone = workspace->roles().unassign(workspace->caller(), id); !gone)
                    return gone;
            }
            return {};
        },
        [this](const Result<> &removed) {
            display(m_resource);
            if (!removed)
                Q_EMIT failed(removed.error());
        });
}

void AccessTab::updateButtons()
{
    const auto allow = [this](QPushButton *button, const QString &action, bool isUseful) {
        const auto may = m_resource.isNull()
            ? Result<>()
            : m_models.workspace().roles().may(action, m_resource.toString());
        button->setEnabled(isUseful && may.has_value());
        button->setToolTip(may ? QString() : faultText(may.error()).remedy);
    };
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    // What comes from above is taken away above.
    const bool isOwn = std::ranges::none_of(rows, [](const QModelIndex &row) {
        return row.data(AccessListModel::InheritedRole).toBool();
    });
    allow(m_share, action::kAssignmentWrite, true);
    allow(m_remove, action::kAssignmentDelete, !rows.isEmpty() && isOwn);
    m_direct->setVisible(m_resource.isType(kGalleryType));
    allow(m_direct, action::kGalleryShare, true);
}

void AccessTab::retranslate()
{
    m_hint->setText(tr("A role that is assigned here counts for everything in it. What is "
                       "inherited is changed where it was assigned."));
    m_table->setAccessibleName(tr("Who has which role"));
    m_share->setText(tr("Sha&re…"));
    m_remove->setText(tr("Re&move role"));
    m_direct->setText(tr("Share &directly…"));
    m_model->retranslate();
    updateButtons();
}

}  // namespace vitrine
