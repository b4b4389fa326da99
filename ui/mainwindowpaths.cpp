#include "core/service/workspace.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "models/resourcejson.h"
#include "models/supportbundle.h"
#include "ui/detailsview.h"
#include "ui/gallerydock.h"
#include "ui/help/helpwindow.h"
#include "ui/mainwindow.h"
#include "ui/resourcecommands.h"
#include "ui/resourcetable.h"
#include "ui/settings/settingsdialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QStatusBar>
#include <QTableView>

// Where a person goes from here: back and forward, to the settings, to the help, out with what was
// selected.
namespace vitrine {
namespace {
// As many steps back as anyone takes.
constexpr qsizetype kVisits = 100;
constexpr int kMessageMs = 6000;
}  // namespace

void MainWindow::remember(const Selection &selection)
{
    if (selection.kind == NodeKind::None || (m_visit >= 0 && m_visited.at(m_visit) == selection))
        return;
    m_visited.resize(m_visit + 1);
    m_visited << selection;
    if (m_visited.size() > kVisits)
        m_visited.removeFirst();
    m_visit = m_visited.size() - 1;
}

void MainWindow::go(int step)
{
    const qsizetype wanted = m_visit + step;
    if (wanted < 0 || wanted >= m_visited.size())
        return;
    // First, so that arriving there is no new step.
    m_visit = wanted;
    select(m_visited.at(wanted));
    updateActions();
}

bool MainWindow::copySelectedRows(bool asJson)
{
    const auto *table = qobject_cast<QTableView *>(QApplication::focusWidget());
    if (table == nullptr || !table->isSortingEnabled())
        return false;
    const QStringList ids = selectedResources(*table);
    if (ids.isEmpty())
        return false;
    QStringList texts;
    for (const QString &text : ids) {
        const auto id = ResourceId::parse(text);
        if (!asJson || !id) {
            texts << text;
            continue;
        }
        const NodeKind kind =
            id->isType(kImageVersionType) ? NodeKind::Version : NodeKind::Definition;
        const auto json = resourceJson(m_models.workspace(), {kind, *id, {}});
        if (!json) {
            showFault(json.error());
            return true;
        }
        texts << json->trimmed();
    }
    const QString joined = !asJson ? texts.join(u'\n')
        : texts.size() == 1        ? texts.first()
                                   : u'[' + texts.join(QStringLiteral(",\n")) + u']';
    QApplication::clipboard()->setText(joined);
    statusBar()->showMessage(tr("%n resource(s) copied.", nullptr, static_cast<int>(ids.size())),
                             kMessageMs);
    return true;
}

void MainWindow::changeReplication(const ResourceId &version)
{
    select({NodeKind::Version, version, {}});
    if (auto *command = findChild<QAction *>(QStringLiteral("updateReplicationAction")))
        command->trigger();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_preferences, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, [this](const ConsolePreferences &preferences) {
        m_preferences = preferences;
        Q_EMIT preferencesChosen(preferences);
    });
    dialog->open();
}

void MainWindow::showHelpHere()
{
    HelpWindow::open(HelpWindow::pageOf(QApplication::focusWidget()), this);
}

void MainWindow::saveSupportBundle()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save support bundle"),
                                                      QStringLiteral("vitrine-support.json"),
                                                      tr("Support bundle (*.json)"));
    if (path.isEmpty())
        return;
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), path] { return writeSupportBundle(*workspace, path); },
        [this, path](const Result<> &written) {
            if (written)
                statusBar()->showMessage(tr("Saved: %1").arg(path), kMessageMs);
            else
                showFault(written.error());
        });
}

}  // namespace vitrine
