#include "ui/region/regioncommands.h"

#include "core/access/actions.h"
#include "core/service/careservice.h"
#include "core/service/roleservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "models/words.h"
#include "ui/access/actionrights.h"
#include "ui/region/regionmovedialog.h"
#include "ui/resourcecommands.h"

#include <QAction>
#include <QIcon>
#include <QMenu>

namespace vitrine {

RegionCommands::RegionCommands(ConsoleModels &models, ResourceCommands &shared, QWidget *window)
    : QObject(window)
    , m_models(models)
    , m_shared(shared)
    , m_window(window)
    , m_menu(new QMenu(window))
{
    check = add(QStringLiteral("checkRegion"), QStringLiteral("verify"));
    checkDue = add(QStringLiteral("checkDue"), QStringLiteral("verify"));
    repair = add(QStringLiteral("repairRegion"), QStringLiteral("retry"));
    reclaim = add(QStringLiteral("reclaimRegion"), {});
    move = add(QStringLiteral("moveRegion"), QStringLiteral("region"));
    m_menu->setToolTipsVisible(true);
    m_menu->addActions({check, checkDue, repair});
    m_menu->addSeparator();
    m_menu->addActions({reclaim, move});
    connect(check, &QAction::triggered, this, [this] { startCheck(CheckAim::Verify, false); });
    connect(checkDue, &QAction::triggered, this, [this] { startCheck(CheckAim::Verify, true); });
    connect(repair, &QAction::triggered, this, [this] { startCheck(CheckAim::Repair, false); });
    connect(reclaim, &QAction::triggered, this, &RegionCommands::planReclaim);
    connect(move, &QAction::triggered, this, &RegionCommands::askWhereTo);
    retranslate();
    display({});
}

QAction *RegionCommands::add(const QString &name, const QString &icon)
{
    auto *action = new QAction(m_window);
    action->setObjectName(name + QStringLiteral("Action"));
    if (!icon.isEmpty())
        action->setIcon(QIcon::fromTheme(icon));
    return action;
}

void RegionCommands::display(const Selection &selection)
{
    m_region = selection.kind == NodeKind::Region ? selection.region : QString();
    RoleService &roles = m_models.workspace().roles();
    for (QAction *action : {check, checkDue, repair, reclaim, move})
        action->setEnabled(!m_region.isEmpty());
    for (QAction *action : {repair, reclaim, move})
        permit(*action, roles, action::kRegionWrite, QStringLiteral("/"));
}

void RegionCommands::start(std::function<Result<std::optional<Uid>>(Workspace &)> begin)
{
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), begin = std::move(begin)] { return begin(*workspace); },
        [this, name = Words::region(m_region)](const Result<std::optional<Uid>> &job) {
            if (!job)
                Q_EMIT failed(job.error());
            else if (!*job)
                Q_EMIT done(tr("Nothing in %1 is to be checked now.").arg(name));
            else
                Q_EMIT started();
            m_models.activities().refresh();
        });
}

void RegionCommands::startCheck(CheckAim aim, bool onlyDue)
{
    start([region = m_region, aim, onlyDue](Workspace &workspace) {
        return workspace.care().checkRegion(workspace.caller(), region, aim, onlyDue);
    });
}

void RegionCommands::planReclaim()
{
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), region = m_region] {
            return workspace->care().planReclaim(region, false);
        },
        [this](const Result<std::vector<PlaceReclaim>> &places) {
            if (places)
                askToReclaim(*places);
            else
                Q_EMIT failed(places.error());
        });
}

void RegionCommands::askToReclaim(const std::vector<PlaceReclaim> &places)
{
    std::uint64_t toTrash = 0;
    std::uint64_t freed = 0;
    std::uint64_t sparse = 0;
    for (const PlaceReclaim &place : places) {
        toTrash += place.reclaim.bytes(PackFate::ToTrash);
        freed += place.reclaim.bytes(PackFate::Freed);
        sparse += place.reclaim.bytes(PackFate::Sparse);
        // What cannot be looked at is said before anything else is done.
        if (place.fault || place.reclaim.held) {
            Q_EMIT failed(place.fault ? *place.fault : *place.reclaim.held);
            return;
        }
    }
    const QString name = Words::region(m_region);
    if (toTrash + freed + sparse == 0) {
        Q_EMIT done(tr("Everything that %1 stores is needed.").arg(name));
        return;
    }
    m_shared.confirm(
        tr("Give back space in %1?").arg(name),
        tr("%1 that no version needs go to the region's trash and leave it after 24 hours. "
           "%2 leave the trash now. Packs of %3, of which less than half is needed, are written "
           "anew. No replica loses a byte.")
            .arg(Words::bytes(toTrash), Words::bytes(freed), Words::bytes(sparse)),
        tr("Give back space"), [this, region = m_region] {
            start([region](Workspace &workspace) -> Result<std::optional<Uid>> {
                const auto job = workspace.care().reclaim(workspace.caller(), region, false);
                if (!job)
                    return std::unexpected(job.error());
                return std::optional(*job);
            });
        });
}

void RegionCommands::askWhereTo()
{
    auto *dialog =
        new RegionMoveDialog(m_models.workspace(), m_models.background(), m_region, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RegionMoveDialog::moving, this, [this] {
        m_models.activities().refresh();
        Q_EMIT started();
    });
    dialog->open();
}

void RegionCommands::retranslate()
{
    m_menu->setTitle(tr("Regi&on"));
    check->setText(tr("Chec&k every replica"));
    checkDue->setText(tr("Check what is d&ue"));
    repair->setText(tr("&Repair"));
    reclaim->setText(tr("&Give back space…"));
    move->setText(tr("&Move to another disk…"));
}

}  // namespace vitrine
