#include "core/gallery/armjson.h"
#include "tests/support/randomresources.h"

#include <QObject>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace vitrine;
using vitrine::test::RandomResources;

namespace {

ImageVersion version()
{
    ImageVersion version;
    version.publishingProfile.targetRegions = {
        {QStringLiteral("westeurope"), {}, {}, {}, {}},
        {QStringLiteral("local"), 3, StorageAccountType::PremiumLrs, true, {}}};
    version.publishingProfile.replicaCount = 2;
    version.source.id =
        ResourceId::compute(QStringLiteral("11111111-2222-3333-4444-555555555555"),
                            QStringLiteral("rg"), QStringLiteral("disks"), QStringLiteral("d"));
    return version;
}

}  // namespace

class TestStoredJson final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storedProfileRoundTrips()
    {
        ImageVersion one = version();
        one.publishingProfile.excludeFromLatest = true;
        one.publishingProfile.storageAccountType = StorageAccountType::StandardZrs;
        ImageVersion other;
        QVERIFY(restoreProfile(storeProfile(one), other));
        const PublishingProfile &is = other.publishingProfile;
        const PublishingProfile &was = one.publishingProfile;
        QVERIFY(is.targetRegions == was.targetRegions);
        QCOMPARE(is.replicaCount, was.replicaCount);
        QVERIFY(is.storageAccountType == was.storageAccountType);
        QCOMPARE(is.excludeFromLatest, was.excludeFromLatest);

        RandomResources random(7);
        for (int i = 0; i < 200; ++i) {
            random.fill(one, true);
            for (DataDiskImage &disk : one.dataDisks)
                disk.sizeBytes = static_cast<std::uint64_t>(random.number(0, 99));
            other = ImageVersion();
            QVERIFY(restoreProfile(storeProfile(one), other));
            QVERIFY(restoreDataDiskSizes(storeDataDiskSizes(one), other));
            QVERIFY(other.publishingProfile.targetRegions == one.publishingProfile.targetRegions);
            QVERIFY(other.publishingProfile.replicationMode
                    == one.publishingProfile.replicationMode);
            QVERIFY(other.osDiskCaching == one.osDiskCaching);
            QVERIFY(other.dataDisks == one.dataDisks);
            QVERIFY(other.safetyProfile == one.safetyProfile);
        }
    }

    void storedDefinitionsRoundTrip()
    {
        RandomResources random(8);
        for (int i = 0; i < 200; ++i) {
            ImageDefinition one;
            random.fill(one);
            ImageDefinition other = one;
            other.eula.clear();
            other.privacyStatementUri.clear();
            other.releaseNoteUri.clear();
            other.recommendedVCPUs = other.recommendedMemory = {};
            other.disallowedDiskTypes.clear();
            other.purchasePlan.reset();
            other.features.clear();
            other.architecture = Architecture::X64;
            QVERIFY(restoreProperties(storeProperties(one), other));
            QCOMPARE(prettyJson(toJson(other)), prettyJson(toJson(one)));
        }
        ImageDefinition definition;
        for (const char *broken : {"[]", "{", "{\"disallowedDiskTypes\":[\"Tape\"]}"})
            QVERIFY(!restoreProperties(broken, definition));
        Source source;
        for (const char *broken : {"7", "{\"osDiskId\":\"x\"}"})
            QVERIFY(!restoreProperties(broken, source));
    }

    void storedPathsRoundTrip()
    {
        const QStringList paths{QStringLiteral("/a b"), QStringLiteral("/é")};
        QCOMPARE(*restorePaths(storePaths(paths)), paths);
        QCOMPARE(*restorePaths("[]"), QStringList());
        QVERIFY(!restorePaths("{}") && !restorePaths("[1]"));
    }

    void damagedColumnsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        ImageVersion one = version();
        one.dataDisks = {{0, one.source, HostCaching::None, 0}};
        const QByteArray sound = storeProfile(one);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("cut") << sound.chopped(1);
        QTest::newRow("no regions") << QByteArray(sound).replace("targetRegions", "regions");
        QTest::newRow("unknown storage") << QByteArray(sound).replace("Standard_LRS", "Tape");
        QTest::newRow("broken id") << QByteArray(sound).replace("/subscriptions/", "/x/");
    }
    void damagedColumnsAreRefused()
    {
        QFETCH(QByteArray, json);
        ImageVersion version;
        const auto restored = restoreProfile(json, version);
        QVERIFY(!restored);
        QCOMPARE(restored.error().reason, QStringLiteral("catalog.corrupt"));
    }

    void storedTagsRoundTrip()
    {
        const Tags tags{{QStringLiteral("a \"quoted\" name"), QStringLiteral("é\n漢")},
                        {QStringLiteral("b"), QString(u'\0')}};
        QCOMPARE(*restoreTags(storeTags(tags)), tags);
        QVERIFY(!restoreTags("[]"));
        QVERIFY(!restoreTags("{\"a\":1}"));
    }
};

QTEST_GUILESS_MAIN(TestStoredJson)
#include "tst_storedjson.moc"
