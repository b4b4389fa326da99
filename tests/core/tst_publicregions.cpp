#include "core/gallery/publicregions.h"
#include "core/gallery/resources.h"

#include <QObject>
#include <QTest>

#include <algorithm>

using namespace vitrine;

class TestPublicRegions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areLoadedAndOrdered()
    {
        const auto &regions = publicRegions();
        QVERIFY(regions.size() >= 50);
        QVERIFY(std::ranges::is_sorted(regions, {}, [](const PublicRegion &region) {
            return std::pair(region.geographyGroup, region.name);
        }));
        for (const PublicRegion &region : regions) {
            QVERIFY2(!region.displayName.isEmpty(), qPrintable(region.name));
            QVERIFY2(!region.displayNameFr.isEmpty(), qPrintable(region.name));
            QVERIFY2(!region.geographyGroup.isEmpty(), qPrintable(region.name));
        }
    }

    void everyNameFindsItsRegion()
    {
        for (const PublicRegion &region : publicRegions()) {
            for (const QString &name : {region.name, region.displayName, region.displayNameFr}) {
                const PublicRegion *found = findPublicRegion(name);
                QVERIFY2(found != nullptr && found->name == region.name, qPrintable(name));
            }
        }
    }

    void anySpellingIsFound_data()
    {
        QTest::addColumn<QString>("spelling");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *spelling, const char *name) {
            QTest::addRow("%s", spelling) << QString::fromUtf8(spelling) << QString::fromUtf8(name);
        };
        row("westeurope", "westeurope");
        row("West Europe", "westeurope");
        row("WEST-EUROPE", "westeurope");
        row("  west  europe ", "westeurope");
        row("Europe Ouest", "westeurope");
        row("europe ouest", "westeurope");
        row("Brésil Sud", "brazilsouth");
        row("bresil sud", "brazilsouth");
        row("Centre du Canada", "canadacentral");
        row("USA Est 2", "eastus2");
        row("East US 2", "eastus2");
    }
    void anySpellingIsFound()
    {
        QFETCH(QString, spelling);
        QFETCH(QString, name);
        const PublicRegion *found = findPublicRegion(spelling);
        QVERIFY(found != nullptr);
        QCOMPARE(found->name, name);
        QCOMPARE(normalizedRegionName(spelling), name);
    }

    void otherNamesAreNotPublic()
    {
        QVERIFY(findPublicRegion(u"") == nullptr);
        QVERIFY(findPublicRegion(u"atlantis") == nullptr);
        QVERIFY(findPublicRegion(u"west_europe") == nullptr);
        QCOMPARE(normalizedRegionName(u"Salle Serveurs 2"), QStringLiteral("salleserveurs2"));
    }

    void namesAreShownInBothLanguages()
    {
        const QString west = QStringLiteral("westeurope");
        QCOMPARE(regionDisplayName(west, QStringLiteral("en")), QStringLiteral("West Europe"));
        QCOMPARE(regionDisplayName(west, QStringLiteral("fr")), QStringLiteral("Europe Ouest"));
        QCOMPARE(regionDisplayName(west, QStringLiteral("fr_CA")), QStringLiteral("Europe Ouest"));
        QCOMPARE(regionDisplayName(QStringLiteral("paris2"), QStringLiteral("fr")),
                 QStringLiteral("paris2"));
    }

    void theLocalRegionHasNames()
    {
        const QString local = QStringLiteral("local");
        QCOMPARE(regionDisplayName(local, QStringLiteral("en")), QStringLiteral("Local"));
        QCOMPARE(regionDisplayName(local, QStringLiteral("fr")), QStringLiteral("Locale"));
        QCOMPARE(normalizedRegionName(u"Locale"), local);
        QCOMPARE(normalizedRegionName(u"Local"), local);
    }
};

QTEST_GUILESS_MAIN(TestPublicRegions)
#include "tst_publicregions.moc"
