#include "ui/lists/listtab.h"

#include "models/rowlistmodel.h"
#include "ui/controls.h"
#include "ui/resourcetable.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace vitrine {

QWidget *makeActionBar(const QList<QAction *> &actions, QWidget *parent)
{
    auto *bar = new QWidget(parent);
    auto *layout = new QHBoxLayout(bar);
    const int unit = spacingUnit(parent);
    layout->setContentsMargins(unit, unit / 2, unit, unit / 2);
    layout->setSpacing(unit / 2);
    for (QAction *action : actions) {
        auto *button = new QToolButton(bar);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    layout->addStretch();
    return bar;
}

ListTab::ListTab(RowListModel *model, const QString &objectName, const QList<QAction *> &actions,
                 QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(makeResourceTable(model, objectName, this))
    , m_empty(makeTextLabel(this))
    , m_stack(new QStackedWidget(this))
{
    m_model->setParent(this);
    auto *emptyPage = new QWidget(this);
    emptyPage->setBackgroundRole(QPalette::Base);
    emptyPage->setAutoFillBackground(true);
    auto *emptyLayout = new QVBoxLayout(emptyPage);
    applyPageSpacing(emptyLayout, this);
    emptyLayout->addWidget(m_empty);
    emptyLayout->addStretch();
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyPage);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (!actions.isEmpty())
        layout->addWidget(makeActionBar(actions, this));
    layout->addWidget(m_stack, 1);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListTab::showRows);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListTab::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ListTab::selectionChanged);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT opened(index.data(RowListModel::KeyRole).toString());
    });
    showRows();
}

void ListTab::showRows()
{
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    resizeColumnsOnce(m_table);
}

void ListTab::setTexts(const QString &spokenName, const QString &empty)
{
    m_table->setAccessibleName(spokenName);
    m_empty->setText(empty);
    m_model->retranslate();
}

QStringList ListTab::selectedKeys() const
{
    return selectedResources(*m_table);
}

}  // namespace vitrine
