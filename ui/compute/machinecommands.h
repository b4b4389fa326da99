#pragma once

#include "core/base/fault.h"
#include "core/base/uid.h"
#include "core/gallery/machine.h"
#include "models/selection.h"
#include "ui/compute/machinedialog.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;

namespace vitrine {

class ConsoleModels;
class ResourceCommands;
class Workspace;

/// What can be done to machines and scale sets, for menus, pages and keys alike. What is not
/// allowed, or makes no sense now, is disabled. Works in the background and reports faults.
/// Object names of the actions: createMachineAction, createScaleSetAction, startMachineAction,
/// stopMachineAction, deallocateMachineAction, generalizeMachineAction, scaleAction.
class MachineCommands final : public QObject {
    Q_OBJECT

public:
    /// \p window is the parent of the dialogs.
    MachineCommands(ConsoleModels &models, ResourceCommands &shared, QWidget *window);

    QAction *create;
    QAction *createScaleSet;
    QAction *start;
    QAction *stop;
    QAction *deallocate;
    QAction *generalize;
    QAction *scale;

    QMenu *menu() const { return m_menu; }
    /// Makes the actions be about \p selection, and enables those that may be done to it.
    void display(const Selection &selection);
    /// Asks before a machine or a scale set goes; tells whether \p selection is one.
    bool remove(const Selection &selection);
    void retranslate();

Q_SIGNALS:
    void failed(const vitrine::Fault &fault);
    void done(const QString &message);
    /// A machine or a scale set was made.
    void made(const vitrine::Selection &selection);
    void removed(const vitrine::Selection &selection);

private:
    /// A machine whose image is still being laid down.
    struct Order {
        Uid job;
        QString name;
        std::function<Result<Selection>(Workspace &)> make;
    };

    QAction *add(const QString &name, const QString &icon = {});
    void connectActions();
    void openDialog(MachineDialog::Kind kind);
    void take(Order order);
    void make(const Order &order);
    void continueOrders();
    void run(std::function<Result<>(Workspace &)> work, const QString &message,
             std::function<void()> then = {});
    void askToStop(PowerState wanted);
    void askToGeneralize();
    void openScaling();
    void removeMachine(const Selection &selection);
    void removeScaleSet(const Selection &selection);
    void enableForMachine();
    void permitAll();

    ConsoleModels &m_models;
    ResourceCommands &m_shared;
    QWidget *m_window;
    QMenu *m_menu;
    Selection m_selection;
    std::vector<Order> m_orders;
};

}  // namespace vitrine
