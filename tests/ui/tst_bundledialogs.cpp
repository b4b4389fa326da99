// Bundles in the console: nothing is written or made that was not shown and agreed to.
#include "core/service/bundleservice.h"
#include "models/background.h"
#include "tests/support/diskimages.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/widgettexts.h"
#include "ui/bundle/exportbundledialog.h"
#include "ui/bundle/importbundledialog.h"
#include "ui/equivalent/equivalentpanel.h"
#include "ui/equivalent/equivalentsection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace vitrine;

class TestBundleDialogs final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::TempWorkspace> m_workspace;
    std::unique_ptr<Background> m_background;
    Gallery m_gallery;

    template <typename Widget>
    static Widget *child(const QWidget &dialog, const char16_t *name)
    {
        return dialog.findChild<Widget *>(QString::fromUtf16(name));
    }
    static QPushButton *accept(const QWidget &dialog)
    {
        return child<QPushButton>(dialog, u"formAcceptButton");
    }
    QString folder() const { return m_workspace->filePath(QStringLiteral("bundle")); }

    // One version, replicated.
    bool publish()
    {
        const auto gallery = m_workspace->addGallery(QStringLiteral("Linux"));
        if (!gallery)
            return false;
        m_gallery = *gallery;
        const auto definition = m_workspace->addDefinition(*gallery, QStringLiteral("web"));
        const QString disk = m_workspace->filePath(QStringLiteral("disk.raw"));
        const QByteArray bytes = test::with(test::zeros(1 << 20), 4096, test::noise(5'000, 1));
        if (!definition || !test::writeFile(disk, bytes))
            return false;
        PublishRequest request;
        request.version.definitionId = definition->id();
        request.version.number = {1, 0, 0};
        request.version.source.uri = QUrl::fromLocalFile(disk).toString();
        const auto made =
            (*m_workspace)->versions().publish(test::TempWorkspace::caller(), request);
        if (!made || !(*m_workspace)->replication().start(made->job))
            return false;
        (*m_workspace)->replication().wait(made->job);
        return true;
    }
    void waitForJobs()
    {
        for (const JobReport &report : (*m_workspace)->replication().liveJobs())
            (*m_workspace)->replication().wait(report.uid);
    }
    void writeBundle()
    {
        ExportBundleDialog dialog(**m_workspace, *m_background);
        dialog.show();
        dialog.choose(m_gallery.id());
        dialog.setFolder(folder());
        accept(dialog)->click();
        QTRY_VERIFY(accept(dialog)->isEnabled());
        QSignalSpy begun(&dialog, &ExportBundleDialog::begun);
        accept(dialog)->click();
        QTRY_COMPARE(begun.size(), 1);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(begun.front().front().toString(), *(*m_workspace)->bundles().fingerprint());
        waitForJobs();
        QVERIFY(QFileInfo::exists(folder() + QStringLiteral("/bundle.json")));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
        m_workspace = std::make_unique<test::TempWorkspace>();
        QVERIFY(m_workspace->isOpen());
        QVERIFY(publish());
        m_background = std::make_unique<Background>();
    }
    void cleanup()
    {
        m_background.reset();
        m_workspace.reset();
    }

    void anExportIsLookedAtFirst()
    {
        ExportBundleDialog dialog(**m_workspace, *m_background);
        dialog.show();
        dialog.setFolder(folder());
        accept(dialog)->click();
        QTRY_VERIFY(accept(dialog)->isEnabled());
        QVERIFY(!QFileInfo::exists(folder()));
        auto *words = dialog.findChild<EquivalentSection *>();
        words->unfold(true);
        QVERIFY(words->panel()->text().startsWith(QStringLiteral("vitrinectl bundle export")));
        QVERIFY(words->panel()->text().contains(folder()));
        const QString ready = accept(dialog)->text();
        // Another size of parts is another order.
        child<QComboBox>(dialog, u"bundlePartSize")->setCurrentIndex(1);
        QVERIFY(accept(dialog)->text() != ready);
    }

    void whatWasShownIsWritten() { writeBundle(); }

    void nothingIsImportedWithoutTrust()
    {
        writeBundle();
        ImportBundleDialog dialog(**m_workspace, *m_background);
        dialog.show();
        dialog.setFolder(folder());
        QVERIFY(!child<QCheckBox>(dialog, u"bundleTrust")->isVisible());
        accept(dialog)->click();
        QTRY_VERIFY(child<QCheckBox>(dialog, u"bundleTrust")->isVisible());
        QCOMPARE(child<QTableView>(dialog, u"bundleContents")->model()->rowCount(), 1);
        QVERIFY(!accept(dialog)->isEnabled());
        auto *words = dialog.findChild<EquivalentSection *>();
        words->unfold(true);
        const QString key = (*m_workspace)->bundles().fingerprint().value_or(QString());
        QVERIFY(words->panel()->text().contains(QStringLiteral("--trust ") + key));
        QSignalSpy begun(&dialog, &ImportBundleDialog::begun);
        child<QCheckBox>(dialog, u"bundleTrust")->setChecked(true);
        QVERIFY(accept(dialog)->isEnabled());
        accept(dialog)->click();
        QTRY_COMPARE(begun.size(), 1);
        waitForJobs();
    }

    void aFolderWithoutABundleIsSaidUnderTheFolder()
    {
        ImportBundleDialog dialog(**m_workspace, *m_background);
        dialog.show();
        dialog.setFolder(m_workspace->filePath(QString()));
        accept(dialog)->click();
        QTRY_VERIFY(accept(dialog)->isEnabled());
        QVERIFY(!child<QCheckBox>(dialog, u"bundleTrust")->isVisible());
        QVERIFY(dialog.isVisible());
    }

    void theKeyboardReachesEverything()
    {
        const ExportBundleDialog out(**m_workspace, *m_background);
        const ImportBundleDialog in(**m_workspace, *m_background);
        for (const QWidget *dialog :
             {static_cast<const QWidget *>(&out), static_cast<const QWidget *>(&in)}) {
            QCOMPARE(test::namelessWidgets(*dialog), QStringList());
            QCOMPARE(test::sharedMnemonics(*dialog), QStringList());
        }
    }

    void everyWordFollowsTheLanguage()
    {
        ExportBundleDialog out(**m_workspace, *m_background);
        ImportBundleDialog in(**m_workspace, *m_background);
        test::BracketTranslator brackets;
        QCoreApplication::installTranslator(&brackets);
        QCoreApplication::processEvents();
        for (const QWidget *dialog :
             {static_cast<const QWidget *>(&out), static_cast<const QWidget *>(&in)})
            QVERIFY2(dialog->windowTitle().startsWith(u'['), qPrintable(dialog->windowTitle()));
        QCoreApplication::removeTranslator(&brackets);
    }
};

QTEST_MAIN(TestBundleDialogs)
#include "tst_bundledialogs.moc"
