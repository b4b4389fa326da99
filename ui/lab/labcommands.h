#pragma once

#include "core/arm/equivalent/equivalent.h"
#include "core/base/fault.h"
#include "core/lab/lab.h"
#include "models/selection.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QMenu;

namespace vitrine {

class ConsoleModels;
class ResourceCommands;
class Workspace;

/// What can be done to lab accounts and labs, for menus and pages alike. What is not allowed, or
/// makes no sense now, is disabled. Works in the background and reports faults.
/// Object names of the actions: newLabAccountAction, attachGalleryAction, detachGalleryAction,
/// enableImagesAction, disableImagesAction, newLabAction, exportLabTemplateAction,
/// publishLabAction, labCapacityAction, resetMachineAction, resetLabAction.
class LabCommands final : public QObject {
    Q_OBJECT

public:
    /// \p window is the parent of the dialogs.
    LabCommands(ConsoleModels &models, ResourceCommands &shared, QWidget *window);

    QAction *newAccount;
    QAction *attach;
    QAction *detach;
    QAction *enable;
    QAction *disable;
    QAction *newLab;
    QAction *exportTemplate;
    QAction *publish;
    QAction *capacity;
    QAction *resetOne;
    QAction *resetAll;

    QMenu *menu() const { return m_menu; }
    /// Makes the actions be about \p selection, and enables those that may be done to it.
    void display(const Selection &selection);
    /// Names the images, or the machines, that are selected on the page.
    void choose(const QStringList &keys);
    /// Asks before a lab account or a lab goes; tells whether \p selection is one.
    bool remove(const Selection &selection);
    void retranslate();

Q_SIGNALS:
    void failed(const vitrine::Fault &fault);
    void done(const QString &message);
    /// Something is there now that should be looked at.
    void opened(const vitrine::Selection &selection);
    /// Long work has begun.
    void started();
    void removed(const vitrine::Selection &selection);

private:
    using Work = std::function<Result<>(Workspace &)>;

    QAction *add(const QString &name, const QString &icon = {});
    void connectActions();
    void run(Work work, const QString &message, std::function<void()> then = {});
    void settle();
    void watch();
    void openAccountDialog();
    void openAttaching();
    void openNewLab();
    void openExport();
    void askToDetach();
    void enableImages(bool enabled);
    std::optional<Lab> lab();
    void openPublishing();
    void openCapacity();
    void askToReset(const std::optional<int> &machine);
    void askForName(const QString &name, const QString &loss, QWidget *parent,
                    std::function<void()> proceed, std::vector<ResourceRequest> requests = {});
    void askForDeletion(const QString &name, const QString &loss, std::function<void()> proceed,
                        std::vector<ResourceRequest> requests);
    void removeAccount(const Selection &selection);
    void removeLab(const Selection &selection);
    void enableForAccount();
    void enableForLab();

    ConsoleModels &m_models;
    ResourceCommands &m_shared;
    QWidget *m_window;
    QMenu *m_menu;
    Selection m_selection;
    QStringList m_chosen;
    bool m_isWatching = false;  // work was begun whose end is to be noticed
};

}  // namespace vitrine
