#include "app/console/console.h"

#include "app/console/catalogfaultdialog.h"
#include "core/service/jobsteering.h"
#include "core/service/labservice.h"
#include "core/service/replicationservice.h"
#include "core/service/workspace.h"
#include "models/consolemodels.h"
#include "models/words.h"
#include "ui/mainwindow.h"
#include "ui/spokenareas.h"

namespace vitrine {
namespace {
constexpr char kLanguageKey[] = "language";
constexpr char kThemeKey[] = "theme";
constexpr char kNotifyKey[] = "notify";
constexpr char kRestoreKey[] = "restoreSession";
// A task that is over sooner is still in front of the eyes.
constexpr qint64 kLongTaskSeconds = 30;

// Which task it was: what was done to which resource.
QString taskText(const JobReport &report)
{
    const auto id = ResourceId::parse(report.resourceId);
    return id ? Words::resource(*id) : report.resourceId;
}

}  // namespace

Console::Console()
{
    installSpokenAreas();
    const int theme = m_settings.value(QLatin1String(kThemeKey)).toInt();
    m_theme.setTheme(theme >= 0 && theme <= static_cast<int>(Theme::HighContrast)
                         ? static_cast<Theme>(theme)
                         : Theme::System);
    m_language.setLanguage(
        m_settings.value(QLatin1String(kLanguageKey), LanguageController::systemLanguage())
            .toString());
}

Console::~Console() = default;

Result<> Console::openWorkspace(const QString &path)
{
    Workspace::Options options;
    options.jobsChanged = m_notifier.callback();
    auto workspace = Workspace::open(path, options);
    if (!workspace)
        return std::unexpected(workspace.error());
    m_workspace = std::move(*workspace);
    return {};
}

bool Console::open(const QString &path)
{
    QString wanted = path;
    for (;;) {
        const auto opened = openWorkspace(wanted);
        if (opened)
            return true;
        CatalogFaultDialog dialog(wanted, opened.error());
        if (dialog.exec() != QDialog::Accepted)
            return false;
        wanted = dialog.chosenPath();
    }
}

void Console::show()
{
    m_models = std::make_unique<ConsoleModels>(*m_workspace, m_background, m_notifier);
    const Result<> resumed = m_remembers ? resumeAccounts() : Result<>();
    m_window = std::make_unique<MainWindow>(*m_models);
    m_window->setLanguage(m_language.language());
    m_window->setTheme(m_theme.theme());
    readPreferences();
    connect(m_window.get(), &MainWindow::languageChosen, &m_language,
            &LanguageController::setLanguage);
    connect(&m_language, &LanguageController::languageChanged, this,
            [this](const QString &language) {
                m_window->setLanguage(language);
                if (m_remembers)
                    m_settings.setValue(QLatin1String(kLanguageKey), language);
            });
    connect(m_window.get(), &MainWindow::themeChosen, this, &Console::setTheme);
    connect(m_window.get(), &MainWindow::preferencesChosen, this, &Console::applyPreferences);
    connect(&m_models->activities(), &ActivityModel::ended, this, &Console::settleLabs);
    connect(&m_models->activities(), &ActivityModel::ended, this, [this](const JobReport &report) {
        if (m_preferences.notifies && !m_window->isActiveWindow()
            && report.createdAt.secsTo(report.endedAt) >= kLongTaskSeconds)
            m_desktop.tell(Words::state(report.state), taskText(report));
    });
    connect(m_window.get(), &MainWindow::closing, this, [this] {
        if (m_remembers)
            m_window->saveSession(m_settings);
    });
    if (m_remembers && m_preferences.restoresSession)
        m_window->restoreSession(m_settings);
    m_window->show();
    if (!resumed)
        m_window->showFault(resumed.error());
    resumeJobs();
    settleLabs();
}

void Console::setTheme(Theme theme)
{
    m_theme.setTheme(theme);
    m_window->setTheme(theme);
    if (m_remembers)
        m_settings.setValue(QLatin1String(kThemeKey), static_cast<int>(theme));
}

void Console::readPreferences()
{
    m_preferences.language = m_language.language();
    m_preferences.theme = m_theme.theme();
    if (m_remembers) {
        m_preferences.notifies = m_settings.value(QLatin1String(kNotifyKey), true).toBool();
        m_preferences.restoresSession = m_settings.value(QLatin1String(kRestoreKey), true).toBool();
    }
    m_window->setPreferences(m_preferences);
}

void Console::applyPreferences(const ConsolePreferences &preferences)
{
    m_preferences = preferences;
    if (m_remembers) {
        m_settings.setValue(QLatin1String(kNotifyKey), preferences.notifies);
        m_settings.setValue(QLatin1String(kRestoreKey), preferences.restoresSession);
    }
    if (preferences.theme != m_theme.theme())
        setTheme(preferences.theme);
    m_language.setLanguage(preferences.language);
}

// Who stays signed in; the faults of those who did not.
Result<> Console::resumeAccounts()
{
    std::vector<Fault> ended;
    if (const auto resumed = m_models->accounts().resumeLasting(ended); !resumed)
        ended.push_back(resumed.error());
    if (!m_models->accounts().accounts().empty()) {
        m_models->refresh();
        m_models->activities().refresh();
    }
    return Fault::all(std::move(ended));
}

void Console::resumeJobs()
{
    m_background.run(
        m_window.get(),
        [service = &m_workspace->replication(),
         days = m_workspace->policy().jobHistoryDays]() -> Result<int> {
            if (const auto pruned = service->steering().prune(days); !pruned)
                return std::unexpected(pruned.error());
            return service->resumeInterrupted();
        },
        [this](const Result<int> &resumed) {
            if (!resumed)
                m_window->showFault(resumed.error());
            else if (*resumed > 0)
                m_models->activities().refresh();
        });
}

void Console::settleLabs()
{
    m_background.run(
        m_window.get(), [service = &m_workspace->labs()] { return service->settle(); },
        [this](const Result<int> &settled) {
            if (!settled)
                m_window->showFault(settled.error());
            else if (*settled > 0)
                m_models->refresh();
        });
}

}  // namespace vitrine
