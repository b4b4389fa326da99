#include "core/service/sharingservice.h"
#include "models/background.h"
#include "models/samplegallery.h"
#include "tests/support/replicationlab.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/widgettexts.h"
#include "ui/change/gallerydialog.h"
#include "ui/diskdialog.h"
#include "ui/exportdialog.h"
#include "ui/publish/tagtable.h"
#include "ui/regiondialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace vitrine;

class TestFormDialogs final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::TempWorkspace> m_workspace;
    std::unique_ptr<Background> m_background;

    static void accept(const QDialog &dialog)
    {
        dialog.findChild<QPushButton *>(QStringLiteral("formAcceptButton"))->click();
    }
    static QString visibleError(const QDialog &dialog)
    {
        for (const FieldError *error : dialog.findChildren<FieldError *>()) {
            if (error->isVisible())
                return error->text();
        }
        return {};
    }

    static void type(const QDialog &dialog, const char *name, const QString &text)
    {
        auto *edit = dialog.findChild<QLineEdit *>(QLatin1String(name));
        edit->clear();
        QTest::keyClicks(edit, text);
        Q_EMIT edit->editingFinished();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
        m_workspace = std::make_unique<test::TempWorkspace>();
        QVERIFY(m_workspace->isOpen());
        m_background = std::make_unique<Background>();
    }
    void cleanup()
    {
        m_background.reset();
        m_workspace.reset();
    }
    void aGalleryIsMadeWithItsGroupItsSharingAndItsTags()
    {
        GalleryDialog dialog(**m_workspace, *m_background);
        dialog.show();
        QSignalSpy created(&dialog, &GalleryDialog::created);
        type(dialog, "newGalleryName", QStringLiteral("Community_1"));
        auto *sharing = dialog.findChild<QComboBox *>(QStringLiteral("newGallerySharing"));
        sharing->setCurrentIndex(2);
        type(dialog, "newGalleryPrefix", QStringLiteral("contoso"));
        type(dialog, "newGalleryContact", QStringLiteral("images@contoso.com"));
        type(dialog, "newGalleryUri", QStringLiteral("https://contoso.com"));
        type(dialog, "newGalleryEula", QStringLiteral("https://contoso.com/eula"));
        dialog.findChild<TagTable *>()->pasteText(QStringLiteral("team=web"));
        accept(dialog);
        QVERIFY(created.wait());
        QVERIFY(!dialog.isVisible());
        const auto id = created.first().first().value<ResourceId>();
        const auto gallery = (*m_workspace)->galleries().gallery(id);
        QVERIFY(gallery);
        QCOMPARE(gallery->tags.value(QStringLiteral("team")), QStringLiteral("web"));
        const auto profile = (*m_workspace)->sharing().profile(id);
        QVERIFY(profile);
        QVERIFY(profile->permissions == SharingPermission::Community);
        QVERIFY(profile->publicName.startsWith(QStringLiteral("contoso-")));
    }
    void aGalleryThatIsWrongIsNotMadeAndItsPageIsOpened()
    {
        GalleryDialog dialog(**m_workspace, *m_background);
        dialog.show();
        QVERIFY(visibleError(dialog).isEmpty());  // nothing is typed yet
        type(dialog, "newGalleryName", QStringLiteral("with-hyphen"));
        QVERIFY(!visibleError(dialog).isEmpty());
        type(dialog, "newGalleryName", QStringLiteral("without_hyphen"));
        QVERIFY(visibleError(dialog).isEmpty());
        dialog.findChild<QComboBox *>(QStringLiteral("newGallerySharing"))->setCurrentIndex(2);
        type(dialog, "newGalleryPrefix", QStringLiteral("abc"));
        accept(dialog);
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.findChild<QTabWidget *>(QStringLiteral("formPages"))->currentIndex(), 1);
        QVERIFY(!visibleError(dialog).isEmpty());
        QCOMPARE((*m_workspace)->galleries().galleryCount().value(), 0);
        auto *pages = dialog.findChild<QTabWidget *>(QStringLiteral("formPages"));
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            QCoreApplication::processEvents();
            QCOMPARE(test::namelessWidgets(dialog), QStringList());
            QCOMPARE(test::sharedMnemonics(dialog), QStringList());
            QCOMPARE(test::clippedTexts(dialog), QStringList());
        }
    }
    void aRegionIsFoundByItsFrenchName()
    {
        RegionDialog dialog(**m_workspace, *m_background);
        dialog.show();
        QSignalSpy created(&dialog, &RegionDialog::created);
        auto *name = dialog.findChild<QComboBox *>(QStringLiteral("regionNameCombo"));
        name->setEditText(QStringLiteral("Europe Ouest"));
        dialog.findChild<QLineEdit *>(QStringLiteral("regionFolder"))
            ->setText(m_workspace->filePath(QStringLiteral("we")));
        accept(dialog);
        QVERIFY(created.wait());
        QCOMPARE(created.first().first().toString(), QStringLiteral("westeurope"));
        QVERIFY(!dialog.isVisible());
        QVERIFY((*m_workspace)->regions().region(QStringLiteral("westeurope")));
    }
    void aRefusedFolderIsExplainedUnderTheField()
    {
        RegionDialog dialog(**m_workspace, *m_background);
        dialog.show();
        dialog.findChild<QComboBox *>(QStringLiteral("regionNameCombo"))
            ->setEditText(QStringLiteral("westeurope"));
        auto *folder = dialog.findChild<QLineEdit *>(QStringLiteral("regionFolder"));
        folder->setText(QStringLiteral("relative/folder"));
        accept(dialog);
        QTRY_VERIFY(!visibleError(dialog).isEmpty());
        QVERIFY(dialog.isVisible());
        QCOMPARE(folder->accessibleDescription(), visibleError(dialog));
        QVERIFY(!(*m_workspace)->regions().region(QStringLiteral("westeurope")));
    }
    void aDiskIsRegistered()
    {
        const QString path = m_workspace->filePath(QStringLiteral("web server.vhd"));
        QVERIFY(SampleGallery::writeDisk(path));
        DiskDialog dialog(**m_workspace, *m_background);
        dialog.show();
        QSignalSpy registered(&dialog, &DiskDialog::registered);
        dialog.findChild<QLineEdit *>(QStringLiteral("diskFile"))->setText(path);
        auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("diskName"));
        QTest::keyClick(dialog.findChild<QLineEdit *>(QStringLiteral("diskFile")), Qt::Key_Tab);
        QTRY_VERIFY(!name->text().isEmpty());
        name->setText(QStringLiteral("web-disk"));
        accept(dialog);
        QVERIFY(registered.wait());
        const auto sources = (*m_workspace)->sources().sources();
        QVERIFY(sources && sources->size() == 1);
        QCOMPARE(sources->front().name, QStringLiteral("web-disk"));
        QCOMPARE(sources->front().format, QStringLiteral("vhd"));
    }
    void everyDialogSpeaksBothLanguagesAndHasItsKeys()
    {
        RegionDialog region(**m_workspace, *m_background);
        DiskDialog disk(**m_workspace, *m_background);
        ExportDialog exporting(**m_workspace,
                               ResourceId::compute(QStringLiteral("s"), QStringLiteral("g"),
                                                   QStringLiteral("galleries"),
                                                   QStringLiteral("Finance"))
                                   .child(QStringLiteral("images"), QStringLiteral("web"))
                                   .child(QStringLiteral("versions"), QStringLiteral("1.0.0")));
        test::BracketTranslator translator;
        for (QDialog *dialog : {static_cast<QDialog *>(&region), static_cast<QDialog *>(&disk),
                                static_cast<QDialog *>(&exporting)}) {
            dialog->show();
            QCOMPARE(test::namelessWidgets(*dialog).join(u'\n'), QString());
            QCOMPARE(test::sharedMnemonics(*dialog).join(u'\n'), QString());
            QCoreApplication::installTranslator(&translator);
            QTRY_VERIFY(dialog->windowTitle().startsWith(u'['));
            const auto words = test::wordsOf(*dialog);
            for (auto word = words.begin(); word != words.end(); ++word)
                QVERIFY2(word->contains(u'['),
                         qPrintable(word.key() + QStringLiteral(": ") + *word));
            QCoreApplication::removeTranslator(&translator);
            QTRY_VERIFY(!dialog->windowTitle().startsWith(u'['));
        }
    }
    void theExportFollowsTheFormat()
    {
        ExportDialog dialog(**m_workspace,
                            ResourceId::compute(QStringLiteral("s"), QStringLiteral("g"),
                                                QStringLiteral("galleries"),
                                                QStringLiteral("Finance"))
                                .child(QStringLiteral("images"), QStringLiteral("web"))
                                .child(QStringLiteral("versions"), QStringLiteral("1.0.0")));
        auto *file = dialog.findChild<QLineEdit *>(QStringLiteral("exportFile"));
        QVERIFY(file->text().endsWith(QStringLiteral("web-1.0.0.vhd")));
        auto *format = dialog.findChild<QComboBox *>(QStringLiteral("exportFormat"));
        for (const auto &[name, ending] :
             {std::pair("vhd-dynamic", "vhd"), std::pair("vhdx", "vhdx"),
              std::pair("qcow2", "qcow2"), std::pair("vmdk", "vmdk"), std::pair("raw", "raw")}) {
            format->setCurrentIndex(format->findData(QString::fromLatin1(name)));
            QCOMPARE(format->currentData().toString(), QString::fromLatin1(name));
            QVERIFY(
                file->text().endsWith(QStringLiteral("web-1.0.0.") + QString::fromLatin1(ending)));
        }
        ExportRequest chosen;
        connect(&dialog, &ExportDialog::chosen, this,
                [&chosen](const ExportRequest &request) { chosen = request; });
        accept(dialog);
        QVERIFY(chosen.format == ExportFormat::Raw);
        QCOMPARE(chosen.outputPath, file->text());
        QVERIFY(!chosen.lun && !chosen.allDisks);
    }
    void theExportOffersDataDisks()
    {
        test::ReplicationLab lab;
        const QString region = QStringLiteral("westeurope");
        QVERIFY(lab.setUp({region}));
        const QString number = QStringLiteral("1.0.0");
        ImageVersion version =
            lab.draft(number, lab.makeDisk(QStringLiteral("os.raw"), 2), {{region, 1}});
        DataDiskImage data;
        data.lun = 3;
        data.source.uri =
            QUrl::fromLocalFile(lab.makeDisk(QStringLiteral("data.raw"), 2, 5)).toString();
        version.dataDisks.push_back(data);
        QVERIFY(lab.replicate(version));
        ExportDialog dialog(*lab.operator->(), lab.id(number));
        ExportRequest chosen;
        connect(&dialog, &ExportDialog::chosen, this,
                [&chosen](const ExportRequest &request) { chosen = request; });
        auto *disk = dialog.findChild<QComboBox *>(QStringLiteral("exportDisk"));
        auto *file = dialog.findChild<QLineEdit *>(QStringLiteral("exportFile"));
        QCOMPARE(disk->count(), 3);
        QVERIFY(file->text().endsWith(QStringLiteral("/image-1.0.0.vhd")));
        disk->setCurrentIndex(1);
        QVERIFY(file->text().endsWith(QStringLiteral("/image-1.0.0-lun3.vhd")));
        accept(dialog);
        QVERIFY(chosen.lun == 3 && !chosen.allDisks);
        file->setText(lab.path(QStringLiteral("out.vhd")));
        disk->setCurrentIndex(2);
        QCOMPARE(file->text(), lab.path(QString()));
        accept(dialog);
        QVERIFY(!chosen.lun && chosen.allDisks);
        QCOMPARE(chosen.outputPath, lab.path(QString()));
        disk->setCurrentIndex(0);
        QCOMPARE(file->text(), lab.path(QStringLiteral("image-1.0.0.vhd")));
    }
};

QTEST_MAIN(TestFormDialogs)
#include "tst_formdialogs.moc"
