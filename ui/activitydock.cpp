#include "ui/activitydock.h"

#include "models/activitymodel.h"
#include "models/words.h"
#include "ui/activitydetails.h"
#include "ui/activityfilter.h"
#include "ui/activitylog.h"
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

QTreeView *makeTree(ActivityModel &model, QWidget *content)
{
    auto *tree = new QTreeView(content);
    tree->setObjectName(QStringLiteral("activityTree"));
    tree->setModel(&model);
    tree->setItemDelegateForColumn(ActivityModel::ProgressColumn,
                                   new StateDelegate(readState, tree));
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setContextMenuPolicy(Qt::CustomContextMenu);
    tree->setTextElideMode(Qt::ElideMiddle);
    const int letter = tree->fontMetrics().averageCharWidth();
    QHeaderView *header = tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ActivityModel::TaskColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(letter * 4);
    header->resizeSection(ActivityModel::ProgressColumn, letter * 40);
    header->resizeSection(ActivityModel::AmountColumn, letter * 30);
    header->resizeSection(ActivityModel::RateColumn, letter * 14);
    header->resizeSection(ActivityModel::TimeLeftColumn, letter * 13);
    header->resizeSection(ActivityModel::StartedColumn, letter * 21);
    header->resizeSection(ActivityModel::ActionColumn, letter * 6);
    return tree;
}

}  // namespace

ActivityDock::ActivityDock(ActivityModel &model, QWidget *parent)
    : QDockWidget(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("activityDock"));
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea);
    auto *content = new QWidget(this);
    m_tree = makeTree(m_model, content);
    makeActions();
    makeMenus();
    m_empty = makeQuietLabel(content);
    m_empty->setAlignment(Qt::AlignCenter);
    m_summary = makeQuietLabel(content);
    m_summary->setObjectName(QStringLiteral("activitySummary"));
    m_summary->setWordWrap(false);
    m_summary->setTextInteractionFlags(Qt::NoTextInteraction);
    m_fault = new FaultBar(content);
    m_filter = new ActivityFilter(m_model, content);
    m_details = new ActivityDetails(content);
    m_details->hide();
    m_stack = new QStackedWidget(content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tree);

    const int unit = spacingUnit(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(unit / 2, 0, unit / 2, unit / 2);
    layout->setSpacing(unit / 2);
    layout->addLayout(makeBars(content));
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_details, 1);
    layout->addWidget(m_fault);
    setWidget(content);
    connectModel();
    if (m_model.rowCount() > 0)
        updateButtons({}, 0, m_model.rowCount() - 1);
    retranslate();
    updateSelection();
}

void ActivityDock::connectModel()
{
    connect(m_tree, &QTreeView::customContextMenuRequested, this, [this](const QPoint &position) {
        m_menu->popup(m_tree->viewport()->mapToGlobal(position));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateSelection();
        updateDetails();
    });
    connect(m_filter, &ActivityFilter::changed, this, &ActivityDock::applyFilter);
    connect(m_details->log(), &ActivityLog::failed, this, &ActivityDock::failed);
    connect(&m_model, &ActivityModel::countsChanged, this, [this] {
        updateSummary();
        updateDetails();
    });
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
}

void ActivityDock::applyFilter()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_tree->setRowHidden(row, {}, !m_filter->shows(row));
}

void ActivityDock::updateDetails()
{
    const JobReport *report =
        m_showDetails->isChecked() ? m_model.report(m_tree->currentIndex()) : nullptr;
    m_details->setVisible(m_showDetails->isChecked());
    const Uid job = report != nullptr ? report->uid : Uid();
    const bool isAnother = job != m_detailed;
    m_detailed = job;
    if (isAnother)
        m_details->clear();
    if (isAnother && report != nullptr)
        Q_EMIT requestsRequested(job);
    if (report != nullptr && report->isDurable)
        Q_EMIT logRequested(job);
}

void ActivityDock::showLog(const Uid &job, std::vector<JobLogLine> lines)
{
    if (job == m_detailed)
        m_details->log()->showLines(std::move(lines));
}

void ActivityDock::showRequests(const Uid &job, std::vector<ResourceRequest> requests)
{
    if (job == m_detailed)
        m_details->showRequests(std::move(requests));
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

void ActivityDock::pauseAt(const QModelIndex &row)
{
    const JobReport *report = m_model.report(row);
    const QString region = row.data(ActivityModel::RegionRole).toString();
    // A job that is held in part goes on as a whole.
    if (row.data(ActivityModel::CanResumeRole).toBool())
        Q_EMIT resumeRequested(report->uid, region);
    else if (row.data(ActivityModel::CanPauseRole).toBool())
        Q_EMIT pauseRequested(report->uid, region);
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
    m_clearDone->setEnabled(m_model.doneCount() > 0);
    m_pauseAll->setEnabled(m_model.runningCount() + m_model.waitingCount() > 0);
    applyFilter();
}

void ActivityDock::updateSelection()
{
    const QModelIndex current = m_tree->currentIndex();
    m_cancel->setEnabled(current.data(ActivityModel::CanCancelRole).toBool());
    const JobReport *report = m_model.report(current);
    m_retry->setEnabled(report != nullptr && report->canRetry);
    const bool canResume = current.data(ActivityModel::CanResumeRole).toBool();
    m_pause->setText(canResume ? tr("Resume") : tr("Pause"));
    m_pause->setEnabled(canResume || current.data(ActivityModel::CanPauseRole).toBool());
    const bool isOpen = report != nullptr && report->isDurable && !isOver(report->state);
    for (std::size_t i = 0; i < m_priorities.size(); ++i) {
        m_priorities[i]->setEnabled(isOpen);
        m_priorities[i]->setChecked(isOpen && report->priority == static_cast<JobPriority>(i));
    }
    m_moveUp->setEnabled(isOpen);
    m_moveDown->setEnabled(isOpen);
    m_show->setEnabled(report != nullptr && !report->resourceId.isEmpty());
    const auto id = ResourceId::parse(report != nullptr ? report->resourceId : QString());
    m_command->setEnabled(id && id->isType(kImageVersionType));
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
    m_command->setText(tr("Copy as command…"));
    m_pauseAll->setText(tr("Pause all"));
    m_clearDone->setText(tr("Clear done"));
    m_showDetails->setText(tr("Details"));
    m_moveUp->setText(tr("Move up in the queue"));
    m_moveDown->setText(tr("Move down in the queue"));
    m_priorities[0]->setText(tr("High priority"));
    m_priorities[1]->setText(tr("Normal priority"));
    m_priorities[2]->setText(tr("Low priority"));
    nameBandwidths();
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
    updateSelection();
}

}  // namespace vitrine
