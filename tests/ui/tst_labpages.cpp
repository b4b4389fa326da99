// Labs in the console: accounts and their gallery, images that cannot be used, new labs, exports,
// publishing and what is lost by it.
#include "core/service/labservice.h"
#include "core/service/principalservice.h"
#include "core/service/roleservice.h"
#include "core/service/sourceservice.h"
#include "models/background.h"
#include "models/consolemodels.h"
#include "models/jobsnotifier.h"
#include "tests/support/versionfixture.h"
#include "tests/support/widgettexts.h"
#include "ui/change/namedialog.h"
#include "ui/compute/countdialog.h"
#include "ui/lab/labaccountdialog.h"
#include "ui/lab/labcommands.h"
#include "ui/lab/labdetails.h"
#include "ui/lab/newlabdialog.h"
#include "ui/lab/templateexportdialog.h"
#include "ui/resourcecommands.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace vitrine;
using test::VersionFixture;

namespace {

/// A console over a gallery with one image, and a lab account it is attached to.
struct Desk {
    Desk()
        : models(*at.operator->(), background, notifier)
        , shared(models, &window)
        , commands(models, shared, &window)
    {
        LabAccount draft;
        draft.subscriptionId = at.subscription();
        draft.resourceGroup = at.gallery().resourceGroup;
        draft.name = QStringLiteral("school");
        account = at.need(labs().createAccount(at.caller(), draft)).id();
        at.need(labs().attachGallery(at.caller(), account, at.gallery().id()));
        window.resize(1000, 600);
    }
    ~Desk()
    {
        // What the window asked for ends before its models do.
        while (!background.isIdle())
            QCoreApplication::processEvents();
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return window.findChild<Widget *>(QString::fromLatin1(name));
    }
    LabService &labs() { return at->labs(); }
    ImageVersion publishImage()
    {
        return at.publish(at.request(QStringLiteral("1.0.0"), at.fileSource()));
    }
    /// Makes a lab of a disk that is registered for it.
    Lab makeLab()
    {
        Source disk = at.source(SourceKind::Disk, QStringLiteral("base"));
        disk.osType = OsType::Linux;
        Lab draft;
        draft.accountId = account;
        draft.name = QStringLiteral("linux");
        draft.imageId = at.add(disk).id;
        const LabWork work = at.need(labs().create(at.caller(), draft));
        at->replication().wait(work.job);
        return at.need(labs().lab(work.lab.id()));
    }
    void publishLab(const Lab &lab, int machines)
    {
        at->replication().wait(at.need(labs().publish(at.caller(), lab.id(), machines)).job);
    }
    void choose(const Lab &lab) { commands.display({NodeKind::Lab, lab.id(), {}}); }
    void chooseAccount() { commands.display({NodeKind::LabAccount, account, {}}); }
    static void press(const QDialog &dialog)
    {
        dialog.findChild<QPushButton *>(QStringLiteral("formAcceptButton"))->click();
    }
    static void typeName(const NameDialog &dialog, const QString &name)
    {
        dialog.findChild<QLineEdit *>(QStringLiteral("typedName"))->setText(name);
        dialog.findChild<QPushButton *>(QStringLiteral("deleteForGoodButton"))->click();
    }

    VersionFixture at;
    ResourceId account;
    Background background;
    JobsNotifier notifier;
    ConsoleModels models;
    QWidget window;
    ResourceCommands shared;
    LabCommands commands;
};

QString errorOf(const QDialog &dialog)
{
    for (const FieldError *error : dialog.findChildren<FieldError *>()) {
        if (error->isVisible())
            return error->text();
    }
    return {};
}

}  // namespace

class TestLabPages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    }

    void theTreeHasAccountsAndTheirLabs()
    {
        Desk desk;
        const Lab lab = desk.makeLab();
        GalleryTreeModel &tree = desk.models.tree();
        tree.refresh();
        const QModelIndex heading = tree.locate({NodeKind::LabAccounts, {}, {}});
        QCOMPARE(tree.rowCount(heading), 1);
        const QModelIndex account = tree.index(0, 0, heading);
        QCOMPARE(account.data().toString(), QStringLiteral("school"));
        const QModelIndex found = tree.locate({NodeKind::Lab, lab.id(), {}});
        QVERIFY(found.isValid() && found.parent() == account);
    }

    void anAccountIsMadeAndWhatIsWrongStandsUnderItsField()
    {
        Desk desk;
        desk.commands.newAccount->trigger();
        auto *dialog = desk.find<LabAccountDialog>("labAccountDialog");
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("labAccountName"));
        name->setText(QStringLiteral("no/name"));
        Desk::press(*dialog);
        QTRY_VERIFY(!errorOf(*dialog).isEmpty());
        QVERIFY(!name->accessibleDescription().isEmpty());
        name->setText(QStringLiteral("college"));
        QSignalSpy opened(&desk.commands, &LabCommands::opened);
        Desk::press(*dialog);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(desk.at.need(desk.labs().accounts()).size(), std::size_t{2});
    }

    void aGalleryIsDetachedOnlyWhenAskedAndAttachedAgain()
    {
        Desk desk;
        desk.chooseAccount();
        QVERIFY(!desk.commands.attach->isEnabled());
        QSignalSpy done(&desk.commands, &LabCommands::done);
        desk.commands.detach->trigger();
        QVERIFY(!desk.at.need(desk.labs().account(desk.account)).galleryId.isNull());
        desk.find<QPushButton>("confirmButton")->click();
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(desk.at.need(desk.labs().account(desk.account)).galleryId.isNull());
        desk.chooseAccount();
        QVERIFY(!desk.commands.detach->isEnabled());
        desk.commands.attach->trigger();
        Desk::press(*desk.find<AttachGalleryDialog>("attachGalleryDialog"));
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(desk.at.need(desk.labs().account(desk.account)).galleryId, desk.at.gallery().id());
    }

    void selectedImagesAreEnabledAndDisabled()
    {
        Desk desk;
        desk.publishImage();
        QAction remove(QStringLiteral("Delete"));
        LabAccountDetails page(desk.models, desk.commands, &remove, &desk.window);
        desk.chooseAccount();
        page.display({NodeKind::LabAccount, desk.account, {}});
        auto *table = page.findChild<QTableView *>(QStringLiteral("labImageTable"));
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(!desk.commands.disable->isEnabled());
        table->selectRow(0);
        QVERIFY(desk.commands.disable->isEnabled());
        QSignalSpy done(&desk.commands, &LabCommands::done);
        desk.commands.disable->trigger();
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(!desk.at.need(desk.labs().account(desk.account))
                     .isImageEnabled(desk.at.definition().name));
        page.refresh();
        QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("No"));
    }

    void whatCannotBeUsedIsShownDisabledWithTheReason()
    {
        Desk desk;
        desk.publishImage();
        desk.at.addDefinition(QStringLiteral("absent"));  // without a version in the region
        NewLabDialog dialog(*desk.at.operator->(), desk.background, desk.account);
        QSignalSpy loaded(&dialog, &NewLabDialog::loaded);
        QVERIFY(loaded.wait());
        const auto *images = dialog.findChild<QTreeWidget *>(QStringLiteral("labImages"));
        QCOMPARE(images->topLevelItemCount(), 2);
        const QTreeWidgetItem *absent = images->topLevelItem(0);
        QCOMPARE(absent->text(0), QStringLiteral("absent"));
        QVERIFY(absent->isDisabled());
        QVERIFY(!absent->text(1).isEmpty());
        QVERIFY(!images->topLevelItem(1)->isDisabled());
        QVERIFY(images->currentItem() == images->topLevelItem(1));
    }

    void aLabIsMadeFromTheGallery()
    {
        Desk desk;
        desk.publishImage();
        desk.chooseAccount();
        desk.commands.newLab->trigger();
        auto *dialog = desk.find<NewLabDialog>("newLabDialog");
        QSignalSpy loaded(dialog, &NewLabDialog::loaded);
        QVERIFY(loaded.wait());
        dialog->findChild<QLineEdit *>(QStringLiteral("labName"))
            ->setText(QStringLiteral("monday"));
        QSignalSpy opened(&desk.commands, &LabCommands::opened);
        Desk::press(*dialog);
        QTRY_COMPARE(opened.size(), 1);
        const auto selection = opened.first().first().value<Selection>();
        QTRY_VERIFY(desk.at.need(desk.labs().lab(selection.id)).state == LabState::Ready);
    }

    void aTemplateIsExportedAndThenUpdated()
    {
        Desk desk;
        const Lab lab = desk.makeLab();
        QAction remove(QStringLiteral("Delete"));
        LabDetails page(desk.models, desk.commands, &remove, &desk.window);
        page.display({NodeKind::Lab, lab.id(), {}});
        desk.choose(lab);
        desk.commands.exportTemplate->trigger();
        auto *dialog = desk.find<TemplateExportDialog>("templateExportDialog");
        QVERIFY(
            !dialog->findChild<QRadioButton *>(QStringLiteral("existingImageRadio"))->isEnabled());
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("exportedName"));
        name->setText(desk.at.definition().name);
        Desk::press(*dialog);
        QTRY_VERIFY(!errorOf(*dialog).isEmpty());  // there is an image of that name
        name->setText(QStringLiteral("course"));
        QSignalSpy exporting(dialog, &TemplateExportDialog::exporting);
        Desk::press(*dialog);
        QTRY_COMPARE(exporting.size(), 1);
        // The end of the job is noted in the lab by whoever watches the activities.
        QTRY_VERIFY_WITH_TIMEOUT(!desk.at.need(desk.labs().lab(lab.id())).exportedId.isNull(),
                                 20'000);
        TemplateExportDialog again(*desk.at.operator->(), desk.background, lab.id());
        const auto *update = again.findChild<QRadioButton *>(QStringLiteral("existingImageRadio"));
        QVERIFY(update->isEnabled() && update->isChecked());
        QVERIFY(update->text().contains(QStringLiteral("course")));
    }

    void publishingAgainAsksForTheNameOfTheLab()
    {
        Desk desk;
        const Lab lab = desk.makeLab();
        desk.publishLab(lab, 2);
        desk.choose(lab);
        desk.commands.publish->trigger();
        auto *dialog = desk.find<CountDialog>("countDialog");
        dialog->findChild<QSpinBox *>(QStringLiteral("countValue"))->setValue(3);
        Desk::press(*dialog);
        auto *ask = dialog->findChild<NameDialog *>();
        QVERIFY(ask != nullptr);
        QCOMPARE(desk.at.need(desk.labs().lab(lab.id())).publication, 1);
        Desk::typeName(*ask, lab.name);
        QTRY_COMPARE(desk.at.need(desk.labs().lab(lab.id())).machines.size(), std::size_t{3});
    }

    void machinesAreResetOneByOneOrAll()
    {
        Desk desk;
        const Lab lab = desk.makeLab();
        desk.publishLab(lab, 2);
        QAction remove(QStringLiteral("Delete"));
        LabDetails page(desk.models, desk.commands, &remove, &desk.window);
        desk.choose(lab);
        page.display({NodeKind::Lab, lab.id(), {}});
        auto *table = page.findChild<QTableView *>(QStringLiteral("labMachineTable"));
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(!desk.commands.resetOne->isEnabled());
        table->selectRow(1);
        QVERIFY(desk.commands.resetOne->isEnabled());
        desk.at.clock().advance(std::chrono::hours(1));
        QSignalSpy done(&desk.commands, &LabCommands::done);
        desk.commands.resetOne->trigger();
        desk.find<QPushButton>("confirmButton")->click();
        QTRY_COMPARE(done.size(), 1);
        Lab after = desk.at.need(desk.labs().lab(lab.id()));
        QVERIFY(after.machines[0].madeAt < after.machines[1].madeAt);
        desk.commands.resetAll->trigger();
        Desk::typeName(*desk.find<NameDialog>("nameDialog"), lab.name);
        QTRY_COMPARE(done.size(), 2);
        after = desk.at.need(desk.labs().lab(lab.id()));
        QVERIFY(after.machines[0].madeAt == after.machines[1].madeAt);
    }

    void aLabGoesOnlyWhenItsNameIsTyped()
    {
        Desk desk;
        const Lab lab = desk.makeLab();
        QVERIFY(desk.commands.remove({NodeKind::Lab, lab.id(), {}}));
        QSignalSpy removed(&desk.commands, &LabCommands::removed);
        Desk::typeName(*desk.find<NameDialog>("nameDialog"), lab.name);
        QTRY_COMPARE(removed.size(), 1);
        QVERIFY(!desk.labs().lab(lab.id()));
        QVERIFY(desk.commands.remove({NodeKind::LabAccount, desk.account, {}}));
        desk.find<QPushButton>("confirmButton")->click();
        QTRY_COMPARE(removed.size(), 2);
        QVERIFY(!desk.labs().account(desk.account));
    }

    void whoMayNotIsToldWhichRoleWould()
    {
        Desk desk;
        const Lab lab = desk.makeLab();
        NewUser draft;
        draft.displayName = QStringLiteral("Bob");
        draft.signInName = QStringLiteral("bob@example.com");
        const Principal bob =
            desk.at.need(desk.at->principals().createUser(desk.at.caller(), draft, nullptr));
        desk.at.need(desk.at->roles().assign(
            desk.at.caller(), bob.id, QStringLiteral("Reader"),
            ResourceId::group(desk.at.subscription(), desk.account.resourceGroup()).toString()));
        desk.at->signIn({bob.signInName, {bob.id}});
        desk.choose(lab);
        QVERIFY(!desk.commands.publish->isEnabled());
        QVERIFY(!desk.commands.publish->toolTip().isEmpty());
        QVERIFY(!desk.commands.newLab->isEnabled());
    }

    void everyTextIsTranslatedAndNamed()
    {
        Desk desk;
        desk.publishImage();
        const Lab lab = desk.makeLab();
        QAction remove(QStringLiteral("[Delete]"));
        LabAccountsDetails list(desk.models, desk.commands, nullptr);
        list.display({NodeKind::LabAccounts, {}, {}});
        LabAccountDetails account(desk.models, desk.commands, &remove, nullptr);
        account.display({NodeKind::LabAccount, desk.account, {}});
        LabDetails page(desk.models, desk.commands, &remove, nullptr);
        page.display({NodeKind::Lab, lab.id(), {}});
        Workspace &workspace = *desk.at.operator->();
        LabAccountDialog newAccount(workspace, desk.background);
        AttachGalleryDialog attach(workspace, desk.background, desk.account);
        NewLabDialog newLab(workspace, desk.background, desk.account);
        TemplateExportDialog exporting(workspace, desk.background, lab.id());
        const std::initializer_list<QWidget *> all{&list,   &account, &page,     &newAccount,
                                                   &attach, &newLab,  &exporting};
        for (QWidget *one : all) {
            one->show();
            QCOMPARE(test::namelessWidgets(*one), QStringList());
            QCOMPARE(test::sharedMnemonics(*one), QStringList());
        }
        QCOMPARE(test::sharedMnemonics(desk.window), QStringList());
        test::BracketTranslator brackets;
        QCoreApplication::installTranslator(&brackets);
        QCoreApplication::sendPostedEvents();
        desk.commands.retranslate();
        QStringList plain;
        for (const QWidget *one : all) {
            const QMap<QString, QString> words = test::wordsOf(*one);
            for (auto word = words.cbegin(); word != words.cend(); ++word) {
                if (!word.value().contains(u'['))
                    plain << word.key() + QStringLiteral(": ") + word.value();
            }
        }
        QCoreApplication::removeTranslator(&brackets);
        QCOMPARE(plain, QStringList());
    }
};

QTEST_MAIN(TestLabPages)
#include "tst_labpages.moc"
