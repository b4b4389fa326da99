// Machines in the console: the tree, the pages, the dialog that makes them, and what is done to
// them.
#include "core/service/principalservice.h"
#include "core/service/roleservice.h"
#include "core/service/sourceservice.h"
#include "models/background.h"
#include "models/compute/machinelists.h"
#include "models/consolemodels.h"
#include "models/jobsnotifier.h"
#include "tests/support/computelab.h"
#include "tests/support/widgettexts.h"
#include "ui/change/namedialog.h"
#include "ui/compute/countdialog.h"
#include "ui/compute/machinecommands.h"
#include "ui/compute/machinedetails.h"
#include "ui/compute/machinedialog.h"
#include "ui/lists/listtab.h"
#include "ui/resourcecommands.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace vitrine;
using test::ComputeLab;

namespace {

/// A console's models over a region in which machines are made.
struct Desk {
    Desk()
        : models(*at.operator->(), background, notifier)
        , shared(models, &window)
        , commands(models, shared, &window)
    {
        at.compute().setHostOpener(host.opener());
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
    Workspace &workspace() { return *at.operator->(); }
    MachineDialog *open(const ResourceId &image)
    {
        commands.display({NodeKind::Version, image, {}});
        commands.create->trigger();
        return find<MachineDialog>("machineDialog");
    }
    static void press(const QDialog &dialog)
    {
        dialog.findChild<QPushButton *>(QStringLiteral("formAcceptButton"))->click();
    }
    void select(const ResourceId &machine) { commands.display({NodeKind::Machine, machine, {}}); }

    test::FakeHost host;
    ComputeLab at;
    Background background;
    JobsNotifier notifier;
    ConsoleModels models;
    QWidget window;
    ResourceCommands shared;
    MachineCommands commands;
};

QString errorOf(const QDialog &dialog)
{
    for (const FieldError *error : dialog.findChildren<FieldError *>()) {
        if (error->isVisible())
            return error->text();
    }
    return {};
}

void type(const QDialog &dialog, const char *name, const QString &text)
{
    dialog.findChild<QLineEdit *>(QString::fromLatin1(name))->setText(text);
}

}  // namespace

class TestMachinePages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    }

    void theTreeHasMachinesAndScaleSets()
    {
        Desk desk;
        const ImageVersion image = desk.at.publishImage();
        const VirtualMachine machine = desk.at.make(image.id());
        desk.at.need(desk.at.compute().createScaleSet(
            desk.at.caller(), {desk.at.draft(image.id(), QStringLiteral("farm")), 2}));
        GalleryTreeModel &tree = desk.models.tree();
        QAbstractItemModelTester tester(&tree);
        tester.setUseFetchMore(false);
        tree.refresh();
        const QModelIndex heading = tree.locate({NodeKind::Machines, {}, {}});
        QVERIFY(heading.isValid());
        QCOMPARE(tree.rowCount(heading), 2);
        QCOMPARE(tree.index(0, 0, heading).data().toString(), QStringLiteral("vm"));
        QCOMPARE(tree.index(1, 0, heading).data().toString(), QStringLiteral("farm"));
        QVERIFY(tree.locate({NodeKind::Machine, machine.source.id(), {}})
                == tree.index(0, 0, heading));
    }

    void aMachineIsMadeAfterItWasReviewed()
    {
        Desk desk;
        const ImageVersion image = desk.at.publishImage();
        MachineDialog *dialog = desk.open(image.id());
        QVERIFY(dialog->findChild<QLineEdit *>(QStringLiteral("machineUser"))->isVisible());
        type(*dialog, "machineName", QStringLiteral("web"));
        type(*dialog, "machineUser", QStringLiteral("student"));
        type(*dialog, "machinePassword", QStringLiteral("correct horse 7 Battery"));
        auto *review = dialog->findChild<QLabel *>(QStringLiteral("machineReview"));
        QVERIFY(!review->isVisible());
        QSignalSpy made(&desk.commands, &MachineCommands::made);
        Desk::press(*dialog);
        QTRY_VERIFY(review->isVisible());
        QVERIFY(review->text().contains(QStringLiteral("web")));
        QVERIFY(!desk.workspace().sources().source(
            desk.at.draft(image.id(), QStringLiteral("web")).id()));
        Desk::press(*dialog);
        QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 30'000);
        const auto machine = desk.at.need(
            desk.at.compute().machine(desk.at.draft(image.id(), QStringLiteral("web")).id()));
        QCOMPARE(machine->adminUsername, QStringLiteral("student"));
        QCOMPARE(machine->computerName, QStringLiteral("web"));
        QVERIFY(machine->imageId == image.id());
    }

    void whatIsChangedAfterTheReviewIsReviewedAgain()
    {
        Desk desk;
        MachineDialog *dialog = desk.open(desk.at.publishImage().id());
        type(*dialog, "machineName", QStringLiteral("web"));
        type(*dialog, "machineUser", QStringLiteral("student"));
        type(*dialog, "machinePassword", QStringLiteral("correct horse 7 Battery"));
        auto *review = dialog->findChild<QLabel *>(QStringLiteral("machineReview"));
        Desk::press(*dialog);
        QTRY_VERIFY(review->isVisible());
        type(*dialog, "machineName", QStringLiteral("other"));
        QVERIFY(!review->isVisible());
    }

    void aFaultStandsUnderItsField()
    {
        Desk desk;
        MachineDialog *dialog = desk.open(desk.at.publishImage().id());
        type(*dialog, "machineName", QStringLiteral("web"));
        type(*dialog, "machineUser", QStringLiteral("root"));
        type(*dialog, "machinePassword", QStringLiteral("correct horse 7 Battery"));
        Desk::press(*dialog);
        QTRY_VERIFY(!errorOf(*dialog).isEmpty());
        QVERIFY(!dialog->findChild<QLineEdit *>(QStringLiteral("machineUser"))
                     ->accessibleDescription()
                     .isEmpty());
        QVERIFY(dialog->isVisible());
    }

    void aSpecializedImageAsksForNoAccount()
    {
        Desk desk;
        const ImageVersion image = desk.at.publishImage();
        ImageDefinition special = desk.at.definition();
        special.uid = {};
        special.name = QStringLiteral("special");
        special.identifier.sku = QStringLiteral("special");
        special.osState = OsState::Specialized;
        special =
            desk.at.need(desk.workspace().galleries().createDefinition(desk.at.caller(), special));
        MachineDialog *dialog = desk.open(special.id());
        for (const char *name : {"machineUser", "machineHost", "machinePassword"})
            QVERIFY(!dialog->findChild<QLineEdit *>(QString::fromLatin1(name))->isVisible());
        // No region has it.
        const auto *region = dialog->findChild<QComboBox *>(QStringLiteral("machineRegion"));
        QCOMPARE(region->currentIndex(), -1);
        dialog->choose(image.id());
        QVERIFY(dialog->findChild<QLineEdit *>(QStringLiteral("machineUser"))->isVisible());
        QCOMPARE(region->currentData().toString(), ComputeLab::west());
        const auto *rows = qobject_cast<const QStandardItemModel *>(region->model());
        const int east = region->findData(ComputeLab::east());
        QVERIFY(!rows->item(east)->isEnabled());
    }

    void onlyWhatMakesSenseCanBeDone()
    {
        Desk desk;
        const VirtualMachine machine = desk.at.make(desk.at.publishImage().id());
        desk.at.need(desk.at.compute().setHost(desk.at.caller(), ComputeLab::west(),
                                               QStringLiteral("test:///default")));
        const ResourceId id = machine.source.id();
        desk.select(id);
        QVERIFY(desk.commands.start->isEnabled());
        QVERIFY(!desk.commands.stop->isEnabled());
        QSignalSpy done(&desk.commands, &MachineCommands::done);
        desk.commands.start->trigger();
        QTRY_COMPARE(done.size(), 1);
        desk.select(id);
        QVERIFY(!desk.commands.start->isEnabled());
        QVERIFY(desk.commands.stop->isEnabled());
        QVERIFY(!desk.commands.generalize->isEnabled());
        desk.commands.deallocate->trigger();
        desk.find<QPushButton>("confirmButton")->click();
        QTRY_COMPARE(done.size(), 2);
        QVERIFY(desk.at.need(desk.at.compute().machine(id))->powerState == PowerState::Deallocated);
        desk.select(id);
        desk.commands.generalize->trigger();
        desk.find<QPushButton>("confirmButton")->click();
        QTRY_COMPARE(done.size(), 3);
        desk.select(id);
        QVERIFY(!desk.commands.start->isEnabled());
    }

    void aRefusalIsTold()
    {
        Desk desk;
        desk.select(desk.at.make(desk.at.publishImage().id()).source.id());
        QSignalSpy failed(&desk.commands, &MachineCommands::failed);
        desk.commands.start->trigger();  // nothing runs machines in the region
        QTRY_COMPARE(failed.size(), 1);
    }

    void aMachineGoesOnlyWhenItsNameIsTyped()
    {
        Desk desk;
        const ResourceId id = desk.at.make(desk.at.publishImage().id()).source.id();
        QVERIFY(desk.commands.remove({NodeKind::Machine, id, {}}));
        auto *dialog = desk.find<NameDialog>("nameDialog");
        auto *button = dialog->findChild<QPushButton *>(QStringLiteral("deleteForGoodButton"));
        QVERIFY(!button->isEnabled());
        type(*dialog, "typedName", QStringLiteral("vm"));
        QSignalSpy removed(&desk.commands, &MachineCommands::removed);
        button->click();
        QTRY_COMPARE(removed.size(), 1);
        QVERIFY(!desk.workspace().sources().source(id));
        QVERIFY(desk.at.machines().isEmpty());
        QVERIFY(!desk.commands.remove({NodeKind::Version, id, {}}));
    }

    void aScaleSetIsScaledFromItsPage()
    {
        Desk desk;
        const ImageVersion image = desk.at.publishImage();
        const ScaleSet set = desk.at.need(desk.at.compute().createScaleSet(
            desk.at.caller(), {desk.at.draft(image.id(), QStringLiteral("farm")), 2}));
        const Selection selection{NodeKind::ScaleSet, set.id(), {}};
        QAction remove(QStringLiteral("Delete"));
        ScaleSetDetails page(desk.models, desk.commands, &remove, &desk.window);
        page.display(selection);
        const auto *table = page.findChild<QTableView *>(QStringLiteral("instanceTable"));
        QCOMPARE(table->model()->rowCount(), 2);
        desk.commands.display(selection);
        desk.commands.scale->trigger();
        auto *dialog = desk.find<CountDialog>("countDialog");
        auto *count = dialog->findChild<QSpinBox *>(QStringLiteral("countValue"));
        count->setValue(5000);
        Desk::press(*dialog);
        QTRY_VERIFY(!errorOf(*dialog).isEmpty());
        count->setValue(1);
        Desk::press(*dialog);
        auto *ask = dialog->findChild<NameDialog *>();
        QVERIFY(ask != nullptr);
        type(*ask, "typedName", QStringLiteral("farm"));
        ask->findChild<QPushButton *>(QStringLiteral("deleteForGoodButton"))->click();
        QTRY_COMPARE(desk.at.need(desk.at.compute().scaleSet(set.id())).capacity, 1);
        page.refresh();
        QCOMPARE(table->model()->rowCount(), 1);
    }

    void whoMayNotIsToldWhichRoleWould()
    {
        Desk desk;
        const ResourceId id = desk.at.make(desk.at.publishImage().id()).source.id();
        NewUser draft;
        draft.displayName = QStringLiteral("Bob");
        draft.signInName = QStringLiteral("bob@example.com");
        const Principal bob = desk.at.need(
            desk.workspace().principals().createUser(desk.at.caller(), draft, nullptr));
        desk.at.need(desk.workspace().roles().assign(
            desk.at.caller(), bob.id, QStringLiteral("Reader"),
            ResourceId::group(desk.at.subscription(), id.resourceGroup()).toString()));
        desk.workspace().signIn({bob.signInName, {bob.id}});
        desk.select(id);
        QVERIFY(!desk.commands.start->isEnabled());
        QVERIFY(desk.commands.start->toolTip().contains(QStringLiteral("Contributor")));
    }

    void everyTextIsTranslatedAndNamed()
    {
        Desk desk;
        const ImageVersion image = desk.at.publishImage();
        const ResourceId id = desk.at.make(image.id()).source.id();
        QAction remove(QStringLiteral("[Delete]"));
        MachinesDetails list(desk.models, desk.commands, nullptr);
        list.display({NodeKind::Machines, {}, {}});
        MachineDetails page(desk.models, desk.commands, &remove, nullptr);
        page.display({NodeKind::Machine, id, {}});
        MachineDialog *dialog = desk.open(image.id());
        CountDialog count(CountDialog::Kind::Instances, QStringLiteral("farm"), 1, desk.background,
                          [](int) -> Result<> { return {}; });
        const std::initializer_list<QWidget *> all{&list, &page, dialog, &count};
        for (QWidget *one : all) {
            one->show();
            QCOMPARE(test::namelessWidgets(*one), QStringList());
            QCOMPARE(test::sharedMnemonics(*one), QStringList());
        }
        QCOMPARE(test::sharedMnemonics(desk.window), QStringList());
        QCOMPARE(list.findChild<QTableView *>(QStringLiteral("machineTable"))->model()->rowCount(),
                 1);
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

QTEST_MAIN(TestMachinePages)
#include "tst_machinepages.moc"
