#include "ui/lab/labcommands.h"

#include "core/access/actions.h"
#include "core/service/labservice.h"
#include "core/service/roleservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "ui/access/actionrights.h"
#include "ui/lab/labaccountdialog.h"
#include "ui/lab/newlabdialog.h"
#include "ui/lab/templateexportdialog.h"
#include "ui/resourcecommands.h"

#include <QAction>
#include <QIcon>
#include <QMenu>

#include <utility>

namespace vitrine {

LabCommands::LabCommands(ConsoleModels &models, ResourceCommands &shared, QWidget *window)
    : QObject(window)
    , m_models(models)
    , m_shared(shared)
    , m_window(window)
    , m_menu(new QMenu(window))
{
    newAccount = add(QStringLiteral("newLabAccount"), QStringLiteral("list-add"));
    attach = add(QStringLiteral("attachGallery"), QStringLiteral("gallery"));
    detach = add(QStringLiteral("detachGallery"));
    enable = add(QStringLiteral("enableImages"), QStringLiteral("verify"));
    disable = add(QStringLiteral("disableImages"), QStringLiteral("process-stop"));
    newLab = add(QStringLiteral("newLab"), QStringLiteral("sample"));
    exportTemplate = add(QStringLiteral("exportLabTemplate"), QStringLiteral("publish"));
    publish = add(QStringLiteral("publishLab"), QStringLiteral("server"));
    capacity = add(QStringLiteral("labCapacity"));
    resetOne = add(QStringLiteral("resetMachine"), QStringLiteral("retry"));
    resetAll = add(QStringLiteral("resetLab"));
    m_menu->setToolTipsVisible(true);
    m_menu->addAction(newAccount);
    m_menu->addSeparator();
    m_menu->addActions({attach, detach, newLab});
    m_menu->addSeparator();
    m_menu->addActions({exportTemplate, publish, capacity, resetAll});
    connectActions();
    connect(&m_models.activities(), &ActivityModel::ended, this, &LabCommands::settle);
    connect(&m_models.activities(), &ActivityModel::countsChanged, this, [this] {
        if (m_isWatching)
            settle();
    });
    retranslate();
    display({});
}

QAction *LabCommands::add(const QString &name, const QString &icon)
{
    auto *action = new QAction(m_window);
    action->setObjectName(name + QStringLiteral("Action"));
    if (!icon.isEmpty())
        action->setIcon(QIcon::fromTheme(icon));
    m_window->addAction(action);
    return action;
}

void LabCommands::connectActions()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(newAccount, [this] { openAccountDialog(); });
    on(attach, [this] { openAttaching(); });
    on(detach, [this] { askToDetach(); });
    on(enable, [this] { enableImages(true); });
    on(disable, [this] { enableImages(false); });
    on(newLab, [this] { openNewLab(); });
    on(exportTemplate, [this] { openExport(); });
    on(publish, [this] { openPublishing(); });
    on(capacity, [this] { openCapacity(); });
    on(resetOne, [this] {
        if (!m_chosen.isEmpty())
            askToReset(m_chosen.first().toInt());
    });
    on(resetAll, [this] { askToReset({}); });
}

void LabCommands::run(Work work, const QString &message, std::function<void()> then)
{
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), work = std::move(work)] { return work(*workspace); },
        [this, message, then = std::move(then)](const Result<> &result) {
            if (result && then)
                then();
            m_models.refresh();
            if (result)
                Q_EMIT done(message);
            else
                Q_EMIT failed(result.error());
        });
}

// What has ended may be an export that its lab is to know of, or that is to be taken back.
void LabCommands::settle()
{
    m_models.background().run(
        this, [service = &m_models.workspace().labs()] { return service->settle(); },
        [this](const Result<int> &settled) {
            if (!settled)
                Q_EMIT failed(settled.error());
            const ActivityModel &activities = m_models.activities();
            const bool isQuiet = activities.runningCount() + activities.waitingCount() == 0;
            const bool hasEnded = isQuiet && std::exchange(m_isWatching, false);
            if (hasEnded || (settled && *settled > 0))
                m_models.refresh();
        });
}

// Short work may be over before the activities have seen it running.
void LabCommands::watch()
{
    m_isWatching = true;
    m_models.refresh();
    m_models.activities().refresh();
    Q_EMIT started();
}

void LabCommands::openAccountDialog()
{
    auto *dialog = new LabAccountDialog(m_models.workspace(), m_models.background(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LabAccountDialog::created, this, [this](const ResourceId &account) {
        m_models.refresh();
        Q_EMIT opened({NodeKind::LabAccount, account, {}});
    });
    dialog->open();
}

void LabCommands::openAttaching()
{
    auto *dialog = new AttachGalleryDialog(m_models.workspace(), m_models.background(),
                                           m_selection.id, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AttachGalleryDialog::attached, this, [this] {
        m_models.refresh();
        Q_EMIT done(tr("The gallery is attached; all its images are enabled."));
    });
    dialog->open();
}

void LabCommands::openNewLab()
{
    const ResourceId account =
        m_selection.kind == NodeKind::Lab ? m_selection.id.parent() : m_selection.id;
    auto *dialog = new NewLabDialog(m_models.workspace(), m_models.background(), account, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewLabDialog::created, this, [this](const ResourceId &made) {
        watch();
        Q_EMIT opened({NodeKind::Lab, made, {}});
    });
    dialog->open();
}

void LabCommands::openExport()
{
    auto *dialog = new TemplateExportDialog(m_models.workspace(), m_models.background(),
                                            m_selection.id, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplateExportDialog::exporting, this, [this](const ResourceId &version) {
        watch();
        Q_EMIT done(
            tr("The template is exported as %1 %2.").arg(version.parent().name(), version.name()));
    });
    dialog->open();
}

void LabCommands::askToDetach()
{
    const ResourceId id = m_selection.id;
    m_shared.confirm(tr("Detach the gallery from %1?").arg(id.name()),
                     tr("Labs that were made from it stay. No lab can be made from its images, and "
                        "no template be exported to it, until it is attached again."),
                     tr("&Detach gallery"),
                     [this, id] {
                         run(
                             [id](Workspace &at) -> Result<> {
                                 auto detached = at.labs().detachGallery(at.caller(), id);
                                 return detached ? Result<>()
                                                 : std::unexpected(std::move(detached.error()));
                             },
                             tr("The gallery is detached."));
                     },
                     {OwnCommand{.path = "lab account detach-gallery", .id = id}});
}

void LabCommands::enableImages(bool enabled)
{
    const auto count = static_cast<int>(m_chosen.size());
    run(
        [id = m_selection.id, names = m_chosen, enabled](Workspace &at) -> Result<> {
            auto changed = at.labs().enableImages(at.caller(), id, names, enabled);
            return changed ? Result<>() : std::unexpected(std::move(changed.error()));
        },
        enabled ? tr("%n image(s) enabled.", nullptr, count)
                : tr("%n image(s) disabled.", nullptr, count));
}

bool LabCommands::remove(const Selection &selection)
{
    if (selection.kind == NodeKind::LabAccount)
        removeAccount(selection);
    else if (selection.kind == NodeKind::Lab)
        removeLab(selection);
    else
        return false;
    return true;
}

void LabCommands::removeAccount(const Selection &selection)
{
    m_shared.confirm(
        tr("Delete lab account %1?").arg(selection.id.name()),
        tr("Only an account without labs can be deleted. Its gallery stays."),
        tr("&Delete lab account"),
        [this, selection] {
            run([id = selection.id](
                    Workspace &at) -> Result<> { return at.labs().removeAccount(at.caller(), id); },
                tr("%1 is deleted.").arg(selection.id.name()),
                [this, selection] { Q_EMIT removed(selection); });
        },
        {OwnCommand{
            .path = "lab account delete", .id = selection.id, .arguments = {{u"--yes", {}}}}});
}

void LabCommands::removeLab(const Selection &selection)
{
    const auto known = m_models.workspace().labs().lab(selection.id);
    const int machines = known ? static_cast<int>(known->machines.size()) : 0;
    askForDeletion(
        selection.id.name(),
        tr("The template and the disks of %n machine(s) go.", nullptr, machines),
        [this, selection] {
            run([id = selection.id](
                    Workspace &at) -> Result<> { return at.labs().remove(at.caller(), id); },
                tr("%1 is deleted.").arg(selection.id.name()),
                [this, selection] { Q_EMIT removed(selection); });
        },
        {OwnCommand{.path = "lab delete", .id = selection.id, .arguments = {{u"--yes", {}}}}});
}

void LabCommands::choose(const QStringList &keys)
{
    m_chosen = keys;
    display(m_selection);
}

void LabCommands::display(const Selection &selection)
{
    if (!(selection == m_selection))
        m_chosen.clear();
    m_selection = selection;
    for (QAction *action : {attach, detach, enable, disable, newLab, exportTemplate, publish,
                            capacity, resetOne, resetAll})
        action->setEnabled(false);
    if (selection.kind == NodeKind::LabAccount)
        enableForAccount();
    else if (selection.kind == NodeKind::Lab)
        enableForLab();
}

void LabCommands::enableForAccount()
{
    const auto account = m_models.workspace().labs().account(m_selection.id);
    if (!account)
        return;
    const bool isAttached = !account->galleryId.isNull();
    attach->setEnabled(!isAttached);
    detach->setEnabled(isAttached);
    enable->setEnabled(isAttached && !m_chosen.isEmpty());
    disable->setEnabled(isAttached && !m_chosen.isEmpty());
    newLab->setEnabled(true);
    RoleService &roles = m_models.workspace().roles();
    const QString scope = m_selection.id.toString();
    for (QAction *action : {attach, detach, enable, disable})
        permit(*action, roles, action::kLabAccountWrite, scope);
    permit(*newLab, roles, action::kLabCreate, scope);
}

void LabCommands::enableForLab()
{
    const auto known = m_models.workspace().labs().lab(m_selection.id);
    const auto account = m_models.workspace().labs().account(m_selection.id.parent());
    const auto exporting = m_models.workspace().labs().openExport(m_selection.id);
    if (!known || !account || !exporting)
        return;
    const bool isReady = known->state == LabState::Ready;
    const bool isExporting = exporting->has_value();
    newLab->setEnabled(true);
    exportTemplate->setEnabled(isReady && !isExporting && !account->galleryId.isNull());
    publish->setEnabled(isReady);
    capacity->setEnabled(known->isPublished());
    resetAll->setEnabled(!known->machines.empty());
    resetOne->setEnabled(m_chosen.size() == 1);
    RoleService &roles = m_models.workspace().roles();
    for (QAction *action : {exportTemplate, publish, capacity, resetOne, resetAll})
        permit(*action, roles, action::kLabWrite, m_selection.id.toString());
    permit(*newLab, roles, action::kLabCreate, account->id().toString());
}

void LabCommands::retranslate()
{
    m_menu->setTitle(tr("&Lab"));
    newAccount->setText(tr("New lab &account…"));
    attach->setText(tr("A&ttach gallery…"));
    detach->setText(tr("Detac&h gallery…"));
    enable->setText(tr("&Enable selected images"));
    disable->setText(tr("D&isable selected images"));
    newLab->setText(tr("&New lab…"));
    exportTemplate->setText(tr("&Export to Shared Image Gallery…"));
    publish->setText(tr("&Publish…"));
    capacity->setText(tr("Capacit&y…"));
    resetOne->setText(tr("Reset &machine…"));
    resetAll->setText(tr("&Reset all machines…"));
}

}  // namespace vitrine
