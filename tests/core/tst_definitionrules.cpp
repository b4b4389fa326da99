#include "core/gallery/changerules.h"
#include "core/gallery/machinerules.h"

#include <QObject>
#include <QTest>

using namespace vitrine;

namespace {

const QDateTime kNow(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

QStringList reasonsOf(const Problems &problems)
{
    QStringList reasons;
    for (const Fault &fault : problems)
        reasons << fault.reason;
    return reasons;
}

QStringList targetsOf(const Problems &problems)
{
    QStringList targets;
    for (const Fault &fault : problems)
        targets << fault.target;
    return targets;
}

ImageDefinition soundDefinition()
{
    ImageDefinition definition;
    definition.name = QStringLiteral("debian");
    definition.identifier = {QStringLiteral("p"), QStringLiteral("o"), QStringLiteral("s")};
    return definition;
}

ResourceId versionId()
{
    return *ResourceId::parse(u"/subscriptions/s1/resourceGroups/g/providers/Microsoft.Compute/"
                              u"galleries/gal/images/deb/versions/1.0.0");
}

ResourceId encryptionSet(const QString &subscription)
{
    return ResourceId::compute(subscription, QStringLiteral("g"),
                               QStringLiteral("diskEncryptionSets"), QStringLiteral("keys"));
}

}  // namespace

/// The rules of image definitions, and of machines made from their versions.
class TestDefinitionRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void identifier_data()
    {
        QTest::addColumn<QString>("property");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("valid");
        const QString publisher = QStringLiteral("publisher");
        const QString sku = QStringLiteral("sku");
        QTest::newRow("plain") << publisher << QStringLiteral("Contoso-Linux_1.0") << true;
        QTest::newRow("publisher 128") << publisher << QString(128, u'p') << true;
        QTest::newRow("publisher 129") << publisher << QString(129, u'p') << false;
        QTest::newRow("sku 64") << sku << QString(64, u's') << true;
        QTest::newRow("sku 65") << sku << QString(65, u's') << false;
        QTest::newRow("offer 65") << QStringLiteral("offer") << QString(65, u's') << false;
        QTest::newRow("trailing period") << sku << QStringLiteral("a.") << false;
        QTest::newRow("period") << sku << QStringLiteral(".") << false;
        QTest::newRow("leading dash") << sku << QStringLiteral("-a-") << true;
        QTest::newRow("empty") << sku << QString() << false;
        QTest::newRow("space") << sku << QStringLiteral("a b") << false;
        QTest::newRow("accent") << sku << QStringLiteral("é") << false;
    }
    void identifier()
    {
        QFETCH(QString, property);
        QFETCH(QString, value);
        QFETCH(bool, valid);
        const Problems problems = checkIdentifier(property, value);
        QCOMPARE(problems.empty(), valid);
        if (!valid) {
            QCOMPARE(problems.front().reason, QStringLiteral("definition.identifier.invalid"));
            QCOMPARE(problems.front().target,
                     QStringLiteral("galleryImage.properties.identifier.") + property);
        }
    }

    void everyProblemOfADefinitionIsReported()
    {
        ImageDefinition definition;
        definition.name = QStringLiteral("-");
        definition.identifier.offer = QStringLiteral("o");
        definition.endOfLifeDate = kNow.addDays(-1);
        definition.tags = {{QStringLiteral("?"), {}}};
        QCOMPARE(reasonsOf(check(definition, kNow)),
                 (QStringList{QStringLiteral("definition.name.invalid"),
                              QStringLiteral("definition.identifier.invalid"),
                              QStringLiteral("definition.identifier.invalid"),
                              QStringLiteral("property.endOfLifeDate.past"),
                              QStringLiteral("tags.invalid")}));
    }

    void identifierPropertyIsShownInWords()
    {
        const FaultText text = faultText(checkIdentifier(QStringLiteral("sku"), {}).front());
        QVERIFY2(text.message.contains(QStringLiteral("SKU")), qPrintable(text.message));
        QVERIFY(text.cause.contains(QStringLiteral("64")));
    }

    void recommended_data()
    {
        QTest::addColumn<QVariantList>("range");  // vCPUs min, max, memory min, max
        QTest::addColumn<QStringList>("reasons");
        const QString range = QStringLiteral("property.value.range");
        const QString reversed = QStringLiteral("definition.recommended.range");
        QTest::newRow("quickstart") << QVariantList{1, 64, 2048, 307720} << QStringList();
        QTest::newRow("equal ends") << QVariantList{4, 4, 8, 8} << QStringList();
        QTest::newRow("one end") << QVariantList{{}, 4, 8, {}} << QStringList();
        QTest::newRow("no vCPU") << QVariantList{0, 4, 8, 16} << QStringList{range};
        QTest::newRow("most vCPUs") << QVariantList{1, 2048, 8, 16} << QStringList();
        QTest::newRow("too many vCPUs") << QVariantList{1, 2049, 8, 16} << QStringList{range};
        QTest::newRow("most memory") << QVariantList{1, 2, 8, 1'000'000} << QStringList();
        QTest::newRow("too much memory") << QVariantList{1, 2, 8, 1'000'001} << QStringList{range};
        QTest::newRow("reversed vCPUs") << QVariantList{8, 4, 8, 16} << QStringList{reversed};
        QTest::newRow("all wrong")
            << QVariantList{8, 4, 16, 0} << QStringList{reversed, range, reversed};
    }
    void recommended()
    {
        QFETCH(QVariantList, range);
        QFETCH(QStringList, reasons);
        const auto end = [&](qsizetype i) {
            return range[i].isNull() ? std::optional<int>() : range[i].toInt();
        };
        ImageDefinition definition = soundDefinition();
        definition.recommendedVCPUs = {end(0), end(1)};
        definition.recommendedMemory = {end(2), end(3)};
        QCOMPARE(reasonsOf(check(definition, kNow)), reasons);
    }

    void purchasePlan()
    {
        ImageDefinition definition = soundDefinition();
        definition.purchasePlan =
            PurchasePlan{QStringLiteral("n"), QStringLiteral("p"), QStringLiteral("d")};
        QVERIFY(check(definition, kNow).empty());
        definition.purchasePlan->publisher = QStringLiteral(" ");
        definition.purchasePlan->product.clear();
        QCOMPARE(targetsOf(check(definition, kNow)),
                 (QStringList{QStringLiteral("galleryImage.properties.purchasePlan.publisher"),
                              QStringLiteral("galleryImage.properties.purchasePlan.product")}));
        QCOMPARE(check(definition, kNow).front().reason,
                 QStringLiteral("definition.plan.incomplete"));
    }

    void addresses()
    {
        ImageDefinition definition = soundDefinition();
        definition.eula = QStringLiteral("Any words, or https://example.org/eula");
        definition.releaseNoteUri = QStringLiteral("https://example.org/notes");
        QVERIFY(check(definition, kNow).empty());
        definition.privacyStatementUri = QStringLiteral("somewhere");
        QCOMPARE(targetsOf(check(definition, kNow)),
                 QStringList{QStringLiteral("galleryImage.properties.privacyStatementUri")});
    }

    void features_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("valid");
        const auto row = [](const char *name, const char *value, bool valid) {
            QTest::addRow("%s=%s", name, value)
                << QString::fromUtf8(name) << QString::fromUtf8(value) << valid;
        };
        row("SecurityType", "TrustedLaunch", true);
        row("securitytype", "confidentialvm", true);
        row("SecurityType", "Unbreakable", false);
        row("DiskControllerTypes", "SCSI,NVMe", true);
        row("DiskControllerTypes", "IDE", false);
        row("IsHibernateSupported", "true", true);
        row("IsHibernateSupported", "yes", false);
        row("IsSecureBootSupported", "", false);
        row("CanFly", "True", false);
    }
    void features()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(bool, valid);
        ImageDefinition definition = soundDefinition();
        definition.features = {{name, value}};
        QCOMPARE(reasonsOf(check(definition, kNow)),
                 valid ? QStringList() : QStringList{QStringLiteral("definition.feature.invalid")});
    }
    void aFeatureHasOneValue()
    {
        const QString name = QStringLiteral("IsHibernateSupported");
        ImageDefinition definition = soundDefinition();
        definition.features = {{name, QStringLiteral("True")}, {name, QStringLiteral("true")}};
        QVERIFY(check(definition, kNow).empty());
        definition.features[1].value = QStringLiteral("False");
        QCOMPARE(targetsOf(check(definition, kNow)),
                 QStringList{QStringLiteral("galleryImage.properties.features[1].value")});
    }

    void whatADefinitionMayChange()
    {
        const ImageDefinition present = soundDefinition();
        ImageDefinition wanted = present;
        wanted.description = QStringLiteral("new");
        wanted.endOfLifeDate = kNow.addDays(1);
        wanted.recommendedVCPUs = {1, 2};
        wanted.recommendedMemory = {1, 2};
        wanted.tags = {{QStringLiteral("a"), QStringLiteral("b")}};
        wanted.identifier.sku = QStringLiteral("S");  // case does not count
        QVERIFY(changesNotAllowed(present, wanted).empty());
    }
    void whatADefinitionMayNotChange()
    {
        const ImageDefinition present = soundDefinition();
        ImageDefinition wanted = present;
        wanted.osType = OsType::Windows;
        wanted.osState = OsState::Specialized;
        wanted.hyperVGeneration = HyperVGeneration::V2;
        wanted.architecture = Architecture::Arm64;
        wanted.identifier = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        wanted.eula = QStringLiteral("eula");
        wanted.privacyStatementUri = QStringLiteral("https://a");
        wanted.releaseNoteUri = QStringLiteral("https://b");
        wanted.disallowedDiskTypes = {DiskSku::PremiumLrs, DiskSku::StandardLrs};
        wanted.purchasePlan = PurchasePlan{QStringLiteral("n"), {}, {}};
        wanted.features = {{QStringLiteral("IsHibernateSupported"), QStringLiteral("True")}};
        const Problems problems = changesNotAllowed(present, wanted);
        QStringList names;
        for (const char *name :
             {"osType", "osState", "hyperVGeneration", "architecture", "identifier.publisher",
              "identifier.offer", "identifier.sku", "eula", "privacyStatementUri", "releaseNoteUri",
              "disallowed.diskTypes", "purchasePlan", "features"})
            names << QStringLiteral("galleryImage.properties.") + QLatin1String(name);
        QCOMPARE(targetsOf(problems), names);
        for (const Fault &fault : problems)
            QCOMPARE(fault.reason, QStringLiteral("property.change.notAllowed"));
        QCOMPARE(problems.front().arguments,
                 (QStringList{names.front(), QStringLiteral("Linux"), QStringLiteral("Windows")}));
        // What the later request leaves out, or lists in another order, is unchanged.
        ImageDefinition later = wanted;
        later.eula.clear();
        later.features.clear();
        later.purchasePlan.reset();
        later.disallowedDiskTypes = {DiskSku::StandardLrs, DiskSku::PremiumLrs};
        QVERIFY(changesNotAllowed(wanted, later).empty());
    }

    void machines_data()
    {
        QTest::addColumn<OsState>("image");
        QTest::addColumn<bool>("profile");
        QTest::addColumn<std::optional<OsState>>("scaleSet");
        QTest::addColumn<QString>("reason");
        using State = std::optional<OsState>;
        const OsState generalized = OsState::Generalized;
        const OsState specialized = OsState::Specialized;
        QTest::newRow("generalized") << generalized << true << State() << QString();
        QTest::newRow("generalized without profile")
            << generalized << false << State() << QStringLiteral("vm.osProfile.missing");
        QTest::newRow("specialized") << specialized << false << State() << QString();
        QTest::newRow("specialized with profile")
            << specialized << true << State() << QStringLiteral("vm.osProfile.notAllowed");
        QTest::newRow("scale set of the same state")
            << specialized << true << State(specialized) << QString();
        QTest::newRow("scale set of the other state")
            << specialized << true << State(generalized) << QStringLiteral("vm.scaleSet.osState");
    }
    void machines()
    {
        QFETCH(OsState, image);
        QFETCH(bool, profile);
        QFETCH(std::optional<OsState>, scaleSet);
        QFETCH(QString, reason);
        MachineFacts facts{.versionId = versionId(), .imageState = image};
        facts.hasOsProfile = profile;
        facts.scaleSetOsState = scaleSet;
        QCOMPARE(reasonsOf(checkMachine(facts)),
                 reason.isEmpty() ? QStringList() : QStringList{reason});
    }

    void encryptedMachines()
    {
        MachineFacts facts{.versionId = versionId()};
        facts.hasOsProfile = true;
        facts.subscriptionId = QStringLiteral("S1");
        facts.encryptionSets = {encryptionSet(QStringLiteral("s1"))};
        QVERIFY(checkMachine(facts).empty());
        facts.encryptionSets = {encryptionSet(QStringLiteral("s2")),
                                encryptionSet(QStringLiteral("s2")),
                                encryptionSet(QStringLiteral("s1"))};
        const Problems problems = checkMachine(facts);
        QCOMPARE(reasonsOf(problems),
                 QStringList{QStringLiteral("vm.encryption.otherSubscription")});
        QCOMPARE(problems.front().arguments.mid(2),
                 (QStringList{QStringLiteral("s2"), QStringLiteral("S1")}));
    }

    void replicasAreAdvised()
    {
        Policy policy;
        QCOMPARE(advisedReplicas(0, false, policy), 1);
        QCOMPARE(advisedReplicas(20, false, policy), 1);
        QCOMPARE(advisedReplicas(21, false, policy), 2);
        QCOMPARE(advisedReplicas(600, true, policy), 1);
        QCOMPARE(advisedReplicas(601, true, policy), 2);
        QCOMPARE(advisedReplicas(1'000'000, false, policy), policy.maximumReplicas);
        MachineFacts facts{.versionId = versionId(), .replicas = 2};
        facts.count = 40;
        QVERIFY(!replicaAdvice(facts, policy));
        facts.count = 41;
        QCOMPARE(replicaAdvice(facts, policy)->arguments,
                 (QStringList{QStringLiteral("41"), QStringLiteral("2"), QStringLiteral("3")}));
        facts.isScaleSet = true;
        QVERIFY(!replicaAdvice(facts, policy));
    }
};

QTEST_GUILESS_MAIN(TestDefinitionRules)
#include "tst_definitionrules.moc"
