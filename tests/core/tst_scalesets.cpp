// Scale sets: machines that are made alike and counted.
#include "tests/support/computelab.h"

#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

class TestScaleSets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsInstancesAreMadeAlike()
    {
        ComputeLab lab;
        const ImageVersion version = lab.publishImage();
        const ScaleSet set = lab.need(create(lab, version.id(), 3));
        QVERIFY(set.imageId == version.id());
        QCOMPARE(set.dataDiskLuns, std::vector<int>{7});
        const auto instances = lab.need(lab.compute().instances(set.id()));
        QCOMPARE(instances.size(), std::size_t{3});
        QCOMPARE(instances[2].computerName, QStringLiteral("web000002"));
        QCOMPARE(lab.machines().size(), 3);
        QCOMPARE(lab.bases().size(), 1);
        QVERIFY(lab.need(create(lab, version.id(), 3)).uid == set.uid);
        QCOMPARE(lab.reasons(create(lab, version.id(), 4)),
                 {QStringLiteral("property.change.notAllowed")});
        QCOMPARE(lab.need(lab.compute().scaleSets()).size(), std::size_t{1});
    }

    void itGrowsAndShrinks()
    {
        ComputeLab lab;
        const ScaleSet set = lab.need(create(lab, lab.publishImage().id(), 2));
        QCOMPARE(lab.need(lab.compute().scale(lab.caller(), set.id(), 5)).capacity, 5);
        QCOMPARE(lab.machines().size(), 5);
        lab.need(lab.compute().scale(lab.caller(), set.id(), 1));
        const auto left = lab.need(lab.compute().instances(set.id()));
        QCOMPARE(left.size(), std::size_t{1});
        QCOMPARE(left.front().instance, 0);
        QCOMPARE(lab.machines().size(), 1);
        lab.need(lab.compute().scale(lab.caller(), set.id(), 0));
        QVERIFY(lab.machines().isEmpty() && lab.bases().isEmpty());
        lab.need(lab.compute().scale(lab.caller(), set.id(), 2));
        lab.need(lab.compute().removeScaleSet(lab.caller(), set.id()));
        QVERIFY(lab.machines().isEmpty() && lab.bases().isEmpty());
        QCOMPARE(lab.reasons(lab.compute().scaleSet(set.id())),
                 {QStringLiteral("resource.notFound")});
    }

    void itHasALimit()
    {
        ComputeLab lab;
        QCOMPARE(lab.reasons(create(lab, lab.publishImage().id(), 1001)),
                 {QStringLiteral("property.value.range")});
        const ResourceId image = managedImage(lab, 7);
        QCOMPARE(lab.reasons(create(lab, image, 601)), {QStringLiteral("property.value.range")});
        QVERIFY(lab.bases().isEmpty());
    }

    void aNewImageIsForNewInstances()
    {
        ComputeLab lab;
        const ImageVersion first = lab.publishImage();
        const ImageVersion second = lab.publishImage(QStringLiteral("1.0.1"));
        const ResourceId id = lab.need(create(lab, first.id(), 1)).id();
        lab.need(lab.compute().setImage(lab.caller(), id, lab.definition().id()));
        lab.need(lab.compute().scale(lab.caller(), id, 2));
        const auto instances = lab.need(lab.compute().instances(id));
        QVERIFY(instances[0].imageId == first.id());
        QVERIFY(instances[1].imageId == second.id());
        QCOMPARE(lab.bases().size(), 2);
        ImageDefinition special = lab.definition();
        special.name = QStringLiteral("special");
        special.identifier.sku = special.name;
        special.osState = OsState::Specialized;
        special = lab.need(lab->galleries().createDefinition(lab.caller(), special));
        PublishRequest of = lab.request(QStringLiteral("1.0.0"), lab.fileSource());
        of.version.definitionId = special.id();
        QCOMPARE(lab.reasons(lab.compute().setImage(lab.caller(), id, lab.publish(of).id())),
                 {QStringLiteral("vm.scaleSet.osState")});
    }

    void aManagedImageGivesWayToOneThatIsLaidOutAlike()
    {
        ComputeLab lab;
        const ImageVersion version = lab.publishImage();
        const ResourceId id = lab.need(create(lab, managedImage(lab, 7), 2)).id();
        QCOMPARE(lab.machines().size(), 2);
        const ScaleSet moved = lab.need(lab.compute().setImage(lab.caller(), id, version.id()));
        QVERIFY(moved.imageId == version.id());
        const ResourceId other =
            lab.need(create(lab, managedImage(lab, 3), 1, QStringLiteral("other"))).id();
        QCOMPARE(lab.reasons(lab.compute().setImage(lab.caller(), other, version.id())),
                 {QStringLiteral("vm.scaleSet.layout")});
    }

private:
    static Result<ScaleSet> create(ComputeLab &lab, const ResourceId &image, int capacity,
                                   const QString &name = QStringLiteral("web"))
    {
        return lab.compute().createScaleSet(
            lab.caller(), {.machine = lab.draft(image, name), .capacity = capacity});
    }
    // With a data disk at \p lun.
    static ResourceId managedImage(ComputeLab &lab, int lun)
    {
        Source image = lab.source(SourceKind::ManagedImage, QStringLiteral("managed%1").arg(lun));
        image.osType = OsType::Linux;
        image.osState = OsState::Generalized;
        image.hyperVGeneration = HyperVGeneration::V1;
        image.dataDisks.push_back({.lun = lun,
                                   .diskId = {},
                                   .path = lab.makeDisk(QStringLiteral("data%1.raw").arg(lun)),
                                   .format = QStringLiteral("raw"),
                                   .diskSizeBytes = 1 << 20});
        return lab.add(image).id;
    }
};

QTEST_GUILESS_MAIN(TestScaleSets)
#include "tst_scalesets.moc"
