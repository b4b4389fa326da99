// What a version can be made from, and what limits it.
#include "core/catalog/jobrows.h"
#include "core/catalog/query.h"
#include "core/catalog/versionrows.h"
#include "tests/support/versionfixture.h"

#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

namespace {

PublishRequest from(VersionFixture &lab, const Source &source)
{
    return lab.request(QStringLiteral("1.0.0"), lab.add(source));
}

DataDiskImage dataDisk(int lun, VersionSource source)
{
    DataDiskImage disk;
    disk.lun = lun;
    disk.source = std::move(source);
    return disk;
}

qint64 countOf(Catalog &catalog, const char *sql)
{
    auto view = Transaction::read(catalog);
    if (!view)
        return -1;
    Query query = view->query(sql);
    return query.run() && query.next() ? query.number(0) : -1;
}

}  // namespace

class TestPublication : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsPublished()
    {
        VersionFixture lab;
        const ImageVersion version =
            lab.publish(lab.request(QStringLiteral("1.0.0"), lab.fileSource()));
        QCOMPARE(toString(version.provisioningState), toString(ProvisioningState::Succeeded));
        QCOMPARE(version.revision, 1);
        QVERIFY(!version.contentDigest.isNull());
        QCOMPARE(version.osDiskSizeBytes, std::uint64_t{1} << 20);
    }

    void aBlobIsPublished()
    {
        VersionFixture lab;
        QVERIFY(QDir().mkpath(lab.path(QStringLiteral("blobs/vhds"))));
        QVERIFY(QFile::rename(lab.makeDisk(QStringLiteral("a.raw")),
                              lab.path(QStringLiteral("blobs/vhds/a.vhd"))));
        StorageAccount account;
        account.uid = Uid::random();
        account.subscriptionId = lab.subscription();
        account.resourceGroup = lab.gallery().resourceGroup;
        account.name = QStringLiteral("contoso");
        account.location = VersionFixture::east();
        account.path = lab.path(QStringLiteral("blobs"));
        const auto blob = [&](const QString &name) {
            return VersionSource{{}, account.blobEndpoint() + name};
        };
        lab.write([&](Transaction &change) { return insertStorageAccount(change, account); });
        PublishRequest request =
            lab.request(QStringLiteral("1.0.0"), blob(QStringLiteral("vhds/a.vhd")),
                        {VersionFixture::west(), VersionFixture::east()});
        QCOMPARE(lab.reasons(lab.versions().check(request)),
                 {QStringLiteral("version.source.otherRegion")});
        request.version.location = VersionFixture::east();
        QCOMPARE(lab.reasons(lab.versions().check(request)), QStringList());
        lab.publish(request);
        request.version.number = {2, 0, 0};
        for (const char *name : {"vhds/b.vhd", "vhds/../../disk.raw", "a.vhd"}) {
            request.version.source = blob(QString::fromLatin1(name));
            QCOMPARE(lab.reasons(lab.versions().check(request)),
                     {QStringLiteral("version.source.notFound")});
        }
    }

    void aMachineGivesAllItsDisks()
    {
        VersionFixture lab;
        Source machine = lab.machine(QStringLiteral("vm"));
        machine.osDiskCaching = HostCaching::ReadOnly;
        const VersionSource source = lab.add(machine);
        const PublishRequest request = lab.request(QStringLiteral("1.0.0"), source);
        const ImageVersion version = lab.publish(request);
        QCOMPARE(version.dataDisks.size(), std::size_t(1));
        QCOMPARE(version.dataDisks.front().lun, 3);
        QVERIFY(version.dataDisks.front().source.isNull());
        QCOMPARE(toString(version.dataDisks.front().hostCaching), toString(HostCaching::ReadOnly));
        QCOMPARE(toString(version.osDiskCaching), toString(HostCaching::ReadOnly));
        QCOMPARE(version.dataDisks.front().sizeBytes, std::uint64_t{1} << 20);
        // The same words again mean the same version, although it knows more by now.
        const auto again = lab.versions().publish(lab.caller(), request);
        QVERIFY(again.has_value());
        QVERIFY(again->version.uid == version.uid);
        // And the version gives its disks to the next.
        const ImageVersion next =
            lab.publish(lab.request(QStringLiteral("2.0.0"), {version.id(), {}}));
        QCOMPARE(next.dataDisks.size(), std::size_t(1));
        QVERIFY(next.contentDigest == version.contentDigest);
    }

    void disksOfAnyKindAreMixed()
    {
        VersionFixture lab;
        PublishRequest request =
            lab.request(QStringLiteral("1.0.0"),
                        lab.add(lab.source(SourceKind::Snapshot, QStringLiteral("os"))));
        request.version.dataDisks = {
            dataDisk(7, lab.fileSource(QStringLiteral("data.raw"), 5)),
            dataDisk(2, lab.add(lab.source(SourceKind::Disk, QStringLiteral("data"))))};
        const ImageVersion version = lab.publish(request);
        QCOMPARE(version.dataDisks.size(), std::size_t(2));
        for (const DataDiskImage &disk : version.dataDisks)
            QCOMPARE(disk.sizeBytes, std::uint64_t{1} << 20);
    }

    void sizesAreLimited()
    {
        Policy policy;
        policy.maximumOsDiskBytes = 2 << 20;
        policy.maximumDataDiskBytes = 1 << 20;
        VersionFixture lab(policy);
        lab.makeDisk(QStringLiteral("large.raw"), 1, 3);
        const VersionSource large{
            {}, QUrl::fromLocalFile(lab.path(QStringLiteral("large.raw"))).toString()};
        lab.makeDisk(QStringLiteral("middle.raw"), 1, 2);
        PublishRequest request = lab.request(QStringLiteral("1.0.0"), large);
        request.version.dataDisks = {dataDisk(
            4, {{}, QUrl::fromLocalFile(lab.path(QStringLiteral("middle.raw"))).toString()})};
        const auto checked = lab.versions().check(request);
        QCOMPARE(lab.reasons(checked),
                 (QStringList{QStringLiteral("version.source.tooLarge"),
                              QStringLiteral("version.dataDisk.tooLarge")}));
        QCOMPARE(checked.error().nested.back().arguments,
                 (QStringList{QStringLiteral("4"), Fault::bytes(2 << 20), Fault::bytes(1 << 20)}));
    }

    void versionsAreCounted()
    {
        Policy policy;
        policy.maximumVersions = 2;
        VersionFixture lab(policy);
        const VersionSource source = lab.fileSource();
        for (const char *number : {"1.0.0", "1.0.1"})
            QVERIFY(lab.versions()
                        .publish(lab.caller(), lab.request(QString::fromLatin1(number), source))
                        .has_value());
        const auto refused =
            lab.versions().publish(lab.caller(), lab.request(QStringLiteral("1.0.2"), source));
        QCOMPARE(lab.reasons(refused), {QStringLiteral("quota.exceeded")});
        QCOMPARE(refused.error().arguments.mid(1),
                 (QStringList{QStringLiteral("2"), QStringLiteral("2"), VersionFixture::west()}));
    }

    void readersOfADiskAreCounted()
    {
        Policy policy;
        policy.maximumReadersPerSource = 2;
        VersionFixture lab(policy);
        const VersionSource disk = lab.add(lab.source(SourceKind::Disk, QStringLiteral("disk")));
        const auto first =
            lab.versions().publish(lab.caller(), lab.request(QStringLiteral("1.0.0"), disk));
        QVERIFY(first.has_value());
        PublishRequest asData = lab.request(QStringLiteral("1.0.1"), lab.fileSource());
        asData.version.dataDisks = {dataDisk(0, disk)};
        QVERIFY(lab.versions().publish(lab.caller(), asData).has_value());
        const PublishRequest third = lab.request(QStringLiteral("1.0.2"), disk);
        const auto refused = lab.versions().check(third);
        QCOMPARE(lab.reasons(refused), {QStringLiteral("version.source.tooManyRequests")});
        QCOMPARE(refused.error().arguments, (QStringList{disk.id.toString(), QStringLiteral("2")}));
        lab.run(first->job);
        QVERIFY(lab.versions().check(third).has_value());
    }

    void aForeignSourceNamesBothSides()
    {
        VersionFixture lab;
        Source disk = lab.source(SourceKind::Disk, QStringLiteral("disk"));
        disk.subscriptionId = lab.addSubscription(QStringLiteral("foreign"), true);
        const auto refused = lab.versions().check(from(lab, disk));
        QCOMPARE(lab.reasons(refused), {QStringLiteral("access.linkedSubscription")});
        QCOMPARE(refused.error().arguments.value(0), disk.id().toString());
        QCOMPARE(refused.error().arguments.value(2), disk.subscriptionId);
    }

    void aNumberIsTakenOnce()
    {
        VersionFixture lab;
        const PublishRequest request = lab.request(QStringLiteral("1.0.0"), lab.fileSource());
        const auto made = lab.versions().publish(lab.caller(), request);
        QVERIFY(made.has_value());
        PublishRequest other = request;
        other.version.tags.insert(QStringLiteral("a"), QStringLiteral("b"));
        QCOMPARE(lab.reasons(lab.versions().check(other)), {QStringLiteral("version.exists")});
        QCOMPARE(lab.reasons(lab.versions().publish(lab.caller(), other)),
                 {QStringLiteral("version.exists")});
        QVERIFY(lab.versions().check(request).has_value());
        QCOMPARE(lab.versions().publish(lab.caller(), request)->job, made->job);
    }

    void aQuestionLeavesNoTrace()
    {
        VersionFixture lab;
        PublishRequest request = lab.request(QStringLiteral("1.0.0"), lab.fileSource());
        request.newGallery = lab.gallery();
        request.newGallery->name = QStringLiteral("another");
        request.newDefinition = lab.definition();
        request.newDefinition->galleryId = request.newGallery->id();
        request.version.definitionId = request.newDefinition->id();
        constexpr char kTraces[] =
            "SELECT (SELECT count(*) FROM audit) + (SELECT count(*) FROM galleries) + "
            "(SELECT count(*) FROM image_definitions) + (SELECT count(*) FROM image_versions) + "
            "(SELECT count(*) FROM jobs)";
        const qint64 before = countOf(lab->catalog(), kTraces);
        Change question(lab.caller());
        question.validateOnly = true;
        const auto promised = lab.versions().publish(question, request);
        QVERIFY2(promised.has_value(), promised ? "" : faultJson(promised.error()).constData());
        QCOMPARE(countOf(lab->catalog(), kTraces), before);
        const auto made = lab.versions().publish(lab.caller(), request);
        QVERIFY(made.has_value());
        QVERIFY(countOf(lab->catalog(), kTraces) > before);
        QCOMPARE(made->version.id().toString(), promised->version.id().toString());
    }
};

QTEST_GUILESS_MAIN(TestPublication)
#include "tst_publication.moc"
