#include "tests/support/windowtour.h"

#include "core/service/labservice.h"
#include "ui/detailsview.h"
#include "ui/publish/publishdialog.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

namespace vitrine::test {
namespace {

/// Lets the event loop run until \p done; a minute without ends the program.
void waitUntil(const std::function<bool()> &done, const char *what)
{
    constexpr qint64 kPatienceMs = 60'000;
    QElapsedTimer timer;
    timer.start();
    QTimer tick;  // wakes the loop, so that patience can end
    tick.start(20);
    while (!done()) {
        if (timer.hasExpired(kPatienceMs))
            qFatal("waited in vain for %s", what);
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

QDialog *newestDialog(const QWidgetList &before)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        if (dialog != nullptr && dialog->isVisible() && !before.contains(widget))
            return dialog;
    }
    return nullptr;
}

}  // namespace

WindowTour::WindowTour()
{
    m_at.compute().setHostOpener(m_host.opener());
    furnish();
    m_models = std::make_unique<ConsoleModels>(*m_at.operator->(), m_background, m_notifier);
    m_window = std::make_unique<MainWindow>(*m_models);
    m_window->show();
    settle();
}

WindowTour::~WindowTour()
{
    settle();
}

// One version that is there, one in the recycle bin, and what is made of images.
void WindowTour::furnish()
{
    Gallery gallery = m_at.gallery();
    gallery.softDeletePolicy.isSoftDeleteEnabled = true;
    gallery.tags.insert(QStringLiteral("team"), QStringLiteral("images"));
    m_at.need(m_at->galleries().updateGallery(m_at.caller(), gallery));
    m_at.publish(m_at.request(QStringLiteral("0.9.0"), m_at.fileSource()));
    PublishRequest request = m_at.request(QStringLiteral("1.0.0"), m_at.fileSource(),
                                          {ComputeLab::west(), ComputeLab::east()});
    m_version = m_at.publish(request).id();
    m_at.publish(m_at.request(QStringLiteral("1.1.0"), m_at.fileSource()));
    m_at.need(m_at.versions().remove(
        m_at.caller(),
        m_version.parent().child(QStringLiteral("versions"), QStringLiteral("0.9.0"))));
    m_machine = m_at.make(m_version, QStringLiteral("web-1")).source.id();
    m_scaleSet =
        m_at.need(m_at.compute().createScaleSet(
                      m_at.caller(),
                      {.machine = m_at.draft(m_version, QStringLiteral("web")), .capacity = 2}))
            .id();
    makeLab(m_version);
}

void WindowTour::makeLab(const ResourceId &image)
{
    LabService &labs = m_at->labs();
    LabAccount account;
    account.subscriptionId = image.subscriptionId();
    account.resourceGroup = image.resourceGroup();
    account.name = QStringLiteral("school");
    m_account = m_at.need(labs.createAccount(m_at.caller(), account)).id();
    m_at.need(labs.attachGallery(m_at.caller(), m_account, m_at.gallery().id()));
    Source disk = m_at.source(SourceKind::Disk, QStringLiteral("base"));
    disk.osType = OsType::Linux;
    Lab lab;
    lab.accountId = m_account;
    lab.name = QStringLiteral("linux");
    lab.imageId = m_at.add(disk).id;
    const LabWork work = m_at.need(labs.create(m_at.caller(), lab));
    m_at->replication().wait(work.job);
    m_lab = work.lab.id();
}

std::vector<std::pair<const char *, Selection>> WindowTour::pages() const
{
    const ResourceId definition = m_version.parent();
    return {{"galleries", {NodeKind::Galleries, {}, {}}},
            {"gallery", {NodeKind::Gallery, definition.parent(), {}}},
            {"definition", {NodeKind::Definition, definition, {}}},
            {"version", {NodeKind::Version, m_version, {}}},
            {"regions", {NodeKind::Regions, {}, {}}},
            {"region", {NodeKind::Region, {}, ComputeLab::west()}},
            {"recyclebin", {NodeKind::RecycleBin, {}, {}}},
            {"machines", {NodeKind::Machines, {}, {}}},
            {"machine", {NodeKind::Machine, m_machine, {}}},
            {"scaleset", {NodeKind::ScaleSet, m_scaleSet, {}}},
            {"labaccounts", {NodeKind::LabAccounts, {}, {}}},
            {"labaccount", {NodeKind::LabAccount, m_account, {}}},
            {"lab", {NodeKind::Lab, m_lab, {}}}};
}

std::vector<WindowTour::Door> WindowTour::doors() const
{
    const Selection version{NodeKind::Version, m_version, {}};
    const Selection gallery{NodeKind::Gallery, m_at.gallery().id(), {}};
    const Selection region{NodeKind::Region, {}, ComputeLab::west()};
    const Selection scaleSet{NodeKind::ScaleSet, m_scaleSet, {}};
    const Selection account{NodeKind::LabAccount, m_account, {}};
    const Selection lab{NodeKind::Lab, m_lab, {}};
    return {{"export", version, "exportVersionAction"},
            {"disk", version, "registerDiskAction"},
            {"template", version, "importTemplateAction"},
            {"export-bundle", gallery, "exportBundleAction"},
            {"import-bundle", gallery, "importBundleAction"},
            {"signin", version, "signInAction"},
            {"command", version, "copyCommandAction"},
            {"remove-version", version, "removeAction"},
            {"remove-gallery", gallery, "removeAction"},
            {"remove-region", region, "removeAction"},
            {"remove-lab", lab, "removeAction"},
            {"remove-machine", {NodeKind::Machine, m_machine, {}}, "removeAction"},
            {"search", version, "searchAction"},
            {"replication", version, "updateReplicationAction"},
            {"new-region", version, "newRegionAction"},
            {"move-region", region, "moveRegionAction"},
            {"share", gallery, "shareAction"},
            {"tenants", gallery, "shareAcrossAction"},
            {"roles", gallery, "rolesAction"},
            {"settings", version, "settingsAction"},
            {"about", version, "aboutAction"},
            {"help", version, "helpAction"},
            {"machine", version, "createMachineAction"},
            {"scale", scaleSet, "scaleAction"},
            {"new-labaccount", {NodeKind::LabAccounts, {}, {}}, "newLabAccountAction"},
            {"new-lab", account, "newLabAction"},
            {"lab-template", lab, "exportLabTemplateAction"},
            {"lab-publish", lab, "publishLabAction"}};
}

template <typename Widget>
Widget *WindowTour::find(const char *name) const
{
    auto *widget = m_window->findChild<Widget *>(QString::fromLatin1(name));
    if (widget == nullptr)
        qFatal("there is no %s", name);
    return widget;
}

void WindowTour::settle()
{
    waitUntil([this] { return m_background.isIdle(); }, "the work in the background");
    QApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void WindowTour::open(const Selection &selection)
{
    m_window->select(selection);
    settle();
    const auto *details = m_window->findChild<DetailsView *>();
    if (!(details->selection() == selection))
        qFatal("a page was not shown");
}

void WindowTour::openTab(int index)
{
    for (auto *tabs : m_window->findChildren<QTabWidget *>()) {
        if (tabs->isVisible())
            tabs->setCurrentIndex(index);
    }
    settle();
}

void WindowTour::visitPages(const Look &look)
{
    for (const auto &[name, selection] : pages()) {
        open(selection);
        int count = 0;
        for (const auto *tabs : m_window->findChildren<QTabWidget *>()) {
            if (tabs->isVisible())
                count = tabs->count();
        }
        for (int tab = 0; tab < std::max(count, 1); ++tab) {
            openTab(tab);
            look(QStringLiteral("page-%1-%2").arg(QLatin1String(name)).arg(tab), *m_window);
        }
    }
}

QDialog *WindowTour::opened(const std::function<void()> &ask)
{
    const QWidgetList before = QApplication::topLevelWidgets();
    ask();
    waitUntil([&before] { return newestDialog(before) != nullptr; }, "a dialog");
    settle();
    return newestDialog(before);
}

void WindowTour::close(QDialog *dialog)
{
    const QPointer<QDialog> closed = dialog;
    dialog->close();
    waitUntil(
        [&closed] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return closed == nullptr;
        },
        "a dialog to close");
    settle();
}

void WindowTour::visitDialogs(const Look &look)
{
    for (const Door &door : doors()) {
        open(door.at);
        auto *action = find<QAction>(door.action);
        if (!action->isEnabled())
            qFatal("%s cannot be used", door.action);
        QDialog *dialog = opened([action] { action->trigger(); });
        look(QStringLiteral("dialog-%1").arg(QLatin1String(door.name)), *dialog);
        close(dialog);
    }
    visitWizard(look);
    visitNewGallery(look);
    visitPlan(look);
    visitBatch(look);
    visitRule(look);
}

void WindowTour::visitWizard(const Look &look)
{
    QDialog *wizard = opened([this] { find<QAction>("publishAction")->trigger(); });
    auto *tabs = wizard->findChild<QTabBar *>(QStringLiteral("publishTabs"));
    // Twice: what is missing is said from the second time on.
    for (const char *when : {"empty", "asked"}) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            settle();
            look(QStringLiteral("wizard-%1-%2").arg(QLatin1String(when)).arg(tab), *wizard);
        }
    }
    close(wizard);
}

void WindowTour::visitNewGallery(const Look &look)
{
    QDialog *dialog = opened([this] { find<QAction>("newGalleryAction")->trigger(); });
    auto *pages = dialog->findChild<QTabWidget *>(QStringLiteral("formPages"));
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        settle();
        look(QStringLiteral("dialog-new-gallery-%1").arg(page), *dialog);
    }
    close(dialog);
}

void WindowTour::visitPlan(const Look &look)
{
    open({NodeKind::Version, m_version, {}});
    QDialog *update = opened([this] { find<QAction>("updateReplicationAction")->trigger(); });
    update->findChild<QToolButton *>(QStringLiteral("remove_") + ComputeLab::east())->click();
    QDialog *plan = opened([update] {
        update->findChild<QPushButton *>(QStringLiteral("reviewPlanButton"))->click();
    });
    look(QStringLiteral("dialog-plan"), *plan);
    plan->reject();
    settle();
    close(update);
}

void WindowTour::visitBatch(const Look &look)
{
    open({NodeKind::Definition, m_version.parent(), {}});
    openTab(1);
    find<QTableView>("versionTable")->selectAll();
    look(QStringLiteral("page-batch"), *m_window);
    for (const char *name : {"batchCompareButton", "batchEndOfLifeButton", "batchRemoveButton"}) {
        const QList<QPushButton *> buttons =
            m_window->findChildren<QPushButton *>(QString::fromLatin1(name));
        const auto shown = std::ranges::find_if(buttons, &QWidget::isVisible);
        if (shown == buttons.end())
            qFatal("%s is not there", name);
        QDialog *dialog = opened([button = *shown] { button->click(); });
        look(QStringLiteral("dialog-%1").arg(QLatin1String(name).chopped(6)), *dialog);
        close(dialog);
    }
}

void WindowTour::visitRule(const Look &look)
{
    open({NodeKind::Gallery, m_at.gallery().id(), {}});
    const QList<QPushButton *> buttons =
        m_window->findChildren<QPushButton *>(QStringLiteral("addRuleButton"));
    for (auto *tabs : m_window->findChildren<QTabWidget *>()) {
        for (QPushButton *button : buttons) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                if (!tabs->widget(tab)->isAncestorOf(button))
                    continue;
                openTab(tab);
                QDialog *dialog = opened([button] { button->click(); });
                look(QStringLiteral("dialog-rule"), *dialog);
                close(dialog);
            }
        }
    }
}

}  // namespace vitrine::test
