#include "app/console/console.h"

#include "app/console/catalogfaultdialog.h"
#include "core/service/replicationservice.h"
#include "core/service/workspace.h"
#include "models/consolemodels.h"
#include "ui/mainwindow.h"

namespace vitrine {
namespace {
constexpr char kLanguageKey[] = "language";
constexpr char kThemeKey[] = "theme";
}  // namespace

Console::Console()
{
    m_theme.setTheme(static_cast<Theme>(m_settings.value(QLatin1String(kThemeKey)).toInt()));
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
    m_window = std::make_unique<MainWindow>(*m_models);
    m_window->setLanguage(m_language.language());
    m_window->setTheme(m_theme.theme());
    connect(m_window.get(), &MainWindow::languageChosen, &m_language,
            &LanguageController::setLanguage);
    connect(&m_language, &LanguageController::languageChanged, this,
            [this](const QString &language) {
                m_window->setLanguage(language);
                if (m_remembers)
                    m_settings.setValue(QLatin1String(kLanguageKey), language);
            });
    connect(m_window.get(), &MainWindow::themeChosen, this, &Console::setTheme);
    connect(m_window.get(), &MainWindow::closing, this, [this] {
        if (m_remembers)
            m_window->saveSession(m_settings);
    });
    if (m_remembers)
        m_window->restoreSession(m_settings);
    m_window->show();
    resumeJobs();
}

void Console::setTheme(Theme theme)
{
    m_theme.setTheme(theme);
    m_window->setTheme(theme);
    if (m_remembers)
        m_settings.setValue(QLatin1String(kThemeKey), static_cast<int>(theme));
}

void Console::resumeJobs()
{
    m_background.run(
        m_window.get(),
        [service = &m_workspace->replication()] { return service->resumeInterrupted(); },
        [this](const Result<int> &resumed) {
            if (!resumed)
                m_window->showFault(resumed.error());
            else if (*resumed > 0)
                m_models->activities().refresh();
        });
}

}  // namespace vitrine
