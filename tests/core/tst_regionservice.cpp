// Regions and the folders of their zones.
#include "core/store/fileops.h"
#include "core/store/regionfolder.h"
#include "tests/support/servicehouse.h"

#include <QDir>
#include <QFileInfo>
#include <QObject>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString kWest = QStringLiteral("westeurope");

QStringList zonesOf(const ServiceHouse &house)
{
    return {house.path(QStringLiteral("z1")), house.path(QStringLiteral("z2")),
            house.path(QStringLiteral("z3"))};
}

}  // namespace

class TestRegionService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachZoneIsMarkedWithItsNumber()
    {
        ServiceHouse house;
        const auto region =
            house->regions().create(house.caller(), kWest, house.path(kWest), zonesOf(house));
        QVERIFY2(region, region ? "" : faultJson(region.error()).constData());
        QVERIFY(region->hasZones());
        QCOMPARE(house->regions().region(kWest)->zonePaths, zonesOf(house));
        for (int zone = 1; const QString &path : zonesOf(house)) {
            const auto marked = RegionFolder::identityOf(systemFiles(), path);
            QVERIFY(marked && *marked);
            QVERIFY((*marked)->region == region->uid);
            QCOMPARE((*marked)->zone, zone++);
        }
        QVERIFY(!house->regions().status(kWest)->fault);
        QVERIFY(QDir(zonesOf(house).at(1)).removeRecursively());
        QCOMPARE(house->regions().status(kWest)->fault->reason,
                 QStringLiteral("region.unreachable"));

        const qint64 before = house.auditRows();
        QVERIFY(house->regions().create(house.caller(), kWest, house.path(kWest))->hasZones());
        QCOMPARE(house.auditRows(), before);
        QStringList others = zonesOf(house);
        std::swap(others[0], others[1]);
        QCOMPARE(
            reasonsOf(house->regions().create(house.caller(), kWest, house.path(kWest), others)),
            QStringList{QStringLiteral("property.change.notAllowed")});
    }

    void aRegionCanGetItsZonesLater()
    {
        ServiceHouse house;
        const auto plain = house->regions().create(house.caller(), kWest, house.path(kWest));
        QVERIFY(plain);
        QVERIFY(!plain->hasZones());
        const auto zoned =
            house->regions().create(house.caller(), kWest, house.path(kWest), zonesOf(house));
        QVERIFY(zoned);
        QVERIFY(zoned->uid == plain->uid);
        QCOMPARE(house->regions().region(kWest)->zonePaths, zonesOf(house));
    }

    void zonesThatCannotBe()
    {
        ServiceHouse house;
        RegionService &regions = house->regions();
        const QString path = house.path(kWest);
        const QStringList zones = zonesOf(house);
        QCOMPARE(reasonsOf(regions.create(house.caller(), kWest, path, zones.mid(1))),
                 QStringList{QStringLiteral("property.value.range")});
        QCOMPARE(reasonsOf(regions.create(house.caller(), QStringLiteral("a b!"),
                                          QStringLiteral("relative"),
                                          {QStringLiteral("z1"), zones.at(1), zones.at(2)})),
                 (QStringList{QStringLiteral("region.name.invalid"),
                              QStringLiteral("region.folder.notAbsolute"),
                              QStringLiteral("region.folder.notAbsolute")}));
        QCOMPARE(reasonsOf(
                     regions.create(house.caller(), kWest, path, {zones.at(0), zones.at(0), path})),
                 (QStringList{QStringLiteral("region.folder.foreign"),
                              QStringLiteral("region.folder.foreign")}));
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(regions.create(house.caller(), kWest, path, zones));
        QCOMPARE(reasonsOf(regions.create(house.caller(), QStringLiteral("eastus"), zones.at(2))),
                 QStringList{QStringLiteral("region.folder.foreign")});
        QCOMPARE(reasonsOf(regions.create(house.caller(), kWest, house.path(QStringLiteral("x")))),
                 QStringList{QStringLiteral("region.name.taken")});
    }

    void aQuestionTouchesNoFolder()
    {
        ServiceHouse house;
        const qint64 before = house.auditRows();
        const auto asked =
            house->regions().create(house.question(), kWest, house.path(kWest), zonesOf(house));
        QVERIFY(asked);
        QVERIFY(asked->hasZones());
        QVERIFY(!QFileInfo::exists(house.path(kWest)));
        QVERIFY(!QFileInfo::exists(zonesOf(house).front()));
        QCOMPARE(house.auditRows(), before);
        QCOMPARE(reasonsOf(house->regions().region(kWest)),
                 QStringList{QStringLiteral("region.unknown")});
        QVERIFY(house->regions().remove(house.question(), QStringLiteral("local")));
        QVERIFY(house->regions().region(QStringLiteral("local")));

        // Another catalogue's folder is refused before anything is made.
        ServiceHouse other;
        QVERIFY(other->regions().create(other.caller(), kWest, other.path(kWest)));
        QCOMPARE(reasonsOf(house->regions().create(house.question(), kWest, other.path(kWest))),
                 QStringList{QStringLiteral("region.folder.foreign")});
    }
};

QTEST_GUILESS_MAIN(TestRegionService)
#include "tst_regionservice.moc"
