// The tab that tells whether a version starts.
#include "core/service/boottestservice.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "models/jobsnotifier.h"
#include "tests/support/computelab.h"
#include "ui/boottest/boottestview.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;
using test::ComputeLab;

namespace {

QByteArray picture()
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::black);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

/// A tab over a workspace with one version.
struct Desk {
    Desk()
        : models(*at.operator->(), background, notifier)
        , version(at.publishImage())
        , view(models)
    {
        view.resize(800, 600);
        view.show();
    }
    ~Desk() { settle(); }

    void settle() const
    {
        while (!background.isIdle())
            QCoreApplication::processEvents();
        // Answers are on their way before the last worker is idle.
        QCoreApplication::processEvents();
    }
    void keep(BootVerdict verdict, const QByteArray &log, const QByteArray &screen)
    {
        const BootTestFolder folder(systemFiles(), at.path(QStringLiteral("catalog.sqlite")));
        at.need(folder.keep(version.uid,
                            {.test = {.verdict = verdict,
                                      .region = at.west(),
                                      .startedAt = at.inDays(0),
                                      .took = std::chrono::seconds(7),
                                      .serialLogFile = {},
                                      .screenFile = {}},
                             .serialLog = log,
                             .screen = screen}));
    }
    void display()
    {
        view.display(version.id(), true);
        settle();
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return view.findChild<Widget *>(QString::fromLatin1(name));
    }
    QString verdict() const { return find<QLabel>("bootTestVerdict")->text(); }

    ComputeLab at;
    Background background;
    JobsNotifier notifier;
    ConsoleModels models;
    ImageVersion version;
    BootTestView view;
};

}  // namespace

class TestBootTestView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVersionThatWasNeverStartedSaysSo()
    {
        Desk desk;
        QSignalSpy failed(&desk.view, &BootTestView::failed);
        desk.display();
        QVERIFY(desk.verdict().startsWith(QStringLiteral("Not started yet.")));
        QCOMPARE(desk.find<QPushButton>("runBootTestButton")->text(), QStringLiteral("Boot test"));
        QVERIFY(desk.find<QPushButton>("runBootTestButton")->isEnabled());
        QVERIFY(!desk.find<QPushButton>("copyBootTestLogButton")->isEnabled());
        QVERIFY(failed.isEmpty());
    }

    void theLastTestIsShownWithLogAndPicture()
    {
        Desk desk;
        desk.keep(BootVerdict::Login, "\x1b[1mdebian login:\x1b[0m ", picture());
        desk.display();
        QVERIFY(desk.verdict().contains(QStringLiteral("login prompt")));
        QVERIFY(desk.find<QLabel>("bootTestWhen")->text().contains(QStringLiteral("7 second")));
        QCOMPARE(desk.find<QPlainTextEdit>("bootTestLog")->toPlainText(),
                 QStringLiteral("debian login: "));
        QVERIFY(!desk.find<QLabel>("bootTestScreen")->pixmap(Qt::ReturnByValue).isNull());
        QCOMPARE(desk.find<QPushButton>("runBootTestButton")->text(), QStringLiteral("Run again"));
        desk.find<QPushButton>("copyBootTestLogButton")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("debian login: "));
    }

    void aPictureThatIsNoneIsNotShown()
    {
        Desk desk;
        desk.keep(BootVerdict::Panic, "Kernel panic", "\x89PNG and no more");
        desk.display();
        QVERIFY(desk.verdict().startsWith(QStringLiteral("It does not start")));
        QVERIFY(desk.find<QLabel>("bootTestScreen")->pixmap(Qt::ReturnByValue).isNull());
    }

    void withoutAReplicaThereIsNothingToStart()
    {
        Desk desk;
        desk.view.display(desk.version.id(), false);
        desk.settle();
        QVERIFY(!desk.find<QPushButton>("runBootTestButton")->isEnabled());
    }

    void withoutQemuTheFaultIsToldAndTheButtonComesBack()
    {
        Desk desk;
        desk.display();
        QSignalSpy failed(&desk.view, &BootTestView::failed);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        desk.find<QPushButton>("runBootTestButton")->click();
        QVERIFY(!desk.find<QPushButton>("runBootTestButton")->isEnabled());
        desk.settle();
        qputenv("PATH", path);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.front().front().value<Fault>().reason,
                 QStringLiteral("bootTest.emulator.missing"));
        QVERIFY(desk.find<QPushButton>("runBootTestButton")->isEnabled());
    }
};

QTEST_MAIN(TestBootTestView)
#include "tst_boottestview.moc"
