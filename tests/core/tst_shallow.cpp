// Shallow versions: nothing is copied, and what is read from the source is what was published.
#include "core/catalog/shallowrows.h"
#include "core/service/sourceservice.h"
#include "core/store/manifest.h"
#include "tests/support/diskimages.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/replicationlab.h"
#include "tests/support/versionfixture.h"

#include <QDirIterator>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString kWest = QStringLiteral("westeurope");
const QString kEast = QStringLiteral("eastus");
const QString kNumber = QStringLiteral("1.0.0");

QString write(const ReplicationLab &lab, const QString &name, const QByteArray &bytes)
{
    return writeFile(lab.path(name), bytes) ? lab.path(name) : QString();
}

// Two blocks of noise, a hole of as many, and an end that is no block.
QByteArray someDisk(quint32 seed)
{
    return noise(2 * kBlockBytes, seed) + zeros(2 * kBlockBytes) + noise(1536, seed + 1);
}

PublishRequest shallow(PublishRequest request)
{
    request.version.publishingProfile.replicationMode = ReplicationMode::Shallow;
    return request;
}

PublishRequest shallow(const ReplicationLab &lab, const QString &source)
{
    return shallow(lab.request(kNumber, source, {{kWest, 1}}));
}

Source diskRow(const ReplicationLab &lab, SourceKind kind, const QString &name, const QString &path)
{
    Source source;
    source.kind = kind;
    source.subscriptionId = lab.definition().subscriptionId();
    source.resourceGroup = QStringLiteral("rg");
    source.name = name;
    source.location = kWest;
    source.path = path;
    source.osType = OsType::Linux;
    return source;
}

QString stateOf(const Result<JobReport> &report)
{
    if (!report)
        return report.error().reason;
    QString text = toString(report->state);
    for (const PartProgress &part : report->parts)
        text += part.fault ? u' ' + part.fault->reason : QString();
    return text;
}

QString reasonOf(const Result<> &result)
{
    return result ? QString() : result.error().reason;
}

std::vector<ReplicaVerification> verified(ReplicationLab &lab)
{
    const auto job = lab->replication().startVerify(lab.caller(), lab.id(kNumber));
    if (!job)
        return {};
    lab->replication().wait(*job);
    return lab->replication().verification(*job);
}

// Files below a region's folder that are not its identity or a lock.
QStringList storedFiles(const QString &region)
{
    QStringList files;
    QDirIterator each(region, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString file = each.next().mid(region.size() + 1);
        if (file.contains(u'/') && !file.endsWith(QStringLiteral("lock")))
            files << file;
    }
    return files;
}

Digest key()
{
    return Digest::of(std::as_bytes(std::span("key", 3)));
}

Manifest sample()
{
    Manifest manifest;
    manifest.isShallow = true;
    manifest.version = Uid::random();
    manifest.region = Uid::random();
    manifest.replica = 1;
    manifest.epoch = 3;
    manifest.disks = {{.sizeBytes = std::uint64_t{9} * kBlockBytes + 512}};
    for (const std::uint64_t index : std::to_array<std::uint64_t>({0, 1, 5, 9}))
        manifest.blocks.push_back({index,
                                   Digest::of(std::as_bytes(std::span(&index, 1))),
                                   {Uid(), 0, index == 9 ? 512U : kBlockBytes}});
    return manifest;
}

}  // namespace

class TestShallow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aManifestComesBackAsItWas()
    {
        Manifest manifest = sample();
        const QByteArray bytes = manifest.encode(key());
        const auto back = Manifest::decode(bytes, key());
        QVERIFY(back.has_value());
        QVERIFY(back->isShallow);
        QCOMPARE(back->blocks.size(), manifest.blocks.size());
        QCOMPARE(back->occupiedBytes(), std::uint64_t(3) * kBlockBytes + 512);
        QCOMPARE(back->contentDigest(), manifest.contentDigest());
        QCOMPARE(back->encode(key()), bytes);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!Manifest::decode(bytes.left(size), key()));
        // The same content, whether it was copied or not.
        manifest.isShallow = false;
        QCOMPARE(back->contentDigest(), manifest.contentDigest());
        QVERIFY(manifest.encode(key()) != bytes);
    }

    void sealedNonsenseIsRefused_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("block behind the end") << 0;
        QTest::newRow("blocks out of order") << 1;
        QTest::newRow("block twice") << 2;
        QTest::newRow("no disk") << 3;
        QTest::newRow("a data disk alone") << 4;
        QTest::newRow("empty disk") << 5;
    }
    void sealedNonsenseIsRefused()
    {
        QFETCH(int, what);
        Manifest manifest = sample();
        switch (what) {
        case 0: manifest.blocks.back().index = 10; break;
        case 1: std::swap(manifest.blocks[0], manifest.blocks[1]); break;
        case 2: manifest.blocks[1].index = 0; break;
        case 3: manifest.disks.clear(); break;
        case 4: manifest.disks.front().lun = 0; break;
        case 5: manifest.disks.front().sizeBytes = 0; break;
        default: QFAIL("no such case");
        }
        const auto back = Manifest::decode(manifest.encode(key()), key());
        QVERIFY(!back);
        QCOMPARE(back.error().reason, QStringLiteral("store.manifest.damaged"));
    }

    void nothingIsCopiedAndEveryByteComesBack()
    {
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest}));
        const QByteArray system = someDisk(1);
        const QByteArray data = fixedVhd(noise(1 << 20, 5));
        PublishRequest request = shallow(lab, write(lab, QStringLiteral("system.raw"), system));
        const auto row =
            lab->sources().create(lab.caller(),
                                  diskRow(lab, SourceKind::Snapshot, QStringLiteral("data"),
                                          write(lab, QStringLiteral("data.vhd"), data)));
        QVERIFY(row.has_value());
        request.version.dataDisks = {{4, {row->id(), {}}, HostCaching::None, 0}};
        QCOMPARE(stateOf(lab.publish(request)), toString(JobState::Succeeded));

        const QStringList files = storedFiles(lab.path(kWest));
        QCOMPARE(files.size(), 1);
        QVERIFY2(files.front().endsWith(QStringLiteral(".manifest")), qPrintable(files.front()));
        const auto version = lab->versions().version(lab.id(kNumber));
        QVERIFY(version.has_value());
        QCOMPARE(version->osDiskSizeBytes, static_cast<std::uint64_t>(system.size()));
        QCOMPARE(version->occupiedBytes, std::uint64_t(2 + 1 + 8) * kBlockBytes);
        QVERIFY(!version->contentDigest.isNull());
        const auto placed = placedReplicas(lab->catalog(), version->uid);
        QCOMPARE(placed->size(), std::size_t(1));
        QCOMPARE(placed->front().replica.storedBytes, std::uint64_t(0));
        const auto status = lab->versions().replicationStatus(*version);
        QCOMPARE(toString(status->aggregatedState),
                 toString(AggregatedReplicationState::Completed));

        QCOMPARE(lab.exported(kNumber, {}), system);
        QCOMPARE(lab.exported(kNumber, 4), data.chopped(512));
        QCOMPARE(lab.exported(kNumber, 4, DiskFormat::Vhd), data);
        const auto found = verified(lab);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].outcome, VerifyOutcome::Intact);
        QCOMPARE(found[0].diskDigest,
                 Digest::of(std::as_bytes(
                     std::span(system.constData(), static_cast<std::size_t>(system.size())))));
        // The same request again is the same version.
        QCOMPARE(stateOf(lab.publish(request)), QStringLiteral("job.over"));
    }

    void aCopyOfItOutlivesIt()
    {
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest, kEast}));
        const QByteArray system = someDisk(2);
        const QString path = write(lab, QStringLiteral("system.raw"), system);
        QCOMPARE(stateOf(lab.publish(shallow(lab, path))), toString(JobState::Succeeded));
        PublishRequest copy = lab.request(QStringLiteral("2.0.0"), {}, {{kWest, 1}, {kEast, 2}});
        copy.version.source = {lab.id(kNumber), {}};
        QCOMPARE(stateOf(lab.publish(copy)), toString(JobState::Succeeded));
        QVERIFY(lab->versions().remove(lab.caller(), lab.id(kNumber)).has_value());
        QVERIFY(QFile::remove(path));
        for (const QString &region : {kWest, kEast})
            QCOMPARE(lab.exported(QStringLiteral("2.0.0"), {}, DiskFormat::Raw, region), system);
    }

    void aSourceThatIsNoLongerTheSameIsAFault_data()
    {
        QTest::addColumn<QByteArray>("now");  // null: gone
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("isDamage");
        const QByteArray disk = someDisk(3);
        const QString changed = QStringLiteral("version.shallow.sourceChanged");
        QTest::newRow("one byte") << with(disk, kBlockBytes + 7, QByteArray(1, '\x01')) << changed
                                  << true;
        QTest::newRow("the last byte")
            << with(disk, disk.size() - 1, QByteArray(1, static_cast<char>(disk.back() ^ 1)))
            << changed << true;
        QTest::newRow("a block of zeros") << with(disk, 0, zeros(kBlockBytes)) << changed << true;
        QTest::newRow("shorter") << disk.chopped(512) << changed << true;
        QTest::newRow("longer") << disk + zeros(512) << changed << true;
        QTest::newRow("empty") << QByteArray("") << changed << true;
        QTest::newRow("no whole sectors") << disk.chopped(1) << changed << true;
        QTest::newRow("another format") << fixedVhd(disk) << QString() << false;
        QTest::newRow("gone") << QByteArray() << QStringLiteral("version.shallow.sourceMissing")
                              << false;
    }
    void aSourceThatIsNoLongerTheSameIsAFault()
    {
        QFETCH(QByteArray, now);
        QFETCH(QString, reason);
        QFETCH(bool, isDamage);
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest}));
        const QByteArray disk = someDisk(3);
        const QString path = write(lab, QStringLiteral("disk.raw"), disk);
        QCOMPARE(stateOf(lab.publish(shallow(lab, path))), toString(JobState::Succeeded));
        QVERIFY(QFile::remove(path));
        if (!now.isNull())
            QVERIFY(writeFile(path, now));
        const bool isSame = reason.isEmpty();  // the same disk in another file is the same disk
        const QByteArray exported = lab.exported(kNumber, {});
        QCOMPARE(exported, isSame ? disk : reason.toUtf8());
        QCOMPARE(QFile::exists(lab.path(QStringLiteral("exported"))), isSame);
        auto found = verified(lab);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].outcome,
                 isSame ? VerifyOutcome::Intact
                        : (isDamage ? VerifyOutcome::Damaged : VerifyOutcome::NotChecked));
        QCOMPARE(found[0].fault ? found[0].fault->reason : QString(), reason);
        if (!isSame) {
            const QStringList said{lab.id(kNumber).toString(), path};
            QCOMPARE(found[0].fault->arguments, said);
            QVERIFY(found[0].diskDigest.isNull());
            PublishRequest copy = lab.request(QStringLiteral("2.0.0"), {}, {{kWest, 1}});
            copy.version.source = {lab.id(kNumber), {}};
            const QString answer = stateOf(lab.publish(copy));
            QVERIFY2(answer.endsWith(reason), qPrintable(answer));
        }
        // As soon as it is what it was, all is well again.
        QVERIFY(writeFile(path, disk));
        QCOMPARE(lab.exported(kNumber, {}), disk);
        found = verified(lab);
        QCOMPARE(found[0].outcome, VerifyOutcome::Intact);
    }

    void theFileThatChangedIsNamed()
    {
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest}));
        PublishRequest request =
            shallow(lab, write(lab, QStringLiteral("system.raw"), someDisk(4)));
        const QString data = write(lab, QStringLiteral("data.raw"), someDisk(6));
        const auto row = lab->sources().create(
            lab.caller(), diskRow(lab, SourceKind::Disk, QStringLiteral("data"), data));
        QVERIFY(row.has_value());
        request.version.dataDisks = {{0, {row->id(), {}}, HostCaching::None, 0}};
        QCOMPARE(stateOf(lab.publish(request)), toString(JobState::Succeeded));
        QVERIFY(writeFile(data, with(someDisk(6), 9, "x")));
        const auto found = verified(lab);
        QCOMPARE(found[0].fault->reason, QStringLiteral("version.shallow.sourceChanged"));
        QCOMPARE(found[0].fault->arguments.value(1), data);
        QCOMPARE(lab.exported(kNumber, {}), someDisk(4));
    }

    void whatItReadsCannotBeDeleted()
    {
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest}));
        Source image = diskRow(lab, SourceKind::ManagedImage, QStringLiteral("image"),
                               write(lab, QStringLiteral("image.raw"), someDisk(7)));
        image.osState = OsState::Generalized;
        const auto made = lab->sources().create(lab.caller(), image);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().reason));
        PublishRequest request = shallow(lab, {});
        request.version.source = {made->id(), {}};
        QCOMPARE(stateOf(lab.publish(request)), toString(JobState::Succeeded));

        Change question(lab.caller());
        question.validateOnly = true;
        const auto refused = lab->sources().remove(lab.caller(), made->id());
        QCOMPARE(reasonOf(refused), QStringLiteral("source.shallow.used"));
        QCOMPARE(refused.error().arguments.value(1), lab.id(kNumber).toString());
        QCOMPARE(reasonOf(lab->sources().remove(question, made->id())),
                 QStringLiteral("source.shallow.used"));
        QCOMPARE(lab.exported(kNumber, {}), someDisk(7));

        // It may come back from the recycle bin, and then it needs its source.
        auto gallery = lab->galleries().gallery(lab.definition().parent());
        QVERIFY(gallery.has_value());
        gallery->softDeletePolicy.isSoftDeleteEnabled = true;
        QVERIFY(lab->galleries().updateGallery(lab.caller(), *gallery).has_value());
        QVERIFY(lab->versions().remove(lab.caller(), lab.id(kNumber)).has_value());
        QCOMPARE(reasonOf(lab->sources().remove(lab.caller(), made->id())),
                 QStringLiteral("source.shallow.used"));
        QVERIFY(lab->versions().remove(lab.caller(), lab.id(kNumber), true).has_value());
        QCOMPARE(storedFiles(lab.path(kWest)), QStringList());
        QCOMPARE(reasonOf(lab->sources().remove(lab.caller(), made->id())), QString());
    }

    void itStaysWhereItIsAndAsItIs()
    {
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest, kEast}));
        const QString path = write(lab, QStringLiteral("disk.raw"), someDisk(8));
        QCOMPARE(stateOf(lab.publish(shallow(lab, path))), toString(JobState::Succeeded));
        const ImageVersion version = *lab->versions().version(lab.id(kNumber));
        const auto reasonOfUpdate = [&](const std::function<void(ImageVersion &)> &edit) {
            ImageVersion wanted = version;
            edit(wanted);
            const auto updated = lab->versions().update(lab.caller(), wanted);
            return updated ? QString() : updated.error().reason;
        };
        const QString refused = QStringLiteral("version.shallow.property");
        QCOMPARE(reasonOfUpdate([](ImageVersion &v) {
                     TargetRegion east;
                     east.name = kEast;
                     v.publishingProfile.targetRegions.push_back(east);
                 }),
                 refused);
        QCOMPARE(reasonOfUpdate([](ImageVersion &v) {
                     v.publishingProfile.targetRegions.front().regionalReplicaCount = 2;
                 }),
                 refused);
        QCOMPARE(reasonOfUpdate([](ImageVersion &v) {
                     v.publishingProfile.replicationMode = ReplicationMode::Full;
                 }),
                 QStringLiteral("property.change.notAllowed"));
        QCOMPARE(reasonOfUpdate([](ImageVersion &v) {
                     v.tags = {{QStringLiteral("a"), QStringLiteral("b")}};
                 }),
                 QString());
        QCOMPARE(lab.exported(kNumber, {}), someDisk(8));
    }

    void whatIsStoredNowhereIsNotEncrypted()
    {
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest}));
        PublishRequest request = shallow(lab, write(lab, QStringLiteral("disk.raw"), someDisk(12)));
        const ResourceId set =
            ResourceId::compute(lab.definition().subscriptionId(), QStringLiteral("rg"),
                                QStringLiteral("diskEncryptionSets"), QStringLiteral("keys"));
        request.version.publishingProfile.targetRegions.front().encryption =
            RegionalEncryption{set, {}};
        const auto checked = lab->versions().check(request);
        QVERIFY(!checked);
        QVERIFY(std::ranges::count(checked.error().flattened(),
                                   QStringLiteral("version.shallow.property"), &Fault::reason)
                == 1);
    }

    void itHasALimitOfItsOwn()
    {
        Policy policy;
        policy.maximumOsDiskBytes = policy.maximumDataDiskBytes = 1 << 20;
        policy.maximumShallowDiskBytes = 2 << 20;
        VersionFixture at(policy);
        const auto reasonsFor = [&at](int mebibytes, int dataMebibytes) {
            PublishRequest request = at.request(QStringLiteral("1.0.0"), {});
            request.version.source.uri =
                QUrl::fromLocalFile(at.makeDisk(QStringLiteral("os.raw"), 1, mebibytes)).toString();
            Source data = at.source(SourceKind::Disk, QStringLiteral("d%1").arg(dataMebibytes));
            data.path = at.makeDisk(data.name, 2, dataMebibytes);
            request.version.dataDisks = {{0, at.add(data), HostCaching::None, 0}};
            const QStringList full = at.reasons(at.versions().check(request));
            return QPair(full, at.reasons(at.versions().check(shallow(request))));
        };
        const QString tooLarge = QStringLiteral("version.source.tooLarge");
        const QString dataTooLarge = QStringLiteral("version.dataDisk.tooLarge");
        QCOMPARE(reasonsFor(1, 1), QPair(QStringList(), QStringList()));
        QCOMPARE(reasonsFor(2, 2), QPair(QStringList({tooLarge, dataTooLarge}), QStringList()));
        QCOMPARE(reasonsFor(3, 3).second, QStringList({tooLarge, dataTooLarge}));
    }

    void anyFailedCallLeavesAJobThatCanBeRetried()
    {
        FaultyFiles files;
        ReplicationLab lab(&files);
        QVERIFY(lab.setUp({kWest}));
        const QString path = write(lab, QStringLiteral("disk.raw"), someDisk(9));
        files.failAt(0, EIO);
        QCOMPARE(stateOf(lab.publish(shallow(lab, path))), toString(JobState::Succeeded));
        const int calls = files.calls();
        QVERIFY(calls > 5);
        for (int at = 1; at <= calls; ++at) {
            QVERIFY(lab->versions().remove(lab.caller(), lab.id(kNumber)).has_value());
            files.failAt(at, EIO);
            const auto report = lab.publish(shallow(lab, path));
            QVERIFY(report.has_value());
            files.failAt(0, EIO);
            if (report->state != JobState::Succeeded) {
                QVERIFY(lab->replication().retry(report->uid).has_value());
                QCOMPARE(stateOf(lab.finish(report->uid)), toString(JobState::Succeeded));
            }
            QCOMPARE(lab.exported(kNumber, {}), someDisk(9));
        }
    }

    void aProgramThatEndsLeavesTheJobToBeResumed()
    {
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest}));
        const QString path = lab.makeDisk(QStringLiteral("disk.raw"), 32);
        const auto made = lab->versions().publish(lab.caller(), shallow(lab, path));
        QVERIFY(made.has_value());
        QVERIFY(lab->replication().start(made->job).has_value());
        lab.reopen();
        QVERIFY(lab.isValid());
        const auto found = lab->replication().job(made->job);
        QVERIFY(found.has_value());
        if (found->state != JobState::Succeeded) {
            QCOMPARE(toString(found->state), toString(JobState::Interrupted));
            QCOMPARE(lab->replication().resumeInterrupted().value(), 1);
        }
        QCOMPARE(stateOf(lab.finish(made->job)), toString(JobState::Succeeded));
        QCOMPARE(storedFiles(lab.path(kWest)).size(), 1);
        QCOMPARE(lab.exported(kNumber, {}), ReplicationLab::contentOf(path));
    }

    void aSourceThatChangesWhileItIsReadIsAFault()
    {
        ReplicationLab lab;
        QVERIFY(lab.setUp({kWest}));
        const QString path = write(lab, QStringLiteral("disk.raw"), someDisk(10));
        const auto made = lab->versions().publish(lab.caller(), shallow(lab, path));
        QVERIFY(made.has_value());
        // What was read before the end of the first attempt is what the version is.
        QVERIFY(lab->replication().start(made->job).has_value());
        QCOMPARE(stateOf(lab.finish(made->job)), toString(JobState::Succeeded));
        QVERIFY(QDir(lab.path(kWest) + QStringLiteral("/replica-1")).removeRecursively());
        QVERIFY(writeFile(path, someDisk(11)));
        ImageVersion version = *lab->versions().version(lab.id(kNumber));
        QCOMPARE(stateOf(lab.replicate(version)), QStringLiteral("Failed source.file.changed"));
        QCOMPARE(lab.exported(kNumber, {}), QByteArray("store.replica.missing"));
        QVERIFY(writeFile(path, someDisk(10)));
        QCOMPARE(stateOf(lab.replicate(version)), toString(JobState::Succeeded));
        QCOMPARE(lab.exported(kNumber, {}), someDisk(10));
    }
};

QTEST_GUILESS_MAIN(TestShallow)
#include "tst_shallow.moc"
