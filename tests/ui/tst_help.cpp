#include "core/base/faulttable.h"
#include "tests/support/widgettexts.h"
#include "ui/faultbar.h"
#include "ui/help/helpwindow.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace vitrine;

class TestHelp final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsThereInBothLanguages()
    {
        const HelpLibrary english(QStringLiteral("en"));
        const HelpLibrary french(QStringLiteral("fr"));
        QCOMPARE(english.pages().size(), french.pages().size());
        QCOMPARE(english.pages().size(),
                 static_cast<std::size_t>(HelpLibrary::bundledNames().size())
                     + allFaultEntries().size());
        for (const QString &name : HelpLibrary::bundledNames()) {
            QVERIFY2(english.find(name) != nullptr && french.find(name) != nullptr,
                     qPrintable(name));
            QVERIFY2(english.find(name)->markdown.startsWith(QStringLiteral("# ")),
                     qPrintable(name));
            QVERIFY2(english.find(name)->markdown != french.find(name)->markdown, qPrintable(name));
        }
    }
    void everyLinkLeadsToAPage()
    {
        static const QRegularExpression kLink(QStringLiteral("\\]\\(([^)]*)\\)"));
        int links = 0;
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("fr")}) {
            const HelpLibrary library(language);
            for (const QString &name : HelpLibrary::bundledNames()) {
                for (auto found = kLink.globalMatch(library.find(name)->markdown);
                     found.hasNext();) {
                    const QString target = found.next().captured(1);
                    QVERIFY2(target.endsWith(QStringLiteral(".md"))
                                 && library.find(target.chopped(3)) != nullptr,
                             qPrintable(name + u' ' + target));
                    ++links;
                }
            }
        }
        QVERIFY(links > 40);
    }
    void everyFaultIsExplained()
    {
        const HelpLibrary library(QStringLiteral("en"));
        const HelpPage *page = library.find(QStringLiteral("fault:io.noSpace"));
        QVERIFY(page != nullptr);
        const FaultText text =
            faultText(Fault::of(QStringLiteral("io.noSpace"), {}, {QStringLiteral("…")}));
        QTextBrowser browser;
        browser.setMarkdown(page->markdown);
        const QString shown = browser.toPlainText();
        for (const QString &part : {text.title, text.cause, text.remedy, text.code})
            QVERIFY2(shown.contains(part), qPrintable(part + u'\n' + shown));
    }
    void searchLooksIntoEveryPage()
    {
        HelpWindow window;
        window.show();
        auto *list = window.findChild<QListWidget *>(QStringLiteral("helpList"));
        auto *search = window.findChild<QLineEdit *>(QStringLiteral("helpSearch"));
        const int all = list->count();
        search->setText(QStringLiteral("sysprep generalized"));
        QVERIFY(list->count() > 0 && list->count() < all);
        search->setText(QStringLiteral("no page says zyxwv"));
        QCOMPARE(list->count(), 0);
        search->clear();
        QCOMPARE(list->count(), all);
        list->setCurrentRow(3);
        QCOMPARE(window.page(), list->item(3)->data(Qt::UserRole).toString());
        QCOMPARE(test::namelessWidgets(window).join(u'\n'), QString());
        window.showPage(QStringLiteral("no such page"));
        QCOMPARE(window.page(), QStringLiteral("index"));
    }
    void aFaultKnowsItsPage()
    {
        FaultBar bar;
        QCOMPARE(HelpWindow::pageOf(&bar), QStringLiteral("index"));
        bar.showFault(Fault::of(QStringLiteral("io.noSpace"), {}, {QStringLiteral("/x")}));
        const auto *button = bar.findChild<QToolButton *>(QStringLiteral("faultHelpButton"));
        QCOMPARE(HelpWindow::pageOf(button), QStringLiteral("fault:io.noSpace"));
        bar.clear();
        QCOMPARE(HelpWindow::pageOf(button), QStringLiteral("index"));
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
