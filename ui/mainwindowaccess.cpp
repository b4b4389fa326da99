// What the window lets people do by their rights, and the dialogs about rights.
#include "core/access/actions.h"
#include "core/service/roleservice.h"
#include "core/service/workspace.h"
#include "models/compute/workloadnodes.h"
#include "models/consolemodels.h"
#include "ui/access/actionrights.h"
#include "ui/access/roleswindow.h"
#include "ui/access/sharedialog.h"
#include "ui/access/tenantassistant.h"
#include "ui/detailsview.h"
#include "ui/mainwindow.h"
#include "ui/windowactions.h"

#include <QAction>

namespace vitrine {
namespace {

bool isShareable(const Selection &selection)
{
    return selection.kind == NodeKind::Gallery || selection.kind == NodeKind::Definition;
}

ResourceId galleryOf(const Selection &selection)
{
    return selection.kind == NodeKind::Definition ? selection.id.parent() : selection.id;
}

QString deletionOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Definition: return action::kDefinitionDelete;
    case NodeKind::Version: return action::kVersionDelete;
    case NodeKind::Machine: return action::kMachineDelete;
    case NodeKind::ScaleSet: return action::kScaleSetDelete;
    case NodeKind::LabAccount: return action::kLabAccountDelete;
    case NodeKind::Lab: return action::kLabDelete;
    default: return action::kGalleryDelete;
    }
}

}  // namespace

void MainWindow::permitActions(const Selection &selection)
{
    m_actions->share->setEnabled(isShareable(selection));
    m_actions->shareAcross->setEnabled(isShareable(selection));
    m_actions->exportTemplate->setEnabled(!selection.id.isNull() && !isWorkload(selection.kind));
    RoleService &roles = m_models.workspace().roles();
    permitSomewhere(*m_actions->publish, roles, action::kVersionWrite);
    permitSomewhere(*m_actions->registerDisk, roles, action::kDiskWrite);
    permitSomewhere(*m_actions->importTemplate, roles, action::kDeploymentWrite);
    permitSomewhere(*m_actions->importBundle, roles, action::kBundleWrite);
    if (m_actions->createSample->isEnabled())
        permitSomewhere(*m_actions->createSample, roles, action::kGalleryWrite);
    m_actions->newRegion->setEnabled(true);
    permit(*m_actions->newRegion, roles, action::kRegionWrite, QStringLiteral("/"));
    if (selection.id.isNull())
        return;
    const auto allow = [&](QAction *one, const QString &what, const ResourceId &scope) {
        permit(*one, roles, what, scope.toString());
    };
    allow(m_actions->remove, deletionOf(selection.kind), selection.id);
    if (!isWorkload(selection.kind))
        allow(m_actions->publishHere, action::kVersionWrite, selection.id);
    if (isShareable(selection)) {
        allow(m_actions->share, action::kAssignmentWrite, selection.id);
        allow(m_actions->shareAcross, action::kAssignmentWrite, galleryOf(selection));
    }
    if (selection.kind == NodeKind::Version) {
        for (QAction *one : {m_actions->updateReplication, m_actions->retry})
            allow(one, action::kVersionWrite, selection.id);
        allow(m_actions->exportVersion, action::kVersionRead, selection.id);
    }
}

void MainWindow::share()
{
    auto *dialog = new ShareDialog(m_models.workspace(), m_models.background(),
                                   m_details->selection().id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ShareDialog::shared, m_details, &DetailsView::refresh);
    dialog->open();
}

void MainWindow::shareAcross()
{
    auto *dialog = new TenantAssistant(m_models.workspace(), m_models.background(),
                                       galleryOf(m_details->selection()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TenantAssistant::prepared, m_details, &DetailsView::refresh);
    dialog->open();
}

void MainWindow::showRoles()
{
    auto *window = new RolesWindow(m_models.workspace(), m_models.background(), this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->open();
}

}  // namespace vitrine
