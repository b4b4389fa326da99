#include "ui/mainwindow.h"

#include "models/consolemodels.h"
#include "models/words.h"
#include "ui/activitycommands.h"
#include "ui/activitydock.h"
#include "ui/change/edithistory.h"
#include "ui/compute/machinecommands.h"
#include "ui/controls.h"
#include "ui/detailsview.h"
#include "ui/equivalent/equivalentpanel.h"
#include "ui/gallerydock.h"
#include "ui/help/helpkey.h"
#include "ui/lab/labcommands.h"
#include "ui/lists/listcolumns.h"
#include "ui/publish/publishdialog.h"
#include "ui/region/regioncommands.h"
#include "ui/resourcecommands.h"
#include "ui/welcomepage.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStatusBar>
#include <QToolBar>

namespace vitrine {
namespace {
constexpr QSize kSmallestWindow{1024, 640};
constexpr QSize kFirstWindow{1280, 800};
}  // namespace

MainWindow::MainWindow(ConsoleModels &models, QWidget *parent)
    : QMainWindow(parent)
    , m_models(models)
    , m_actions(new WindowActions(this))
    , m_commands(new ResourceCommands(models, this))
    , m_machines(new MachineCommands(models, *m_commands, this))
    , m_labs(new LabCommands(models, *m_commands, this))
    , m_regionCare(new RegionCommands(models, *m_commands, this))
    , m_galleries(new GalleryDock(models.tree(), this))
    , m_activities(new ActivityDock(models.activities(), this))
    , m_details(new DetailsView(models, m_actions->copyId, this))
    , m_toolBar(new QToolBar(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(kSmallestWindow);
    resize(kFirstWindow.boundedTo(screen()->availableSize()));
    setAcceptDrops(true);
    new HelpKey(this);
    setDockOptions(AnimatedDocks | AllowTabbedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    m_actions->fillMenuBar(menuBar());
    m_toolBar->setObjectName(QStringLiteral("mainToolBar"));
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setMovable(false);
    m_toolBar->addActions({m_actions->publish, m_actions->refresh});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_actions->exportVersion, m_actions->verify, m_actions->retry});
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_actions->newRegion);
    auto *gap = new QWidget(m_toolBar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(gap);
    m_toolBar->addAction(m_actions->search);
    addToolBar(m_toolBar);
    setCentralWidget(m_details);
    addDockWidget(Qt::LeftDockWidgetArea, m_galleries);
    addDockWidget(Qt::BottomDockWidgetArea, m_activities);
    resizeDocks({m_galleries}, {fontMetrics().averageCharWidth() * 42}, Qt::Horizontal);
    resizeDocks({m_activities}, {fontMetrics().height() * 13}, Qt::Vertical);
    m_activities->setProperty("helpPage", QStringLiteral("activities"));
    m_galleries->setMenu(m_actions->contextMenu());
    addWorkloads();
    buildStatusBar();
    connectActions();
    connectViews();
    m_firstLayout = saveState();
    m_details->display({});
    updateActions();
    retranslate();
    if (m_details->showsWelcome())
        m_details->welcome().setFocus();
    else
        m_galleries->focusTree();
}

void MainWindow::buildStatusBar()
{
    const auto add = [this](const QString &name) {
        auto *label = new QLabel(this);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setMargin(fontMetrics().height() / 4);
        statusBar()->addPermanentWidget(label);
        return label;
    };
    m_space = add(QStringLiteral("statusSpace"));
    m_regions = add(QStringLiteral("statusRegions"));
    m_tasks = add(QStringLiteral("statusTasks"));
    m_account = add(QStringLiteral("statusAccount"));
    m_language = add(QStringLiteral("statusLanguage"));
}

MainWindow::~MainWindow()
{
    // QWidget's destructor hides the docks, and they tell it to a window that is half gone.
    disconnect(m_activities, nullptr, this, nullptr);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions->publish, [this] { publish(); });
    on(m_actions->newDefinition, [this] { newDefinition(); });
    on(m_actions->newGallery, [this] { newGallery(); });
    on(m_actions->publishHere, [this] { publishHere(); });
    on(m_actions->exportVersion, [this] { m_commands->exportVersion(m_details->selection().id); });
    on(m_actions->verify, [this] { m_commands->verify(m_details->selection().id); });
    on(m_actions->updateReplication,
       [this] { m_commands->updateReplication(m_details->selection().id); });
    on(m_actions->retry, [this] { m_commands->retryVersion(m_details->selection().id); });
    on(m_actions->registerDisk, [this] { m_commands->registerDisk(); });
    on(m_actions->newRegion, [this] { m_commands->newRegion(); });
    on(m_actions->share, [this] { share(); });
    on(m_actions->shareAcross, [this] { shareAcross(); });
    on(m_actions->roles, [this] { showRoles(); });
    on(m_actions->createSample, [this] { m_commands->createSample(); });
    on(m_actions->removeSample, [this] { m_commands->removeSample(); });
    on(m_actions->copyId, [this] {
        if (!copySelectedRows(false))
            m_commands->copyId(m_details->selection());
    });
    on(m_actions->copyJson, [this] {
        if (!copySelectedRows(true))
            m_commands->copyJson(m_details->selection());
    });
    on(m_actions->copyCommand, [this] { m_commands->showEquivalent(m_details->selection()); });
    on(m_actions->undo, [this] { m_details->edits().undo(); });
    on(m_actions->redo, [this] { m_details->edits().redo(); });
    on(m_actions->remove, [this] { removeSelected(); });
    on(m_actions->search, [this] { search(); });
    on(m_actions->filter, [this] { m_galleries->focusFilter(); });
    on(m_actions->refresh, [this] {
        m_models.refresh();
        m_models.activities().refresh();
    });
    on(m_actions->activities, [this](bool shown) { m_activities->setVisible(shown); });
    on(m_actions->nextPane, [this] { cyclePane(1); });
    on(m_actions->previousPane, [this] { cyclePane(-1); });
    on(m_actions->resetLayout, [this] { resetLayout(); });
    on(m_actions->about, [this] { showAbout(); });
    on(m_actions->help, [this] { showHelpHere(); });
    on(m_actions->supportBundle, [this] { saveSupportBundle(); });
    on(m_actions->settings, [this] { showSettings(); });
    on(m_actions->back, [this] { go(-1); });
    on(m_actions->forward, [this] { go(1); });
    on(m_actions->exportBundle, [this] { exportBundle(); });
    on(m_actions->importBundle, [this] { importBundle(); });
    on(m_actions->importTemplate, [this] { importTemplate(); });
    on(m_actions->exportTemplate, [this] { exportTemplate(); });
    on(m_actions->signIn, [this] { signIn(); });
    on(m_actions->signOut, [this] { signOut(); });
    on(m_actions->quit, [this] { close(); });
    connect(m_activities, &QDockWidget::visibilityChanged, this,
            [this] { m_actions->activities->setChecked(!m_activities->isHidden()); });
    connect(m_actions, &WindowActions::languageChosen, this, &MainWindow::languageChosen);
    connect(m_actions, &WindowActions::themeChosen, this, &MainWindow::themeChosen);
    for (int number = 0; number < 9; ++number) {
        auto *key =
            new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number)), this);
        connect(key, &QShortcut::activated, this, [this, number] { m_details->showTab(number); });
    }
}

void MainWindow::connectViews()
{
    connect(m_galleries, &GalleryDock::selected, this, &MainWindow::display);
    connect(m_details, &DetailsView::opened, this, &MainWindow::select);
    connect(&m_details->edits(), &EditHistory::availabilityChanged, this,
            &MainWindow::updateActions);
    connect(m_details, &DetailsView::publishRequested, this, &MainWindow::publishHere);
    connect(m_details, &DetailsView::definitionRequested, this, &MainWindow::newDefinition);
    connect(m_details, &DetailsView::retryRequested, m_commands, &ResourceCommands::retry);
    connect(m_details, &DetailsView::verifyRequested, m_commands, &ResourceCommands::verify);
    connect(m_details, &DetailsView::exportRequested, m_commands, &ResourceCommands::exportVersion);
    connect(m_details, &DetailsView::replicationRequested, this, &MainWindow::changeReplication);
    connect(m_details, &DetailsView::regionRequested, m_commands, &ResourceCommands::newRegion);
    connect(m_activities, &ActivityDock::cancelRequested, m_commands, &ResourceCommands::cancel);
    connect(m_activities, &ActivityDock::retryRequested, m_commands, &ResourceCommands::retry);
    auto *steering = new ActivityCommands(m_models, *m_activities, this);
    connect(steering, &ActivityCommands::failed, this, &MainWindow::showFault);
    connect(m_activities, &ActivityDock::commandRequested, m_commands,
            [this](const QString &resourceId) {
                if (const auto id = ResourceId::parse(resourceId))
                    m_commands->showEquivalent({NodeKind::Version, *id, {}});
            });
    connect(m_activities, &ActivityDock::showRequested, this, [this](const QString &resourceId) {
        if (const auto id = ResourceId::parse(resourceId))
            select({NodeKind::Version, *id, {}});
    });
    WelcomePage &welcome = m_details->welcome();
    connect(&welcome, &WelcomePage::publishRequested, this, [this] { publish(); });
    connect(&welcome, &WelcomePage::galleryRequested, this, &MainWindow::newGallery);
    connect(&welcome, &WelcomePage::sampleRequested, m_commands, &ResourceCommands::createSample);
    connect(m_commands, &ResourceCommands::sampleUnderWay, &welcome,
            &WelcomePage::setSampleUnderWay);
    connect(m_commands, &ResourceCommands::failed, this, &MainWindow::showFault);
    connect(m_commands, &ResourceCommands::done, this, [this](const QString &message) {
        constexpr int kMessageMs = 6000;
        statusBar()->showMessage(message, kMessageMs);
    });
    connect(m_commands, &ResourceCommands::published, this,
            [this](const ResourceId &version) { select({NodeKind::Version, version, {}}); });
    connect(m_commands, &ResourceCommands::removed, this, [this](const Selection &selection) {
        if (selection == m_details->selection())
            select(parentOf(selection));
    });
    connect(&m_models, &ConsoleModels::catalogChanged, this, &MainWindow::updateActions);
    connect(&m_models.regions(), &RegionMonitor::refreshed, this, &MainWindow::updateStatus);
    connect(&m_models.activities(), &ActivityModel::countsChanged, this,
            &MainWindow::updateActions);
}

void MainWindow::select(const Selection &selection)
{
    m_models.tree().refresh();
    if (!m_galleries->select(selection))
        display(selection);
}

void MainWindow::display(const Selection &selection)
{
    m_details->display(selection);
    remember(selection);
    updateActions();
}

void MainWindow::showFault(const Fault &fault)
{
    m_details->showFault(fault);
}

Selection MainWindow::parentOf(const Selection &selection) const
{
    switch (selection.kind) {
    case NodeKind::Version: return {NodeKind::Definition, selection.id.parent(), {}};
    case NodeKind::Definition: return {NodeKind::Gallery, selection.id.parent(), {}};
    case NodeKind::Region: return {NodeKind::Regions, {}, {}};
    case NodeKind::Machine:
    case NodeKind::ScaleSet: return {NodeKind::Machines, {}, {}};
    case NodeKind::LabAccount: return {NodeKind::LabAccounts, {}, {}};
    case NodeKind::Lab: return {NodeKind::LabAccount, selection.id.parent(), {}};
    case NodeKind::None:
    case NodeKind::Galleries:
    case NodeKind::SharedWithMe:
    case NodeKind::Gallery:
    case NodeKind::Regions:
    case NodeKind::State:
    case NodeKind::RecycleBin:
    case NodeKind::Machines:
    case NodeKind::LabAccounts:
    case NodeKind::More: return {NodeKind::Galleries, {}, {}};
    }
    return {};
}

void MainWindow::setLanguage(const QString &language)
{
    m_preferences.language = language;
    m_actions->setLanguage(language);
    m_language->setText(language.toUpper());
}

void MainWindow::setTheme(Theme theme)
{
    m_preferences.theme = theme;
    m_actions->setTheme(theme);
}

void MainWindow::saveSession(QSettings &settings) const
{
    const Selection &selection = m_details->selection();
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState());
    settings.setValue(QStringLiteral("window/expanded"), m_galleries->expandedKeys());
    settings.setValue(QStringLiteral("window/view"), m_galleries->viewKey());
    settings.setValue(QStringLiteral("window/filter"), m_galleries->filter());
    ListColumns::save(*this, settings);
    EquivalentPanel::saveChoice(settings);
    settings.setValue(QStringLiteral("window/selectionKind"), static_cast<int>(selection.kind));
    settings.setValue(QStringLiteral("window/selectionId"),
                      selection.id.isNull() ? selection.region : selection.id.toString());
}

void MainWindow::restoreSession(QSettings &settings)
{
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray());
    m_galleries->setViewKey(settings.value(QStringLiteral("window/view")).toString());
    m_galleries->setFilter(settings.value(QStringLiteral("window/filter")).toString());
    const QString expanded = QStringLiteral("window/expanded");
    if (settings.contains(expanded))
        m_galleries->expandKeys(settings.value(expanded).toStringList());
    ListColumns::restore(*this, settings);
    EquivalentPanel::restoreChoice(settings);
    Selection selection;
    selection.kind =
        static_cast<NodeKind>(settings.value(QStringLiteral("window/selectionKind")).toInt());
    const QString id = settings.value(QStringLiteral("window/selectionId")).toString();
    if (const auto parsed = ResourceId::parse(id))
        selection.id = *parsed;
    else
        selection.region = id;
    // Arranged otherwise, the tree may not have loaded the row; the details need none.
    if (!m_galleries->select(selection) && !m_galleries->select({NodeKind::Galleries, {}, {}}))
        display(selection);
    m_actions->activities->setChecked(!m_activities->isHidden());
}

}  // namespace vitrine
