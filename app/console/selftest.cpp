#include "app/console/selftest.h"

#include "app/console/console.h"
#include "core/service/galleryservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"
#include "models/consolemodels.h"
#include "models/samplegallery.h"
#include "ui/detailsview.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

#include <functional>

namespace vitrine {
namespace {

constexpr qint64 kPatienceMs = 60'000;
constexpr int kTickMs = 100;

bool waitUntil(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    QTimer tick;  // wakes the loop, so that patience can end
    tick.start(kTickMs);
    while (!done()) {
        if (timer.hasExpired(kPatienceMs))
            return false;
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/// Opens every tab of what \p selection shows and paints the window.
bool visit(MainWindow &window, const Selection &selection)
{
    window.select(selection);
    const auto *details = window.findChild<DetailsView *>();
    if (!(details->selection() == selection))
        return false;
    for (auto *tabs : window.findChildren<QTabWidget *>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QApplication::processEvents();
            if (window.grab().isNull())
                return false;
        }
    }
    return true;
}

}  // namespace

QString runSelfTest(Console &console)
{
    MainWindow &window = console.window();
    Workspace &workspace = console.models().workspace();
    const auto gallery = SampleGallery(workspace).id();
    auto *sample = window.findChild<QPushButton *>(QStringLiteral("welcomeSampleButton"));
    if (!gallery || sample == nullptr || !sample->isVisible())
        return QStringLiteral("the welcome page is not shown");
    sample->click();
    const ResourceId definition =
        gallery->child(QStringLiteral("images"), QStringLiteral("sample-linux"));
    const ResourceId version =
        definition.child(QStringLiteral("versions"), QStringLiteral("1.0.0"));
    const bool published = waitUntil([&] {
        const auto known = workspace.versions().version(version);
        return known && known->provisioningState == ProvisioningState::Succeeded;
    });
    if (!published)
        return QStringLiteral("the sample was not published");
    for (const QString &language : {QStringLiteral("fr"), QStringLiteral("en")}) {
        console.language().setLanguage(language);
        for (const Theme theme : {Theme::Dark, Theme::Light}) {
            console.theme().setTheme(theme);
            for (const Selection &selection :
                 {Selection{NodeKind::Galleries, {}, {}},
                  Selection{NodeKind::Gallery, *gallery, {}},
                  Selection{NodeKind::Definition, definition, {}},
                  Selection{NodeKind::Version, version, {}}, Selection{NodeKind::Regions, {}, {}},
                  Selection{NodeKind::Region, {}, QStringLiteral("westeurope")}}) {
                if (!visit(window, selection))
                    return QStringLiteral("a page could not be shown");
            }
        }
    }
    window.findChild<QAction *>(QStringLiteral("removeSampleAction"))->trigger();
    auto *confirm = window.findChild<QPushButton *>(QStringLiteral("confirmButton"));
    if (confirm == nullptr)
        return QStringLiteral("removal was not asked for");
    confirm->click();
    if (!waitUntil([&] { return !SampleGallery(workspace).exists(); }))
        return QStringLiteral("the sample was not removed");
    window.select({NodeKind::Galleries, {}, {}});
    if (!waitUntil([&] { return window.findChild<DetailsView *>()->showsWelcome(); }))
        return QStringLiteral("the welcome page did not come back");
    return {};
}

}  // namespace vitrine
