#pragma once

#include "models/selection.h"
#include "ui/settings/preferences.h"
#include "ui/theme.h"

#include <QMainWindow>

class QLabel;
class QSettings;
class QToolBar;

namespace vitrine {

class ActivityDock;
class ConsoleModels;
class DetailsView;
class GalleryDock;
class LabCommands;
class RegionCommands;
class MachineCommands;
class PublishDialog;
class ResourceCommands;
class WindowActions;
struct Fault;

/// The console's window: galleries at the left, details in the centre, activities below. The
/// models outlive it.
/// Object names: mainToolBar, statusRegions, statusSpace, statusTasks, statusLanguage,
/// statusAccount, and those of WindowActions, GalleryDock, DetailsView and ActivityDock.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(ConsoleModels &models, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Marks the language and the theme that are in force.
    void setLanguage(const QString &language);
    void setTheme(Theme theme);
    void setPreferences(const ConsolePreferences &preferences) { m_preferences = preferences; }
    void saveSession(QSettings &settings) const;
    void restoreSession(QSettings &settings);
    void select(const Selection &selection);
    void showFault(const Fault &fault);
    /// Opens the wizard; with \p file it inspects the file and opens on its last page.
    PublishDialog *publish(const QString &file = {});

Q_SIGNALS:
    void languageChosen(const QString &language);
    void themeChosen(vitrine::Theme theme);
    /// Something was set in the settings dialog; it is in force when the slot returns.
    void preferencesChosen(const vitrine::ConsolePreferences &preferences);
    /// The window is about to close for good.
    void closing();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectActions();
    void connectViews();
    void addWorkloads();
    void addLabs();
    void removeSelected();
    void followWorkloads(const Selection &selection);
    void buildStatusBar();
    void search();
    void publishHere();
    void newDefinition();
    void newGallery();
    void display(const Selection &selection);
    void updateActions();
    void updateStatus();
    void cyclePane(int step);
    void resetLayout();
    void showAbout();
    void showSettings();
    void share();
    void shareAcross();
    void showRoles();
    void permitActions(const Selection &selection);
    void showHelpHere();
    void saveSupportBundle();
    void exportBundle();
    void importBundle();
    void importTemplate();
    void exportTemplate();
    void signIn();
    void signOut();
    void changeAccount();
    void updateAccount();
    void go(int step);
    void remember(const Selection &selection);
    bool copySelectedRows(bool asJson);
    void changeReplication(const ResourceId &version);
    void askBeforeClosing();
    void retranslate();
    Selection parentOf(const Selection &selection) const;

    ConsoleModels &m_models;
    WindowActions *m_actions;
    ResourceCommands *m_commands;
    MachineCommands *m_machines;
    LabCommands *m_labs;
    RegionCommands *m_regionCare;
    GalleryDock *m_galleries;
    ActivityDock *m_activities;
    DetailsView *m_details;
    QToolBar *m_toolBar;
    QLabel *m_regions;
    QLabel *m_space;
    QLabel *m_tasks;
    QLabel *m_language;
    QLabel *m_account;
    ConsolePreferences m_preferences;
    QList<Selection> m_visited;  // oldest first
    qsizetype m_visit = -1;  // where in m_visited the person is
    QByteArray m_firstLayout;
    bool m_mayClose = false;
};

}  // namespace vitrine
