// Changing where a version is replicated to: the dialog, the plan, and what is done then.
#include "models/background.h"
#include "models/samplegallery.h"
#include "tests/support/replicationlab.h"
#include "tests/support/widgettexts.h"
#include "ui/change/plandialog.h"
#include "ui/change/updatereplicationdialog.h"
#include "ui/faultbar.h"
#include "ui/publish/regioncombo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace vitrine;

class TestReplicationChange final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::ReplicationLab> m_lab;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<UpdateReplicationDialog> m_dialog;

    Workspace &workspace() { return *m_lab->operator->(); }
    ImageVersion version()
    {
        const auto found = workspace().versions().version(m_lab->id(QStringLiteral("1.0.0")));
        return found ? *found : ImageVersion();
    }
    QStringList regionsNow()
    {
        QStringList list;
        for (const TargetRegion &target : version().publishingProfile.targetRegions)
            list << target.name;
        return list;
    }
    void openDialog()
    {
        m_dialog = std::make_unique<UpdateReplicationDialog>(workspace(), *m_background, version(),
                                                             std::vector<RegionStatus>());
        m_dialog->show();
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    void review() { find<QPushButton>(QStringLiteral("reviewPlanButton"))->click(); }
    QPushButton *applyButton() const
    {
        return find<QPushButton>(QStringLiteral("applyPlanButton"));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
        m_lab = std::make_unique<test::ReplicationLab>();
        QVERIFY(m_lab->isValid());
        QVERIFY(m_lab->setUp(
            {QStringLiteral("westeurope"), QStringLiteral("eastus"), QStringLiteral("ukwest")}));
        const auto report = m_lab->publish(
            m_lab->request(QStringLiteral("1.0.0"), m_lab->makeDisk(QStringLiteral("os.raw"), 4),
                           {{QStringLiteral("westeurope"), 1}, {QStringLiteral("eastus"), 1}}));
        QVERIFY(report.has_value());
        QVERIFY(report->state == JobState::Succeeded);
        m_background = std::make_unique<Background>();
        openDialog();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_background.reset();
        m_lab.reset();
    }

    void aRegionIsAddedAfterItsPlanWasSeen()
    {
        QSignalSpy applied(m_dialog.get(), &UpdateReplicationDialog::applied);
        Q_EMIT find<RegionPicker>(QStringLiteral("updateAddRegionCombo"))
            ->picked(QStringLiteral("ukwest"));
        find<QSpinBox>(QStringLiteral("replicas_ukwest"))->setValue(2);
        review();
        QTRY_VERIFY(applyButton() != nullptr);
        QCOMPARE(find<QLabel>(QStringLiteral("change_ukwest"))->text(), QStringLiteral("+ added"));
        QCOMPARE(find<QLabel>(QStringLiteral("change_eastus"))->text(),
                 QStringLiteral("= unchanged"));
        QVERIFY(find<QCheckBox>(QStringLiteral("understandCheck"))->isHidden());
        QVERIFY(applyButton()->isEnabled());
        QCOMPARE(regionsNow().size(), 2);
        applyButton()->click();
        QTRY_COMPARE(applied.count(), 1);
        QCOMPARE(regionsNow().last(), QStringLiteral("ukwest"));
        const auto job = workspace().replication().jobOfVersion(version().uid);
        QVERIFY(job && *job);
        workspace().replication().wait(**job);
        QCOMPARE(toString(version().provisioningState), toString(ProvisioningState::Succeeded));
    }

    void aLossMustBeTicked()
    {
        find<QToolButton>(QStringLiteral("remove_eastus"))->click();
        review();
        QTRY_VERIFY(applyButton() != nullptr);
        QCOMPARE(find<QLabel>(QStringLiteral("change_eastus"))->text(),
                 QStringLiteral("− removed"));
        QVERIFY(!applyButton()->isEnabled());
        QVERIFY(find<QPushButton>(QStringLiteral("cancelPlanButton"))->isDefault());
        QVERIFY(!find<QLabel>(QStringLiteral("planLatest"))->text().isEmpty());
        auto *understand = find<QCheckBox>(QStringLiteral("understandCheck"));
        QVERIFY(!understand->isHidden());
        QCOMPARE(regionsNow().size(), 2);
        understand->setChecked(true);
        QVERIFY(applyButton()->isEnabled());
        QSignalSpy applied(m_dialog.get(), &UpdateReplicationDialog::applied);
        applyButton()->click();
        QTRY_COMPARE(applied.count(), 1);
        QCOMPARE(regionsNow(), {QStringLiteral("westeurope")});
    }

    void whatWasPlannedMustStillBeThere()
    {
        Q_EMIT find<RegionPicker>(QStringLiteral("updateAddRegionCombo"))
            ->picked(QStringLiteral("ukwest"));
        review();
        QTRY_VERIFY(applyButton() != nullptr);
        ImageVersion theirs = version();
        theirs.tags.insert(QStringLiteral("a"), QStringLiteral("b"));
        QVERIFY(workspace().versions().update(m_lab->caller(), theirs));
        applyButton()->click();
        auto *bar = m_dialog->findChild<FaultBar *>();
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(bar->fault()->reason, QStringLiteral("resource.changed"));
        QCOMPARE(regionsNow().size(), 2);
    }

    void whatMayNotChangeSaysWhy()
    {
        auto *storage = find<QComboBox>(QStringLiteral("storage_eastus"));
        QVERIFY(!storage->isEnabled());
        QVERIFY(!storage->toolTip().isEmpty());
        Q_EMIT find<RegionPicker>(QStringLiteral("updateAddRegionCombo"))
            ->picked(QStringLiteral("ukwest"));
        QVERIFY(find<QComboBox>(QStringLiteral("storage_ukwest"))->isEnabled());
    }

    void everyWordFollowsTheLanguage()
    {
        QCOMPARE(test::namelessWidgets(*m_dialog).join(u'\n'), QString());
        QCOMPARE(test::sharedMnemonics(*m_dialog).join(u'\n'), QString());
        find<QToolButton>(QStringLiteral("remove_eastus"))->click();
        review();
        QTRY_VERIFY(applyButton() != nullptr);
        auto *plan = m_dialog->findChild<PlanDialog *>();
        QCOMPARE(test::namelessWidgets(*plan).join(u'\n'), QString());
        test::BracketTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QTRY_VERIFY(plan->windowTitle().startsWith(u'['));
        QTRY_VERIFY(applyButton()->text().startsWith(u'['));
        QTRY_VERIFY(find<QLabel>(QStringLiteral("change_eastus"))->text().startsWith(u'['));
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_MAIN(TestReplicationChange)
#include "tst_replicationchange.moc"
