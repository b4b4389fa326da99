#include "models/background.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/widgettexts.h"
#include "ui/faultbar.h"
#include "ui/searchdialog.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;

class TestSearchDialog final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::TempWorkspace> m_workspace;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<SearchDialog> m_dialog;
    std::unique_ptr<QAbstractItemModelTester> m_tester;  // of the results, whatever is searched
    Gallery m_gallery;

    QListView *results() const
    {
        return m_dialog->findChild<QListView *>(QStringLiteral("searchResults"));
    }
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < results()->model()->rowCount(); ++row)
            titles << results()->model()->index(row, 0).data().toString();
        return titles;
    }
    /// Types \p text and waits for the answer.
    void type(const QString &text)
    {
        QSignalSpy searched(m_dialog->findChild<SearchModel *>(), &SearchModel::searched);
        auto *field = m_dialog->findChild<QLineEdit *>(QStringLiteral("searchField"));
        field->clear();
        searched.clear();
        QTest::keyClicks(field, text);
        QTRY_VERIFY(!searched.isEmpty() && m_background->isIdle());
        QCoreApplication::processEvents();
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(m_dialog->findChild<QLineEdit *>(QStringLiteral("searchField")), key);
    }

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::TempWorkspace>();
        QVERIFY(m_workspace->isOpen());
        const auto gallery = m_workspace->addGallery(QStringLiteral("Finance"));
        QVERIFY(gallery);
        m_gallery = *gallery;
        QVERIFY(m_workspace->addDefinition(m_gallery, QStringLiteral("webFrontend")));
        QVERIFY(m_workspace->addDefinition(m_gallery, QStringLiteral("database")));
        m_background = std::make_unique<Background>();
        m_dialog = std::make_unique<SearchDialog>(
            **m_workspace, *m_background,
            std::vector<SearchModel::Action>{
                {QStringLiteral("publishAction"), QStringLiteral("Publish image…"),
                 QStringLiteral("Ctrl+N")},
                {QStringLiteral("quitAction"), QStringLiteral("Quit"), {}}},
            nullptr);
        m_tester = std::make_unique<QAbstractItemModelTester>(results()->model());
        m_dialog->show();
    }
    void cleanup()
    {
        m_tester.reset();
        m_dialog.reset();
        m_background.reset();
        m_workspace.reset();
    }

    void startsWithWhatCanBeDone()
    {
        QCOMPARE(titles(), QStringList({QStringLiteral("Publish image…"), QStringLiteral("Quit")}));
    }
    void findsPartsOfNamesInAnyCase()
    {
        type(QStringLiteral("front"));
        QCOMPARE(titles(), QStringList({QStringLiteral("Finance / webFrontend")}));
        type(QStringLiteral("NANCE"));
        QCOMPARE(titles(), QStringList({QStringLiteral("Finance")}));
        type(QStringLiteral("contoso"));
        QCOMPARE(titles().size(), 2);
        type(QStringLiteral("local"));
        QVERIFY(!titles().isEmpty());
    }
    void findsAnIdThatWasPasted()
    {
        type(m_gallery.id().toString());
        QCOMPARE(titles(), QStringList({QStringLiteral("Finance")}));
    }
    void goesToTheChosenResource()
    {
        type(QStringLiteral("contoso"));
        QSignalSpy chosen(m_dialog.get(), &SearchDialog::resourceChosen);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        const auto selection = chosen.first().first().value<Selection>();
        QCOMPARE(selection.kind, NodeKind::Definition);
        QCOMPARE(selection.id.name(), QStringLiteral("webFrontend"));
        QVERIFY(!m_dialog->isVisible());
    }
    void namesTheChosenAction()
    {
        type(QStringLiteral("publish im"));
        QCOMPARE(titles().first(), QStringLiteral("Publish image…"));
        QSignalSpy chosen(m_dialog.get(), &SearchDialog::actionChosen);
        press(Qt::Key_Return);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("publishAction"));
    }
    void explainsAFault()
    {
        type(QStringLiteral("gallery.name.invalid"));
        QCOMPARE(titles().size(), 1);
        press(Qt::Key_Return);
        auto *bar = m_dialog->findChild<FaultBar *>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->fault()->reason, QStringLiteral("gallery.name.invalid"));
        type(QStringLiteral("x"));
        QVERIFY(!bar->isVisible());
    }
    void saysThatNothingMatches()
    {
        type(QStringLiteral("zzzz"));
        auto *nothing = m_dialog->findChild<QLabel *>(QStringLiteral("searchNothing"));
        QVERIFY(nothing->isVisible());
        QVERIFY(nothing->text().contains(QStringLiteral("zzzz")));
    }
    void everyWordFollowsTheLanguage()
    {
        test::BracketTranslator translator;
        const auto before = test::wordsOf(*m_dialog);
        QCoreApplication::installTranslator(&translator);
        QTRY_VERIFY(m_dialog->windowTitle().startsWith(u'['));
        const auto words = test::wordsOf(*m_dialog);
        for (auto word = words.begin(); word != words.end(); ++word)
            QVERIFY2(word->contains(u'['),
                     qPrintable(QStringLiteral("%1: %2").arg(word.key(), *word)));
        QCoreApplication::removeTranslator(&translator);
        QTRY_COMPARE(test::wordsOf(*m_dialog), before);
        QCOMPARE(test::namelessWidgets(*m_dialog).join(u'\n'), QString());
        QCOMPARE(test::sharedMnemonics(*m_dialog).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestSearchDialog)
#include "tst_searchdialog.moc"
