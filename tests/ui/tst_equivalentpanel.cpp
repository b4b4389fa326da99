// The same request in other words, wherever it is shown.
#include "tests/support/widgettexts.h"
#include "ui/equivalent/equivalentdialog.h"
#include "ui/equivalent/equivalentsection.h"
#include "ui/publish/reviewpage.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace vitrine;

namespace {

const QString kSubscription = QStringLiteral("11111111-2222-3333-4444-555555555555");

Gallery gallery()
{
    Gallery gallery;
    gallery.subscriptionId = kSubscription;
    gallery.resourceGroup = QStringLiteral("images");
    gallery.name = QStringLiteral("linux");
    gallery.location = QStringLiteral("westeurope");
    return gallery;
}

PublishDraft draft()
{
    PublishDraft draft;
    draft.subscriptionId = kSubscription;
    draft.group = {QStringLiteral("images"), true};
    draft.gallery = {QStringLiteral("linux"), true};
    draft.location = QStringLiteral("westeurope");
    draft.definition = QStringLiteral("debian");
    draft.osState = OsState::Generalized;
    draft.identifier = {QStringLiteral("p"), QStringLiteral("o"), QStringLiteral("s")};
    draft.versionNumber = QStringLiteral("1.0.0");
    draft.setSourceRegion(QStringLiteral("westeurope"));
    draft.filePath = QStringLiteral("/srv/debian.vhd");
    return draft;
}

template <typename T>
T *find(const QWidget &parent, const char *name)
{
    return parent.findChild<T *>(QString::fromLatin1(name));
}

}  // namespace

class TestEquivalentPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    }

    void everyTabShowsItsDialect()
    {
        EquivalentPanel panel;
        const std::vector<ResourceRequest> requests{Creation<Gallery>{gallery()}};
        panel.setRequests(requests);
        auto *tabs = find<QTabBar>(panel, "equivalentTabs");
        QCOMPARE(tabs->count(), static_cast<int>(kDialects.size()));
        for (const Dialect dialect : kDialects) {
            tabs->setCurrentIndex(static_cast<int>(dialect));
            QVERIFY(panel.dialect() == dialect);
            QCOMPARE(find<QPlainTextEdit>(panel, "equivalentText")->toPlainText(),
                     equivalentText(requests, dialect));
            find<QPushButton>(panel, "copyEquivalentButton")->click();
            QCOMPARE(QGuiApplication::clipboard()->text(), equivalentText(requests, dialect));
        }
        QVERIFY(test::namelessWidgets(panel).isEmpty());
    }

    void whatIsSavedIsWhatIsShown()
    {
        const QTemporaryDir folder;
        EquivalentPanel panel;
        panel.setRequests({Creation<Gallery>{gallery()}});
        panel.setDialect(Dialect::ArmTemplate);
        const QString path = folder.filePath(QStringLiteral("gallery.json"));
        QVERIFY(panel.save(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), panel.text());
        const auto refused = panel.save(folder.filePath(QStringLiteral("none/gallery.json")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, QStringLiteral("io.notFound"));
    }

    void aDeletionHasNoTemplateAndThePanelSaysSo()
    {
        EquivalentPanel panel;
        panel.setRequests({Deletion{gallery().id()}});
        panel.setDialect(Dialect::ArmTemplate);
        panel.show();
        QVERIFY(find<QLabel>(panel, "equivalentNote")->isVisible());
        QVERIFY(!find<QPushButton>(panel, "copyEquivalentButton")->isEnabled());
        panel.setDialect(Dialect::PowerShell);
        QVERIFY(!find<QLabel>(panel, "equivalentNote")->isVisible());
        QVERIFY(find<QPushButton>(panel, "copyEquivalentButton")->isEnabled());
    }

    void theDialectChosenLastIsRemembered()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        EquivalentPanel first;
        auto *tabs = find<QTabBar>(first, "equivalentTabs");
        first.show();
        QTest::mouseClick(tabs, Qt::LeftButton, {},
                          tabs->tabRect(static_cast<int>(Dialect::Rest)).center());
        QVERIFY(EquivalentPanel().dialect() == Dialect::Rest);
        EquivalentPanel::saveChoice(settings);
        QSettings none(folder.filePath(QStringLiteral("none.ini")), QSettings::IniFormat);
        EquivalentPanel::restoreChoice(none);
        QVERIFY(EquivalentPanel().dialect() == Dialect::Vitrinectl);
        EquivalentPanel::restoreChoice(settings);
        QVERIFY(EquivalentPanel().dialect() == Dialect::Rest);
        EquivalentPanel::restoreChoice(none);
    }

    void theReviewPageSaysTheWholePublication()
    {
        ReviewPage page;
        page.load(draft(), {});
        page.showProblems({});
        page.show();
        auto *section = page.findChild<EquivalentSection *>();
        QVERIFY(section->isVisible());
        QVERIFY(!section->panel()->isVisible());
        find<QToolButton>(page, "equivalentToggle")->click();
        QVERIFY(section->panel()->isVisible());
        section->panel()->setDialect(Dialect::Vitrinectl);
        const QString text = section->panel()->text();
        qsizetype at = -1;
        for (const char *command :
             {"vitrinectl group create", "vitrinectl sig create", "sig image-definition create",
              "sig image-version create", "--os-vhd-uri file:///srv/debian.vhd"}) {
            const qsizetype next = text.indexOf(QLatin1String(command));
            QVERIFY2(next > at, command);
            at = next;
        }
        // A request with problems is not shown.
        PublishProblems problems(1);
        page.showProblems(problems);
        QVERIFY(!section->isVisible());
        QVERIFY(section->panel()->text().isEmpty());
    }

    void everyWordFollowsTheLanguage()
    {
        EquivalentDialog dialog(QStringLiteral("linux"), {Deletion{gallery().id()}});
        dialog.panel()->setDialect(Dialect::ArmTemplate);
        dialog.show();
        test::BracketTranslator brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        QTRY_VERIFY(dialog.windowTitle().startsWith(u'['));
        const auto words = test::wordsOf(dialog);
        QCoreApplication::removeTranslator(&brackets);
        for (auto word = words.cbegin(); word != words.cend(); ++word)
            QVERIFY2(word.value().contains(u'['), qPrintable(word.key() + word.value()));
        QVERIFY(test::sharedMnemonics(dialog).isEmpty());
    }
};

QTEST_MAIN(TestEquivalentPanel)
#include "tst_equivalentpanel.moc"
