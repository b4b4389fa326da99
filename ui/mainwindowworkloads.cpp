// The window's part for what images are for: machines and labs.
#include "models/consolemodels.h"
#include "ui/activitydock.h"
#include "ui/compute/machinecommands.h"
#include "ui/compute/machinedetails.h"
#include "ui/detailsview.h"
#include "ui/gallerydock.h"
#include "ui/lab/labcommands.h"
#include "ui/lab/labdetails.h"
#include "ui/mainwindow.h"
#include "ui/region/regioncommands.h"
#include "ui/region/regiondetails.h"
#include "ui/resourcecommands.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>

namespace vitrine {
namespace {
constexpr int kMessageMs = 6000;
}

void MainWindow::addWorkloads()
{
    QAction *remove = m_actions->remove;
    m_details->addPage(NodeKind::Machines, new MachinesDetails(m_models, *m_machines, m_details));
    m_details->addPage(NodeKind::Machine,
                       new MachineDetails(m_models, *m_machines, remove, m_details));
    m_details->addPage(NodeKind::ScaleSet,
                       new ScaleSetDetails(m_models, *m_machines, remove, m_details));
    addLabs();
    m_actions->imageMenu()->addSeparator();
    m_actions->imageMenu()->addAction(m_machines->create);
    m_actions->contextMenu()->insertAction(m_actions->copyId, m_machines->create);
    m_actions->contextMenu()->insertSeparator(m_actions->copyId);
    m_details->addPage(NodeKind::Region, new RegionDetails(m_models, *m_regionCare, m_details));
    for (QMenu *menu : {m_machines->menu(), m_labs->menu(), m_regionCare->menu()}) {
        menuBar()->insertMenu(m_actions->toolsMenu()->menuAction(), menu);
        menu->addSeparator();
        menu->addActions({m_actions->copyId, m_actions->copyJson});
        menu->addSeparator();
        menu->addAction(remove);
    }
    connect(m_regionCare, &RegionCommands::failed, this, &MainWindow::showFault);
    connect(m_regionCare, &RegionCommands::done, this,
            [this](const QString &message) { statusBar()->showMessage(message, kMessageMs); });
    connect(m_regionCare, &RegionCommands::started, m_activities, &QWidget::show);
    connect(m_machines, &MachineCommands::failed, this, &MainWindow::showFault);
    connect(m_machines, &MachineCommands::done, this,
            [this](const QString &message) { statusBar()->showMessage(message, kMessageMs); });
    connect(m_machines, &MachineCommands::made, this, &MainWindow::select);
    connect(m_machines, &MachineCommands::removed, this, [this](const Selection &selection) {
        if (selection == m_details->selection())
            select(parentOf(selection));
    });
}

void MainWindow::addLabs()
{
    QAction *remove = m_actions->remove;
    m_details->addPage(NodeKind::LabAccounts, new LabAccountsDetails(m_models, *m_labs, m_details));
    m_details->addPage(NodeKind::LabAccount,
                       new LabAccountDetails(m_models, *m_labs, remove, m_details));
    m_details->addPage(NodeKind::Lab, new LabDetails(m_models, *m_labs, remove, m_details));
    connect(m_labs, &LabCommands::failed, this, &MainWindow::showFault);
    connect(m_labs, &LabCommands::done, this,
            [this](const QString &message) { statusBar()->showMessage(message, kMessageMs); });
    connect(m_labs, &LabCommands::opened, this, &MainWindow::select);
    connect(m_labs, &LabCommands::started, m_activities, &QWidget::show);
    connect(m_labs, &LabCommands::removed, this, [this](const Selection &selection) {
        if (selection == m_details->selection())
            select(parentOf(selection));
    });
}

void MainWindow::removeSelected()
{
    const Selection &selection = m_details->selection();
    if (!m_machines->remove(selection) && !m_labs->remove(selection))
        m_commands->remove(selection);
}

void MainWindow::followWorkloads(const Selection &selection)
{
    m_machines->display(selection);
    m_labs->display(selection);
    m_regionCare->display(selection);
    switch (selection.kind) {
    case NodeKind::Machines:
    case NodeKind::Machine:
    case NodeKind::ScaleSet: m_galleries->setMenu(m_machines->menu()); break;
    case NodeKind::LabAccounts:
    case NodeKind::LabAccount:
    case NodeKind::Lab: m_galleries->setMenu(m_labs->menu()); break;
    case NodeKind::Region: m_galleries->setMenu(m_regionCare->menu()); break;
    default: m_galleries->setMenu(m_actions->contextMenu()); break;
    }
}

}  // namespace vitrine
