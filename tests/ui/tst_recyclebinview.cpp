// The recycle bin of a gallery: to be restored, or deleted for good by its name.
#include "models/background.h"
#include "models/consolemodels.h"
#include "models/jobsnotifier.h"
#include "tests/support/replicationlab.h"
#include "tests/support/widgettexts.h"
#include "ui/change/namedialog.h"
#include "ui/change/recyclebinview.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace vitrine;

class TestRecycleBinView final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::ReplicationLab> m_lab;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<JobsNotifier> m_notifier;
    std::unique_ptr<ConsoleModels> m_models;
    std::unique_ptr<RecycleBinView> m_view;

    Workspace &workspace() { return *m_lab->operator->(); }
    Gallery gallery()
    {
        return workspace().galleries().gallery(m_lab->definition().parent()).value();
    }
    template <typename T>
    T *find(const char *name) const
    {
        return m_view->findChild<T *>(QString::fromLatin1(name));
    }
    int rows() const { return find<QTableWidget>("recycleBinTable")->rowCount(); }
    void selectFirst() { find<QTableWidget>("recycleBinTable")->selectRow(0); }
    std::size_t deletedCount()
    {
        return workspace().versions().deletedVersions(gallery().id())->size();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
        m_lab = std::make_unique<test::ReplicationLab>();
        QVERIFY(m_lab->setUp({QStringLiteral("westeurope")}));
        Gallery binned = gallery();
        binned.softDeletePolicy.isSoftDeleteEnabled = true;
        QVERIFY(workspace().galleries().updateGallery(m_lab->caller(), binned));
        const auto report = m_lab->publish(
            m_lab->request(QStringLiteral("1.0.0"), m_lab->makeDisk(QStringLiteral("os.raw"), 2),
                           {{QStringLiteral("westeurope"), 1}}));
        QVERIFY(report.has_value());
        QVERIFY(workspace().versions().remove(m_lab->caller(), m_lab->id(QStringLiteral("1.0.0"))));
        m_background = std::make_unique<Background>();
        m_notifier = std::make_unique<JobsNotifier>();
        m_models = std::make_unique<ConsoleModels>(workspace(), *m_background, *m_notifier);
        m_view = std::make_unique<RecycleBinView>(*m_models);
        m_view->display(gallery());
        m_view->show();
    }
    void cleanup()
    {
        m_view.reset();
        m_models.reset();
        m_background.reset();
        m_notifier.reset();
        m_lab.reset();
    }

    void whatWasDeletedIsListedWithItsDays()
    {
        QCOMPARE(rows(), 1);
        const auto *table = find<QTableWidget>("recycleBinTable");
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("image"));
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("1.0.0"));
        QVERIFY(table->item(0, 3)->text().contains(u'7'));
        QVERIFY(!find<QPushButton>("restoreVersionButton")->isEnabled());
        QVERIFY(!find<QPushButton>("purgeVersionButton")->isEnabled());
    }

    void aVersionComesBack()
    {
        selectFirst();
        find<QPushButton>("restoreVersionButton")->click();
        QTRY_COMPARE(rows(), 0);
        QCOMPARE(deletedCount(), std::size_t{0});
        QCOMPARE(workspace().versions().versionCount(m_lab->definition()).value(), 1);
    }

    void deletingForGoodAsksForTheName()
    {
        selectFirst();
        find<QPushButton>("purgeVersionButton")->click();
        auto *dialog = m_view->findChild<NameDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(test::namelessWidgets(*dialog).join(u'\n'), QString());
        auto *button = dialog->findChild<QPushButton *>(QStringLiteral("deleteForGoodButton"));
        auto *typed = dialog->findChild<QLineEdit *>(QStringLiteral("typedName"));
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->isDefault());
        typed->setText(QStringLiteral("1.0"));
        QVERIFY(!button->isEnabled());
        // Return deletes nothing.
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(deletedCount(), std::size_t{1});
        typed->setText(QStringLiteral("1.0.0"));
        QVERIFY(button->isEnabled());
        button->click();
        QTRY_COMPARE(rows(), 0);
        QCOMPARE(deletedCount(), std::size_t{0});
        QVERIFY(!workspace().versions().version(m_lab->id(QStringLiteral("1.0.0"))));
    }

    void whatSomebodyRestoredIsNotDeleted()
    {
        selectFirst();
        QSignalSpy failed(m_view.get(), &RecycleBinView::failed);
        QVERIFY(
            workspace().versions().restore(m_lab->caller(), m_lab->id(QStringLiteral("1.0.0"))));
        find<QPushButton>("purgeVersionButton")->click();
        auto *dialog = m_view->findChild<NameDialog *>();
        dialog->findChild<QLineEdit *>(QStringLiteral("typedName"))
            ->setText(QStringLiteral("1.0.0"));
        dialog->findChild<QPushButton *>(QStringLiteral("deleteForGoodButton"))->click();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Fault>().reason, QStringLiteral("resource.changed"));
        QVERIFY(workspace().versions().version(m_lab->id(QStringLiteral("1.0.0"))));
    }

    void everyWordFollowsTheLanguage()
    {
        QCOMPARE(test::namelessWidgets(*m_view).join(u'\n'), QString());
        test::BracketTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QTRY_VERIFY(find<QPushButton>("restoreVersionButton")->text().startsWith(u'['));
        const auto words = test::wordsOf(*m_view);
        for (auto word = words.begin(); word != words.end(); ++word)
            QVERIFY2(word->contains(u'['), qPrintable(word.key() + QStringLiteral(": ") + *word));
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(TestRecycleBinView)
#include "tst_recyclebinview.moc"
