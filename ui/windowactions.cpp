#include "ui/windowactions.h"

#include <QAction>
#include <QActionGroup>
#include <QIcon>
#include <QMenu>
#include <QMenuBar>

namespace vitrine {
namespace {
constexpr std::array kThemes{Theme::System, Theme::Light, Theme::Dark, Theme::HighContrast};
}

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_themes(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
{
    publish = add(QStringLiteral("publish"), QStringLiteral("publish"));
    publish->setShortcut(Qt::CTRL | Qt::Key_N);
    newDefinition = add(QStringLiteral("newDefinition"));
    newDefinition->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    newGallery = add(QStringLiteral("newGallery"));
    newGallery->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_N);
    exportVersion = add(QStringLiteral("exportVersion"), QStringLiteral("export"));
    exportVersion->setShortcut(Qt::CTRL | Qt::Key_E);
    registerDisk = add(QStringLiteral("registerDisk"), QStringLiteral("disk"));
    exportBundle = add(QStringLiteral("exportBundle"));
    importBundle = add(QStringLiteral("importBundle"));
    importTemplate = add(QStringLiteral("importTemplate"));
    exportTemplate = add(QStringLiteral("exportTemplate"));
    signIn = add(QStringLiteral("signIn"));
    signOut = add(QStringLiteral("signOut"));
    quit = add(QStringLiteral("quit"));
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    copyId = add(QStringLiteral("copyId"), QStringLiteral("edit-copy"));
    copyId->setShortcut(QKeySequence::Copy);
    copyJson = add(QStringLiteral("copyJson"));
    copyJson->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    copyCommand = add(QStringLiteral("copyCommand"));
    undo = add(QStringLiteral("undo"));
    undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    redo = add(QStringLiteral("redo"));
    redo->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    remove = add(QStringLiteral("remove"), QStringLiteral("edit-delete"));
    remove->setShortcut(QKeySequence::Delete);
    filter = add(QStringLiteral("filter"));
    filter->setShortcut(QKeySequence::Find);
    search = add(QStringLiteral("search"), QStringLiteral("search"));
    search->setShortcut(Qt::CTRL | Qt::Key_K);
    refresh = add(QStringLiteral("refresh"), QStringLiteral("view-refresh"));
    refresh->setShortcut(Qt::Key_F5);
    activities = add(QStringLiteral("activities"), QStringLiteral("activities"));
    activities->setCheckable(true);
    activities->setShortcut(Qt::CTRL | Qt::Key_J);
    nextPane = add(QStringLiteral("nextPane"));
    nextPane->setShortcut(Qt::Key_F6);
    previousPane = add(QStringLiteral("previousPane"));
    previousPane->setShortcut(Qt::SHIFT | Qt::Key_F6);
    resetLayout = add(QStringLiteral("resetLayout"));
    publishHere = add(QStringLiteral("publishHere"), QStringLiteral("publish"));
    verify = add(QStringLiteral("verify"), QStringLiteral("verify"));
    retry = add(QStringLiteral("retry"), QStringLiteral("retry"));
    updateReplication = add(QStringLiteral("updateReplication"), QStringLiteral("region"));
    updateReplication->setShortcut(Qt::CTRL | Qt::Key_R);
    newRegion = add(QStringLiteral("newRegion"), QStringLiteral("region"));
    share = add(QStringLiteral("share"));
    shareAcross = add(QStringLiteral("shareAcross"));
    roles = add(QStringLiteral("roles"));
    createSample = add(QStringLiteral("createSample"), QStringLiteral("sample"));
    removeSample = add(QStringLiteral("removeSample"));
    about = add(QStringLiteral("about"));
    help = add(QStringLiteral("help"), QStringLiteral("help"));
    help->setShortcut(Qt::Key_F1);
    supportBundle = add(QStringLiteral("supportBundle"));
    settings = add(QStringLiteral("settings"));
    settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    back = add(QStringLiteral("back"));
    back->setShortcut(Qt::ALT | Qt::Key_Left);
    forward = add(QStringLiteral("forward"));
    forward->setShortcut(Qt::ALT | Qt::Key_Right);
    m_context = new QMenu(window);
    m_context->addActions(
        {publishHere, newDefinition, newGallery, exportVersion, updateReplication, verify, retry});
    m_context->addSeparator();
    m_context->addActions({copyId, copyJson, copyCommand});
    m_context->addSeparator();
    m_context->addAction(remove);
}

QAction *WindowActions::add(const QString &name, const QString &icon)
{
    auto *action = new QAction(m_window);
    action->setObjectName(name + QStringLiteral("Action"));
    if (!icon.isEmpty())
        action->setIcon(QIcon::fromTheme(icon));
    m_window->addAction(action);
    return action;
}

void WindowActions::fillMenuBar(QMenuBar *bar)
{
    m_file = bar->addMenu(QString());
    m_file->addActions({publish, newDefinition, newGallery, exportVersion});
    m_file->addSeparator();
    m_file->addActions({importTemplate, exportTemplate});
    m_file->addSeparator();
    m_file->addActions({exportBundle, importBundle});
    m_file->addSeparator();
    m_file->addActions({signIn, signOut});
    m_file->addSeparator();
    m_file->addAction(quit);
    m_edit = bar->addMenu(QString());
    m_edit->addActions({undo, redo});
    m_edit->addSeparator();
    m_edit->addActions({copyId, copyJson, copyCommand});
    m_edit->addSeparator();
    m_edit->addAction(remove);
    m_edit->addSeparator();
    m_edit->addActions({search, filter});
    m_edit->addSeparator();
    m_edit->addAction(settings);
    m_view = bar->addMenu(QString());
    m_view->addActions({refresh, activities});
    m_view->addSeparator();
    m_view->addActions({back, forward});
    m_view->addSeparator();
    m_view->addActions({nextPane, previousPane});
    m_view->addSeparator();
    m_language = m_view->addMenu(QString());
    m_theme = m_view->addMenu(QString());
    m_view->addAction(resetLayout);
    m_gallery = bar->addMenu(QString());
    m_gallery->addAction(publishHere);
    m_gallery->addSeparator();
    m_gallery->addActions({share, shareAcross});
    m_gallery->addSeparator();
    m_gallery->addActions({createSample, removeSample});
    m_image = bar->addMenu(QString());
    m_image->addActions({exportVersion, updateReplication, verify, retry});
    m_tools = bar->addMenu(QString());
    m_tools->addActions({newRegion, registerDisk});
    m_tools->addSeparator();
    m_tools->addAction(roles);
    // What is not allowed says in its tool tip what would allow it.
    for (QMenu *menu : {m_edit, m_gallery, m_image, m_context})
        menu->setToolTipsVisible(true);
    m_help = bar->addMenu(QString());
    m_help->addActions({help, supportBundle});
    m_help->addSeparator();
    m_help->addAction(about);
    addLanguages();
    addThemes();
    retranslate();
}

void WindowActions::addLanguages()
{
    // A language is offered under its own name, so that it is found whatever is shown now.
    const std::array languages{std::pair{"en", "&English"}, std::pair{"fr", "&Français"}};
    for (const auto &[code, name] : languages) {
        QAction *action = m_language->addAction(QString::fromUtf8(name));
        action->setObjectName(QStringLiteral("language_%1").arg(QLatin1String(code)));
        action->setCheckable(true);
        action->setData(QString::fromLatin1(code));
        m_languages->addAction(action);
    }
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT languageChosen(action->data().toString()); });
}

void WindowActions::addThemes()
{
    for (const Theme theme : kThemes) {
        QAction *action = m_theme->addAction(QString());
        action->setObjectName(QStringLiteral("theme_%1").arg(static_cast<int>(theme)));
        action->setCheckable(true);
        action->setData(static_cast<int>(theme));
        m_themes->addAction(action);
    }
    connect(m_themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        Q_EMIT themeChosen(static_cast<Theme>(action->data().toInt()));
    });
}

void WindowActions::setTheme(Theme theme)
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(theme));
}

void WindowActions::setLanguage(const QString &language)
{
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == language);
}

void WindowActions::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_gallery->setTitle(tr("&Gallery"));
    m_image->setTitle(tr("&Image"));
    m_tools->setTitle(tr("&Tools"));
    m_help->setTitle(tr("&Help"));
    m_language->setTitle(tr("&Language"));
    m_theme->setTitle(tr("&Theme"));
    publish->setText(tr("&Publish image…"));
    newDefinition->setText(tr("&New image definition…"));
    newGallery->setText(tr("Create &gallery…"));
    exportVersion->setText(tr("&Export version…"));
    registerDisk->setText(tr("Register &disk…"));
    exportBundle->setText(tr("Export &bundle…"));
    importBundle->setText(tr("Import b&undle…"));
    importTemplate->setText(tr("Import &template…"));
    exportTemplate->setText(tr("Export as te&mplate…"));
    signIn->setText(tr("Sign &in…"));
    signOut->setText(tr("Sign &out"));
    quit->setText(tr("&Quit"));
    copyId->setText(tr("&Copy ID"));
    copyJson->setText(tr("Copy &JSON"));
    copyCommand->setText(tr("Copy as command…"));
    undo->setText(tr("&Undo"));
    redo->setText(tr("Red&o"));
    remove->setText(tr("&Delete…"));
    filter->setText(tr("&Filter…"));
    search->setText(tr("&Search…"));
    refresh->setText(tr("&Refresh"));
    activities->setText(tr("&Activities"));
    nextPane->setText(tr("&Next pane"));
    previousPane->setText(tr("&Previous pane"));
    resetLayout->setText(tr("Reset la&yout"));
    publishHere->setText(tr("&Publish here…"));
    verify->setText(tr("&Verify replicas"));
    retry->setText(tr("&Retry replication"));
    updateReplication->setText(tr("&Update replication…"));
    newRegion->setText(tr("New &region…"));
    share->setText(tr("&Share…"));
    shareAcross->setText(tr("Share with &another tenant…"));
    roles->setText(tr("&Principals and roles…"));
    createSample->setText(tr("&Try with sample data"));
    removeSample->setText(tr("&Remove sample data…"));
    about->setText(tr("&About Vitrine"));
    help->setText(tr("&Help"));
    supportBundle->setText(tr("&Save support bundle…"));
    settings->setText(tr("Se&ttings…"));
    back->setText(tr("&Back"));
    forward->setText(tr("F&orward"));
    for (QAction *action : m_themes->actions()) {
        switch (static_cast<Theme>(action->data().toInt())) {
        case Theme::System: action->setText(tr("&System")); break;
        case Theme::Light: action->setText(tr("&Light")); break;
        case Theme::Dark: action->setText(tr("&Dark")); break;
        case Theme::HighContrast: action->setText(tr("&High contrast")); break;
        }
    }
}

}  // namespace vitrine
