// Every page and every dialog of the console, looked at as a screen reader does.
#include "tests/support/widgettexts.h"
#include "tests/support/windowtour.h"
#include "ui/help/helpwindow.h"

#include <QDialog>
#include <QMessageBox>
#include <QTest>

using namespace vitrine;

class TestEveryPage final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::WindowTour> m_tour;
    QStringList m_problems;
    int m_seen = 0;

    void note(const QString &where, const char *what, const QStringList &found)
    {
        for (const QString &one : found)
            m_problems << QStringLiteral("%1: %2: %3").arg(where, QLatin1String(what), one);
    }
    void lookAt(const QString &where, QWidget &shown)
    {
        ++m_seen;
        note(where, "no name", test::namelessWidgets(shown));
        note(where, "same mnemonic", test::sharedMnemonics(shown));
        note(where, "clipped", test::clippedTexts(shown));
    }
    void visitAll(const test::WindowTour::Look &look)
    {
        m_tour->visitPages(look);
        m_tour->visitDialogs(look);
    }

private Q_SLOTS:
    void initTestCase() { m_tour = std::make_unique<test::WindowTour>(); }
    void cleanupTestCase() { m_tour.reset(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise))")));
        m_problems.clear();
        m_seen = 0;
    }

    void everyControlHasItsNameItsKeyAndItsRoom()
    {
        visitAll([this](const QString &where, QWidget &shown) { lookAt(where, shown); });
        QVERIFY(m_seen > 90);
        QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.join(u'\n')));
    }
    void everyWordIsTranslated()
    {
        test::BracketTranslator translator;
        QCoreApplication::installTranslator(&translator);
        visitAll([this](const QString &where, QWidget &shown) {
            ++m_seen;
            const auto words = test::wordsOf(shown);
            static const QRegularExpression letters(QStringLiteral("\\p{L}{2}"));
            for (auto word = words.begin(); word != words.end(); ++word) {
                if (word.key().contains(QLatin1String("coverageTable column")))
                    continue;  // regions
                if (!word->contains(u'[') && letters.match(*word).hasMatch())
                    m_problems << QStringLiteral("%1: %2: %3").arg(where, word.key(), *word);
            }
        });
        QCoreApplication::removeTranslator(&translator);
        QVERIFY(m_seen > 90);
        QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.join(u'\n')));
    }
    void everyDialogHasAPageOfTheHelp()
    {
        m_tour->visitDialogs([this](const QString &where, QWidget &shown) {
            if (qobject_cast<const QDialog *>(&shown) == nullptr
                || qobject_cast<const HelpWindow *>(&shown) != nullptr
                || qobject_cast<const QMessageBox *>(&shown) != nullptr)
                return;
            ++m_seen;
            const QString page = HelpWindow::pageOf(&shown);
            if (page == QLatin1String("index"))
                m_problems << where;
            QWidget *focus = shown.focusWidget() != nullptr ? shown.focusWidget() : &shown;
            QTest::keyClick(focus, Qt::Key_F1);
            HelpWindow *help = nullptr;
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *window = qobject_cast<HelpWindow *>(widget);
                    window != nullptr && window->isVisible())
                    help = window;
            }
            if (help == nullptr || help->page() != HelpWindow::pageOf(focus))
                m_problems << where + QStringLiteral(": F1");
            delete help;  // the next one is another
        });
        QVERIFY(m_seen > 20);
        QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.join(u'\n')));
    }
};

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"
