#include "core/service/deletionservice.h"
#include "core/service/galleryservice.h"
#include "core/service/regionservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "models/words.h"
#include "ui/change/namedialog.h"
#include "ui/change/removaldialog.h"
#include "ui/resourcecommands.h"

// How resources go: what is asked first, and what is lost with them.
namespace vitrine {

void ResourceCommands::confirmForGood(const QString &name, const QString &consequence,
                                      std::function<void()> confirmed,
                                      std::vector<ResourceRequest> requests)
{
    auto *dialog = new NameDialog(name, consequence, m_window);
    dialog->setRequests(std::move(requests));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, std::move(confirmed));
    dialog->open();
}

void ResourceCommands::remove(const Selection &selection)
{
    const auto confirmed = [this, selection] { removeConfirmed(selection); };
    switch (selection.kind) {
    case NodeKind::Version: removeVersion(selection, confirmed); break;
    case NodeKind::Definition:
    case NodeKind::Gallery: planTree(selection); break;
    case NodeKind::Region:
        confirm(tr("Forget region %1?").arg(Words::region(selection.region)),
                tr("Only a region that stores nothing can be forgotten. Its folder stays."),
                tr("&Forget region"), confirmed,
                {OwnCommand{.path = "region delete",
                            .arguments = {{u"--name", {selection.region}}, {u"--yes", {}}}}});
        break;
    case NodeKind::None:
    case NodeKind::Galleries:
    case NodeKind::SharedWithMe:
    case NodeKind::Regions:
    case NodeKind::State:
    case NodeKind::RecycleBin:
    case NodeKind::Machines:
    case NodeKind::Machine:
    case NodeKind::ScaleSet:
    case NodeKind::LabAccounts:
    case NodeKind::LabAccount:
    case NodeKind::Lab:
    case NodeKind::More: break;
    }
}

void ResourceCommands::removeVersion(const Selection &selection, std::function<void()> confirmed)
{
    const QString name = Words::resource(selection.id);
    const auto gallery = m_models.workspace().galleries().gallery(selection.id.parent().parent());
    if (gallery && gallery->softDeletePolicy.isSoftDeleteEnabled)
        confirm(tr("Move version %1 to the recycle bin?").arg(name),
                tr("Its replicas stay, and page Recycle bin of the gallery brings it back for %n "
                   "day(s).",
                   nullptr, gallery->softDeletePolicy.retentionPeriodInDays),
                tr("&Move to bin"), std::move(confirmed), {Deletion{selection.id}});
    else
        confirmForGood(selection.id.name(),
                       tr("%1 and its replicas are removed from every region.").arg(name),
                       std::move(confirmed), {Deletion{selection.id}});
}

// What is not empty goes with everything in it, if anybody wants that: children first.
void ResourceCommands::planTree(const Selection &selection)
{
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), selection]() -> Result<Removal> {
            auto plan = workspace->deletion().plan(selection.id);
            if (!plan)
                return std::unexpected(std::move(plan.error()));
            return Removal{selection.id.name(), std::move(*plan), {}};
        },
        [this, selection](const Result<Removal> &removal) {
            if (!removal)
                Q_EMIT failed(removal.error());
            else if (removal->plan.steps.size() > 1)
                askForTree(selection, *removal);
            else
                confirmEmpty(selection);
        });
}

void ResourceCommands::confirmEmpty(const Selection &selection)
{
    const bool isGallery = selection.kind == NodeKind::Gallery;
    const QString name = selection.id.name();
    confirm(isGallery ? tr("Delete gallery %1?").arg(name)
                      : tr("Delete image definition %1?").arg(name),
            isGallery ? tr("It has no image definition.") : tr("It has no version."),
            isGallery ? tr("&Delete gallery") : tr("&Delete definition"),
            [this, selection] { removeConfirmed(selection); }, {Deletion{selection.id}});
}

void ResourceCommands::askForTree(const Selection &selection, const Removal &removal)
{
    auto *dialog = new RemovalDialog(removal, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, selection, plan = removal.plan] {
        m_models.background().run(
            this,
            [workspace = &m_models.workspace(), plan] {
                return workspace->deletion().run(workspace->caller(), plan);
            },
            [this, selection](const Result<> &result) { takeRemoval(selection, result); });
    });
    dialog->open();
}

void ResourceCommands::takeRemoval(const Selection &selection, const Result<> &result)
{
    if (result)
        Q_EMIT removed(selection);
    // A part of it may be gone all the same.
    m_models.refresh();
    m_models.activities().refresh();
    if (result)
        Q_EMIT done(tr("Deleted."));
    else
        Q_EMIT failed(result.error());
}

void ResourceCommands::removeConfirmed(const Selection &selection)
{
    m_models.background().run(
        this,
        [workspace = &m_models.workspace(), selection]() -> Result<> {
            const Caller caller = workspace->caller();
            switch (selection.kind) {
            case NodeKind::Version: return workspace->versions().remove(caller, selection.id);
            case NodeKind::Definition:
                return workspace->galleries().deleteDefinition(caller, selection.id);
            case NodeKind::Gallery:
                return workspace->galleries().deleteGallery(caller, selection.id);
            case NodeKind::Region: return workspace->regions().remove(caller, selection.region);
            case NodeKind::None:
            case NodeKind::Galleries:
            case NodeKind::SharedWithMe:
            case NodeKind::Regions:
            case NodeKind::State:
            case NodeKind::RecycleBin:
            case NodeKind::Machines:
            case NodeKind::Machine:
            case NodeKind::ScaleSet:
            case NodeKind::LabAccounts:
            case NodeKind::LabAccount:
            case NodeKind::Lab:
            case NodeKind::More: break;
            }
            return {};
        },
        [this, selection](const Result<> &result) { takeRemoval(selection, result); });
}

}  // namespace vitrine
