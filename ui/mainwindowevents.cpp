#include "models/compute/workloadnodes.h"
#include "models/consolemodels.h"
#include "models/samplegallery.h"
#include "models/words.h"
#include "ui/activitydock.h"
#include "ui/change/edithistory.h"
#include "ui/change/gallerydialog.h"
#include "ui/compute/machinecommands.h"
#include "ui/detailsview.h"
#include "ui/gallerydock.h"
#include "ui/lab/labcommands.h"
#include "ui/mainwindow.h"
#include "ui/publish/publishdialog.h"
#include "ui/region/regioncommands.h"
#include "ui/regiondialog.h"
#include "ui/resourcecommands.h"
#include "ui/searchdialog.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QToolBar>
#include <QUrl>

// What the main window does when something happens: publishing, dropping, closing, switching the
// language, and keeping actions and status bar up to date.
namespace vitrine {
namespace {

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return QFileInfo(path).isFile() ? path : QString();
}

}  // namespace

PublishDialog *MainWindow::publish(const QString &file)
{
    auto *dialog = new PublishDialog(m_models.workspace(), m_models.background(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PublishDialog::published, this, [this](const ResourceId &version) {
        m_models.refresh();
        m_models.activities().refresh();
        m_activities->show();
        select({NodeKind::Version, version, {}});
    });
    connect(dialog, &PublishDialog::definitionCreated, this, [this](const ResourceId &definition) {
        m_models.refresh();
        select({NodeKind::Definition, definition, {}});
    });
    connect(dialog, &PublishDialog::regionRequested, this, [this, dialog] {
        auto *regions = new RegionDialog(m_models.workspace(), m_models.background(), dialog);
        regions->setAttribute(Qt::WA_DeleteOnClose);
        connect(regions, &RegionDialog::created, dialog, [this, dialog] {
            dialog->refreshRegions();
            m_models.refresh();
        });
        regions->open();
    });
    // The window behind stays within reach, to look something up or to change the settings.
    dialog->show();
    if (!file.isEmpty())
        dialog->startWithFile(file);
    return dialog;
}

void MainWindow::search()
{
    std::vector<SearchModel::Action> actions;
    for (const QAction *action : this->actions()) {
        const QString text = action->text();
        if (action->isEnabled() && action != m_actions->search && !text.isEmpty())
            actions.push_back({action->objectName(), QString(text).remove(u'&'),
                               action->shortcut().toString(QKeySequence::NativeText)});
    }
    auto *dialog =
        new SearchDialog(m_models.workspace(), m_models.background(), std::move(actions), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SearchDialog::resourceChosen, this, &MainWindow::select);
    connect(dialog, &SearchDialog::actionChosen, this, [this](const QString &name) {
        if (auto *action = findChild<QAction *>(name))
            action->trigger();
    });
    dialog->open();
}

void MainWindow::publishHere()
{
    const Selection &selection = m_details->selection();
    PublishDialog *dialog = publish();
    if (selection.kind == NodeKind::Gallery)
        dialog->startInGallery(selection.id);
    else if (selection.kind == NodeKind::Definition)
        dialog->startInDefinition(selection.id);
    else if (selection.kind == NodeKind::Version)
        dialog->startInDefinition(selection.id.parent());
}

void MainWindow::newDefinition()
{
    const Selection &selection = m_details->selection();
    PublishDialog *dialog = publish();
    dialog->startWithoutVersion();
    if (selection.kind == NodeKind::Gallery)
        dialog->startInGallery(selection.id);
    else if (selection.kind == NodeKind::Definition)
        dialog->startInGallery(selection.id.parent());
    else if (selection.kind == NodeKind::Version)
        dialog->startInGallery(selection.id.parent().parent());
}

void MainWindow::newGallery()
{
    auto *dialog = new GalleryDialog(m_models.workspace(), m_models.background(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GalleryDialog::created, this, [this](const ResourceId &gallery) {
        m_models.refresh();
        select({NodeKind::Gallery, gallery, {}});
    });
    dialog->open();
}

void MainWindow::updateActions()
{
    const Selection &selection = m_details->selection();
    const bool version = selection.kind == NodeKind::Version;
    const bool named = !selection.id.isNull() || !selection.region.isEmpty();
    m_actions->exportVersion->setEnabled(version);
    m_actions->verify->setEnabled(version);
    m_actions->updateReplication->setEnabled(version);
    m_actions->undo->setEnabled(m_details->edits().canUndo());
    m_actions->redo->setEnabled(m_details->edits().canRedo());
    m_actions->retry->setEnabled(version
                                 && m_models.activities().canRetry(selection.id.toString()));
    m_actions->copyId->setEnabled(named);
    m_actions->copyJson->setEnabled(named);
    m_actions->copyCommand->setEnabled(ResourceCommands::hasEquivalent(selection));
    m_actions->remove->setEnabled(ResourceCommands::canRemove(selection));
    m_actions->back->setEnabled(m_visit > 0);
    m_actions->forward->setEnabled(m_visit + 1 < m_visited.size());
    m_actions->publishHere->setEnabled(!selection.id.isNull() && !isWorkload(selection.kind));
    const bool sample = SampleGallery(m_models.workspace()).exists();
    m_actions->createSample->setEnabled(!sample);
    m_actions->removeSample->setEnabled(sample);
    permitActions(selection);
    followWorkloads(selection);
    updateStatus();
}

void MainWindow::updateStatus()
{
    updateAccount();
    const std::vector<RegionStatus> &regions = m_models.regions().regions();
    m_regions->setText(tr("%n region(s)", nullptr, static_cast<int>(regions.size())));
    QStringList warnings;
    for (const RegionStatus &region : regions) {
        if (!RegionMonitor::needsAttention(region))
            continue;
        const QString name = Words::region(region.region.name);
        warnings << (region.fault
                         ? QStringLiteral("%1: %2").arg(name, faultText(*region.fault).title)
                         //: a region whose disk is nearly full
                         : tr("%1: only %2 free").arg(name, Words::bytes(*region.freeBytes)));
    }
    m_space->setVisible(!warnings.isEmpty());
    m_space->setText(warnings.isEmpty()
                         ? QString()
                         : QStringLiteral("⚠ %1").arg(warnings.join(QStringLiteral(" · "))));
    const int tasks = m_models.activities().runningCount() + m_models.activities().waitingCount();
    m_tasks->setText(tasks > 0 ? tr("%n task(s) running", nullptr, tasks) : tr("No task running"));
}

void MainWindow::cyclePane(int step)
{
    const std::array<QWidget *, 3> panes{m_galleries, m_details, m_activities};
    const QWidget *focused = QApplication::focusWidget();
    int current = 0;
    for (int i = 0; i < std::ssize(panes); ++i) {
        if (focused != nullptr && panes[static_cast<std::size_t>(i)]->isAncestorOf(focused))
            current = i;
    }
    const int count = static_cast<int>(panes.size());
    switch ((current + step + count) % count) {
    case 0: m_galleries->focusTree(); break;
    case 1: m_details->focusContent(); break;
    case 2: m_activities->focusTree(); break;
    }
}

void MainWindow::resetLayout()
{
    restoreState(m_firstLayout);
    m_galleries->show();
    m_activities->show();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Vitrine"),
                                tr("Vitrine %1").arg(QApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Your organisation's own shared image gallery. Free software under the GNU General "
           "Public License, version 3 or later."));
    box->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString file = droppedFile(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    publish(file);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A wizard that is filled in asks first.
    for (PublishDialog *wizard : findChildren<PublishDialog *>()) {
        if (wizard->isVisible() && !wizard->close()) {
            event->ignore();
            return;
        }
    }
    const ActivityModel &activities = m_models.activities();
    if (!m_mayClose && activities.runningCount() + activities.waitingCount() > 0) {
        event->ignore();
        askBeforeClosing();
        return;
    }
    Q_EMIT closing();
    event->accept();
}

void MainWindow::askBeforeClosing()
{
    const int tasks = m_models.activities().runningCount() + m_models.activities().waitingCount();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Tasks are running"),
                                tr("%n task(s) still running.", nullptr, tasks),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("closeBox"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Replication that is paused keeps what it has done and goes on at the next start."));
    QPushButton *pause = box->addButton(tr("&Pause and quit"), QMessageBox::AcceptRole);
    pause->setObjectName(QStringLiteral("pauseAndQuitButton"));
    QPushButton *stay = box->addButton(tr("&Stay"), QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("stayButton"));
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(pause, &QPushButton::clicked, this, [this] {
        m_mayClose = true;
        close();
    });
    box->open();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Vitrine - image galleries"));
    m_toolBar->setWindowTitle(tr("Main toolbar"));
    m_actions->retranslate();
    m_machines->retranslate();
    m_labs->retranslate();
    m_regionCare->retranslate();
    m_models.retranslate();
    updateStatus();
}

}  // namespace vitrine
