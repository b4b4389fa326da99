#pragma once

#include "core/service/care/regionreclaim.h"
#include "core/service/replicationservice.h"
#include "models/selection.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace vitrine {

class ConsoleModels;
class ResourceCommands;
class Workspace;

/// What can be done for a region, for menu and page alike. What is not allowed is disabled. Works
/// in the background and reports faults.
/// Object names of the actions: checkRegionAction, checkDueAction, repairRegionAction,
/// reclaimRegionAction, moveRegionAction.
class RegionCommands final : public QObject {
    Q_OBJECT

public:
    /// \p window is the parent of the dialogs.
    RegionCommands(ConsoleModels &models, ResourceCommands &shared, QWidget *window);

    QAction *check;
    QAction *checkDue;
    QAction *repair;
    QAction *reclaim;
    QAction *move;

    QMenu *menu() const { return m_menu; }
    /// Makes the actions be about \p selection, and enables those that may be done to it.
    void display(const Selection &selection);
    void retranslate();

Q_SIGNALS:
    void failed(const vitrine::Fault &fault);
    void done(const QString &message);
    /// Long work has begun.
    void started();

private:
    QAction *add(const QString &name, const QString &icon);
    /// Calls \p begin in the background and shows the activity that it begins.
    void start(std::function<Result<std::optional<Uid>>(Workspace &)> begin);
    void startCheck(CheckAim aim, bool onlyDue);
    void planReclaim();
    void askToReclaim(const std::vector<PlaceReclaim> &places);
    void askWhereTo();

    ConsoleModels &m_models;
    ResourceCommands &m_shared;
    QWidget *m_window;
    QMenu *m_menu;
    QString m_region;
};

}  // namespace vitrine
