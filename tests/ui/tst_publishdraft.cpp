#include "ui/publish/publishchecks.h"
#include "ui/publish/publishdraft.h"

#include <QTest>
#include <QUrl>

using namespace vitrine;

namespace {

PublishDraft answered()
{
    PublishDraft draft;
    draft.subscriptionId = QStringLiteral("11111111-2222-3333-4444-555555555555");
    draft.group = {.name = QStringLiteral("vitrine"), .isNew = true};
    draft.gallery = {.name = QStringLiteral("MyGallery"), .isNew = true};
    draft.location = QStringLiteral("local");
    draft.definition = QStringLiteral("debian-12");
    draft.osState = OsState::Specialized;
    draft.identifier = {.publisher = QStringLiteral("alice"),
                        .offer = QStringLiteral("debian"),
                        .sku = QStringLiteral("gen2")};
    draft.versionNumber = QStringLiteral("1.2.3");
    draft.filePath = QStringLiteral("/images/a b%20c#1.raw");
    draft.setSourceRegion(QStringLiteral("local"));
    return draft;
}

QStringList targets(const PublishDraft &draft)
{
    QStringList names;
    for (const TargetRegion &target : draft.targetRegions)
        names.append(target.name);
    return names;
}

}  // namespace

class TestPublishDraft final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void becomesTheRequestThatWasEntered()
    {
        PublishDraft draft = answered();
        draft.addTarget(QStringLiteral("West Europe"));
        draft.replicaCount = 2;
        draft.targetRegions[1].regionalReplicaCount = 3;
        draft.endOfLife = QStringLiteral("2100-05-06");
        draft.excludeFromLatest = true;
        const PublishRequest request = draft.toRequest();

        QVERIFY(request.newGroup && request.newGallery && request.newDefinition);
        QCOMPARE(request.newGroup->name, QStringLiteral("vitrine"));
        QCOMPARE(request.newGallery->id(), draft.galleryId());
        QVERIFY(request.newDefinition->osState == OsState::Specialized);
        QCOMPARE(request.newDefinition->id().toString(), request.version.definitionId.toString());
        QCOMPARE(request.version.number, (VersionNumber{1, 2, 3}));
        QCOMPARE(request.version.location, QStringLiteral("local"));
        const PublishingProfile &profile = request.version.publishingProfile;
        QVERIFY(profile.excludeFromLatest);
        QCOMPARE(profile.endOfLifeDate.date(), QDate(2100, 5, 6));
        QCOMPARE(profile.targetRegions.size(), std::size_t{2});
        QCOMPARE(profile.replicaCountOf(profile.targetRegions[0]), 2);
        QCOMPARE(profile.replicaCountOf(profile.targetRegions[1]), 3);
        QCOMPARE(draft.totalReplicas(), 5);
    }

    void aShallowVersionStoresNothing()
    {
        PublishDraft draft = answered();
        QVERIFY(!draft.toRequest().version.publishingProfile.isShallow());
        QCOMPARE(draft.storedBytes(7), std::uint64_t{7});
        draft.replicationMode = ReplicationMode::Shallow;
        QVERIFY(draft.toRequest().version.publishingProfile.isShallow());
        QCOMPARE(draft.storedBytes(7), std::uint64_t{0});
        // What it cannot have is said where the mode is chosen.
        const Fault fault =
            Fault::of(QStringLiteral("version.shallow.property"),
                      QStringLiteral("galleryImageVersion.properties.publishingProfile."
                                     "targetRegions"),
                      {QStringLiteral("targetRegions"), QStringLiteral("a, b")});
        QVERIFY(fieldOf(fault) == PublishField::ReplicationMode);
        QVERIFY(tabOf(PublishField::ReplicationMode) == PublishTab::Replication);
    }

    void fileNamesOfAnySortSurviveTheUri()
    {
        const PublishRequest request = answered().toRequest();
        QCOMPARE(QUrl(request.version.source.uri).toLocalFile(),
                 QStringLiteral("/images/a b%20c#1.raw"));
        QVERIFY(request.version.source.id.isNull());
    }

    void existingPartsAreNotAskedForAgain()
    {
        PublishDraft draft = answered();
        draft.group.isNew = false;
        draft.gallery.isNew = false;
        draft.definitionIsNew = false;
        const PublishRequest request = draft.toRequest();
        QVERIFY(!request.newGroup && !request.newGallery && !request.newDefinition);
        QCOMPARE(request.version.definitionId.name(), QStringLiteral("debian-12"));
    }

    void sourceRegionIsAlwaysTheFirstTarget()
    {
        PublishDraft draft = answered();
        QVERIFY(draft.addTarget(QStringLiteral("westeurope")));
        draft.targetRegions[1].regionalReplicaCount = 4;
        draft.setSourceRegion(QStringLiteral("westeurope"));
        // Nobody has chosen "local": it leaves with the choice that brought it.
        QCOMPARE(targets(draft), QStringList{QStringLiteral("westeurope")});
        QCOMPARE(draft.targetRegions[0].regionalReplicaCount, std::optional(4));

        draft.edited.insert(PublishField::TargetRegions);
        draft.setSourceRegion(QStringLiteral("eastus"));
        QCOMPARE(targets(draft),
                 (QStringList{QStringLiteral("eastus"), QStringLiteral("westeurope")}));
        draft.removeTarget(QStringLiteral("eastus"));
        QCOMPARE(targets(draft).first(), QStringLiteral("eastus"));
    }

    void oneRegionInTwoSpellingsIsOneTarget()
    {
        PublishDraft draft = answered();
        QVERIFY(draft.addTarget(QStringLiteral("westeurope")));
        QVERIFY(!draft.addTarget(QStringLiteral("West Europe")));
        QVERIFY(!draft.addTarget(QStringLiteral("LOCAL")));
        QCOMPARE(draft.targetRegions.size(), std::size_t{2});
    }

    void fileFillsInWhatWasNotTyped()
    {
        PublishDraft draft = answered();
        draft.takeFile(QStringLiteral("/images/Débian 12 (cloud).raw"));
        QCOMPARE(draft.definition, QStringLiteral("Debian-12-cloud"));
        DiskInspection disk;
        disk.hyperVGeneration = 2;
        disk.osType = QStringLiteral("Windows");
        draft.takeInspection(disk);
        QVERIFY(draft.generation == HyperVGeneration::V2);
        QVERIFY(draft.osType == OsType::Windows);
        QCOMPARE(draft.identifier.offer, draft.definition);
        QCOMPARE(draft.identifier.sku, QStringLiteral("gen2"));
    }

    void whatWasTypedIsNeverReplaced()
    {
        PublishDraft draft = answered();
        draft.edited = {PublishField::Definition, PublishField::Generation, PublishField::OsType,
                        PublishField::Offer, PublishField::Sku};
        draft.identifier.sku = QStringLiteral("mine");
        draft.takeFile(QStringLiteral("/images/other.raw"));
        DiskInspection disk;
        disk.hyperVGeneration = 2;
        disk.osType = QStringLiteral("Windows");
        draft.takeInspection(disk);
        QCOMPARE(draft.definition, QStringLiteral("debian-12"));
        QVERIFY(draft.generation == HyperVGeneration::V1);
        QVERIFY(draft.osType == OsType::Linux);
        QCOMPARE(draft.identifier.offer, QStringLiteral("debian"));
        QCOMPARE(draft.identifier.sku, QStringLiteral("mine"));
    }

    void adviceIsOneReplicaForTwentyMachines_data()
    {
        QTest::addColumn<int>("machines");
        QTest::addColumn<int>("replicas");
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("twenty") << 20 << 1;
        QTest::newRow("twenty-one") << 21 << 2;
        QTest::newRow("seed example") << 120 << 6;
        QTest::newRow("capped") << 10000 << 10;
    }
    void adviceIsOneReplicaForTwentyMachines()
    {
        QFETCH(const int, machines);
        QTEST(replicasForMachines(machines, 10), "replicas");
    }

    void faultsFindTheirQuestions_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("field");
        const auto row = [](const char *reason, const char *target, PublishField field) {
            QTest::newRow(
                qPrintable(QLatin1String(reason) + QLatin1Char(' ') + QLatin1String(target)))
                << QString::fromLatin1(reason) << QString::fromLatin1(target)
                << static_cast<int>(field);
        };
        row("gallery.name.invalid", "galleryName", PublishField::Gallery);
        row("group.name.invalid", "resourceGroupName", PublishField::ResourceGroup);
        row("definition.name.invalid", "galleryImageName", PublishField::Definition);
        row("definition.identifier.invalid", "galleryImage.properties.identifier.publisher",
            PublishField::Publisher);
        row("definition.identifier.invalid", "galleryImage.properties.identifier.offer",
            PublishField::Offer);
        row("definition.identifier.invalid", "galleryImage.properties.identifier.sku",
            PublishField::Sku);
        row("definition.identifier.taken", "identifier", PublishField::Sku);
        row("version.name.invalid", "", PublishField::VersionNumber);
        row("version.exists", "", PublishField::VersionNumber);
        row("version.source.otherRegion", "", PublishField::Source);
        row("source.image.header", "/x", PublishField::Source);
        row("version.zrs.notSupported", "", PublishField::TargetRegions);
        row("version.replicaCount.range", "publishingProfile.replicaCount",
            PublishField::ReplicaCount);
        row("version.replicaCount.range", "publishingProfile.targetRegions[1].regionalReplicaCount",
            PublishField::TargetRegions);
        row("property.endOfLifeDate.past", "", PublishField::EndOfLife);
        row("version.generation.mismatch", "", PublishField::Generation);
        row("catalog.busy", "", PublishField::Whole);
    }
    void faultsFindTheirQuestions()
    {
        QFETCH(const QString, reason);
        QFETCH(const QString, target);
        QFETCH(const int, field);
        QCOMPARE(static_cast<int>(fieldOf(Fault::of(reason, target))), field);
    }

    void regionFaultsFindTheirRow()
    {
        PublishDraft draft = answered();
        draft.addTarget(QStringLiteral("westeurope"));
        const PublishProblems problems =
            problemsOf(Fault::of(QStringLiteral("version.replicaCount.range"),
                                 QStringLiteral("x.targetRegions[1].regionalReplicaCount"),
                                 {QStringLiteral("11"), QStringLiteral("1"), QStringLiteral("10")}),
                       draft);
        QCOMPARE(problems.size(), std::size_t{1});
        QCOMPARE(problems[0].region, QStringLiteral("westeurope"));
    }

    void oneProblemIsSaidOnce()
    {
        const Fault fault = Fault::of(QStringLiteral("definition.name.invalid"));
        PublishProblems problems;
        mergeProblems(problems, {{PublishField::VersionNumber, {}, std::nullopt}});
        mergeProblems(problems, {{PublishField::Definition, {}, fault}});
        mergeProblems(problems, {{PublishField::Definition, {}, fault}});
        mergeProblems(
            problems,
            {{PublishField::VersionNumber, {}, Fault::of(QStringLiteral("version.name.invalid"))}});
        QCOMPARE(problems.size(), std::size_t{2});
        QVERIFY(problems[0].field == PublishField::Definition);
        for (const PublishProblem &problem : problems)
            QVERIFY(!problem.text().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPublishDraft)
#include "tst_publishdraft.moc"
