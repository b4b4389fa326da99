// Bundles, over real bytes: from one catalogue through a folder into another one.
#include "core/bundle/bundlereader.h"
#include "core/bundle/bundlesignature.h"
#include "core/service/bundle/bundleexportjob.h"
#include "core/service/bundle/bundlekey.h"
#include "core/service/bundle/bundleselection.h"
#include "core/service/bundleservice.h"
#include "core/service/principalservice.h"
#include "core/service/roleservice.h"
#include "core/store/bytecodec.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/versionfixture.h"

#include <QDirIterator>
#include <QFile>
#include <QObject>
#include <QTest>

#include <sys/stat.h>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr std::uint64_t kMiB = 1 << 20;
// No multiple of a block: what stands behind its end counts as zeros where a disk follows.
constexpr qsizetype kOsBytes = (3 << 20) + 5 * 512;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void flip(const QString &path, qsizetype at)
{
    QByteArray bytes = contentOf(path);
    bytes[at] = static_cast<char>(bytes.at(at) ^ 1);
    QVERIFY(writeFile(path, bytes));
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

/// The catalogue that exports: an image with two versions of two disks.
struct Sender : VersionFixture {
    VersionSource file(const QString &name, const QByteArray &bytes)
    {
        if (!writeFile(path(name), bytes))
            qFatal("cannot write %s", qPrintable(name));
        return {{}, QUrl::fromLocalFile(path(name)).toString()};
    }

    ImageVersion publishDisks(const QString &number, const QByteArray &osDisk,
                              const QByteArray &dataDisk)
    {
        PublishRequest asked = request(number, file(number + QStringLiteral("-os"), osDisk));
        asked.version.dataDisks.push_back(
            {2, file(number + QStringLiteral("-data"), dataDisk), HostCaching::ReadOnly, 0});
        asked.version.tags.insert(QStringLiteral("team"), QStringLiteral("blue"));
        return publish(asked);
    }

    void publishBoth()
    {
        system =
            with(with(zeros(kOsBytes), 65'536, noise(700'000, 1)), kOsBytes - 600, noise(600, 3));
        changed = with(system, 131'072, noise(1'000, 4));
        data = with(zeros(1 << 20), 262'144, noise(9'000, 2));
        first = publishDisks(QStringLiteral("1.0.0"), system, data);
        second = publishDisks(QStringLiteral("1.1.0"), changed, data);
    }

    BundleExportRequest wanted(const QString &name, const QString &version = {})
    {
        BundleExportRequest request;
        request.selection = {subscription(), gallery().resourceGroup, gallery().name,
                             definition().name, version};
        request.folder = path(name);
        return request;
    }

    QString exported(const BundleExportRequest &request)
    {
        const Uid job = need((*this)->bundles().startExport(caller(), request));
        (*this)->replication().wait(job);
        const JobReport report = need((*this)->replication().job(job));
        if (report.state != JobState::Succeeded)
            qFatal("%s", report.fault ? faultJson(*report.fault).constData() : "not succeeded");
        return request.folder;
    }

    QByteArray system;
    QByteArray changed;
    QByteArray data;
    ImageVersion first;
    ImageVersion second;
};

/// A catalogue that imports.
struct Receiver : VersionFixture {
    BundleImportRequest wanted(const QString &folder)
    {
        BundleImportRequest request;
        request.folder = folder;
        request.subscriptionId = subscription();
        request.targetRegions = QStringList{west()};
        request.trust = need((*this)->bundles().describe(folder)).fingerprint;
        return request;
    }

    /// Imports and follows the jobs to their ends; returns the fault of the import, if any.
    std::optional<Fault> import(const BundleImportRequest &request)
    {
        const BundleImport begun = need((*this)->bundles().startImport(caller(), request));
        (*this)->replication().wait(begun.job);
        const JobReport report = need((*this)->replication().job(begun.job));
        done = begun.report->plan();
        for (const BundleImportStep &step : done.steps) {
            if (!step.job.isNull())
                (*this)->replication().wait(step.job);
        }
        return report.fault;
    }

    ImageVersion version(const QString &number)
    {
        return need(
            versions().version(definition().id().child(QStringLiteral("versions"), number)));
    }

    QByteArray diskOf(const QString &number, std::optional<int> lun)
    {
        const QString file = path(QStringLiteral("read.raw"));
        ExportRequest wish;
        wish.versionId = version(number).id();
        wish.outputPath = file;
        wish.overwrite = true;
        wish.lun = lun;
        const Uid job = need((*this)->replication().startExport(caller(), wish));
        (*this)->replication().wait(job);
        return contentOf(file);
    }

    int versionCount() { return need(versions().versionCount(definition().id())); }

    BundleImportPlan done;
};

/// Somebody who may look at everything in a catalogue, and no more.
Caller readerIn(VersionFixture &at)
{
    NewUser draft;
    draft.displayName = draft.signInName = QStringLiteral("reader@example.com");
    const Principal reader = at.need(at->principals().createUser(at.caller(), draft, nullptr));
    at.need(at->roles().assign(at.caller(), reader.id, QStringLiteral("Reader"),
                               QStringLiteral("/subscriptions/") + at.subscription()));
    return {reader.signInName, {reader.id}};
}

}  // namespace

class TestBundles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_from = std::make_unique<Sender>();
        m_to = std::make_unique<Receiver>();
        m_from->publishBoth();
    }

    void versionsArriveByteForByte()
    {
        const QString folder = m_from->exported(m_from->wanted(QStringLiteral("all")));
        QVERIFY(!m_to->import(m_to->wanted(folder)));
        QCOMPARE(m_to->version(QStringLiteral("1.0.0")).contentDigest, m_from->first.contentDigest);
        QCOMPARE(m_to->version(QStringLiteral("1.0.0")).tags, m_from->first.tags);
        QCOMPARE(m_to->version(QStringLiteral("1.0.0")).publishingProfile.publishedDate,
                 m_from->first.publishingProfile.publishedDate);
        QVERIFY(m_to->version(QStringLiteral("1.0.0")).dataDisks.front().hostCaching
                == HostCaching::ReadOnly);
        QCOMPARE(m_to->diskOf(QStringLiteral("1.0.0"), {}), m_from->system);
        QCOMPARE(m_to->diskOf(QStringLiteral("1.1.0"), {}), m_from->changed);
        QCOMPARE(m_to->diskOf(QStringLiteral("1.1.0"), 2), m_from->data);
    }

    void whatIsMissingIsMade()
    {
        const QString folder = m_from->exported(m_from->wanted(QStringLiteral("all")));
        BundleImportRequest request = m_to->wanted(folder);
        request.subscriptionId = m_to->addSubscription(QStringLiteral("empty"), false);
        request.resourceGroup = QStringLiteral("carried");
        const BundleImportPlan plan =
            m_to->need((*m_to)->bundles().planImport(m_to->caller(), request));
        QCOMPARE(plan.newResources.size(), std::size_t{3});
        QVERIFY(!m_to->import(request));
        const ResourceId gallery =
            ResourceId::compute(request.subscriptionId, QStringLiteral("carried"),
                                QStringLiteral("galleries"), m_from->gallery().name);
        QCOMPARE(m_to->need(m_to->versions().versionCount(
                     gallery.child(QStringLiteral("images"), m_from->definition().name))),
                 2);
    }

    void equalBlocksAreCarriedOnce()
    {
        const BundleExportPlan plan = m_from->need(
            (*m_from)->bundles().planExport(m_from->caller(), m_from->wanted(QStringLiteral("x"))));
        QCOMPARE(plan.versions.size(), std::size_t{2});
        // The second version has one block of its own.
        QCOMPARE(plan.newBytes, m_from->first.occupiedBytes + kBlockBytes);
        QVERIFY(!QFileInfo::exists(m_from->path(QStringLiteral("x"))));
    }

    void partsAreNoLongerThanAsked()
    {
        BundleExportRequest request = m_from->wanted(QStringLiteral("parts"));
        const QByteArray noisy = noise(3 << 20, 77);
        m_from->publishDisks(QStringLiteral("2.0.0"), noisy, m_from->data);
        request.partBytes = kMiB;
        const QString folder = m_from->exported(request);
        const auto bundle = BundleReader::open(folder);
        QVERIFY(bundle.has_value());
        QVERIFY(bundle->index().parts.size() >= 4);
        for (const BundledFile &part : bundle->index().parts)
            QVERIFY(part.bytes <= kMiB);
        QVERIFY(!m_to->import(m_to->wanted(folder)));
        QCOMPARE(m_to->diskOf(QStringLiteral("2.0.0"), {}), noisy);

        request.folder = m_from->path(QStringLiteral("tiny"));
        request.partBytes = kMiB - 1;
        QCOMPARE(m_from->reasons((*m_from)->bundles().startExport(m_from->caller(), request)),
                 QStringList{QStringLiteral("bundle.partSize.invalid")});
    }

    void aDeltaNeedsWhatItLeavesOut()
    {
        const QString base =
            m_from->exported(m_from->wanted(QStringLiteral("base"), QStringLiteral("1.0.0")));
        BundleExportRequest request =
            m_from->wanted(QStringLiteral("delta"), QStringLiteral("1.1.0"));
        request.baseFolder = base;
        const BundleExportPlan plan =
            m_from->need((*m_from)->bundles().planExport(m_from->caller(), request));
        QCOMPARE(plan.newBytes, std::uint64_t{kBlockBytes});
        const QString delta = m_from->exported(request);

        const auto refused = m_to->import(m_to->wanted(delta));
        QVERIFY(refused);
        QCOMPARE(refused->reason, QStringLiteral("bundle.base.missing"));
        QCOMPARE(m_to->versionCount(), 0);
        QVERIFY(!m_to->import(m_to->wanted(base)));
        QVERIFY(!m_to->import(m_to->wanted(delta)));
        QCOMPARE(m_to->diskOf(QStringLiteral("1.1.0"), {}), m_from->changed);
        QCOMPARE(m_to->diskOf(QStringLiteral("1.1.0"), 2), m_from->data);
    }

    void aBaseIsABundleOfThisCatalogue()
    {
        const QString folder = m_from->exported(m_from->wanted(QStringLiteral("all")));
        QVERIFY(!m_to->import(m_to->wanted(folder)));
        BundleExportRequest request;
        request.selection.subscriptionId = m_to->subscription();
        request.folder = m_to->path(QStringLiteral("back"));
        request.baseFolder = folder;
        QCOMPARE(m_to->reasons((*m_to)->bundles().startExport(m_to->caller(), request)),
                 QStringList{QStringLiteral("bundle.base.foreign")});
    }

    void aSecondImportSkipsWhatIsThere()
    {
        const QString folder = m_from->exported(m_from->wanted(QStringLiteral("all")));
        QVERIFY(!m_to->import(m_to->wanted(folder)));
        QVERIFY(!m_to->import(m_to->wanted(folder)));
        QCOMPARE(m_to->done.steps.size(), std::size_t{2});
        for (const BundleImportStep &step : m_to->done.steps)
            QCOMPARE(step.action, BundleImportStep::Action::Skip);
    }

    void anInterruptedImportIsResumed()
    {
        const QString folder = m_from->exported(m_from->wanted(QStringLiteral("all")));
        const BundleImportRequest request = m_to->wanted(folder);
        // The drive of the region goes away: the versions fail half-way.
        const QString region = m_to->path(m_to->west());
        QVERIFY(QDir().rename(region, region + QStringLiteral("-away")));
        QVERIFY(!m_to->import(request));
        QVERIFY(m_to->version(QStringLiteral("1.0.0")).provisioningState
                == ProvisioningState::Failed);
        QVERIFY(QDir().rename(region + QStringLiteral("-away"), region));
        QVERIFY(!m_to->import(request));
        QCOMPARE(m_to->done.steps.front().action, BundleImportStep::Action::Resume);
        QCOMPARE(m_to->versionCount(), 2);
        QCOMPARE(m_to->diskOf(QStringLiteral("1.0.0"), {}), m_from->system);
        QCOMPARE(m_to->diskOf(QStringLiteral("1.1.0"), 2), m_from->data);
    }

    void anImportGoesOnFromItsOwnFolder()
    {
        const QString folder = m_from->exported(m_from->wanted(QStringLiteral("all")));
        const QString region = m_to->path(m_to->west());
        QVERIFY(QDir().rename(region, region + QStringLiteral("-away")));
        QVERIFY(!m_to->import(m_to->wanted(folder)));
        const QString moved = folder + QStringLiteral("-moved");
        QVERIFY(QDir().rename(folder, moved));
        QCOMPARE(m_to->reasons((*m_to)->bundles().planImport(m_to->caller(), m_to->wanted(moved))),
                 QStringList(2, QStringLiteral("bundle.version.unfinished")));
    }

    void aVersionWithOtherContentIsNotTouched()
    {
        const QString folder = m_from->exported(m_from->wanted(QStringLiteral("all")));
        const ImageVersion own = m_to->publish(
            m_to->request(QStringLiteral("1.0.0"), m_to->fileSource(QStringLiteral("own"), 9)));
        const auto refused = m_to->import(m_to->wanted(folder));
        QVERIFY(refused);
        QCOMPARE(refused->reason, QStringLiteral("bundle.version.differs"));
        QCOMPARE(m_to->versionCount(), 1);
        QCOMPARE(m_to->version(QStringLiteral("1.0.0")).contentDigest, own.contentDigest);
    }

    void theKeyMustBeTrusted()
    {
        const QString folder = m_from->exported(m_from->wanted(QStringLiteral("all")));
        BundleImportRequest request = m_to->wanted(folder);
        const QString right = request.trust;
        QCOMPARE(right, m_from->need((*m_from)->bundles().fingerprint()));
        for (const QString &wrong : {QString(), m_to->need((*m_to)->bundles().fingerprint())}) {
            request.trust = wrong;
            QCOMPARE(m_to->reasons((*m_to)->bundles().startImport(m_to->caller(), request)),
                     QStringList{QStringLiteral("bundle.signature.notTrusted")});
            QCOMPARE(m_to->reasons((*m_to)->bundles().planImport(m_to->caller(), request)),
                     QStringList{QStringLiteral("bundle.signature.notTrusted")});
        }
        // As people copy it from a screen.
        request.trust = right.left(32).toUpper() + QLatin1Char(' ') + right.mid(32);
        QVERIFY(!m_to->import(request));
    }

    void everyByteOfTheIndexAndOfItsSignatureCounts()
    {
        const QString folder =
            m_from->exported(m_from->wanted(QStringLiteral("one"), QStringLiteral("1.0.0")));
        const QByteArray head = contentOf(folder + QStringLiteral("/bundle.json"));
        const QByteArray seal = contentOf(folder + QStringLiteral("/signature"));
        const auto signature = BundleSignature::decode(seal);
        QVERIFY(signature && signature->isOf(head));
        for (qsizetype at = 0; at < head.size(); ++at) {
            QByteArray other = head;
            other[at] = static_cast<char>(other.at(at) ^ 1);
            QVERIFY(!signature->isOf(other));
        }
        for (qsizetype at = 0; at < seal.size(); ++at) {
            QByteArray other = seal;
            other[at] = static_cast<char>(other.at(at) ^ 1);
            const auto read = BundleSignature::decode(other);
            QVERIFY(!read || !read->isOf(head));
        }
    }

    void aFlippedByteIsFoundInEveryFile()
    {
        const QString folder =
            m_from->exported(m_from->wanted(QStringLiteral("one"), QStringLiteral("1.0.0")));
        const BundleImportRequest request = m_to->wanted(folder);
        for (const QString &name : filesIn(folder)) {
            const QString path = folder + u'/' + name;
            const QByteArray whole = contentOf(path);
            for (const qsizetype at : {qsizetype{0}, whole.size() / 3, whole.size() - 1}) {
                flip(path, at);
                const auto bundle = BundleReader::open(folder);
                const auto verified = bundle ? bundle->verify({}, [](std::uint64_t) { })
                                             : Result<bool>(std::unexpected(bundle.error()));
                QVERIFY2(!verified, qPrintable(name));
                QVERIFY(verified.error().reason.startsWith(QStringLiteral("bundle.")));
                QVERIFY(writeFile(path, whole));
            }
        }
        QCOMPARE(m_to->versionCount(), 0);
        QVERIFY(!m_to->import(request));
    }

    // Signed by its own catalogue, and wrong all the same: the files are what was signed, and a
    // block in them is not.
    void aBlockThatWasSignedWrongIsFound()
    {
        const QString folder =
            m_from->exported(m_from->wanted(QStringLiteral("one"), QStringLiteral("1.0.0")));
        const QString part = folder + QStringLiteral("/part-0001.vbp");
        const QString index = folder + QStringLiteral("/bundle.json");
        QByteArray head = contentOf(index);
        const auto hexOf = [&part] {
            return Digest::of(asBytes(contentOf(part))).toString().toUtf8();
        };
        QCOMPARE(head.count(hexOf()), 1);
        const QByteArray before = hexOf();
        flip(part, contentOf(part).size() - 1);
        head.replace(before, hexOf());
        const Secret seed = m_from->need(bundleSigningSeed((*m_from)->catalog()));
        QVERIFY(writeFile(index, head));
        QVERIFY(
            writeFile(folder + QStringLiteral("/signature"), signedBundle(head, seed).encode()));
        const auto bundle = BundleReader::open(folder);
        QVERIFY(bundle.has_value());
        QVERIFY(bundle->verify({}, [](std::uint64_t) { }).value_or(false));
        const auto blocks = bundle->verifyBlocks({}, [](std::uint64_t) { });
        QVERIFY(!blocks);
        QCOMPARE(blocks.error().reason, QStringLiteral("bundle.damaged"));
        const Uid job = m_from->need((*m_from)->bundles().startVerify(folder));
        (*m_from)->replication().wait(job);
        const JobReport report = m_from->need((*m_from)->replication().job(job));
        QVERIFY(report.state == JobState::Failed && report.fault);
        QCOMPARE(report.fault->reason, QStringLiteral("bundle.damaged"));
        // An import finds it when the disk is read: no version becomes whole of it.
        QVERIFY(!m_to->import(m_to->wanted(folder)));
        QVERIFY(m_to->version(QStringLiteral("1.0.0")).provisioningState
                != ProvisioningState::Succeeded);
    }

    void aVerificationReadsEveryBlockOnce()
    {
        const QString folder = m_from->exported(m_from->wanted(QStringLiteral("both")));
        const auto bundle = BundleReader::open(folder);
        QVERIFY(bundle.has_value());
        std::uint64_t files = 0;
        std::uint64_t blocks = 0;
        QVERIFY(
            bundle->verify({}, [&files](std::uint64_t bytes) { files += bytes; }).value_or(false));
        QCOMPARE(files, bundle->index().totalBytes());
        QVERIFY(bundle->verifyBlocks({}, [&blocks](std::uint64_t bytes) { blocks += bytes; })
                    .value_or(false));
        // All of the parts but their heads.
        std::uint64_t parts = 0;
        for (const BundledFile &file : bundle->index().parts)
            parts += file.bytes;
        QVERIFY(blocks < parts);
        QVERIFY(parts - blocks < 100 * bundle->index().parts.size());
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(bundle->verifyBlocks(stop.get_token(), [](std::uint64_t) { }).value_or(true),
                 false);
    }

    void whoMayNotWriteBundlesIsRefused()
    {
        const BundleExportRequest request =
            m_from->wanted(QStringLiteral("one"), QStringLiteral("1.0.0"));
        QCOMPARE(m_from->reasons((*m_from)->bundles().startExport(readerIn(*m_from), request)),
                 QStringList{QStringLiteral("access.denied")});
        QVERIFY(!QFileInfo::exists(request.folder));
        const BundleImportRequest import = m_to->wanted(m_from->exported(request));
        QCOMPARE(m_to->reasons((*m_to)->bundles().startImport(readerIn(*m_to), import)),
                 QStringList{QStringLiteral("access.denied")});
        QCOMPARE(m_to->versionCount(), 0);
    }

    // 4 MiB are written at a time: here the last block fills them, and nothing is left to write.
    void theLastBlockMayFillTheBuffer()
    {
        const QString number = QStringLiteral("4.0.0");
        m_from->publishDisks(number, noise(4 << 20, 9), zeros(1 << 20));
        const auto bundle = BundleReader::open(m_from->exported(m_from->wanted(number, number)));
        QVERIFY(bundle.has_value());
        QCOMPARE(bundle->index().parts.size(), std::size_t{1});
        QVERIFY(bundle->index().parts.front().bytes > 4 * kMiB);
        QVERIFY(bundle->verifyBlocks({}, [](std::uint64_t) { }).value_or(false));
    }

    void partsThatAreMissingCutOrExchangedAreFound()
    {
        BundleExportRequest request = m_from->wanted(QStringLiteral("parts"));
        m_from->publishDisks(QStringLiteral("2.0.0"), noise(2 << 20, 7), m_from->data);
        request.partBytes = kMiB;
        const QString folder = m_from->exported(request);
        const BundleImportRequest import = m_to->wanted(folder);
        const QString first = folder + QStringLiteral("/part-0001.vbp");
        const QString second = folder + QStringLiteral("/part-0002.vbp");
        const QString aside = folder + QStringLiteral("/aside");
        const auto reasonNow = [&] {
            const auto refused = m_to->import(import);
            return refused ? refused->reason : QString();
        };

        QVERIFY(QFile::rename(first, aside));
        QCOMPARE(reasonNow(), QStringLiteral("bundle.file.missing"));
        QVERIFY(QFile::rename(second, first));
        QVERIFY(QFile::rename(aside, second));
        QCOMPARE(reasonNow(), QStringLiteral("bundle.damaged"));
        QVERIFY(QFile::rename(first, aside));
        QVERIFY(QFile::rename(second, first));
        QVERIFY(QFile::rename(aside, second));
        const QByteArray whole = contentOf(second);
        QVERIFY(writeFile(second, whole.chopped(1)));
        QCOMPARE(reasonNow(), QStringLiteral("bundle.damaged"));
        QVERIFY(writeFile(second, whole));
        QCOMPARE(m_to->versionCount(), 0);
        QCOMPARE(reasonNow(), QString());
    }

    void linksAndPipesAreNoFiles()
    {
        const QString folder =
            m_from->exported(m_from->wanted(QStringLiteral("one"), QStringLiteral("1.0.0")));
        const BundleImportRequest import = m_to->wanted(folder);
        const QString part = folder + QStringLiteral("/part-0001.vbp");
        const QString aside = m_from->path(QStringLiteral("aside"));
        QVERIFY(QFile::rename(part, aside));
        QVERIFY(QFile::link(aside, part));
        const auto linked = m_to->import(import);
        QVERIFY(linked);
        QCOMPARE(linked->reason, QStringLiteral("source.file.symlink"));
        QVERIFY(QFile::remove(part));
        QCOMPARE(::mkfifo(QFile::encodeName(part).constData(), 0600), 0);
        const auto piped = m_to->import(import);
        QVERIFY(piped);
        QCOMPARE(piped->reason, QStringLiteral("source.file.notRegular"));
        QCOMPARE(m_to->versionCount(), 0);
    }

    void anExportThatFailsLeavesNothing_data()
    {
        QTest::addColumn<int>("call");
        for (const int call : {1, 2, 5, 8, 12, 16})
            QTest::addRow("%d", call) << call;
    }

    void anExportThatFailsLeavesNothing()
    {
        QFETCH(int, call);
        FaultyFiles files;
        const BundleExportRequest request = m_from->wanted(QStringLiteral("full"));
        const auto contents =
            inRead((*m_from)->catalog(), m_from->caller(),
                   [&](Transaction &view) { return chosenContents(view, request.selection); });
        QVERIFY(contents.has_value());
        const auto meter = BundleExportJob::meterFor(request);
        files.failAt(call, ENOSPC);
        const JobOutcome outcome =
            BundleExportJob((*m_from)->catalog(), files, *contents, request, nullptr)
                .run({}, *meter);
        const Fault *fault = std::get_if<Fault>(&outcome);
        QVERIFY(fault != nullptr);
        QCOMPARE(fault->reason, QStringLiteral("io.noSpace"));
        QVERIFY(!QFileInfo::exists(request.folder));
        // Nor does it keep the next one.
        const auto again = BundleExportJob::meterFor(request);
        QVERIFY(std::holds_alternative<std::monostate>(
            BundleExportJob((*m_from)->catalog(), systemFiles(), *contents, request, nullptr)
                .run({}, *again)));
        QVERIFY(QFileInfo::exists(request.folder));
        QVERIFY(!QFileInfo::exists(request.folder + QStringLiteral(".partial")));
    }

    void aCancelledExportLeavesNothing()
    {
        const BundleExportRequest request = m_from->wanted(QStringLiteral("stopped"));
        const auto contents =
            inRead((*m_from)->catalog(), m_from->caller(),
                   [&](Transaction &view) { return chosenContents(view, request.selection); });
        QVERIFY(contents.has_value());
        const auto meter = BundleExportJob::meterFor(request);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(std::holds_alternative<Cancelled>(
            BundleExportJob((*m_from)->catalog(), systemFiles(), *contents, request, nullptr)
                .run(stop.get_token(), *meter)));
        QVERIFY(!QFileInfo::exists(request.folder));
        QVERIFY(!QFileInfo::exists(request.folder + QStringLiteral(".partial")));
    }

    void anEncryptedVersionStaysWhereItIs()
    {
        const DiskEncryptionSet set = m_from->addEncryptionSet(QStringLiteral("keys"));
        PublishRequest request = m_from->request(
            QStringLiteral("3.0.0"),
            m_from->add(m_from->source(SourceKind::Disk, QStringLiteral("secret"))));
        RegionalEncryption encryption;
        encryption.osDiskEncryptionSetId = set.id();
        request.version.publishingProfile.targetRegions.front().encryption = encryption;
        m_from->publish(request);
        QCOMPARE(m_from->reasons((*m_from)->bundles().startExport(
                     m_from->caller(),
                     m_from->wanted(QStringLiteral("clear"), QStringLiteral("3.0.0")))),
                 QStringList{QStringLiteral("bundle.encrypted")});
    }

    void aDiskOfABundleIsNotPublished()
    {
        const QString folder =
            m_from->exported(m_from->wanted(QStringLiteral("one"), QStringLiteral("1.0.0")));
        const auto bundle = BundleReader::open(folder);
        QVERIFY(bundle.has_value());
        const Digest map = bundle->index().maps.front().digest;
        const VersionSource source{{}, QUrl::fromLocalFile(bundle->mapPath(map)).toString()};
        QCOMPARE(m_to->reasons(m_to->versions().publish(
                     m_to->caller(), m_to->request(QStringLiteral("5.0.0"), source))),
                 QStringList{QStringLiteral("bundle.disk.notPublished")});
    }

private:
    std::unique_ptr<Sender> m_from;
    std::unique_ptr<Receiver> m_to;
};

QTEST_GUILESS_MAIN(TestBundles)
#include "tst_bundles.moc"
