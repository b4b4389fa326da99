// Machines made from images: their disks, their rows, and what becomes of both.
#include "core/catalog/machinerows.h"
#include "core/disk/diskreader.h"
#include "core/service/sourceservice.h"
#include "tests/support/computelab.h"

#include <QFile>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

class TestComputeService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMachineStandsOnTheImage()
    {
        ComputeLab lab;
        const ImageVersion version = lab.publishImage();
        const VirtualMachine made = lab.make(version.id());
        QVERIFY(made.machine.imageId == version.id());
        QCOMPARE(made.machine.computerName, QStringLiteral("vm"));
        QVERIFY(made.machine.powerState == PowerState::Deallocated);
        QVERIFY(made.source.osState == OsState::Specialized);
        QCOMPARE(made.source.dataDisks.size(), std::size_t{1});
        QCOMPARE(made.source.dataDisks.front().lun, 7);
        QCOMPARE(lab.bases().size(), 1);
        QCOMPARE(lab.machines(), QStringList{made.machine.uid.toString()});
        // What stands on another file is nobody's source by itself.
        QCOMPARE(lab.reasons(openDisk(made.source.path)),
                 {QStringLiteral("source.image.backingFile")});
    }

    void aDefinitionMeansItsLatest()
    {
        ComputeLab lab;
        lab.publishImage(QStringLiteral("1.0.0"));
        const ImageVersion newest = lab.publishImage(QStringLiteral("1.0.1"));
        const VirtualMachine made = lab.make(lab.definition().id());
        QVERIFY(made.machine.imageId == newest.id());
    }

    void anImageIsLaidDownOnce()
    {
        ComputeLab lab;
        const ImageVersion version = lab.publishImage();
        constexpr int kMachines = 30;
        for (int i = 0; i < kMachines; ++i)
            lab.make(version.id(), QStringLiteral("vm%1").arg(i));
        QCOMPARE(lab.bases().size(), 1);
        QCOMPARE(lab.machines().size(), kMachines);
    }

    void theFirstIsFollowedAsAJob()
    {
        ComputeLab lab;
        const ImageVersion version = lab.publishImage();
        const Uid job = lab.need(lab.compute().prepare(lab.caller(), lab.draft(version.id())));
        QVERIFY(!job.isNull());
        lab->replication().wait(job);
        const JobReport report = lab.need(lab->replication().job(job));
        QVERIFY(report.state == JobState::Succeeded);
        QCOMPARE(report.parts.size(), std::size_t{2});
        lab.make(version.id());
        QVERIFY(lab.need(lab.compute().prepare(lab.caller(),
                                               lab.draft(version.id(), QStringLiteral("two"))))
                    .isNull());
    }

    void theSameRequestAgainChangesNothing()
    {
        ComputeLab lab;
        const ImageVersion version = lab.publishImage();
        const VirtualMachine made = lab.make(version.id());
        QVERIFY(lab.make(version.id()).machine.uid == made.machine.uid);
        QVERIFY(lab.make(lab.definition().id()).machine.uid == made.machine.uid);
        const ImageVersion other = lab.publishImage(QStringLiteral("2.0.0"));
        QCOMPARE(lab.reasons(lab.compute().create(lab.caller(), lab.draft(other.id()))),
                 {QStringLiteral("property.change.notAllowed")});
    }

    void aQuestionLeavesNothing()
    {
        ComputeLab lab;
        const ImageVersion version = lab.publishImage();
        Change question = lab.caller();
        question.validateOnly = true;
        QVERIFY(lab.need(lab.compute().prepare(question, lab.draft(version.id()))).isNull());
        QVERIFY(lab.compute().create(question, lab.draft(version.id())).has_value());
        QVERIFY(lab.machines().isEmpty() && lab.bases().isEmpty());
        QCOMPARE(lab.need(lab->sources().sources(SourceKind::VirtualMachine)).size(),
                 std::size_t{0});
    }

    void theRulesOfImagesHold()
    {
        ComputeLab lab;
        const ImageVersion version = lab.publishImage();
        MachineDraft draft = lab.draft(version.id());
        draft.osProfile.reset();
        QCOMPARE(reasons(lab, draft), {QStringLiteral("vm.osProfile.missing")});
        draft = lab.draft(version.id());
        draft.location = VersionFixture::east();
        QCOMPARE(reasons(lab, draft), {QStringLiteral("version.notInRegion")});
        draft = lab.draft(version.id(), QStringLiteral("-"));
        draft.size.vcpus = 0;
        QCOMPARE(reasons(lab, draft),
                 (QStringList{QStringLiteral("source.name.invalid"),
                              QStringLiteral("property.value.range")}));
        draft = lab.draft(version.id());
        draft.osProfile->adminUsername = QStringLiteral("root");
        draft.osProfile->computerName = QStringLiteral("a b");
        draft.osProfile->passwordHash.clear();
        QCOMPARE(reasons(lab, draft), QStringList(3, QStringLiteral("property.value.invalid")));
        QVERIFY(lab.bases().isEmpty());
    }

    void disksGoWithTheirMachineAndTheImageWithTheLast()
    {
        ComputeLab lab;
        const ImageVersion version = lab.publishImage();
        const ResourceId one = lab.make(version.id(), QStringLiteral("one")).source.id();
        const ResourceId two = lab.make(version.id(), QStringLiteral("two")).source.id();
        lab.need(lab.compute().remove(lab.caller(), one));
        QCOMPARE(lab.machines().size(), 1);
        QCOMPARE(lab.bases().size(), 1);
        lab.need(lab.compute().remove(lab.caller(), two));
        QVERIFY(lab.machines().isEmpty() && lab.bases().isEmpty());
        QCOMPARE(lab.need(lab->sources().sources()).size(), std::size_t{0});
        QCOMPARE(lab.reasons(lab.compute().remove(lab.caller(), one)),
                 {QStringLiteral("resource.notFound")});
        // The image may be used again.
        lab.make(version.id());
        QCOMPARE(lab.bases().size(), 1);
    }

    void whatAMachineWroteIsRead()
    {
        ComputeLab lab;
        const ImageVersion version = lab.publishImage();
        const VirtualMachine made = lab.make(version.id());
        const ResourceId id = made.source.id();
        QCOMPARE(lab.need(lab.compute().serialLog(id)), QByteArray());
        const QString log = lab.path(lab.west() + QStringLiteral("/compute/machines/")
                                     + made.machine.uid.toString() + QStringLiteral("/serial.log"));
        QVERIFY(writeFile(log, "debian login: "));
        QCOMPARE(lab.need(lab.compute().serialLog(id)), QByteArray("debian login: "));
        QVERIFY(writeFile(log, QByteArray(600'000, 'x') + "the end"));
        const QByteArray end = lab.need(lab.compute().serialLog(id));
        QCOMPARE(end.size(), 512 << 10);
        QVERIFY(end.endsWith("the end"));
        QCOMPARE(
            lab.reasons(lab.compute().serialLog(lab.add(lab.machine(QStringLiteral("other"))).id)),
            {QStringLiteral("vm.notMade")});
    }

    void whatAProcessLeftBehindIsTakenAway()
    {
        ComputeLab lab;
        const ImageVersion version = lab.publishImage();
        const VirtualMachine made = lab.make(version.id());
        const QString left =
            lab.path(lab.west() + QStringLiteral("/compute/bases/") + Uid::random().toString());
        QVERIFY(QDir().mkpath(left) && writeFile(left + QStringLiteral("/os.qcow2"), "half"));
        lab.make(lab.publishImage(QStringLiteral("2.0.0")).id(), QStringLiteral("other"));
        QVERIFY(!QFile::exists(left));
        QVERIFY(QFile::exists(made.source.path));
        QCOMPARE(lab.bases().size(), 2);
    }

    void aMachineRunsOnTheHostOfItsRegion()
    {
        FakeHost host;
        ComputeLab lab;
        lab.compute().setHostOpener(host.opener());
        const VirtualMachine made = lab.make(lab.publishImage().id());
        const ResourceId id = made.source.id();
        ComputeService &compute = lab.compute();
        QCOMPARE(lab.reasons(compute.start(lab.caller(), id)),
                 {QStringLiteral("compute.host.missing")});
        lab.need(compute.setHost(lab.caller(), lab.west(), QStringLiteral("test:///default")));
        QCOMPARE(lab.need(compute.host(lab.west())), QStringLiteral("test:///default"));
        QVERIFY(lab.need(compute.start(lab.caller(), id)).powerState == PowerState::Running);
        const QByteArray definition = host.defined.at(made.machine.uid);
        QVERIFY(definition.contains(made.source.path.toUtf8()));
        QVERIFY(definition.contains("seed.iso"));
        QVERIFY(lab.need(compute.powerState(id)) == PowerState::Running);
        QCOMPARE(lab.reasons(compute.generalize(lab.caller(), id)), {QStringLiteral("vm.running")});
        QVERIFY(lab.need(compute.stop(lab.caller(), id, PowerState::Stopped)).powerState
                == PowerState::Stopped);
        QVERIFY(!host.defined.empty());
        lab.need(compute.stop(lab.caller(), id, PowerState::Deallocated));
        QVERIFY(host.defined.empty());
        QVERIFY(lab.need(compute.generalize(lab.caller(), id)).osState == OsState::Generalized);
        QCOMPARE(lab.reasons(compute.start(lab.caller(), id)), {QStringLiteral("vm.generalized")});
        QVERIFY(lab.need(compute.machine(id)).value().powerState == PowerState::Deallocated);
    }

    void aMachineThatRunsIsSwitchedOffBeforeItGoes()
    {
        FakeHost host;
        ComputeLab lab;
        ComputeService &compute = lab.compute();
        compute.setHostOpener(host.opener());
        lab.need(compute.setHost(lab.caller(), lab.west(), QStringLiteral("test:///default")));
        const ResourceId id = lab.make(lab.publishImage().id()).source.id();
        lab.need(compute.start(lab.caller(), id));
        host.isBroken = true;
        QCOMPARE(lab.reasons(compute.remove(lab.caller(), id)),
                 {QStringLiteral("compute.host.failed")});
        QCOMPARE(lab.machines().size(), 1);
        host.isBroken = false;
        lab.need(compute.remove(lab.caller(), id));
        QVERIFY(lab.machines().isEmpty() && host.states.empty());
    }

    void aRegisteredMachineIsNobodysToStart()
    {
        ComputeLab lab;
        const ResourceId id = lab.add(lab.machine(QStringLiteral("old"))).id;
        QVERIFY(!lab.need(lab.compute().machine(id)).has_value());
        QCOMPARE(lab.reasons(lab.compute().start(lab.caller(), id)),
                 {QStringLiteral("vm.notMade")});
        lab.need(lab.compute().remove(lab.caller(), id));
        // Its disks are not ours.
        QCOMPARE(lab.need(lab->sources().sources()).size(), std::size_t{2});
    }

private:
    static QStringList reasons(ComputeLab &lab, const MachineDraft &draft)
    {
        return lab.reasons(lab.compute().create(lab.caller(), draft));
    }
};

QTEST_GUILESS_MAIN(TestComputeService)
#include "tst_computeservice.moc"
