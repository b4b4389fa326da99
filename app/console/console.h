#pragma once

#include "app/console/desktopnotifier.h"
#include "app/console/languagecontroller.h"
#include "app/console/themecontroller.h"
#include "core/base/fault.h"
#include "models/background.h"
#include "models/jobsnotifier.h"
#include "ui/settings/preferences.h"

#include <QSettings>

#include <memory>

namespace vitrine {

class ConsoleModels;
class MainWindow;
class Workspace;

/// The composition root: opens the catalogue and puts workspace, models and window together.
/// Members die in the reverse order: window, models, background, workspace, notifier.
class Console final : public QObject {
    Q_OBJECT

public:
    Console();
    ~Console() override;

    /// Opens the catalogue at \p path, asking for another one while it cannot be opened. False
    /// when the person would rather quit.
    bool open(const QString &path);
    /// Opens the catalogue at \p path without asking. Errors: those of Workspace::open.
    Result<> openWorkspace(const QString &path);
    /// Makes the window as the last session left it and shows it.
    void show();
    /// Keeps nothing of this session and reads nothing of the last one, for the self-test.
    void forgetSession() { m_remembers = false; }

    MainWindow &window() const { return *m_window; }
    ConsoleModels &models() const { return *m_models; }
    LanguageController &language() { return m_language; }
    ThemeController &theme() { return m_theme; }

private:
    void resumeJobs();
    void settleLabs();  ///< ends the exports and templates of labs that are over
    Result<> resumeAccounts();
    void setTheme(Theme theme);
    void readPreferences();
    void applyPreferences(const ConsolePreferences &preferences);

    bool m_remembers = true;
    QSettings m_settings;
    LanguageController m_language;
    ThemeController m_theme;
    JobsNotifier m_notifier;
    std::unique_ptr<Workspace> m_workspace;
    Background m_background;
    std::unique_ptr<ConsoleModels> m_models;
    std::unique_ptr<MainWindow> m_window;
    ConsolePreferences m_preferences;
    DesktopNotifier m_desktop;
};

}  // namespace vitrine
