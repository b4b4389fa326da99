#include "ui/activitydock.h"

#include "models/activitymodel.h"
#include "models/words.h"
#include "ui/controls.h"
#include "ui/faultbar.h"
#include "ui/statedelegate.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace vitrine {
namespace {

StateReading readState(const QModelIndex &index)
{
    const auto state = static_cast<JobState>(index.data(ActivityModel::StateRole).toInt());
    const bool stalled = index.data(ActivityModel::StalledRole).toBool();
    return {stalled ? Tone::Warning : toneOf(state),
            index.data(ActivityModel::PermilleRole).toInt(),
            index.data(ActivityModel::IsActiveRole).toBool()};
}

QToolButton *makeButton(QWidget *parent, QAction *action, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace

ActivityDock::ActivityDock(ActivityModel &model, QWidget *parent)
    : QDockWidget(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("activityDock"));
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea);
    auto *content = new QWidget(this);
    m_tree = new QTreeView(content);
    m_tree->setObjectName(QStringLiteral("activityTree"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegateForColumn(ActivityModel::ProgressColumn,
                                     new StateDelegate(readState, m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ActivityModel::TaskColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(letter * 4);
    header->resizeSection(ActivityModel::ProgressColumn, letter * 40);
    header->resizeSection(ActivityModel::AmountColumn, letter * 30);
    header->resizeSection(ActivityModel::RateColumn, letter * 14);
    header->resizeSection(ActivityModel::TimeLeftColumn, letter * 13);
    header->resizeSection(ActivityModel::StartedColumn, letter * 13);
    header->resizeSection(ActivityModel::ActionColumn, letter * 6);

    m_cancel = new QAction(QIcon::fromTheme(QStringLiteral("process-stop")), {}, this);
    m_cancel->setShortcut(Qt::CTRL | Qt::Key_Period);
    m_cancel->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_retry = new QAction(QIcon::fromTheme(QStringLiteral("retry")), {}, this);
    m_retry->setShortcut(Qt::Key_R);
    m_retry->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_show = new QAction(QIcon::fromTheme(QStringLiteral("go-jump")), {}, this);
    m_tree->addActions({m_cancel, m_retry});
    m_menu = new QMenu(this);
    m_menu->addActions({m_show, m_retry, m_cancel});

    m_empty = makeQuietLabel(content);
    m_empty->setAlignment(Qt::AlignCenter);
    m_summary = makeQuietLabel(content);
    m_summary->setObjectName(QStringLiteral("activitySummary"));
    m_summary->setWordWrap(false);
    m_summary->setTextInteractionFlags(Qt::NoTextInteraction);
    m_fault = new FaultBar(content);
    m_stack = new QStackedWidget(content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tree);

    const int unit = spacingUnit(this);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_summary, 1);
    bar->addWidget(makeButton(content, m_show, QStringLiteral("showActivityResourceButton")));
    bar->addWidget(makeButton(content, m_retry, QStringLiteral("retryActivityButton")));
    bar->addWidget(makeButton(content, m_cancel, QStringLiteral("cancelActivityButton")));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(unit / 2, 0, unit / 2, unit / 2);
    layout->setSpacing(unit / 2);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_fault);
    setWidget(content);

    connect(m_cancel, &QAction::triggered, this, [this] { cancelAt(m_tree->currentIndex()); });
    connect(m_retry, &QAction::triggered, this, [this] { retryAt(m_tree->currentIndex()); });
    connect(m_show, &QAction::triggered, this, [this] {
        Q_EMIT showRequested(m_tree->currentIndex().data(ActivityModel::ResourceIdRole).toString());
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, [this](const QPoint &position) {
        m_menu->popup(m_tree->viewport()->mapToGlobal(position));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ActivityDock::updateSelection);
    connect(&m_model, &ActivityModel::countsChanged, this, &ActivityDock::updateSummary);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                updateButtons(first.parent(), first.row(), last.row());
                updateSelection();
            });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &above, int first, int last) {
                updateButtons(above, first, last);
                for (int row = first; !above.isValid() && row <= last; ++row) {
                    const QModelIndex inserted = m_model.index(row, 0);
                    if (inserted.data(ActivityModel::StateRole).toInt()
                        != static_cast<int>(JobState::Succeeded))
                        m_tree->expand(inserted);
                }
                updateSummary();
            });
    if (m_model.rowCount() > 0)
        updateButtons({}, 0, m_model.rowCount() - 1);
    retranslate();
    updateSelection();
}

void ActivityDock::focusTree()
{
    show();
    raise();
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

void ActivityDock::cancelAt(const QModelIndex &row)
{
    if (row.data(ActivityModel::CanCancelRole).toBool())
        Q_EMIT cancelRequested(m_model.report(row)->uid,
                               row.data(ActivityModel::RegionRole).toString());
}

void ActivityDock::retryAt(const QModelIndex &row)
{
    const JobReport *report = m_model.report(row);
    if (report != nullptr && report->canRetry)
        Q_EMIT retryRequested(report->uid);
}

void ActivityDock::updateButtons(const QModelIndex &parent, int first, int last)
{
    for (int row = first; row <= last; ++row)
        updateRowButton(m_model.index(row, ActivityModel::ActionColumn, parent));
}

void ActivityDock::updateRowButton(const QModelIndex &row)
{
    const bool canCancel = row.data(ActivityModel::CanCancelRole).toBool();
    const bool canRetry = row.data(ActivityModel::CanRetryRole).toBool();
    auto *button = qobject_cast<QToolButton *>(m_tree->indexWidget(row));
    if (!canCancel && !canRetry) {
        if (button != nullptr)
            m_tree->setIndexWidget(row, nullptr);
        return;
    }
    if (button == nullptr) {
        button = new QToolButton;
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, at = QPersistentModelIndex(row)] {
            if (at.data(ActivityModel::CanCancelRole).toBool())
                cancelAt(at);
            else
                retryAt(at);
        });
        m_tree->setIndexWidget(row, button);
    }
    const QString task = row.siblingAtColumn(ActivityModel::TaskColumn).data().toString();
    button->setObjectName(canCancel ? QStringLiteral("cancelRowButton")
                                    : QStringLiteral("retryRowButton"));
    button->setIcon((canCancel ? m_cancel : m_retry)->icon());
    setSpokenName(button, canCancel ? tr("Cancel: %1").arg(task) : tr("Retry: %1").arg(task));
}

void ActivityDock::updateSummary()
{
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_tree) : m_empty);
    QStringList parts;
    if (const int running = m_model.runningCount(); running > 0)
        parts << tr("%n running", nullptr, running);
    if (const int waiting = m_model.waitingCount(); waiting > 0)
        parts << tr("%n waiting", nullptr, waiting);
    if (const int failed = m_model.failedCount(); failed > 0)
        parts << tr("%n failed", nullptr, failed);
    if (parts.isEmpty() && m_model.rowCount() > 0)
        parts << tr("Nothing running.");
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

void ActivityDock::updateSelection()
{
    const QModelIndex current = m_tree->currentIndex();
    m_cancel->setEnabled(current.data(ActivityModel::CanCancelRole).toBool());
    const JobReport *report = m_model.report(current);
    m_retry->setEnabled(report != nullptr && report->canRetry);
    m_show->setEnabled(report != nullptr && !report->resourceId.isEmpty());
    const auto fault = m_model.fault(current);
    if (fault != m_fault->fault()) {
        if (fault)
            m_fault->showFault(*fault);
        else
            m_fault->clear();
    }
}

void ActivityDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ActivityDock::retranslate()
{
    setWindowTitle(tr("Activities"));
    m_tree->setAccessibleName(tr("Activities"));
    m_empty->setText(tr("Nothing running. Long operations appear here."));
    m_cancel->setText(tr("&Cancel"));
    m_retry->setText(tr("&Retry"));
    m_show->setText(tr("&Go to resource"));
    QHeaderView *header = m_tree->header();
    for (int column = 0; column < header->count(); ++column)
        header->resizeSection(column,
                              qMax(header->sectionSize(column), header->sectionSizeHint(column)));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex operation = m_model.index(row, 0);
        updateButtons({}, row, row);
        updateButtons(operation, 0, m_model.rowCount(operation) - 1);
    }
    updateSummary();
}

}  // namespace vitrine
